#!/usr/bin/env node
import { writeSync } from "node:fs";
import { Socket } from "node:net";
import { EXIT } from "./terminal.js";

/** How later versions of Node end when a module waits at its top level for what never comes. */
const UNSETTLED = 13;

// Nothing is good before the run is over: a process ends, too, when it waits for what never comes.
let isOver = false;
process.on("exit", (code) => {
  if (!isOver && (code === EXIT.good || code === UNSETTLED)) process.exitCode = EXIT.unfinished;
});
process.on("uncaughtException", stopForError);
process.once("SIGINT", () => process.exit(130));
process.stdout.on("error", stopUnlessClosed);
// There is nowhere left to say it.
process.stderr.on("error", () => undefined);

try {
  // Here, so that a part of the package that is missing is no finding.
  const { default: picocolors } = await import("picocolors");
  const { runCli } = await import("./cli.js");
  process.exitCode = await runCli(process.argv.slice(2), {
    write: writeOutput,
    writeError,
    hasColors: picocolors.isColorSupported,
    isWatched: process.stderr.isTTY,
  });
  isOver = true;
} catch (error) {
  await stopForError(error);
}

function writeOutput(text: string): void {
  if (process.stdout instanceof Socket) process.stdout.write(text);
  else writeFile(text);
}

/** Node takes a text for written when a disk has had space for a part of it. */
function writeFile(text: string): void {
  const bytes = Buffer.from(text);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(process.stdout.fd, bytes, at);
  } catch (error) {
    stopUnlessClosed(error as NodeJS.ErrnoException);
  }
}

function writeError(text: string): void {
  process.stderr.write(text);
}

/** A reader such as `head` may leave when it has seen enough: then the checks go on, and they decide how the run ends. */
function stopUnlessClosed({ code }: NodeJS.ErrnoException): void {
  if (code === "EPIPE") return;
  writeError(`standard output cannot be written (${code})\n  see that there is space, and run it again\n`);
  process.exit(EXIT.unfinished);
}

/** A bug of ours has its message as one line, and where it comes from; what the operating system refuses says enough. */
async function stopForError(error: unknown): Promise<never> {
  const { visible } = await import("aws-lambda-events/codec").catch(() => ({ visible: JSON.stringify }));
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof Error && "syscall" in error) {
    writeError(`could not finish: ${visible(message)}\n`);
  } else {
    const frames = stack.split("\n").filter((line) => /^ +at /.test(line));
    const lines = [
      `internal error: ${visible(message)}`,
      ...frames.map((frame) => visible(frame)),
      "  please report it",
    ];
    writeError(`${lines.join("\n")}\n`);
  }
  process.exit(EXIT.unfinished);
}
