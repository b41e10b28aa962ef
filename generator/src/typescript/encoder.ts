import { StructureKind, type FunctionDeclarationStructure } from "ts-morph";
import type { NamedValueDefinition, StructDefinition } from "../schema/document.js";
import { propertyAccess, propertyKey, runtimeType, type Emission } from "./emission.js";
import { decodedProperties } from "./interface.js";
import { propertyEncoding, valueEncoder } from "./value-encoder.js";

/** The function that encodes a struct as Go's `json.Marshal` would. */
export function structEncoder(
  name: string,
  definition: StructDefinition,
  emission: Emission,
): FunctionDeclarationStructure {
  const encodings = decodedProperties(definition).map(([jsonName, property]) => ({
    jsonName,
    ...propertyEncoding(jsonName, property, emission),
  }));
  const always = encodings.filter(({ condition }) => condition === undefined);
  const sometimes = encodings.filter(({ condition }) => condition !== undefined);
  const members = always.map(({ jsonName, expression }) => `${propertyKey(jsonName)}: ${expression},`);
  const literal = members.length === 0 ? "{}" : `{\n${members.join("\n")}\n}`;
  const statements =
    sometimes.length === 0
      ? `return ${literal};`
      : [
          `const o: ${runtimeType("JsonObject", emission)} = ${literal};`,
          ...sometimes.map(
            ({ jsonName, expression, condition }) =>
              `if (${condition}) {\n${propertyAccess("o", jsonName)} = ${expression};\n}`,
          ),
          "return o;",
        ].join("\n");
  return encodeFunction(name, encodings.length === 0, runtimeType("JsonObject", emission), statements, emission);
}

/** The function that encodes a named list, map or bytes. */
export function namedValueEncoder(
  name: string,
  definition: NamedValueDefinition,
  emission: Emission,
): FunctionDeclarationStructure {
  const returnType = { list: "unknown[]", map: "", bytes: "string" }[String(definition["x-go-kind"])];
  return encodeFunction(
    name,
    false,
    returnType === "" || returnType === undefined ? runtimeType("JsonObject", emission) : returnType,
    `return ${valueEncoder(definition, emission).call("value")};`,
    emission,
  );
}

function encodeFunction(
  name: string,
  ignoresValue: boolean,
  returnType: string,
  statements: string,
  emission: Emission,
): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    isExported: true,
    docs: [`Encodes {@link ${name}} as Go's \`json.Marshal\` does.`],
    name: `encode${name}`,
    parameters: [{ name: ignoresValue ? "_value" : "value", type: `${runtimeType("Init", emission)}<${name}>` }],
    returnType,
    statements,
  };
}
