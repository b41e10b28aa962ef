/*
 * The least that a decoder has to do for one document: code that makes the very same value and checks nothing. It knows the
 * document; what no decoder can know without looking, it looks at: every field once, and every character of a time, of
 * base64 and of a key that is unescaped. What those say it knows.
 */

/** Looks at every character of a text; what it returns keeps compilers from leaving that out. */
const RUNTIME = `const look = (text) => {
  let all = 0;
  for (let index = 0; index < text.length; index++) all |= text.charCodeAt(index);
  return all;
};
const timeOf = (text, instant) => new Date(look(text) < 0 ? 0 : instant);
const bytesOf = (text, known) => {
  const bytes = look(text) < 0 || known.length === 0 ? new Uint8Array([]) : new Uint8Array(known.length);
  for (let index = 0; index < known.length; index++) bytes[index] = known[index];
  return bytes;
};
const numbersOf = (numbers) => {
  const bytes = new Uint8Array(numbers.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = numbers[index];
  return bytes;
};
const textOf = (from, text) => (look(from) < 0 ? "" : text);
`;

/** The source of a module whose `decode` makes `decoded` of `payload`, and of nothing else. */
export function bareCopy(payload: unknown, decoded: unknown): string {
  const functions = new Map<string, string>();
  const literals = new Map<string, string>();
  const named = (known: Map<string, string>, prefix: string, body: string): string => {
    const name = known.get(body) ?? `${prefix}${known.size}`;
    known.set(body, name);
    return name;
  };

  const copyOf = (value: unknown, source: unknown, access: string): string => {
    if (value === source) return access;
    if (value instanceof Date) {
      return typeof source === "string" ? `timeOf(${access}, ${value.getTime()})` : `new Date(${value.getTime()})`;
    }
    if (value instanceof Uint8Array) {
      if (Array.isArray(source)) return `numbersOf(${access})`;
      const known = named(literals, "bytes", `[${[...value].join(", ")}]`);
      return `bytesOf(${source === undefined ? '""' : access}, ${known})`;
    }
    if (typeof value !== "object" || value === null) return `(${access}, ${JSON.stringify(value) ?? "undefined"})`;
    const from = (typeof source === "object" && source !== null ? source : {}) as { readonly [name: string]: unknown };
    const read = source === from ? "from" : "nothing";
    const parts = Object.entries(value).map(([name, field]) => {
      const part =
        name === "urlDecodedKey"
          ? `textOf(${read}.key, ${JSON.stringify(field)})`
          : copyOf(field, from[name], `${read}[${JSON.stringify(name)}]`);
      return Array.isArray(value) ? part : `${JSON.stringify(name)}: ${part}`;
    });
    const body = Array.isArray(value) ? `[${parts.join(", ")}]` : `({ ${parts.join(", ")} })`;
    return `${named(functions, "copy", body)}(${access})`;
  };

  const root = copyOf(decoded, payload, "value");
  return [
    RUNTIME,
    "const nothing = {};",
    ...[...literals].map(([literal, name]) => `const ${name} = ${literal};`),
    ...[...functions].map(([body, name]) => `const ${name} = (from) => ${body};`),
    `export const decode = (value) => ${root};`,
    "",
  ].join("\n");
}
