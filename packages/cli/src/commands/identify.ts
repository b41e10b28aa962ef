import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { visible } from "aws-lambda-events/codec";
import { Command, Option } from "commander";
import { identifyEvents } from "../identification.js";
import { EXIT, type ExitCode, type Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { STANDARD_INPUT } from "../input/inputs.js";
import { decodeText, readAll } from "../input/read.js";
import { syntaxProblem } from "../input/syntax.js";
import { codeOf } from "../input/unreadable.js";

const DETAILS = `
Prints the names of the events that the payload is, the most specific first: an event of CodeBuild is one of EventBridge,
too.

Exit code 0 when it is an event, 1 when it is none, 2 when it is no JSON, 3 when it could not finish.`;

/** `lambda-events identify FILE` */
export function identifyCommand(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  return new Command("identify")
    .summary("say which event a payload is")
    .description("Says which event a payload is.")
    .argument("<file>", "a JSON file; - for standard input")
    .addOption(new Option("-f, --format <format>", "how to print it").choices(["text", "json"]).default("text"))
    .addHelpText("after", DETAILS)
    .action(async (file: string, { format }: { readonly format: "text" | "json" }) => {
      const names = identifyEvents(parsePayload(file, await readPayload(file, terminal)));
      if (format === "json") terminal.write(`${JSON.stringify(names)}\n`);
      else for (const name of names) terminal.write(`${name}\n`);
      if (names.length === 0) terminal.writeError(`${visible(file)}: not a Lambda event\n`);
      finish(names.length === 0 ? EXIT.findings : EXIT.good);
    });
}

async function readPayload(file: string, terminal: Terminal): Promise<string> {
  const bytes = await readBytes(file, terminal);
  const reading = decodeText(bytes);
  if ("text" in reading) return reading.text;
  throw new UsageError(`${file}: ${reading.refusal.message}`, reading.refusal.hint);
}

async function readBytes(file: string, terminal: Terminal): Promise<Buffer> {
  try {
    return file === STANDARD_INPUT
      ? await readAll(terminal.input ?? process.stdin)
      : readFileSync(resolve(terminal.folder ?? process.cwd(), file));
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${codeOf(error)})`, "name a JSON file, or - for standard input");
  }
}

function parsePayload(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { problem, range } = syntaxProblem(text);
    throw new UsageError(`${file}:${range.line}:${range.column}: ${problem.message}`, problem.hint ?? "");
  }
}
