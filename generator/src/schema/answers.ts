import { annotationFile, annotationsByName, type Tables } from "../annotations/tables.js";
import type { Report } from "../diagnostic.js";
import {
  embeddedNames,
  namesInValue,
  referencedNames,
  stemOfDocument,
  type Definition,
  type Located,
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
  const definitions = new Map(
    documents.flatMap((document) =>
      Object.entries(document.$defs).map(([name, definition]): [string, Located] => [
        name,
        { name, stem: stemOfDocument(document), definition },
      ]),
    ),
  );
  const all = [...definitions.values()];
  const events = all.filter(({ definition }) => definition["x-lambda-role"] === "event");
  const responses = all.filter(({ definition }) => definition["x-lambda-role"] === "response");
  const annotations = annotationsByName(tables);
  reportAnswersThatAreNone(events, definitions, report);
  if (tables.complete.answers) reportResponsesOfNoEvent(responses, events, annotations, report);
  const reachedByAnswers = reached(
    [...responses.map(({ name }) => name), ...events.flatMap((event) => responseOf(event, annotations, report))],
    definitions,
  );
  const reachedByEvents = reached(
    events.map(({ name }) => name),
    definitions,
  );
  reportMisplacedMarks(all, reachedByAnswers, reachedByEvents, report);
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

type AnnotationsByName = ReturnType<typeof annotationsByName>;

function isGivenBack({ name, definition }: Located): boolean {
  return definition["x-lambda-answer-type"]?.includes(name) === true;
}

function reportAnswersThatAreNone(
  events: readonly Located[],
  definitions: ReadonlyMap<string, Located>,
  report: Report,
): void {
  for (const { name, stem, definition } of events) {
    for (const answer of definition["x-lambda-answer-type"] ?? []) {
      if (answer === name || definitions.get(answer)?.definition["x-lambda-role"] === "response") continue;
      report({
        code: "answer",
        message: `the answer of ${name} is said to be ${answer}, which is no response`,
        hint: `correct its \`answer\` in ${annotationFile(stem)}`,
      });
    }
  }
}

function reportResponsesOfNoEvent(
  responses: readonly Located[],
  events: readonly Located[],
  annotations: AnnotationsByName,
  report: Report,
): void {
  const returned = new Set(events.flatMap(({ definition }) => definition["x-lambda-answer-type"] ?? []));
  for (const { name, stem } of responses) {
    const annotation = annotations[name];
    const isSaidNotToBe = annotation?.role === "response" && annotation.notReturned !== undefined;
    if (returned.has(name) !== isSaidNotToBe) continue;
    report({
      code: "answer",
      message: returned.has(name)
        ? `${name} is said not to be returned, but is the answer of an event`
        : `${name} is a response, but no event has it as its answer`,
      hint: returned.has(name)
        ? `remove its \`notReturned\` from ${annotationFile(stem)}`
        : `name it in the \`answer\` of its event, or say why not as its \`notReturned\` in ${annotationFile(stem)}`,
    });
  }
}

/** What stands under `response` of an event that is given back; nothing for other events. */
function responseOf(event: Located, annotations: AnnotationsByName, report: Report): string[] {
  const { name, stem, definition } = event;
  const annotation = annotations[name];
  const hasNone = annotation?.role === "event" && annotation.withoutResponse !== undefined;
  const isFilledIn = isGivenBack(event) && !hasNone;
  const response = definition["x-kind"] === "struct" ? definition.properties.response : undefined;
  if (isFilledIn === (response !== undefined)) return response === undefined ? [] : namesInValue(response);
  report({
    code: "answer",
    message: isFilledIn
      ? `${name} is given back as the answer, but has no \`response\``
      : `${name} has a \`response\`, but is not said to be given back as the answer`,
    hint: `set its \`answer\` or \`withoutResponse\` in ${annotationFile(stem)}`,
  });
  return [];
}

/** Everything that can be got at from some definitions on, these included. */
function reached(names: readonly string[], definitions: ReadonlyMap<string, Located>): ReadonlySet<string> {
  const found = new Set(names);
  // A set that grows while it is gone through is gone through to its end.
  for (const name of found) {
    const definition = definitions.get(name)?.definition;
    if (definition !== undefined) for (const reference of referencesOf(definition)) found.add(reference);
  }
  return found;
}

function referencesOf(definition: Definition): string[] {
  return [...referencedNames(definition), ...embeddedNames(definition)];
}

/** Reports what is said of properties and what answers reach makes wrong, or idle. */
function reportMisplacedMarks(
  definitions: readonly Located[],
  answers: ReadonlySet<string>,
  events: ReadonlySet<string>,
  report: Report,
): void {
  for (const { name, stem, definition } of definitions) {
    if (definition["x-kind"] !== "struct") continue;
    for (const [jsonName, property] of Object.entries(definition.properties)) {
      const place = `${name}.${jsonName}`;
      if (property["x-aws-optional"] !== undefined && answers.has(name)) {
        report({
          code: "unused-entry",
          message: `${place} is said to be optional, and is in an answer, where everything may be left out`,
          hint: `remove its \`optional\` from ${annotationFile(stem)}`,
        });
      }
      // The encoder of an event must not refuse it for what an answer has to have.
      if (property["x-lambda-demanded"] !== undefined && (!answers.has(name) || events.has(name))) {
        report({
          code: "demanded",
          message: `${place} is demanded, but ${answers.has(name) ? "events have it, too" : "no answer has it"}`,
          hint: `remove its \`demanded\` from ${annotationFile(stem)}`,
        });
      }
    }
  }
}

function isAggregate(definition: Definition): boolean {
  return ["struct", "list", "map"].includes(definition["x-kind"]);
}
