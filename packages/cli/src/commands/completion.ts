import { readdirSync, type Dirent } from "node:fs";
import { resolve } from "node:path";
import tab from "@bomb.sh/tab/commander";
import { visible } from "aws-lambda-events/codec";
import { exampleNames } from "aws-lambda-events/example";
import type { Command } from "commander";
import { typeNames } from "../event-types.js";

type Offer = (value: string, description: string) => void;

/** Adds `complete`, which prints scripts for shells and answers what they ask. */
export function addCompletion(program: Command, argv: readonly string[], folder: string): void {
  const completion = tab(program);
  const offerPaths = (offer: Offer): void => {
    for (const path of jsonPaths(argv.at(-1) ?? "", folder)) offer(path, "");
  };
  const offerTypes = (offer: Offer): void => {
    for (const name of typeNames()) offer(name, "");
  };
  const validate = completion.commands.get("validate");
  validate?.argument("files", offerPaths, true);
  validate?.option("type", "check every document as this type, such as SQSEvent", offerTypes, "t");
  completion.commands.get("example")?.argument("type", (offer: Offer) => {
    for (const name of exampleNames) offer(name, "");
  });
  completion.commands.get("identify")?.argument("file", offerPaths);
}

/** The folders and JSON files that a path, begun to be typed, may lead to: what offers completions knows no paths. */
function jsonPaths(begun: string, folder: string): string[] {
  const parent = begun.slice(0, begun.lastIndexOf("/") + 1);
  return entriesOf(resolve(folder, parent)).flatMap((entry) => {
    // What cannot be shown as it is cannot be completed either.
    if (entry.name.startsWith(".") || visible(entry.name) !== entry.name) return [];
    if (entry.isDirectory()) return [`${parent}${entry.name}/`];
    return /\.(json|ndjson|jsonl)$/i.test(entry.name) ? [`${parent}${entry.name}`] : [];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
