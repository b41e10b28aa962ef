import type { DiscriminatorFact, DiscriminatorPattern } from "@aws-lambda-events/schema";
import { NULL, isNull, printJson, stringNode, type JsonEntry, type JsonNode } from "./json-text.js";

/* The discriminators of events, read from the schema documents on their own, and documents that are let in. */

/** Whether a discriminator does not let a document in. */
export function isTurnedAway(root: JsonNode, discriminator: DiscriminatorFact): boolean {
  const payload: unknown = JSON.parse(printJson(root));
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return true;
  const all = (path: string, test: (value: unknown) => boolean): boolean =>
    valuesAt(payload, path.split("/"), discriminator.elsewhere?.[path]?.split("/").at(-1)).every(test);
  return !(
    Object.entries(discriminator.requires).every(([path, kind]) => all(path, (value) => kindOf(value) === kind)) &&
    Object.entries(discriminator.matches ?? {}).every(([path, known]) =>
      all(path, (value) => isSilent(value) || isOneOf(value, known)),
    ) &&
    Object.entries(discriminator.excludes ?? {}).every(([path, others]) =>
      all(path, (value) => !isOneOf(value, others)),
    ) &&
    (discriminator.lacks ?? []).every((path) => all(path, isSilent))
  );
}

/** The document with what its discriminator asks for. */
export function withDiscriminators(root: JsonNode, discriminator: DiscriminatorFact, salt: number): JsonNode {
  let node = root;
  for (const [path, kind] of Object.entries(discriminator.requires)) {
    node = changeAt(node, path.split("/"), (found) => (kindOfNode(found) === kind ? found : emptyOf(kind)), true);
  }
  for (const [path, known] of Object.entries(discriminator.matches ?? {})) {
    const value = stringOf(known[salt % known.length]);
    node = changeAt(node, path.split("/"), (found) => (isNull(found) ? found : stringNode(value)), false);
  }
  for (const path of Object.keys(discriminator.excludes ?? {}))
    node = changeAt(node, path.split("/"), () => NULL, false);
  for (const path of discriminator.lacks ?? []) node = changeAt(node, path.split("/"), () => NULL, false);
  return node;
}

/**
 * The values at a path: of every element, where it leads through a list; nothing is `undefined`.
 *
 * @param elsewhere the name of the field that is looked at where the last of the path is not there
 */
function valuesAt(value: unknown, [name, ...rest]: readonly string[], elsewhere?: string): unknown[] {
  if (name === undefined) return [value];
  if (name === "*") return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest, elsewhere)) : [];
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  const found =
    isRecord && Object.hasOwn(value, name) ? (value as { readonly [key: string]: unknown })[name] : undefined;
  return elsewhere !== undefined && rest.length === 0 && isSilent(found)
    ? valuesAt(value, [elsewhere])
    : valuesAt(found, rest, elsewhere);
}

function isSilent(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function isOneOf(value: unknown, patterns: readonly DiscriminatorPattern[]): boolean {
  return patterns.some((pattern) => {
    if (typeof pattern === "string") return value === pattern;
    if (typeof value !== "string") return false;
    return "prefix" in pattern ? value.startsWith(pattern.prefix) : value.includes(pattern.includes);
  });
}

function stringOf(pattern: DiscriminatorPattern | undefined): string {
  if (pattern === undefined) return "";
  if (typeof pattern === "string") return pattern;
  return "prefix" in pattern ? `${pattern.prefix}x` : `x${pattern.includes}x`;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function kindOfNode(node: JsonNode): string {
  return node.kind === "token" ? kindOf(JSON.parse(node.text)) : node.kind;
}

function emptyOf(kind: string): JsonNode {
  if (kind === "array") return { kind: "array", items: [] };
  if (kind === "object") return { kind: "object", entries: [] };
  if (kind === "string") return stringNode("x");
  return { kind: "token", text: kind === "number" ? "1" : "true" };
}

/** Changes what is at a path; what is not there is put there only if it `mustBe`. */
function changeAt(
  node: JsonNode,
  [name, ...rest]: readonly string[],
  change: (found: JsonNode) => JsonNode,
  mustBe: boolean,
): JsonNode {
  if (name === undefined) return change(node);
  if (name === "*") {
    if (node.kind !== "array") return node;
    return { kind: "array", items: node.items.map((item) => changeAt(item, rest, change, mustBe)) };
  }
  if (node.kind !== "object") return node;
  const isThere = node.entries.some(({ key }) => key === name);
  const entries: readonly JsonEntry[] =
    isThere || !mustBe
      ? node.entries
      : [...node.entries, { key: name, value: rest.length > 0 ? emptyOf("object") : NULL }];
  return {
    kind: "object",
    entries: entries.map((entry) =>
      entry.key === name ? { key: name, value: changeAt(entry.value, rest, change, mustBe) } : entry,
    ),
  };
}
