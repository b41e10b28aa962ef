import { CloudwatchLogsData, type CloudwatchLogsEvent } from "../../generated/string-null-empty/cloudwatch-logs.js";
import { parseLogsData as parse, type ParseLogsDataOptions } from "./parse-logs-data.js";

export type { ParseLogsDataOptions } from "./parse-logs-data.js";

/**
 * Unpacks and decodes the log events in a CloudWatch Logs event, as Go's `CloudwatchLogsRawData.Parse` does: base64,
 * then gzip, then JSON. Go stops after one JSON value; here damaged or cut data, and whatever comes after the value, are
 * refused. Needs `node:zlib`.
 *
 * @throws DecodeError, with paths that start at `awslogs.data`, for whatever is wrong with the data
 */
export function parseLogsData(event: CloudwatchLogsEvent, options?: ParseLogsDataOptions): CloudwatchLogsData {
  return parse(event, CloudwatchLogsData, options);
}
