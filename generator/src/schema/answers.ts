import type { Tables } from "../annotations/tables.js";
import type { Report } from "../diagnostic.js";
import {
  embeddedNames,
  namesInValue,
  referencedNames,
  type Definition,
  type SchemaDocument,
} from "@aws-lambda-events/schema";

/**
 * Marks what answers reach: the responses, and what stands under `response` of the events that a function gives back.
 * In it, nothing has to be there, whatever Go marks say.
 */
export function markAnswers(
  documents: readonly SchemaDocument[],
  tables: Tables,
  report: Report,
): readonly SchemaDocument[] {
  const definitions = new Map(documents.flatMap(({ $defs }) => Object.entries($defs)));
  const answers: string[] = [];
  const events: string[] = [];
  for (const [name, definition] of definitions) {
    if (definition["x-lambda-role"] === "response") answers.push(name);
    if (definition["x-lambda-role"] !== "event") continue;
    answers.push(...responseOf(name, definition, tables, report));
    events.push(name);
  }
  const reachedByAnswers = reached(answers, definitions);
  reportMisplacedRows(definitions, reachedByAnswers, reached(events, definitions), report);
  return documents.map((document) => ({
    ...document,
    $defs: Object.fromEntries(
      Object.entries(document.$defs).map(([name, definition]) => [
        name,
        reachedByAnswers.has(name) && isAggregate(definition) ? { "x-lambda-answer": true, ...definition } : definition,
      ]),
    ),
  }));
}

/** What stands under `response` of an event that is given back; nothing for other events. */
function responseOf(name: string, definition: Definition, tables: Tables, report: Report): string[] {
  const root = tables.roots[name];
  const isGivenBack = root?.answer === "itself" && root.withoutResponse === undefined;
  const response = definition["x-kind"] === "struct" ? definition.properties.response : undefined;
  if (isGivenBack === (response !== undefined)) return response === undefined ? [] : namesInValue(response);
  report({
    code: "answer",
    message: isGivenBack
      ? `${name} is given back as the answer, but has no \`response\``
      : `${name} has a \`response\`, but is not said to be given back as the answer`,
    hint: "set `answer` or `withoutResponse` of its row in generator/src/annotations/roots.ts",
  });
  return [];
}

/** Everything that can be got at from some definitions on, these included. */
function reached(names: readonly string[], definitions: ReadonlyMap<string, Definition>): ReadonlySet<string> {
  const found = new Set(names);
  // A set that grows while it is gone through is gone through to its end.
  for (const name of found) {
    const definition = definitions.get(name);
    if (definition !== undefined) for (const reference of referencesOf(definition)) found.add(reference);
  }
  return found;
}

function referencesOf(definition: Definition): string[] {
  return [...referencedNames(definition), ...embeddedNames(definition)];
}

/** Reports rows of tables that what answers reach makes wrong, or idle. */
function reportMisplacedRows(
  definitions: ReadonlyMap<string, Definition>,
  answers: ReadonlySet<string>,
  events: ReadonlySet<string>,
  report: Report,
): void {
  for (const [name, definition] of definitions) {
    if (definition["x-kind"] !== "struct") continue;
    for (const [jsonName, property] of Object.entries(definition.properties)) {
      const place = `${name}.${jsonName}`;
      if (property["x-aws-optional"] !== undefined && answers.has(name)) {
        report({
          code: "unused-entry",
          message: `${place} is in an answer, where everything may be left out`,
          hint: "remove its row in generator/src/annotations/optional.ts",
        });
      }
      // The encoder of an event must not refuse it for what an answer has to have.
      if (property["x-lambda-demanded"] !== undefined && (!answers.has(name) || events.has(name))) {
        report({
          code: "demanded",
          message: `${place} is demanded, but ${answers.has(name) ? "events have it, too" : "no answer has it"}`,
          hint: "remove its row in generator/src/annotations/demanded.ts",
        });
      }
    }
  }
}

function isAggregate(definition: Definition): boolean {
  return ["struct", "list", "map"].includes(definition["x-kind"]);
}
