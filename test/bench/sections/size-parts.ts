import { build, transform } from "esbuild";
import type { ExportedType } from "../derive/from-documents.js";
import { exportingTypes, LAMBDA, sizeOfText } from "../entries.js";
import { BENCH } from "../repository.js";
import { count } from "./format.js";
import type { Table } from "./section.js";

/** What the modules of the runtime are there for. */
const MODULES: { readonly [file: string]: string } = {
  "character-codes.js": "times in RFC 3339",
  "collections.js": "objects, lists, maps, strings, numbers",
  "decode-error.js": "the error with its messages, and the second pass",
  "decoder.js": "`parse`, `safeParse`, `parseJson`, Standard Schema",
  "door.js": "the door",
  "json-syntax.js": "line and column of a JSON syntax error",
  "object.js": "objects, lists, maps, strings, numbers",
  "passes.js": "the error with its messages, and the second pass",
  "presence.js": "objects, lists, maps, strings, numbers",
  "query-unescape.js": "unescaping of keys, with bytes that are not UTF-8",
  "rfc3339.js": "times in RFC 3339",
  "scalars.js": "objects, lists, maps, strings, numbers",
  "time.js": "times in RFC 3339",
  "utc.js": "times in RFC 3339",
};

/** What the bundle of one event is made of: for each part, the bytes that are saved, after gzip, when it is left out. */
export async function sizeParts(event: ExportedType): Promise<Table> {
  const { outputFiles } = await build({
    ...LAMBDA,
    stdin: { contents: exportingTypes([event], "string-null-none"), resolveDir: BENCH, loader: "ts" },
    minifyIdentifiers: true,
    minifySyntax: true,
    write: false,
  });
  // Every module begins with a comment that has its path.
  const modules = (outputFiles[0]?.text ?? "").split(/^(?=\/\/ .*\.js$)/m);
  const chunks = modules.flatMap((code) => {
    const file = /^\/\/ .*\/([\w.-]+)$/m.exec(code)?.[1];
    if (file === undefined) return [{ words: "", code }];
    if (file === `${event.module}.js`) return splitDoor(event.type, code);
    const words = MODULES[file];
    if (words === undefined) throw new Error(`what is ${file} in the bundle of ${event.type} for? See MODULES`);
    return [{ words, code }];
  });
  const zipped = async (without?: string): Promise<number> => {
    const kept = chunks.filter(({ words }) => words !== without || words === "");
    const { code } = await transform(kept.map((chunk) => chunk.code).join("\n"), { minifyWhitespace: true });
    return sizeOfText(code).zipped;
  };
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

/** The module of the event without its door, and the door. */
function splitDoor(type: string, code: string): { words: string; code: string }[] {
  const name = new RegExp(`\\("${type}", [\\w$]+(?:, ([\\w$]+))\\)`).exec(code)?.[1];
  const door =
    name === undefined
      ? undefined
      : new RegExp(`^function ${name.replace("$", "\\$")}\\([^]*?^\\}$`, "m").exec(code)?.[0];
  if (name === undefined || door === undefined) throw new Error(`found no door of ${type} in its bundle`);
  return [
    { words: `the structs of \`${type}\``, code: code.replace(door, "").replace(`, ${name})`, ")") },
    { words: "the door", code: door },
  ];
}
