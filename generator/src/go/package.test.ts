import { describe, expect, test } from "vitest";

import { formatDiagnostic } from "../diagnostic.js";
import type { GoFile, GoPackage } from "./model.js";
import { resolvePackage } from "./package.js";
import { loadGoParser, parseGoFile } from "./parse.js";

const parser = await loadGoParser();

/** Resolves files given as name → text, without the parser's own diagnostics. */
function resolve(files: Readonly<Record<string, string>>): { goPackage: GoPackage; messages: string[] } {
  const parsed: GoFile[] = Object.entries(files).map(([path, text]) => parseGoFile(parser, { path, text }, () => {}));
  const messages: string[] = [];
  const goPackage = resolvePackage(parsed, (diagnostic) => messages.push(formatDiagnostic(diagnostic)));
  return { goPackage, messages };
}

const COMPILES = "check that the package compiles with Go and that";

describe("a package", () => {
  test("holds its files in order of path under the name of their package clause", () => {
    const { goPackage, messages } = resolve({ "p/b.go": "package q\n", "p/a.go": "package q\n" });

    expect(messages).toEqual([]);
    expect(goPackage.name).toBe("q");
    expect(goPackage.files.map((file) => file.path)).toEqual(["p/a.go", "p/b.go"]);
  });

  test("may have several init functions, and a method and a field type of one name", () => {
    const text = "package p\nfunc init() {}\ntype A int\ntype B int\nfunc (A) M() {}\nfunc (B) M() {}\nfunc M() {}\n";
    expect(resolve({ "p/a.go": text, "p/b.go": "package p\nfunc init() {}\n" }).messages).toEqual([]);
  });

  test("refuses a name that two files declare, whatever it stands for", () => {
    const { messages } = resolve({
      "p/a.go": "package p\n\ntype A int\n\nconst B = 1\n",
      "p/b.go": "package p\n\nfunc A() {}\n\nvar B int\n",
    });
    expect(messages).toEqual([
      `p/b.go:3:1: \`A\` is already declared at p/a.go:3:6 [duplicate-declaration]
  ${COMPILES} no file of another package is among its sources`,
      `p/b.go:5:5: \`B\` is already declared at p/a.go:5:7 [duplicate-declaration]
  ${COMPILES} no file of another package is among its sources`,
    ]);
  });

  test("refuses a second method of one name on one receiver", () => {
    const { messages } = resolve({ "p/a.go": "package p\ntype A int\nfunc (A) M() {}\nfunc (*A) M() {}\n" });
    expect(messages).toEqual([
      `p/a.go:4:1: the method \`M\` of \`A\` is already declared at p/a.go:3:1 [duplicate-declaration]
  ${COMPILES} no file of another package is among its sources`,
    ]);
  });

  test("refuses files of two packages", () => {
    expect(resolve({ "p/a.go": "package p\n", "p/b.go": "package q\n" }).messages).toEqual([
      `p/b.go:1:1: the file is of package \`q\`, while \`p/a.go\` is of package \`p\` [package-clause]
  ${COMPILES} no file of another package is among its sources`,
    ]);
  });

  test("refuses a method on a type that it does not declare", () => {
    expect(resolve({ "p/a.go": "package p\n\nfunc (a *A) M() {}\n" }).messages).toEqual([
      `p/a.go:3:1: the method \`M\` has the receiver \`A\`, which this package does not declare [unknown-receiver]
  ${COMPILES} all of its files are among the sources`,
    ]);
  });

  test("adds nothing to the syntax error of a file that may hold the missing type", () => {
    const { goPackage, messages } = resolve({
      "p/a.go": "package p\ntype A struct {\n",
      "p/b.go": "package p\nfunc (A) M() {}\n",
    });

    expect(messages).toEqual([]);
    expect(goPackage.name).toBe("p");
  });

  test("refuses a constant whose value does not fit its type, which another file declares", () => {
    const { messages } = resolve({
      "p/a.go": "package p\n\nconst Letter = Code(65)\n",
      "p/b.go": "package p\n\ntype Code = name\n\ntype name string\n\nconst B Code = `b`\n",
    });
    expect(messages).toEqual([
      `p/a.go:3:7: the constant Letter is a number, but its type Code is a string [constant-type]
  teach generator/src/go/constant-expression.ts this conversion, or give the constant a plain value upstream`,
    ]);
  });
});

describe("the index of a package", () => {
  const { goPackage } = resolve({
    "p/a.go":
      "package p\ntype A int\ntype B = A\nfunc (a A) First() {}\nconst (\n\tX A = iota\n\tY\n\tUntyped = 1\n)\n",
    "p/b.go": "package p\nfunc (b *B) Second() {}\nconst Z B = 7\n",
  });

  test("finds types by name", () => {
    expect([...goPackage.types.keys()]).toEqual(["A", "B"]);
    expect(goPackage.types.get("B")?.isAlias).toBe(true);
  });

  test("finds methods by receiver, through aliases", () => {
    expect([...goPackage.methods.keys()]).toEqual(["A"]);
    expect(goPackage.methods.get("A")?.map((method) => method.name)).toEqual(["First", "Second"]);
  });

  test("finds typed constants by type, through aliases", () => {
    expect([...goPackage.constants.keys()]).toEqual(["A"]);
    expect(goPackage.constants.get("A")?.map(({ name, value }) => [name, value])).toEqual([
      ["X", 0],
      ["Y", 1],
      ["Z", 7],
    ]);
  });
});
