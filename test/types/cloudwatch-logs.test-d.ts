import { parseLogsData } from "aws-lambda-events/cloudwatch-logs/data";
import * as empty from "aws-lambda-events/string-null-empty/cloudwatch-logs";
import * as emptyData from "aws-lambda-events/string-null-empty/cloudwatch-logs/data";
import type * as none from "aws-lambda-events/string-null-none/cloudwatch-logs";
import * as noneData from "aws-lambda-events/string-null-none/cloudwatch-logs/data";
import { expectTypeOf, test } from "vitest";

test("parseLogsData takes the event of its mode and gives the data of its mode", () => {
  expectTypeOf(noneData.parseLogsData).parameter(0).toEqualTypeOf<none.CloudwatchLogsEvent>();
  expectTypeOf(noneData.parseLogsData).returns.toEqualTypeOf<none.CloudwatchLogsData>();
  expectTypeOf(emptyData.parseLogsData).parameter(0).toEqualTypeOf<empty.CloudwatchLogsEvent>();
  expectTypeOf(emptyData.parseLogsData).returns.toEqualTypeOf<empty.CloudwatchLogsData>();
});

test("the plain subpath is that of none unless told otherwise", () => {
  expectTypeOf(parseLogsData).toEqualTypeOf(noneData.parseLogsData);
});

test("the most bytes it unpacks to may be given", () => {
  const parse = (event: none.CloudwatchLogsEvent) => [
    parseLogsData(event),
    parseLogsData(event, {}),
    parseLogsData(event, { maxOutputLength: 1024 }),
    parseLogsData(event, { maxOutputLength: undefined }),
    // @ts-expect-error it is a number of bytes
    parseLogsData(event, { maxOutputLength: "1 KiB" }),
  ];
  void parse;
  expectTypeOf<noneData.ParseLogsDataOptions>().toEqualTypeOf<{ readonly maxOutputLength?: number | undefined }>();
});

test("the timestamps of log events are numbers, in both modes", () => {
  expectTypeOf<Pick<none.CloudwatchLogsLogEvent, "timestamp">>().toEqualTypeOf<{ timestamp?: number | undefined }>();
  expectTypeOf<Pick<empty.CloudwatchLogsLogEvent, "timestamp">>().toEqualTypeOf<{ timestamp: number }>();
});

test("what is not decoded yet is refused", () => {
  // @ts-expect-error the data are a string, the event is an object around it
  void (() => parseLogsData("H4sI"));
  // @ts-expect-error the payload is decoded first: CloudwatchLogsEvent.parse(payload)
  void ((payload: unknown) => parseLogsData(payload));
  expectTypeOf(empty.CloudwatchLogsEvent.parse).returns.toEqualTypeOf<empty.CloudwatchLogsEvent>();
});
