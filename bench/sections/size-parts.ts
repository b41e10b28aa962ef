import type { ExportedType } from "../derive/from-documents.js";
import { bundledModules, moduleFile, splitGuard, zippedBytes } from "./bundle-modules.js";
import { count } from "./format.js";
import type { Table } from "./section.js";

/** What the modules of the codec are there for. */
const MODULES: { readonly [file: string]: string } = {
  "src/codec/character-codes.js": "times in RFC 3339",
  "src/codec/decode/collections.js": "objects, lists, maps, strings, numbers",
  "src/codec/decode/decode-error.js": "the error with its messages, and the second pass",
  "src/codec/decode/decoder.js": "`parse`, `safeParse`, `parseJson`, Standard Schema",
  "src/codec/decode/guard.js": "the guard",
  "src/codec/decode/json-syntax.js": "line and column of a JSON syntax error",
  "src/codec/decode/object.js": "objects, lists, maps, strings, numbers",
  "src/codec/decode/passes.js": "the error with its messages, and the second pass",
  "src/codec/decode/presence.js": "objects, lists, maps, strings, numbers",
  "src/codec/decode/query-unescape.js": "unescaping of keys, with bytes that are not UTF-8",
  "src/codec/decode/rfc3339.js": "times in RFC 3339",
  "src/codec/decode/scalars.js": "objects, lists, maps, strings, numbers",
  "src/codec/decode/time.js": "times in RFC 3339",
  "src/codec/decode/utc.js": "times in RFC 3339",
  "src/codec/decode/utf8.js": "unescaping of keys, with bytes that are not UTF-8",
  "src/codec/visible.js": "keys made safe to print",
};

/** What the bundle of one event is made of: for each part, the bytes that are saved, after gzip, when it is left out. */
export async function sizeParts(event: ExportedType): Promise<Table> {
  const modules = await bundledModules(event);
  const chunks = modules.flatMap(({ file, code }) => {
    if (file === undefined) return [{ words: "", code }];
    if (file === moduleFile(event)) {
      const { structs, guard } = splitGuard(event.type, code);
      return [
        { words: `the structs of \`${event.type}\``, code: structs },
        { words: "the guard", code: guard },
      ];
    }
    const words = MODULES[file];
    if (words === undefined) throw new Error(`what is ${file} in the bundle of ${event.type} for? See MODULES`);
    return [{ words, code }];
  });
  const zipped = (without?: string): Promise<number> =>
    zippedBytes(chunks.filter(({ words }) => words !== without || words === ""));
  const whole = await zipped();
  const names = [...new Set(chunks.map(({ words }) => words))].filter((words) => words !== "");
  const parts = await Promise.all(names.map(async (words) => ({ words, bytes: whole - (await zipped(words)) })));
  parts.sort((a, b) => b.bytes - a.bytes);
  return {
    title: `What \`${event.type}\` is made of, gzip bytes that leaving it out saves`,
    header: ["", "bytes"],
    rows: parts.map(({ words, bytes }) => [words, count(bytes)]),
  };
}
