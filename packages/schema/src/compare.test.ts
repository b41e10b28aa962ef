import { describe, expect, test } from "vitest";
import { compareDocuments } from "./compare.js";
import { DIALECT, type Definition, type Property, type SchemaDocument } from "./document.js";

const text: Property = { "x-kind": "string", type: ["string", "null"], "x-go-name": "Text" };
const count: Property = { "x-kind": "integer", type: ["integer", "null"], format: "go-int32", "x-go-name": "Count" };

function struct(properties: Record<string, Property>, facts: object = {}): Definition {
  return { "x-kind": "struct", type: "object", properties, ...facts };
}

function document(stem: string, $defs: Record<string, Definition>): SchemaDocument {
  const facts = { "x-go-package": "example.com/events", "x-go-files": [`events/${stem}.go`] };
  return { $schema: DIALECT, $id: `${stem}.json`, $comment: "", ...facts, $defs };
}

/** The changes from one definition of `A` to another, a line each; `!` marks a breaking one. */
function changes(before: Definition, after: Definition): string[] {
  return lines([document("a", { A: before })], [document("a", { A: after })]);
}

function lines(before: readonly SchemaDocument[], after: readonly SchemaDocument[]): string[] {
  return compareDocuments(before, after).map(
    ({ kind, breaking, module, subject, detail }) => `${breaking ? "!" : ""}${kind} ${module}:${subject} ${detail}`,
  );
}

describe("what an upgrade of the SDK is to a TypeScript user", () => {
  test("nothing, when nothing changed", () => {
    expect(changes(struct({ text }), struct({ text }))).toEqual([]);
  });

  test("what an answer has to have is breaking where it is new, and a note where it is not any more", () => {
    const demanded = { ...text, "x-lambda-demanded": { documentation: "https://docs.aws.amazon.com/a" } } as const;
    const isText = { ...text, "x-lambda-demanded": { ...demanded["x-lambda-demanded"], isText: true } } as const;
    expect(changes(struct({}), struct({ demanded }))).toEqual(["!added demanded field a:A.demanded string"]);
    expect(changes(struct({ text }), struct({ text: demanded }))).toEqual([
      "!type changed a:A.text not demanded → demanded",
    ]);
    expect(changes(struct({ text: demanded }), struct({ text: isText }))).toEqual([
      "!type changed a:A.text demanded → demanded, not empty",
    ]);
    expect(changes(struct({ text: isText }), struct({ text }))).toEqual([
      "noted a:A.text demanded, not empty → not demanded",
    ]);
  });

  test("a struct that becomes part of an answer, or ceases to be, is breaking", () => {
    const answer = struct({ text }, { "x-lambda-answer": true });
    expect(changes(struct({ text }), answer)).toEqual([
      "!type changed a:A part of an answer now: what is absent stays so, in both modes",
    ]);
    expect(changes(answer, struct({ text }))).toEqual([
      "!type changed a:A no part of an answer any more: the mode says what is absent",
    ]);
  });

  test("nothing, when only what people read is worded otherwise", () => {
    const worded = struct(
      { text: { ...text, description: "A text.", "x-go-comment": "Text is a text." } },
      { description: "An A.", "x-go-comment": "A is an A.", "x-lambda-sent-by": "somebody", "x-lambda-example": "a;" },
    );
    expect(changes(struct({ text }), worded)).toEqual([]);
  });

  test("another answer is a note", () => {
    const event = (answer: string): Definition =>
      struct({ text }, { "x-lambda-role": "event", title: "A", "x-lambda-answer-type": [answer] });
    expect(changes(event("B"), event("B"))).toEqual([]);
    expect(changes(event("B"), event("C"))).toEqual(["noted a:A x-lambda-answer-type: B → C"]);
  });

  test("a new event is told by its title", () => {
    const event = struct({ text }, { "x-lambda-role": "event", title: "Something happened" });
    expect(lines([], [document("a", { AEvent: event })])).toEqual(["added event a:AEvent Something happened"]);
  });

  test("a new type and a new constant are additions", () => {
    const constant: Definition = { "x-kind": "constant", const: "aws.a" };
    expect(lines([], [document("a", { A: struct({}), Source: constant })])).toEqual([
      "added type a:A an object",
      'added constant a:Source the constant "aws.a"',
    ]);
  });

  test("a removed type breaks", () => {
    expect(lines([document("a", { A: struct({}) })], [])).toEqual(["!removed a:A an object"]);
  });

  test("a type in another module breaks its import", () => {
    expect(lines([document("a", { A: struct({}) })], [document("b", { A: struct({}) })])).toEqual([
      "!moved b:A from a to b",
    ]);
  });

  test("a new field is optional, a removed one breaks", () => {
    expect(changes(struct({ text }), struct({ text, count }))).toEqual(["added optional field a:A.count number"]);
    expect(changes(struct({ text, count }), struct({ text }))).toEqual(["!removed a:A.count number"]);
  });

  test("a renamed field is a removal and an addition", () => {
    expect(changes(struct({ text }), struct({ body: text }))).toEqual([
      "added optional field a:A.body string",
      "!removed a:A.text string",
    ]);
  });

  test("another type of a field breaks", () => {
    expect(changes(struct({ x: text }), struct({ x: count }))).toEqual([
      "noted a:A.x x-go-name: Text → Count",
      "!type changed a:A.x string → number",
    ]);
  });

  test("a pointer where there was none breaks", () => {
    expect(changes(struct({ text }), struct({ text: { ...text, "x-go-pointer": true } }))).toEqual([
      "!type changed a:A.text string → pointer to string",
    ]);
  });

  test("a narrower integer breaks, a wider one does not", () => {
    const wide: Property = { ...count, format: "go-int64" };
    expect(changes(struct({ count: wide }), struct({ count }))).toEqual([
      expect.stringMatching(/^!wire meaning changed a:A\.count .*go-int64.*go-int32/),
    ]);
    expect(changes(struct({ count }), struct({ count: wide }))).toEqual([
      expect.stringMatching(/^wire meaning changed a:A\.count .*go-int32.*go-int64/),
    ]);
  });

  test("an unsigned integer for a signed one is no wider one", () => {
    expect(changes(struct({ count }), struct({ count: { ...count, format: "go-uint64" } }))).toEqual([
      expect.stringMatching(/^!wire meaning changed a:A\.count /),
    ]);
  });

  test("omitempty changes what is encoded", () => {
    expect(changes(struct({ text }), struct({ text: { ...text, "x-go-omitempty": true } }))).toEqual([
      expect.stringMatching(/^!wire meaning changed a:A\.text /),
    ]);
  });

  test("what AWS leaves out changes nothing for TypeScript", () => {
    expect(changes(struct({ text }), struct({ text: { ...text, "x-aws-optional": true } }))).toEqual([
      "noted a:A.text x-aws-optional: undefined → true",
    ]);
  });

  test("null that is refused changes the wire form", () => {
    expect(changes(struct({ text }), struct({ text: { ...text, type: "string" } }))).toEqual([
      expect.stringMatching(/^!wire meaning changed a:A\.text /),
    ]);
  });

  test("other rules of a wire type change the wire form, another TypeScript type breaks the type", () => {
    const wire = (type: string, typescript: string): Definition => ({
      "x-kind": "wire",
      "x-typescript-type": typescript,
      "x-typescript-codec": "a",
      type,
    });
    expect(changes(wire("string", "Date"), wire("number", "Date"))).toEqual([
      "!wire meaning changed a:A its JSON form has other rules",
    ]);
    expect(changes(wire("number", "Date"), wire("number", "number"))).toEqual([
      "!type changed a:A a value of type Date → a value of type number",
    ]);
  });

  test("constants come, go and change their value", () => {
    const status = (constants: Record<string, string>): Definition => ({
      "x-kind": "enum",
      type: "string",
      "x-go-constants": constants,
    });
    expect(changes(status({ Open: "OPEN", Gone: "GONE" }), status({ Open: "open", New: "NEW" }))).toEqual([
      '!removed a:A.Gone "GONE"',
      'added constant a:A.New "NEW"',
      '!wire meaning changed a:A.Open "OPEN" → "open"',
    ]);
  });

  test("deprecation, Go names, embedding and order are noted", () => {
    expect(changes(struct({ text }), struct({ text: { ...text, deprecated: true } }))).toEqual([
      "noted a:A.text deprecated: undefined → true",
    ]);
    expect(changes(struct({ text }), struct({ text: { ...text, "x-go-name": "Body" } }))).toEqual([
      "noted a:A.text x-go-name: Text → Body",
    ]);
    expect(changes(struct({ text }), struct({ text }, { "x-go-embeds": ["#/$defs/Base"] }))).toEqual([
      "noted a:A embeds nothing → Base",
    ]);
    expect(changes(struct({ text, count }), struct({ count, text }))).toEqual([
      "noted a:A its fields are in another order",
    ]);
  });
});
