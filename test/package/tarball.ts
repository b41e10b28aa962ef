import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, test } from "vitest";
import { filesIn, repository, type Consumer } from "./consumer.js";
import { packageFolder, run } from "./pack.js";

/** What is published. */
export function describeTarball(consumer: Consumer): void {
  const { modules } = consumer;
  const files = filesIn(consumer.installed);
  const read = (file: string): string => readFileSync(join(consumer.installed, file), "utf8");
  const manifest: unknown = JSON.parse(read("package.json"));

  describe("the tarball", () => {
    test("holds the built package, the schemas and the documents, nothing else", () => {
      const others = files.filter(
        (file) =>
          !/^dist\/generated\/(string-null-(none|empty)|encoders|identify)\/[a-z\d-]+\.(js|d\.ts|js\.map)$/.test(
            file,
          ) &&
          !/^dist\/src\/[a-z\d/-]+\.(js|d\.ts|js\.map)$/.test(file) &&
          !/^generated\/schemas\/([a-z\d-]+\.json|README\.md)$/.test(file),
      );
      expect(others).toEqual(["LICENSE", "NOTICE", "README.md", "package.json"]);
    });

    test("has each module in both modes, with its types and its schema", () => {
      expect(modules).toContain("s3");
      expect(modules).toContain("cloudwatch-logs");
      expect(files).toEqual(
        expect.arrayContaining(
          modules.flatMap((name) => [
            `dist/generated/string-null-none/${name}.js`,
            `dist/generated/string-null-none/${name}.d.ts`,
            `dist/generated/string-null-empty/${name}.js`,
            `dist/generated/string-null-empty/${name}.d.ts`,
            `generated/schemas/${name}.json`,
          ]),
        ),
      );
    });

    test("names no place on the machine that built it", () => {
      const places = [repository, consumer.folder, "file:///", "/work/", "/home/", "/Users/", "C:\\"];
      const found = files.filter((file) => places.some((place) => read(file).includes(place)));
      expect(found).toEqual([]);
    });

    test("holds what each import in it names, in code and in declarations", () => {
      const missing = files.flatMap((file) => {
        if (!/\.(js|d\.ts)$/.test(file)) return [];
        return importsOf(read(file))
          .filter((specifier) => specifier.startsWith("."))
          .map((specifier) => join(dirname(file), specifier).replaceAll("\\", "/"))
          .map((target) => (file.endsWith(".js") ? target : target.replace(/\.js$/, ".d.ts")))
          .filter((target) => !files.includes(target))
          .map((target) => `${file} imports ${target}`);
      });
      expect(missing).toEqual([]);
    });

    test("imports no other package, and what is Node's only to unpack log data", () => {
      const others = files.flatMap((file) =>
        /\.(js|d\.ts)$/.test(file)
          ? importsOf(read(file)).flatMap((specifier) => (specifier.startsWith(".") ? [] : [`${file}: ${specifier}`]))
          : [],
      );
      expect(others).toEqual([
        "dist/src/cloudwatch-logs-data/parse-logs-data.js: node:buffer",
        "dist/src/cloudwatch-logs-data/parse-logs-data.js: node:zlib",
      ]);
    });

    test("has no source map whose sources are not there to be seen", () => {
      const blind = files.filter((file) => {
        if (!file.endsWith(".map")) return false;
        const { sources, sourcesContent } = JSON.parse(read(file)) as { sources: string[]; sourcesContent?: string[] };
        return sourcesContent === undefined && !sources.every((name) => files.includes(join(dirname(file), name)));
      });
      // Two will do to see what is the matter.
      expect(blind.slice(0, 2)).toEqual([]);
      const dangling = files.filter(
        (file) =>
          file.endsWith(".js") && read(file).includes("//# sourceMappingURL=") && !files.includes(`${file}.map`),
      );
      expect(dangling).toEqual([]);
    });

    test("depends on nothing, runs nothing when installed, and is free of side effects", () => {
      expect(manifest).toMatchObject({ name: "aws-lambda-events", type: "module", sideEffects: false });
      for (const key of ["dependencies", "peerDependencies", "optionalDependencies", "devDependencies", "scripts"])
        expect((manifest as { readonly [key: string]: unknown })[key] ?? {}, key).toEqual({});
    });

    test("has schemas whose references lead to schemas in it", () => {
      const schemas = files.filter((file) => /^generated\/schemas\/.*\.json$/.test(file));
      const missing = schemas.flatMap((file) =>
        [...read(file).matchAll(/"\$ref": *"([^"]*)"/g)]
          .map(([, reference = ""]) => reference.split("#"))
          .filter(([document = "", pointer = ""]) => {
            const target = document === "" ? file : join(dirname(file), document);
            if (!schemas.includes(target)) return true;
            const [, defs, name = ""] = pointer.split("/");
            return defs !== "$defs" || !Object.hasOwn((JSON.parse(read(target)) as { $defs: object }).$defs, name);
          })
          .map((reference) => `${file} refers to ${reference.join("#")}`),
      );
      expect(missing).toEqual([]);
    });
  });

  describe("the checkers of packages", () => {
    test("publint finds nothing to say", async () => {
      const { messages, pkg } = await publint({ pkgDir: consumer.installed, strict: true, pack: false });
      expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
    });

    test("Are The Types Wrong finds nothing wrong for ES modules, for any module in any mode", () => {
      const subpaths = ["", "string-null-none/", "string-null-empty/"].flatMap((mode) =>
        ["", ...modules, "cloudwatch-logs/data"].map((name) => `./${mode}${name}`.replace(/\/$/, "")),
      );
      const others = ["./decode-error", "./example", "./example/minimal", "./example/s3", "./matchers"];
      const arwCli = join(packageFolder("@arethetypeswrong/cli"), "dist/index.js");
      const options = [
        "--profile",
        "esm-only",
        "--no-definitely-typed",
        "--format",
        "ascii",
        "--no-color",
        "--no-emoji",
      ];
      const { status, stdout, stderr } = run(
        process.execPath,
        [arwCli, consumer.tarball, ...options, "--entrypoints", ...subpaths, ...others, "./package.json"],
        consumer.folder,
      );
      expect(status, stdout + stderr).toBe(0);
      expect(stdout).toContain('"aws-lambda-events/string-null-empty/s3"');
    });
  });
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom\s+|^import\s+|\bimport\(\s*)"([^"]+)"/gm)].map(([, specifier = ""]) => specifier);
}
