import { StructureKind, type FunctionDeclarationStructure } from "ts-morph";
import type { DoorFact, DoorPattern } from "../schema/document.js";
import { propertyAccess, runtimeValue, type Emission } from "./emission.js";
import type { RuntimeName } from "./runtime.js";

/** The function that looks at a payload before it is decoded: a line for each thing it has to show. */
export function doorFunction(name: string, door: DoorFact, emission: Emission): FunctionDeclarationStructure {
  const runtime = (helper: RuntimeName): string => runtimeValue(helper, emission);
  const look = (path: string, check: (access: string) => string): string =>
    lookAt("o", path.split("/"), check, emission);
  const comparisons = (helper: RuntimeName, patterns: DoorFact["matches"] = {}): string[] =>
    Object.entries(patterns).map(([path, known]) =>
      look(path, (access) => `${runtime(helper)}(${[access, ...known.map((one) => JSON.stringify(one))].join(", ")})`),
    );
  const statements = [
    `const o = ${runtime("peek")}(payload);`,
    ...Object.entries(door.requires).map(([path, kind]) =>
      look(path, (access) => `${runtime("required")}(${access}, ${JSON.stringify(kind)})`),
    ),
    ...comparisons("matches", exactly(door.matches)),
    ...comparisons("resembles", loosely(door.matches)),
    ...comparisons("excludes", door.excludes),
    ...(door.lacks ?? []).map((path) => look(path, (access) => `${runtime("absent")}(${access})`)),
  ];
  return {
    kind: StructureKind.Function,
    docs: [`@see ${door.documentation}`],
    name: `enter${name}`,
    parameters: [{ name: "payload", type: "unknown" }],
    returnType: "void",
    statements: [statements[0] ?? "", ...statements.slice(1).map((statement) => `${statement};`)].join("\n"),
  };
}

/** The expression that checks what is at a path of the object called `object`. */
function lookAt(
  object: string,
  [name = "", ...rest]: readonly string[],
  check: (access: string) => string,
  emission: Emission,
): string {
  const access = propertyAccess(object, name);
  if (rest.length === 0) return check(access);
  const fields = (value: string): string => `${runtimeValue("peek", emission)}(${value})`;
  if (rest[0] !== "*") return lookAt(fields(access), rest, check, emission);
  const inner = rest.slice(1);
  const body = inner.length === 0 ? check("item") : lookAt(fields("item"), inner, check, emission);
  return `${runtimeValue("each", emission)}(${access}, (item) => ${body})`;
}

type Patterns = NonNullable<DoorFact["matches"]>;

function exactly(patterns: Patterns = {}): Patterns {
  return Object.fromEntries(Object.entries(patterns).filter(([, known]) => known.every(isExact)));
}

function loosely(patterns: Patterns = {}): Patterns {
  return Object.fromEntries(Object.entries(patterns).filter(([, known]) => !known.every(isExact)));
}

function isExact(pattern: DoorPattern): boolean {
  return typeof pattern === "string";
}
