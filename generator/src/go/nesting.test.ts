import { describe, expect, test } from "vitest";

import { type Diagnostic, formatPosition } from "../diagnostic.js";
import { resolvePackage } from "./package.js";
import { loadGoParser, parseGoFile } from "./parse.js";

const parser = await loadGoParser();

/** `code file:line:column` of each diagnostic of a package of one file. */
function diagnose(text: string): string[] {
  const found: string[] = [];
  const report = ({ code, position }: Diagnostic): void =>
    void found.push(`${code} ${position === undefined ? "" : formatPosition(position)}`);
  resolvePackage([parseGoFile(parser, { path: "p/a.go", text: `package p\n${text}\n` }, report)], report);
  return found;
}

const numbered = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

/** What can be nested in what, `depth` levels deep. */
const SYNTAX: Readonly<Record<string, (depth: number) => string>> = {
  lists: (depth) => `type A struct { F ${"[]".repeat(depth)}string }`,
  pointers: (depth) => `type A struct { F ${"*".repeat(depth)}string }`,
  maps: (depth) => `type A struct { F ${"map[string]".repeat(depth)}string }`,
  parentheses: (depth) => `type A struct { F ${"(".repeat(depth)}string${")".repeat(depth)} }`,
  structs: (depth) => `type A ${"struct { F ".repeat(depth)}string${"}".repeat(depth)}`,
  "type arguments": (depth) =>
    `type A struct { F ${"G[".repeat(depth)}string${"]".repeat(depth)} }\ntype G[T any] struct { F T }`,
  "a receiver": (depth) => `type A int\nfunc (${"(".repeat(depth)}A${")".repeat(depth)}) M() {}`,
  "a constant": (depth) => `const C = ${"- ".repeat(depth)}1`,
  "a sum": (depth) => `const C = 1${" + 1".repeat(depth)}`,
  "code that is wrong": (depth) => `type A struct { F ${"[]".repeat(depth)}func) }`,
};

const CHAINS: Readonly<Record<string, (index: number) => string>> = {
  structs: (index) => `type A${index} struct { F A${index + 1} }`,
  "embedded structs": (index) => `type A${index} struct { A${index + 1} }`,
  lists: (index) => `type A${index} []A${index + 1}`,
  maps: (index) => `type A${index} map[string]*A${index + 1}`,
  aliases: (index) => `type A${index} = A${index + 1}`,
};

describe("nesting that no event has is a diagnostic with its place, not the end of the stack", () => {
  test.each(Object.entries(SYNTAX))("%s", (_, nested) => {
    expect(diagnose(nested(20_000))).toEqual([expect.stringMatching(/^go-(nesting|syntax) p\/a\.go:\d+:\d+$/)]);
  });

  test.each(Object.entries(CHAINS))("a chain of %s", (_, link) => {
    const chain = numbered(20_000, link);
    const diagnostics = [expect.stringMatching(/^go-nesting p\/a\.go:\d+:6$/)];
    expect(diagnose(`${chain}\ntype A20000 struct {}`)).toEqual(diagnostics);
    expect(diagnose(`${chain.split("\n").reverse().join("\n")}\ntype A20000 struct {}`)).toEqual(diagnostics);
  });

  test("a chain of constants, the exported ones of which have no value then", () => {
    const chain = numbered(20_000, (index) => `const ${index === 0 ? "C0" : `c${index}`} = c${index + 1}`);
    expect(diagnose(`${chain}\nconst c20000 = 1`)).toEqual(["constant-expression p/a.go:2:7"]);
  });
});

describe("nesting that is deeper than any event's is read", () => {
  test.each(["lists", "pointers", "maps", "parentheses", "a sum"])("%s", (name) => {
    expect(diagnose(SYNTAX[name]?.(200) ?? "")).toEqual([]);
  });

  test("a chain of structs that ends where it begins", () => {
    expect(
      diagnose(
        `${numbered(200, (index) => `type A${index} struct { F *A${index + 1} }`)}\ntype A200 struct { F []A0 }`,
      ),
    ).toEqual([]);
  });

  test("constants that count up, in hundreds", () => {
    expect(diagnose(`const C0 = 0\n${numbered(1_000, (index) => `const C${index + 1} = C${index} + 1`)}`)).toEqual([]);
  });
});
