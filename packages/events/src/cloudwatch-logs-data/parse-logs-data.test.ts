import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { list } from "../codec/decode/collections.js";
import { DecodeError } from "../codec/decode/decode-error.js";
import { decoder } from "../codec/decode/decoder.js";
import { object } from "../codec/decode/object.js";
import { string } from "../codec/decode/scalars.js";
import { parseLogsData, type ParseLogsDataOptions } from "./parse-logs-data.js";

const Logs = decoder("Logs", (value) => {
  const o = object(value);
  return { messages: list(o.messages, string) };
});

const event = (text: string | Uint8Array) => ({ awslogs: { data: gzipSync(text).toString("base64") } });

const failure = (data: string | undefined, options?: ParseLogsDataOptions): DecodeError => {
  try {
    parseLogsData({ awslogs: { data } }, Logs, options);
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
  throw new Error("was accepted");
};

describe("parseLogsData", () => {
  test("unpacks and decodes", () => {
    expect(parseLogsData(event('{"messages":["é"]}'), Logs)).toEqual({ messages: ["é"] });
  });

  test("makes each byte that is not UTF-8 a U+FFFD, as Go does", () => {
    const bytes = Buffer.concat([Buffer.from('{"messages":["é'), Buffer.of(0xe4, 0xb8), Buffer.from('世"]}')]);
    expect(parseLogsData(event(bytes), Logs)).toEqual({ messages: ["é\ufffd\ufffd世"] });
  });

  test.each([
    ["data that is not base64", "secret!", "base64 string"],
    ["data that is not gzip", "c2VjcmV0", "gzip"],
    ["no data", undefined, "gzip"],
    ["truncated data", gzipSync('{"messages":[]}').subarray(0, 20).toString("base64"), "gzip"],
    ["data that is not JSON", event('{"messages": secret}').awslogs.data, "JSON text"],
    ["data that is null", event("null").awslogs.data, "a value"],
  ])("refuses %s, at awslogs.data", (_, data, expected) => {
    const error = failure(data);
    expect(error.event).toBe("Logs");
    expect(error.issues).toEqual([expect.objectContaining({ path: ["awslogs", "data"], expected })]);
    expect(JSON.stringify([error, error.message])).not.toMatch(/secret/);
    expect(error.cause).toBeUndefined();
  });

  test("goes on with the path inside the data", () => {
    const error = failure(event('{"messages":["",1]}').awslogs.data);
    expect(error.message).toBe("not a Logs: awslogs.data.messages[1]: expected string, received number");
  });

  test("unpacks no more than it is told", () => {
    const { data } = event(`{"messages":["${"a".repeat(1000)}"]}`).awslogs;
    expect(failure(data, { maxOutputLength: 1000 }).issues[0]).toMatchObject({
      path: ["awslogs", "data"],
      expected: "gzip of at most 1000 bytes",
    });
    expect(parseLogsData({ awslogs: { data } }, Logs, { maxOutputLength: 2000 }).messages[0]?.length).toBe(1000);
  });

  test("does not take a senseless limit for a wrong event", () => {
    expect(() => parseLogsData(event("{}"), Logs, { maxOutputLength: 0 })).toThrow(RangeError);
  });
});
