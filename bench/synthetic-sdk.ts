import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const STRUCT = /^(?:\/\/.*\n)*type (\w+) struct \{\n[^]*?^\}\n/gm;

/**
 * Writes a Go SDK with as many times the structs as asked: the real one, and beside each of its files copies that declare
 * the same structs under other names. Structs with methods stay out of the copies, as a JSON method needs a row in the
 * generator's tables.
 */
export function writeSyntheticSdk(upstream: string, folder: string, times: number): void {
  for (const name of ["cfn", "events"]) {
    mkdirSync(join(folder, name), { recursive: true });
    for (const file of goFiles(join(upstream, name)))
      writeFileSync(join(folder, name, file), readFileSync(join(upstream, name, file)));
  }
  const files = goFiles(join(upstream, "events")).map((file) => ({
    file,
    text: readFileSync(join(upstream, "events", file), "utf8"),
  }));
  const all = files.map(({ text }) => text).join("\n");
  const withMethods = new Set([...all.matchAll(/^func \(\w* ?\*?(\w+)\)/gm)].map(([, name]) => name));
  const copied = new Set(
    [...all.matchAll(STRUCT)].flatMap(([block, name = ""]) =>
      withMethods.has(name) || /\bio\.|\berror\b|\bfunc\b/.test(block) ? [] : [name],
    ),
  );
  for (const { file, text } of files) {
    const blocks = [...text.matchAll(STRUCT)].flatMap(([block, name = ""]) => (copied.has(name) ? [block] : []));
    if (blocks.length === 0) continue;
    const imports = importsOf(blocks.join("\n"));
    for (let copy = 1; copy < times; copy++) {
      const renamed = blocks.map((block) => rename(block, copied, `Copy${copy}`)).join("\n");
      const stem = file.replace(/\.go$/, "");
      writeFileSync(join(folder, "events", `${stem}_copy${copy}.go`), `package events\n\n${imports}\n${renamed}`);
    }
  }
}

function goFiles(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith(".go") && !file.endsWith("_test.go"));
}

function importsOf(text: string): string {
  const packages = { time: /\btime\./, "encoding/json": /\bjson\.[A-Z]/ };
  return Object.entries(packages)
    .flatMap(([path, use]) => (use.test(text) ? [`import "${path}"`] : []))
    .join("\n");
}

/** Renames the structs, not the fields that have the same names, nor what is said in tags and comments. */
function rename(block: string, names: ReadonlySet<string>, suffix: string): string {
  return block
    .split("\n")
    .map((line) => {
      if (line.startsWith("//")) return line;
      const [code = "", ...rest] = line.split("`");
      const [, lead = "", types = code] = /^(\s+\w+\s+)(.*)$/.exec(code) ?? [];
      const renamed = types.replaceAll(/\b\w+\b/g, (word) => (names.has(word) ? word + suffix : word));
      return [lead + renamed, ...rest].join("`");
    })
    .join("\n");
}
