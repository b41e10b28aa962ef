import { NULL, parseJsonText, stringNode, tokenNode, type JsonEntry, type JsonNode } from "../json-text.js";
import type { Slot } from "../shapes.js";
import { Choice } from "./choice.js";
import * as forms from "./forms.js";
import * as times from "./time-forms.js";

/* What is put in the place of a well-formed value. */

/** Makes another value of the one at a place. The same salt always makes the same. */
export function mutant(node: JsonNode, slot: Slot, salt: number): JsonNode {
  const choice = new Choice(salt);
  const [first, ...others] = mutationsOf(node, slot);
  return choice.pick([first, ...others])(node, choice, slot);
}

type Mutation = (node: JsonNode, choice: Choice, slot: Slot) => JsonNode;

function mutationsOf(node: JsonNode, { shape }: Slot): readonly [Mutation, ...Mutation[]] {
  const general = [toNull, wrongType] as const;
  switch (shape.kind) {
    case "struct":
    case "map":
      return node.kind === "object"
        ? [dropEntry, ...general, addEntry, recase, duplicate, nullEntry, reverse]
        : general;
    case "list":
      return node.kind === "array" ? [nullItem, ...general, repeat] : general;
    case "string":
      return [oddString, ...general, urlString];
    case "integer":
    case "float":
      return [oddNumber, oddNumber, ...general];
    case "time":
      return [text(times.rfc3339), text(times.rfc3339), escaped(times.rfc3339), ...general];
    case "bytes":
      return [text(forms.base64), text(forms.base64), numbers, ...general];
    case "unknown":
      return [oddNumber, oddString, ...general];
    case "wire":
      return [...wireMutations(shape.name), ...general];
    default:
      return general;
  }
}

function wireMutations(name: string): readonly [Mutation, ...Mutation[]] {
  switch (name) {
    case "DynamoDBAttributeValue":
      return [oddAttribute, oddAttribute, wrongType];
    case "RFC3339EpochTime":
      return [text(times.rfc3339), text(times.rfc3339), escaped(times.rfc3339)];
    case "CodeBuildTime":
      return [text(times.codeBuildTime), text(times.codeBuildTime), escaped(times.codeBuildTime)];
    case "CodeCommitEventTime":
      return [text(times.codeCommitTime), text(times.codeCommitTime), escaped(times.codeCommitTime)];
    case "JSONNumberBytes":
      return [numbers, numbers];
    default:
      return [oddNumber, oddNumber];
  }
}

const toNull: Mutation = () => NULL;

const WRONG = [
  "{}",
  "[]",
  '""',
  "0",
  "false",
  "true",
  '"a"',
  "1.5",
  "[null]",
  '{"a":null}',
  "[[]]",
  '{"a":1}',
  "[1]",
  '["a"]',
  "1e400",
  "-0",
] as const;

const wrongType: Mutation = (_node, choice) => parseJsonText(choice.pick(WRONG));

const oddString: Mutation = (_node, choice) => {
  const value = choice.pick(forms.STRINGS);
  return choice.below(4) === 3 ? { kind: "string", value, raw: escapeAll(value) } : stringNode(value);
};

const urlString: Mutation = (_node, choice) => stringNode(forms.edited(forms.urlEncoded(choice), choice));

const oddNumber: Mutation = (_node, choice) => tokenNode(anyNumber(choice));

function anyNumber(choice: Choice): string {
  return choice.below(2) === 0 ? choice.pick(forms.NUMBERS) : forms.numberToken(choice);
}

const numbers: Mutation = (_node, choice) => ({
  kind: "array",
  items: Array.from({ length: choice.below(3) }, () =>
    choice.below(8) === 7 ? NULL : choice.below(8) === 7 ? stringNode("1") : tokenNode(anyNumber(choice)),
  ),
});

const text =
  (form: (choice: Choice) => string): Mutation =>
  (_node, choice) =>
    stringNode(forms.edited(form(choice), choice));

const escaped =
  (form: (choice: Choice) => string): Mutation =>
  (_node, choice) => {
    const value = form(choice);
    return { kind: "string", value, raw: escapeAll(value) };
  };

function escapeAll(value: string): string {
  const units = Array.from({ length: value.length }, (_, index) => value.charCodeAt(index));
  return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("")}"`;
}

function entriesOf(node: JsonNode): readonly JsonEntry[] {
  return node.kind === "object" ? node.entries : [];
}

function keyFrom(choice: Choice, node: JsonNode, slot: Slot): string {
  const keys = slot.shape.kind === "struct" ? [...slot.shape.fields.keys()] : entriesOf(node).map(({ key }) => key);
  return keys[choice.below(Math.max(keys.length, 1))] ?? "a";
}

const dropEntry: Mutation = (node, choice) => {
  const entries = entriesOf(node);
  const dropped = choice.below(Math.max(entries.length, 1));
  return { kind: "object", entries: entries.filter((_, index) => index !== dropped) };
};

const nullEntry: Mutation = (node, choice, slot) => {
  const key = keyFrom(choice, node, slot);
  return { kind: "object", entries: [...entriesOf(node).filter((entry) => entry.key !== key), { key, value: NULL }] };
};

const EXTRA = [
  "extra",
  "__proto__",
  "constructor",
  "toString",
  "",
  "hasOwnProperty",
  "0",
  "\ud800",
  "$ref",
  "valueOf",
] as const;

const addEntry: Mutation = (node, choice) => ({
  kind: "object",
  entries: [...entriesOf(node), { key: choice.pick(EXTRA), value: parseJsonText(choice.pick(WRONG)) }],
});

const recase: Mutation = (node, choice, slot) => {
  const key = keyFrom(choice, node, slot);
  const other = choice.pick([
    key.toUpperCase(),
    key.toLowerCase(),
    key.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
    key.replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
    key.replace(/s/i, "\u017f"),
    key.replace(/k/i, "\u212a"),
  ]);
  return { kind: "object", entries: [...entriesOf(node), { key: other, value: parseJsonText(choice.pick(WRONG)) }] };
};

const duplicate: Mutation = (node, choice, slot) => {
  const key = keyFrom(choice, node, slot);
  const entry = { key, value: parseJsonText(choice.pick(["null", ...WRONG])) };
  const entries = entriesOf(node);
  return { kind: "object", entries: choice.below(2) === 1 ? [entry, ...entries] : [...entries, entry] };
};

const reverse: Mutation = (node) => ({ kind: "object", entries: [...entriesOf(node)].reverse() });

const nullItem: Mutation = (node, choice) => {
  const items = node.kind === "array" ? node.items : [];
  const at = choice.below(items.length + 1);
  return { kind: "array", items: [...items.slice(0, at), NULL, ...items.slice(at)] };
};

const repeat: Mutation = (node, choice) => {
  const [item = NULL] = node.kind === "array" ? node.items : [];
  return { kind: "array", items: Array.from({ length: choice.pick([2, 0, 100]) }, () => item) };
};

const ATTRIBUTES = [
  '{"NULL":false}',
  '{"NULL":null}',
  '{"NULL":{}}',
  "{}",
  "null",
  '{"S":null}',
  '{"S":1}',
  '{"s":"a"}',
  '{"S":"a","N":"1"}',
  '{"S":"a","S":"b"}',
  '{"S":1,"S":"b"}',
  '{"S":"a","x":1}',
  '{"x":"a"}',
  '{"__proto__":{"S":"a"}}',
  '{"constructor":"a"}',
  '{"toString":"a"}',
  '{"NULL":1e400}',
  '{"NULL":[1e400]}',
  '{"N":1}',
  '{"N":""}',
  '{"N":"abc"}',
  '{"BOOL":"true"}',
  '{"BOOL":null}',
  '{"BOOL":0}',
  '{"B":null}',
  '{"B":"A"}',
  '{"B":[1]}',
  '{"B":"AB==\\n"}',
  '{"B":"-_-_"}',
  '{"BS":null}',
  '{"BS":[null]}',
  '{"BS":[1]}',
  '{"BS":["A"]}',
  '{"BS":[]}',
  '{"BS":["A",1]}',
  '{"BS":"AA=="}',
  '{"SS":null}',
  '{"SS":[null]}',
  '{"SS":[1]}',
  '{"SS":[]}',
  '{"SS":"a"}',
  '{"NS":[1]}',
  '{"NS":["x"]}',
  '{"L":null}',
  '{"L":[null]}',
  '{"L":[[]]}',
  '{"L":[{}]}',
  '{"L":{}}',
  '{"L":["a"]}',
  '{"M":null}',
  '{"M":{"a":null}}',
  '{"M":{"a":{}}}',
  '{"M":[]}',
  '{"M":{"a":{"S":"x"},"a":{"S":1}}}',
  '{"M":{"__proto__":{"S":"a"}}}',
  '{"M":{"\\ud800":{"S":"\\udc00"}}}',
  "[]",
  '"a"',
  "1",
] as const;

const WRAPPERS = ["", "L", "M", "LM", "MLL"] as const;

const oddAttribute: Mutation = (node, choice) => {
  const odd = choice.below(8) === 7 ? node : parseJsonText(choice.pick(ATTRIBUTES));
  return [...choice.pick(WRAPPERS)].reduce<JsonNode>((inner, tag) => {
    const other: JsonNode = parseJsonText('{"S":"other"}');
    const content: JsonNode =
      tag === "L"
        ? { kind: "array", items: [other, inner] }
        : {
            kind: "object",
            entries: [
              { key: "o", value: other },
              { key: "x", value: inner },
            ],
          };
    return { kind: "object", entries: [{ key: tag, value: content }] };
  }, odd);
};
