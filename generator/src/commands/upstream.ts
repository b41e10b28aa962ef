import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { GeneratorError } from "../diagnostic.js";
import { generate } from "../generate.js";
import { movePin } from "../upstream/releases.js";
import { compareDocuments, formatDiff } from "@aws-lambda-events/schema";
import { readCommittedDocuments } from "../committed-documents.js";
import { STRING_MODES } from "../emitters/typescript/mode.js";
import { pinnedRelease } from "../upstream/upstream.js";

const USAGE = `Usage: npm run upstream -- [vX.Y.Z] [--markdown FILE]

Moves the pin in upstream-go-sdk/ to a release of the Go SDK (default: the newest), regenerates schemas/ and the
modules, and prints what changes for TypeScript users. When the generator stops, everything stays as it was.

  --markdown FILE   write the changes there, too, as a pull request would show them

Exit code 0 when the pin is at that release, 2 for wrong usage or when something stops the generator, 3 when it broke down.
`;

const MODULE_FOLDER = fromRepository("upstream-go-sdk");
const SCHEMAS = fromRepository("schemas");

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  let version: string;
  let markdown: string | undefined;
  try {
    const options = { markdown: { type: "string" }, help: { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    if (positionals.length > 1) throw new Error(`one release at a time, not ${positionals.join(" and ")}`);
    version = positionals[0] ?? "latest";
    markdown = values.markdown;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  try {
    await moveTo(version, markdown);
    return 0;
  } catch (error) {
    if (error instanceof GeneratorError) {
      console.error(error.message);
      return 2;
    }
    console.error(error);
    return 3;
  }
}

async function moveTo(query: string, markdown: string | undefined): Promise<void> {
  const before = { version: await pinnedRelease(MODULE_FOLDER), documents: await readCommittedDocuments(SCHEMAS) };
  const { version } = await movePin(MODULE_FOLDER, query, () =>
    generate({
      source: undefined,
      upstreamModule: MODULE_FOLDER,
      schemas: SCHEMAS,
      out: fromRepository("packages/events/generated"),
      modes: STRING_MODES,
      readme: fromRepository("docs/events.md"),
      codec: "../../src/codec/",
      onFallback: (reason) => {
        throw new Error(`the release was there a moment ago, and now: ${reason}`);
      },
      onStage: (stage) => console.error(`· ${stage}`),
    }),
  );
  const changes = compareDocuments(before.documents, await readCommittedDocuments(SCHEMAS));
  const diff = { before: before.version, after: version ?? query, changes };
  console.log(formatDiff(diff, "text"));
  if (markdown !== undefined) await writeFile(markdown, `${formatDiff(diff, "markdown")}\n`);
}

function fromRepository(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}
