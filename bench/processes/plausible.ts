/* Whether a contestant does its work: it takes the document, gives its data back, and refuses a broken one. */
import { readFileSync } from "node:fs";
import type { ContestantModule } from "../contestants/contestant.js";
import { answer, question } from "./question.js";

interface Question {
  readonly bundle: string;
  readonly document: string;
  readonly probe: readonly (string | number)[];
}

const { bundle, document, probe } = question<Question>();
answer({ refusal: await refusal() });

async function refusal(): Promise<string | null> {
  const text = readFileSync(document, "utf8");
  let contestant: ContestantModule;
  try {
    contestant = (await import(bundle)) as ContestantModule;
  } catch (error) {
    return `does not load: ${firstLine(error)}`;
  }
  try {
    // Twice: the input must not be changed.
    const input: unknown = JSON.parse(text);
    contestant.decode(input);
    const result = contestant.decode(input);
    if (!holds(result, String(at(input)))) return "gives a result that lacks the document's data";
    if (!contestant.accepts(input)) return "takes the document in one way and not in the other";
  } catch (error) {
    return `does not take the document: ${firstLine(error)}`;
  }
  const broken: unknown = JSON.parse(text);
  const parent = at(broken, probe.slice(0, -1)) as { [name: string | number]: unknown };
  parent[probe.at(-1) ?? ""] = 17;
  if (contestant.accepts(broken)) return "takes a number where a string belongs";
  try {
    contestant.decode(broken);
    return "takes a number where a string belongs";
  } catch {
    return null;
  }
}

function at(value: unknown, path: readonly (string | number)[] = probe): unknown {
  let current = value;
  for (const step of path) current = (current as { readonly [name: string | number]: unknown } | undefined)?.[step];
  return current;
}

/** Shapes differ between contestants, so the text is looked for anywhere. */
function holds(value: unknown, text: string): boolean {
  if (value === text) return true;
  return typeof value === "object" && value !== null && Object.values(value).some((part) => holds(part, text));
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s+/g, " ").slice(0, 160);
}
