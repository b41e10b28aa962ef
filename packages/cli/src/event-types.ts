import type { Decoder } from "aws-lambda-events";
import * as events from "aws-lambda-events/string-null-empty";
import { nearestName } from "./nearest-name.js";
import { UsageError } from "./usage-error.js";

const exported: { readonly [name: string]: unknown } = events;

/** The decoder of a type, by its name. */
export function decoderOf(type: string): Decoder<unknown> | undefined {
  const value = Object.hasOwn(exported, type) ? exported[type] : undefined;
  return isDecoder(value) ? value : undefined;
}

function isDecoder(value: unknown): value is Decoder<unknown> {
  return typeof value === "object" && value !== null && "safeParse" in value;
}

/** Every name that a payload can be checked as. */
export function typeNames(): string[] {
  return Object.keys(exported).filter((name) => isDecoder(exported[name]));
}

/**
 * Gives back the name of a type.
 *
 * @throws UsageError when there is no such type
 */
export function knownType(name: string, where: string): string {
  if (decoderOf(name) !== undefined) return name;
  const nearest = nearestName(name, typeNames());
  throw new UsageError(
    `${where}: there is no type ${JSON.stringify(name)}`,
    nearest === undefined ? "lambda-events list prints them all" : `did you mean ${nearest}?`,
  );
}
