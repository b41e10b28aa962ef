import { GeneratorError } from "@aws-lambda-events/generator";
import { Command, CommanderError } from "commander";
import { diffCommand } from "./diff.js";

/** Where a run prints. */
export interface Terminal {
  write(text: string): void;
  writeError(text: string): void;
}

/** How a run ends: with nothing to report, with findings, or because it was called wrongly. */
export const EXIT = { good: 0, findings: 1, usage: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Runs `lambda-events` with the given arguments and gives its exit code. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.good;
  const program = new Command("lambda-events")
    .description("Works with AWS Lambda events as the official Go SDK describes them.")
    .exitOverride()
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.writeError })
    .showHelpAfterError("(--help shows how it is used)");
  program.addCommand(diffCommand(terminal, (result) => (code = result)).copyInheritedSettings(program));
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage;
    if (!(error instanceof GeneratorError)) throw error;
    terminal.writeError(`${error.message}\n`);
    return EXIT.usage;
  }
  return code;
}
