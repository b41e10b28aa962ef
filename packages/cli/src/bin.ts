#!/usr/bin/env node
import picocolors from "picocolors";
import { runCli } from "./cli.js";

// A reader such as `head` may leave before everything is written.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCli(process.argv.slice(2), {
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  hasColors: picocolors.isColorSupported,
  isWatched: process.stderr.isTTY,
});
