import type { DiscriminatorFact, DiscriminatorPattern } from "@aws-lambda-events/schema";
import { functionDeclaration } from "../printing/declarations.js";
import { optionalAccess, propertyAccess, codecType, codecValue, type EmitContext } from "../printing/emit-context.js";
import type { CodecName } from "../printing/codec-names.js";

/** The function that looks at a payload before it is decoded: a line for each thing it has to show. */
export function guardFunction(name: string, discriminator: DiscriminatorFact, context: EmitContext): string {
  const explained = exclusionsOf(discriminator, true);
  const checks = checksOf(discriminator);
  const inLists = checks.map(({ path }) => path).filter(isInList);
  const lists = new Set(inLists.map((path) => path.slice(0, path.indexOf("/*/"))));
  const statements = [
    // What is known to be no event lacks what an event has, too, and that is not worth saying.
    ...explained.map((check) => `if (!${checkCall(check, accessFromRoot, context)}) return;`),
    // A list whose elements are looked at is found to be one on the way.
    ...checks
      .filter((check) => !isInList(check.path) && !(check.helper === "required" && lists.has(check.path)))
      .filter((check) => !checks.some((outer) => isInside(check, outer)))
      .map((check) => checkStatement(check, checks, context)),
    ...[...lists].map((list) => eachStatement(list, checks, context)),
  ];
  return functionDeclaration({
    isExported: false,
    name: `guard${name}`,
    parameters: `o: ${codecType("Unchecked", context)}`,
    returnType: "void",
    statements,
  });
}

/** One thing a payload has to show, as a call of a codec function. */
interface Check {
  readonly path: string;
  /** Where it is looked for if it is not there. */
  readonly elsewhere?: string | undefined;
  readonly helper: CodecName & ("expects" | "required");
  /** What the function is given besides the value, as code. */
  readonly operands: readonly string[];
}

function checksOf(discriminator: DiscriminatorFact): Check[] {
  return [
    ...Object.entries(discriminator.requires).map(([path, kind]) => required(path, kind)),
    ...Object.entries(discriminator.matches ?? {}).map(([path, known]) => {
      const check = expected(path, describe(known), known.map(fitCondition).join(" || "));
      return { ...check, elsewhere: discriminator.elsewhere?.[path] };
    }),
    ...exclusionsOf(discriminator, false),
    ...(discriminator.lacks ?? []).map((path) => expected(path, "nothing")),
  ];
}

function exclusionsOf({ excludes = {}, explains = {} }: DiscriminatorFact, areExplained: boolean): Check[] {
  return Object.entries(excludes)
    .filter(([path]) => path in explains === areExplained)
    .map(([path, others]) => {
      const words = [`other than ${describe(others)}`, ...(areExplained ? [explains[path]] : [])].join(", ");
      return expected(path, words, others.map(misfitCondition).join(" && "));
    });
}

function required(path: string, kind: string): Check {
  return { path, helper: "required", operands: [JSON.stringify(kind)] };
}

/** @param condition when a `value` fits; nothing does without it */
function expected(path: string, words: string, condition?: string): Check {
  const fits = condition === undefined ? [] : [`(value) => ${condition}`];
  return { path, helper: "expects", operands: [JSON.stringify(words), ...fits] };
}

function describe(patterns: readonly DiscriminatorPattern[]): string {
  const words = patterns.map((pattern) => {
    if (typeof pattern === "string") return `"${pattern}"`;
    return "prefix" in pattern ? `"${pattern.prefix}…"` : `"…${pattern.includes}…"`;
  });
  return words.join(" or ");
}

function fitCondition(pattern: DiscriminatorPattern): string {
  if (typeof pattern === "string") return `value === ${JSON.stringify(pattern)}`;
  return `(typeof value === "string" && ${searchExpression(pattern)})`;
}

function misfitCondition(pattern: DiscriminatorPattern): string {
  if (typeof pattern === "string") return `value !== ${JSON.stringify(pattern)}`;
  return `(typeof value !== "string" || !${searchExpression(pattern)})`;
}

function searchExpression(pattern: Exclude<DiscriminatorPattern, string>): string {
  return "prefix" in pattern
    ? `value.startsWith(${JSON.stringify(pattern.prefix)})`
    : `value.includes(${JSON.stringify(pattern.includes)})`;
}

function isInList(path: string): boolean {
  return path.includes("/*/");
}

/** Whether what one check requires is in what another requires: without the outer there is no inner to speak of. */
function isInside(inner: Check, outer: Check): boolean {
  const areRequired = inner.helper === "required" && outer.helper === "required";
  return areRequired && inner.path.split("/").slice(0, -1).join("/") === outer.path;
}

function checkStatement(check: Check, checks: readonly Check[], context: EmitContext): string {
  const call = checkCall(check, accessFromRoot, context);
  const inside = checks
    .filter((inner) => isInside(inner, check))
    .map((inner) => checkStatement(inner, checks, context));
  return inside.length === 0 ? `${call};` : `if (${call}) {\n${inside.join("\n")}\n}`;
}

/** The statement that looks at every element of a list. */
function eachStatement(list: string, checks: readonly Check[], context: EmitContext): string {
  const prefix = `${list}/*/`;
  const accessFromItem = (path: string): string => accessTo("item", path.slice(prefix.length).split("/"));
  const looks = checks
    .filter(({ path }) => path.startsWith(prefix))
    .map((check) => checkCall(check, accessFromItem, context));
  const body = looks.length === 1 ? looks[0] : `{\n${looks.map((look) => `${look};`).join("\n")}\n}`;
  return `${codecValue("each", context)}(${accessFromRoot(list)}, (item) => ${body});`;
}

function checkCall(check: Check, access: (path: string) => string, context: EmitContext): string {
  // Not `??`: an empty string is not there. Discriminators are strings; `0` and `false` are refused when decoded.
  const value = access(check.path) + (check.elsewhere === undefined ? "" : ` || ${access(check.elsewhere)}`);
  return `${codecValue(check.helper, context)}(${[value, ...check.operands].join(", ")})`;
}

/** A read of what is at a path of the payload, which is an object itself. */
function accessFromRoot(path: string): string {
  const [name = "", ...rest] = path.split("/");
  return accessTo(propertyAccess("o", name), rest);
}

/** A read of what is in a value that may be of any kind. */
function accessTo(value: string, names: readonly string[]): string {
  return names.reduce(optionalAccess, value);
}
