import type { EnumDefinition } from "@aws-lambda-events/schema";
import { constant, typeAlias } from "../printing/declarations.js";

/** A type that names the known values and takes others, and a constant object by the same name. */
export function enumDeclarations(name: string, definition: EnumDefinition, docs: string): string[] {
  const constants = Object.entries(definition["x-go-constants"]);
  const literals = [...new Set(constants.map(([, value]) => JSON.stringify(value)))];
  const open = definition.type === "string" ? "(string & {})" : "(number & {})";
  const members = constants.map(([goName, value]) => `${goName}: ${JSON.stringify(value)},`);
  return [
    typeAlias(name, [...literals, open].join(" | "), docs),
    constant({ name, initializer: `{\n${members.join("\n")}\n} as const` }),
  ];
}
