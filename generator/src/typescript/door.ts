import { StructureKind, type FunctionDeclarationStructure } from "ts-morph";
import type { DoorFact, DoorPattern } from "../schema/document.js";
import { propertyAccess, runtimeType, runtimeValue, type Emission } from "./emission.js";
import type { RuntimeName } from "./runtime.js";

/** The function that looks at a payload before it is decoded: a line for each thing it has to show. */
export function doorFunction(name: string, door: DoorFact, emission: Emission): FunctionDeclarationStructure {
  const checks = checksOf(door);
  const inLists = checks.map(({ path }) => path).filter(isInList);
  const lists = new Set(inLists.map((path) => path.slice(0, path.indexOf("/*/"))));
  const statements = [
    // A list whose elements are looked at is found to be one on the way.
    ...checks
      .filter((check) => !isInList(check.path) && !(check.helper === "required" && lists.has(check.path)))
      .filter((check) => !checks.some((outer) => isInside(check, outer)))
      .map((check) => checkStatement(check, checks, emission)),
    ...[...lists].map((list) => eachStatement(list, checks, door, emission)),
  ];
  return {
    kind: StructureKind.Function,
    docs: [`@see ${door.documentation}`],
    name: `enter${name}`,
    parameters: [{ name: "o", type: runtimeType("Fields", emission) }],
    returnType: "void",
    statements: statements.join("\n"),
  };
}

/** One thing a payload has to show, as a call of a runtime function. */
interface Check {
  readonly path: string;
  readonly helper: RuntimeName & ("excludes" | "lacks" | "matches" | "required" | "resembles");
  /** What the function is given besides the value. */
  readonly literals: readonly unknown[];
}

function checksOf(door: DoorFact): Check[] {
  return [
    ...Object.entries(door.requires).map(([path, kind]): Check => ({ path, helper: "required", literals: [kind] })),
    ...Object.entries(door.matches ?? {}).map(([path, known]): Check => ({
      path,
      helper: known.every(isExact) ? "matches" : "resembles",
      literals: known,
    })),
    ...Object.entries(door.excludes ?? {}).map(([path, others]): Check => ({
      path,
      helper: "excludes",
      literals: others,
    })),
    ...(door.lacks ?? []).map((path): Check => ({ path, helper: "lacks", literals: [] })),
  ];
}

function isExact(pattern: DoorPattern): boolean {
  return typeof pattern === "string";
}

function isInList(path: string): boolean {
  return path.includes("/*/");
}

/** Whether what one check requires is in what another requires: without the outer there is no inner to speak of. */
function isInside(inner: Check, outer: Check): boolean {
  const areRequired = inner.helper === "required" && outer.helper === "required";
  return areRequired && inner.path.slice(0, inner.path.lastIndexOf("/")) === outer.path;
}

function checkStatement(check: Check, checks: readonly Check[], emission: Emission): string {
  const call = checkExpression("o", check.path, check, emission);
  const inside = checks
    .filter((inner) => isInside(inner, check))
    .map((inner) => checkStatement(inner, checks, emission));
  return inside.length === 0 ? `${call};` : `if (${call}) {\n${inside.join("\n")}\n}`;
}

/** The statement that looks at every element of a list. */
function eachStatement(list: string, checks: readonly Check[], door: DoorFact, emission: Emission): string {
  if (door.requires[list] !== "array") throw new Error(`a door looks into ${list} without requiring it to be a list`);
  const prefix = `${list}/*/`;
  const looks = checks
    .filter(({ path }) => path.startsWith(prefix))
    .map((check) => checkExpression("item", check.path.slice(prefix.length), check, emission));
  const body = looks.length === 1 ? looks[0] : `{\n${looks.map((look) => `${look};`).join("\n")}\n}`;
  return `${runtimeValue("each", emission)}(${accessTo("o", list, emission)}, (item) => ${body});`;
}

function checkExpression(object: string, path: string, check: Check, emission: Emission): string {
  const literals = check.literals.map((literal) => JSON.stringify(literal));
  return `${runtimeValue(check.helper, emission)}(${[accessTo(object, path, emission), ...literals].join(", ")})`;
}

/** A read of what is at a path of the object called `object`. */
function accessTo(object: string, path: string, emission: Emission): string {
  const [name = "", ...rest] = path.split("/");
  const access = propertyAccess(object, name);
  return rest.length === 0
    ? access
    : accessTo(`${runtimeValue("peek", emission)}(${access})`, rest.join("/"), emission);
}
