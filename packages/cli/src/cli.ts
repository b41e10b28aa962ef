import { readFileSync } from "node:fs";
import { visible } from "aws-lambda-events/codec";
import { Command, CommanderError } from "commander";
import { addCompletion } from "./commands/completion.js";
import { diffCommand } from "./commands/diff.js";
import { exampleCommand } from "./commands/example.js";
import { generateCommand } from "./commands/generate.js";
import { identifyCommand } from "./commands/identify.js";
import { listCommand } from "./commands/list.js";
import { visibleLines, withoutCommands } from "./report/printable.js";
import { EXIT, type ExitCode, type Terminal } from "./terminal.js";
import { validateCommand } from "./commands/validate/command.js";

export { EXIT, type ExitCode, type Terminal } from "./terminal.js";

const DETAILS = `
Exit code 0 when all is well, 1 when there is something to report, 2 when it was called wrongly, 3 when it could not finish:
the disk is full, or there is an error of its own. 130 when it was interrupted.`;

/** Runs `lambda-events` with the given arguments and gives its exit code. */
export async function runCli(argv: readonly string[], { write, writeError, ...rest }: Terminal): Promise<ExitCode> {
  const terminal: Terminal = {
    ...rest,
    write: (text) => write(withoutCommands(text)),
    writeError: (text) => writeError(withoutCommands(text)),
  };
  let code: ExitCode = EXIT.good;
  const finish = (result: ExitCode): void => void (code = result);
  const program = new Command("lambda-events")
    .description("Works with AWS Lambda events as the official Go SDK describes them.")
    .version(packageVersion(), "-V, --version", "print the version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: (text) => terminal.writeError(text),
      outputError: (text, writeText) => writeText(visibleMistake(text)),
    })
    .addHelpText("after", DETAILS)
    .showHelpAfterError("(--help shows how it is used)");
  const commands = [
    validateCommand(terminal, write, finish),
    identifyCommand(terminal, finish),
    exampleCommand(terminal),
    listCommand(terminal),
    generateCommand(terminal),
    diffCommand(terminal, finish),
  ];
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  addCompletion(program, argv, terminal.folder ?? process.cwd());
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage;
    if (!isExpected(error)) throw error;
    terminal.writeError(`${visibleLines(error.message)}\n`);
    return EXIT.usage;
  }
  return code;
}

/** A message about the arguments, which quotes them and may end with a line that names what was meant instead. */
function visibleMistake(text: string): string {
  const [, message = "", suggestion = ""] = /^([^]*?)(\n\(Did you mean [^\n]*\))?\n$/.exec(text) ?? [];
  return `${visible(message)}${suggestion}\n`;
}

/** Errors that say what to do. By name, as the generator is loaded only by the commands that need it. */
function isExpected(error: unknown): error is Error {
  return error instanceof Error && (error.name === "GeneratorError" || error.name === "UsageError");
}

function packageVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
