import { gzipSync } from "node:zlib";

/*
 * What is in a CloudWatch Logs event is no document but packed bytes, so where `parseLogsData` differs from Go's
 * `CloudwatchLogsRawData.Parse` is data of its own, beside `differences.ts`.
 */

/** The difference, by its number in the contract: `parseLogsData` is stricter than `Parse`. */
export interface PackedDifference {
  readonly number: 12;
  readonly title: string;
  readonly reason: string;
  /** Packed bytes that Go reads and we refuse. */
  readonly examples: readonly { readonly what: string; readonly packed: Uint8Array; readonly expected: string }[];
}

/** The name by which the oracle is asked for `Parse`. */
export const PARSED_LOGS = "CloudwatchLogsRawData.Parse";

/** Logs with a message of these bytes. All fields are there, as Go writes a list that is not as `null`. */
export function logsText(message: Uint8Array): Buffer {
  const [before = "", after = ""] = JSON.stringify({
    owner: "123456789012",
    logGroup: "group",
    logStream: "stream",
    subscriptionFilters: ["filter"],
    messageType: "DATA_MESSAGE",
    logEvents: [{ id: "1", timestamp: 1_700_000_000_000, message: "|" }],
  }).split("|");
  return Buffer.concat([Buffer.from(before), message, Buffer.from(after)]);
}

const TEXT = logsText(Buffer.from("a message"));
const PACKED = gzipSync(TEXT);

const GZIP_MAGIC = Buffer.of(0x1f, 0x8b);

export const PACKED_DIFFERENCE: PackedDifference = {
  number: 12,
  title: "parseLogsData is stricter than Parse",
  reason: "Go reads one JSON value and stops, so it does not see that what it has read was damaged or cut, or goes on",
  examples: [
    { what: "a wrong CRC", packed: changed(PACKED, PACKED.length - 8), expected: "gzip" },
    { what: "a wrong length", packed: changed(PACKED, PACKED.length - 4), expected: "gzip" },
    { what: "a trailer that is cut", packed: PACKED.subarray(0, -3), expected: "gzip" },
    { what: "no trailer", packed: PACKED.subarray(0, -8), expected: "gzip" },
    {
      what: "a second member that is none",
      packed: Buffer.concat([PACKED, GZIP_MAGIC, Buffer.from("garbage")]),
      expected: "gzip",
    },
    { what: "bytes after the data", packed: Buffer.concat([PACKED, Buffer.from("garbage")]), expected: "gzip" },
    { what: "a second member with another value", packed: Buffer.concat([PACKED, PACKED]), expected: "JSON text" },
    { what: "text after the value", packed: gzipSync(`${TEXT} more`), expected: "JSON text" },
    { what: "another value after the value", packed: gzipSync(`${TEXT}${TEXT}`), expected: "JSON text" },
    { what: "a byte after the value", packed: gzipSync(Buffer.concat([TEXT, Buffer.of(0)])), expected: "JSON text" },
    {
      what: "flags that gzip reserves",
      packed: PACKED.map((byte, index) => (index === 3 ? 0xe0 : byte)),
      expected: "gzip",
    },
    { what: "null", packed: gzipSync("null"), expected: "a value" },
  ],
};

/** With one byte changed. */
function changed(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
}
