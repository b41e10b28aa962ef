import { isUtf8 } from "node:buffer";
import { gunzipSync } from "node:zlib";
import { decodeBase64 } from "../codec/decode/base64.js";
import { DecodeError, decodeIssue, type DecodeIssue } from "../codec/decode/decode-error.js";
import type { Decoder } from "../codec/decode/decoder.js";
import { decodeUtf8 } from "../codec/decode/utf8.js";

/** What holds the data: a decoded `CloudwatchLogsEvent`, in either mode. */
export interface LogsDataSource {
  readonly awslogs: { readonly data?: string | undefined };
}

/** How `parseLogsData` works. */
export interface ParseLogsDataOptions {
  /** The most bytes the data may unpack to; 64 MiB unless told otherwise. What is decoded takes some times as much memory. */
  readonly maxOutputLength?: number | undefined;
}

/** An issue with the data as such, or with what is in it. */
function logsIssue(expected: string, received: string, inside: readonly (string | number)[] = []): DecodeIssue {
  return decodeIssue(["awslogs", "data", ...inside], expected, received);
}

/**
 * Unpacks and decodes the log events in a CloudWatch Logs event, as Go's `CloudwatchLogsRawData.Parse` does: base64,
 * then gzip, then JSON. Go stops after one JSON value; here damaged or cut data, and whatever comes after the value, are
 * refused.
 *
 * @throws DecodeError, with paths that start at `awslogs.data`, for whatever is wrong with the data
 */
export function parseLogsData<T>(event: LogsDataSource, decoder: Decoder<T>, options: ParseLogsDataOptions = {}): T {
  const text = unpack(event.awslogs.data ?? "", options.maxOutputLength ?? 64 * 1024 * 1024);
  if (typeof text !== "string") throw new DecodeError(decoder.event, [text]);
  try {
    return decoder.parseJson(text);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const issues = error.issues.map((issue) => logsIssue(issue.expected, issue.received, issue.path));
    throw new DecodeError(error.event, issues, error.issueCount);
  }
}

function unpack(data: string, maxOutputLength: number): string | DecodeIssue {
  const packed = decodeBase64(data);
  if (packed === undefined) return logsIssue("base64 string", "string");
  try {
    const bytes = gunzipSync(packed, { maxOutputLength });
    // What is UTF-8 as it is Node reads many times as fast.
    return isUtf8(bytes) ? bytes.toString("utf8") : decodeUtf8(bytes);
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code;
    if (code === "ERR_BUFFER_TOO_LARGE") return logsIssue(`gzip of at most ${maxOutputLength} bytes`, "more");
    if (String(code).startsWith("Z_")) return logsIssue("gzip", "other bytes");
    throw error;
  }
}
