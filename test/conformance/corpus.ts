import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { locateUpstream } from "@aws-lambda-events/generator";
import { FIXTURES } from "./fixtures/fixtures.js";
import { REPOSITORY } from "./repository.js";
import type { Document } from "./subject.js";

/** A document with where it is from. */
export interface Sample extends Document {
  readonly file: string;
}

/** The fixtures of the SDK; of those that are not JSON, as any type. */
export async function upstreamSamples(): Promise<Sample[]> {
  const upstream = await locateUpstream({ moduleFolder: join(REPOSITORY, "upstream-go-sdk") });
  if ("unavailable" in upstream) throw new Error(upstream.unavailable);
  return FIXTURES.map((fixture) => ({
    file: fixture.file,
    type: "malformed" in fixture ? "DynamoDBEvent" : fixture.type,
    json: readFileSync(join(upstream.root, fixture.file), "utf8"),
  }));
}

/** The documents of a folder with a MAP.tsv, whose lines are a file and the type it is; files of no type are left out. */
export function corpusSamples(folder: string): Sample[] {
  const lines = readFileSync(join(folder, "MAP.tsv"), "utf8").split("\n");
  return lines.flatMap((line) => {
    const [file = "", type = ""] = line.split("\t").map((cell) => cell.trim());
    if (!/^\w+$/.test(type) || !existsSync(join(folder, file))) return [];
    return [{ file: relative(REPOSITORY, join(folder, file)), type, json: readFileSync(join(folder, file), "utf8") }];
  });
}

/** The corpora beside the repository, where there are any. */
export function neighbouringCorpora(): string[] {
  const folder = join(REPOSITORY, "../shared/corpora");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, "MAP.tsv")));
}
