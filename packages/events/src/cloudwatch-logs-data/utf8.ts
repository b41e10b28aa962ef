/** One well-formed UTF-8 sequence beyond ASCII (Unicode, table 3-7), captured, or else one other byte. */
const SEQUENCE =
  /([\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|\xed[\x80-\x9f]|[\xe1-\xec\xee\xef][\x80-\xbf])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|\xf4[\x80-\x8f]|[\xf1-\xf3][\x80-\xbf])[\x80-\xbf]{2})|[\x80-\xff]/g;

/** Reads UTF-8 as Go does: each byte that is not part of a well-formed sequence is a U+FFFD of its own. */
export function decodeUtf8(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  // Node makes one U+FFFD of several bytes.
  if (!text.includes("\uFFFD")) return text;
  return bytes
    .toString("latin1")
    .replace(SEQUENCE, (_, sequence?: string) =>
      sequence === undefined ? "\uFFFD" : Buffer.from(sequence, "latin1").toString("utf8"),
    );
}
