const SIMPLE_ESCAPES: ReadonlyMap<string, number> = new Map([
  ["a", 0x07],
  ["b", 0x08],
  ["f", 0x0c],
  ["n", 0x0a],
  ["r", 0x0d],
  ["t", 0x09],
  ["v", 0x0b],
  ["\\", 0x5c],
  ["'", 0x27],
  ['"', 0x22],
]);

/** One character or escape between the quotes of an interpreted string or rune literal. */
const LITERAL_PART =
  /\\(?:(?<simple>[abfnrtv\\'"])|(?<octal>[0-7]{3})|x(?<hex>[0-9a-fA-F]{2})|u(?<short>[0-9a-fA-F]{4})|U(?<long>[0-9a-fA-F]{8}))|(?<plain>[^\\\n])/uy;

type LiteralPart = { readonly byte: number } | { readonly character: string };

/**
 * The text of a Go string literal, raw or interpreted. `undefined` when it is not one, or when its bytes are not UTF-8
 * (`"\xff"`), which a JavaScript string cannot hold.
 */
export function unquoteGoString(literal: string): string | undefined {
  if (literal.length < 2) return undefined;
  const inner = literal.slice(1, -1);
  // Go spec, "String literals": carriage returns are discarded from a raw string.
  if (literal.startsWith("`") && literal.endsWith("`")) {
    return inner.includes("`") ? undefined : inner.replaceAll("\r", "");
  }
  if (!literal.startsWith('"') || !literal.endsWith('"')) return undefined;

  const parts = literalParts(inner, '"');
  return parts === undefined ? undefined : decodeParts(parts);
}

/** The code point of a Go rune literal: 97 for `'a'`. */
export function unquoteGoRune(literal: string): number | undefined {
  const [part, ...rest] = literalParts(literal.slice(1, -1), "'") ?? [];
  if (part === undefined || rest.length > 0) return undefined;
  return "byte" in part ? part.byte : part.character.codePointAt(0);
}

function literalParts(inner: string, quote: '"' | "'"): LiteralPart[] | undefined {
  const parts: LiteralPart[] = [];
  let offset = 0;
  while (offset < inner.length) {
    LITERAL_PART.lastIndex = offset;
    const match = LITERAL_PART.exec(inner);
    const part = match === null ? undefined : literalPart(match.groups ?? {}, quote);
    if (match === null || part === undefined) return undefined;
    parts.push(part);
    offset += match[0].length;
  }
  return parts;
}

function literalPart(groups: Readonly<Record<string, string | undefined>>, quote: string): LiteralPart | undefined {
  const { simple, octal, hex, short, long, plain } = groups;
  if (plain !== undefined) return plain === quote ? undefined : { character: plain };
  if (simple !== undefined) return simpleEscape(simple, quote);
  if (octal !== undefined) return byteEscape(Number.parseInt(octal, 8));
  if (hex !== undefined) return byteEscape(Number.parseInt(hex, 16));
  return codePointEscape(Number.parseInt(short ?? long ?? "", 16));
}

function simpleEscape(letter: string, quote: string): LiteralPart | undefined {
  // Go allows \' only in a rune and \" only in a string.
  if ((letter === "'" || letter === '"') && letter !== quote) return undefined;
  const byte = SIMPLE_ESCAPES.get(letter);
  return byte === undefined ? undefined : { byte };
}

function byteEscape(byte: number): LiteralPart | undefined {
  return byte <= 0xff ? { byte } : undefined;
}

function codePointEscape(codePoint: number): LiteralPart | undefined {
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint > 0x10ffff || isSurrogate ? undefined : { character: String.fromCodePoint(codePoint) };
}

function decodeParts(parts: readonly LiteralPart[]): string | undefined {
  const encoder = new TextEncoder();
  const bytes = parts.flatMap((part) => ("byte" in part ? [part.byte] : [...encoder.encode(part.character)]));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}
