import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Project, ts, type InterfaceDeclaration } from "ts-morph";
import { describe, expect, test } from "vitest";
import { filesIn, type Consumer } from "./consumer.js";

const PROGRAM = `
import { encodeAPIGatewayProxyResponse, type APIGatewayProxyResponse } from "aws-lambda-events/apigw";
import { S3Event, type S3Object } from "aws-lambda-events/s3";
import type { SNSEntity } from "aws-lambda-events/sns";

export const event = S3Event.parse({});
export const key = (object: S3Object) => object.urlDecodedKey;
export const certificate = (entity: SNSEntity) => entity.SigningCertUrl;
export const status = (response: APIGatewayProxyResponse) => response.statusCode;
export const encode = encodeAPIGatewayProxyResponse;
`;

interface Hover {
  /** All that is said before the tags. */
  readonly text: string;
  /** Where to read on, in order. */
  readonly pages: readonly string[];
}

/** The package as an editor shows it, by TypeScript's language service. */
export function describeHover(consumer: Consumer): void {
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      types: [],
    },
  });
  const file = join(consumer.folder, "hover.ts").replaceAll("\\", "/");
  const program = project.createSourceFile(file, PROGRAM);
  const service = project.getLanguageService().compilerObject;
  const inPackage = join(consumer.installed, "dist").replaceAll("\\", "/");

  /** What is shown over the first place in the program that `before` leads to. */
  function hoverAfter(before: string): Hover {
    const info = service.getQuickInfoAtPosition(file, PROGRAM.indexOf(before) + before.length);
    if (info === undefined) throw new Error(`nothing is shown after ${before}`);
    const tags = info.tags ?? [];
    return {
      text: ts.displayPartsToString(info.documentation),
      pages: tags.filter(({ name }) => name === "see").map(({ text }) => ts.displayPartsToString(text)),
    };
  }

  describe("an editor", () => {
    test("compiles the program, and reads declarations only", () => {
      const diagnostics = program.getPreEmitDiagnostics();
      expect(project.formatDiagnosticsWithColorAndContext(diagnostics)).toBe("");
      const read = project
        .getProgram()
        .compilerObject.getSourceFiles()
        .map(({ fileName }) => fileName)
        .filter((name) => name.includes("/aws-lambda-events/"));
      expect(read.length).toBeGreaterThan(3);
      expect(read.filter((name) => !name.startsWith(inPackage) || !name.endsWith(".d.ts"))).toEqual([]);
    });

    test("shows what an encoder writes, and what the receiver demands", () => {
      expect(hoverAfter("encode = ").text).toBe(
        "Encodes {@link APIGatewayProxyResponse} with all that is set in it, and nothing else. Demanded: `statusCode`.",
      );
    });

    test("shows our words for an event first, then upstream's, and the page of AWS before that of Go", () => {
      const { text, pages } = hoverAfter("event = ");
      expect(text).toMatch(/^Amazon S3 bucket notification\n[^]*wrap an array/);
      expect(text.match(/wrap an array/g), "type and decoder say it together").toHaveLength(1);
      expect(pages.slice(0, 2)).toEqual([
        expect.stringMatching(/^https:\/\/docs\.aws\.amazon\.com\//),
        "https://pkg.go.dev/github.com/aws/aws-lambda-go/events#S3Event",
      ]);
    });

    test.each([
      ["object.", /Derived from `key`\./, 0],
      ["entity.", /Also read as `SigningCertURL`\./, 0],
      ["response.", /Demanded by the receiver\./, 1],
    ])("shows over what follows %j what is known of it", (before, text, pageCount) => {
      const { text: shown, pages } = hoverAfter(`=> ${before}`);
      expect(shown).toMatch(text);
      expect(pages.filter((page) => page.startsWith("https://docs.aws.amazon.com/"))).toHaveLength(pageCount);
    });
  });

  describe("the declarations of each mode", () => {
    const modules = ["string-null-none", "string-null-empty"].flatMap((mode) =>
      consumer.modules.map((module) => project.addSourceFileAtPath(`${inPackage}/generated/${mode}/${module}.d.ts`)),
    );

    test("have the page of AWS on each event, both on its type and on its decoder", () => {
      const schemas = filesIn(join(consumer.installed, "generated/schemas")).filter((name) => name.endsWith(".json"));
      const events = schemas.flatMap((name) => {
        const text = readFileSync(join(consumer.installed, "generated/schemas", name), "utf8");
        const { $defs } = JSON.parse(text) as { $defs: { [name: string]: { "x-lambda-role"?: string } } };
        return Object.entries($defs).flatMap(([name, schema]) =>
          "x-lambda-discriminator" in schema && schema["x-lambda-role"] === "event" ? [name] : [],
        );
      });
      expect(events).toContain("S3Event");
      for (const event of events) {
        const docs = modules.flatMap((module) => [
          ...[module.getInterface(event), module.getTypeAlias(event)].flatMap((type) => type?.getJsDocs() ?? []),
          ...(module.getVariableStatement(event)?.getJsDocs() ?? []),
        ]);
        const pages = docs.map((doc) => / \* @see (\S+)/.exec(doc.getText())?.[1] ?? "none");
        expect(pages, event).toHaveLength(4);
        expect(new Set(pages).size, event).toBe(1);
        expect(pages[0], event).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
      }
    });

    test("have a text for every property", () => {
      expect(modules.flatMap((module) => module.getInterfaces().flatMap(propertiesWithoutText))).toEqual([]);
    });
  });
}

/** Those of which nothing is said but how Go calls them. */
function propertiesWithoutText(declaration: InterfaceDeclaration): string[] {
  if (!declaration.isExported()) return [];
  return declaration.getProperties().flatMap((property) => {
    const text = property.getJsDocs().map((doc) =>
      doc
        .getDescription()
        .replace(/Go field: `\w+`/, "")
        .trim(),
    );
    return text.some((part) => part !== "") ? [] : [`${declaration.getName()}.${property.getName()}`];
  });
}
