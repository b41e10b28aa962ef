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
    test("holds the built package with its sources, the schemas and the documents, nothing else", () => {
      const others = files.filter(
        (file) =>
          !/^(dist\/)?generated\/(string-null-(none|empty)|encoders|examples|identify|vocabulary)\/[a-z\d-]+\.[a-z.]+$/.test(
            file,
          ) &&
          !/^(dist\/)?src\/[a-z\d/-]+\.[a-z.]+$/.test(file) &&
          !/^generated\/schemas\/([a-z\d-]+\.json|README\.md)$/.test(file),
      );
      expect(others).toEqual(["LICENSE", "NOTICE", "README.md", "package.json"]);
      const built = files.filter((file) => file.startsWith("dist/"));
      expect(built.filter((file) => !/(\.js|\.d\.ts|\.d\.ts\.map)$/.test(file))).toEqual([]);
      const sources = files.filter((file) => /^(generated|src)\//.test(file) && !file.startsWith("generated/schemas/"));
      expect(sources.filter((file) => !/^[^.]+\.ts$/.test(file))).toEqual([]);
    });

    test("has a README whose links lead somewhere from where it is", () => {
      const links = [...read("README.md").matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? "");
      expect(links.filter((link) => !/^(https:|#)/.test(link))).toEqual([]);
      expect(links.join("\n")).toMatch(/\/blob\/v\d+\.\d+\.\d+\/docs\/events\.md$/m);
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

    test("holds what each import in it names, in code, in declarations and in sources", () => {
      const missing = files.flatMap((file) => {
        const [extension] = /(\.js|\.d\.ts|\.ts)$/.exec(file) ?? [];
        if (extension === undefined) return [];
        return importsOf(read(file))
          .filter((specifier) => specifier.startsWith("."))
          .map((specifier) => join(dirname(file), specifier).replaceAll("\\", "/"))
          .map((target) => target.replace(/\.js$/, extension))
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

    test("has a map to its source for every declaration, and the source", () => {
      const declarations = files.filter((file) => file.endsWith(".d.ts"));
      expect(declarations.length).toBeGreaterThan(100);
      const astray = declarations.flatMap((file) => {
        if (!files.includes(`${file}.map`)) return [`${file} has no map`];
        const { sources, sourceRoot } = JSON.parse(read(`${file}.map`)) as { sources: string[]; sourceRoot?: string };
        const source = file.replace(/^dist\//, "").replace(/\.d\.ts$/, ".ts");
        const named = sources.map((name) => join(dirname(file), sourceRoot ?? "", name).replaceAll("\\", "/"));
        return named.join() === source && files.includes(source) ? [] : [`${file} is mapped to ${named.join()}`];
      });
      expect(astray).toEqual([]);
    });

    test("has no map whose sources are not there to be seen, and no mention of a map that is not there", () => {
      const blind = files.filter((file) => {
        if (!file.endsWith(".map")) return false;
        const { sources } = JSON.parse(read(file)) as { sources: string[] };
        return !sources.every((name) => files.includes(join(dirname(file), name).replaceAll("\\", "/")));
      });
      expect(blind).toEqual([]);
      const dangling = files.filter(
        (file) =>
          /\.(js|d\.ts)$/.test(file) && read(file).includes("//# sourceMappingURL=") && !files.includes(`${file}.map`),
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
