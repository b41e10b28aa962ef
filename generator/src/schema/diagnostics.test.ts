import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { formatDiagnostic, GeneratorError, type Diagnostic } from "../diagnostic.js";
import { resolvePackage } from "../go/package.js";
import { loadGoParser, parseGoFile } from "../go/parse.js";
import type { JsonForm, PropertyAnnotation, TypeAnnotation } from "../annotations/annotation.js";
import type { Tables } from "../annotations/tables.js";
import { buildSchemas } from "./from-go.js";

/*
 * What the schema stage refuses, word for word: the smallest Go source, and the whole diagnostic. Every way in which
 * the SDK may grow beyond what is modelled has a row.
 */

const parser = await loadGoParser();

const NO_TABLES: Tables = {
  packages: [
    { name: "cfn", importPath: "example.com/sdk/cfn", stem: "cfn" },
    { name: "events", importPath: "example.com/sdk/events", stem: undefined },
  ],
  types: {},
  reviewedCode: {},
  complete: { answers: false, texts: false },
};

const WIRE: JsonForm = {
  form: "wire",
  methods: ["UnmarshalJSON"],
  schema: { type: "string" },
  acceptsNull: false,
  hasZeroValue: false,
  typescript: "string",
  codec: "odd",
  reason: "test",
};

interface Refusal {
  readonly behaviour: string;
  /** Go files by path; a string is `events/a.go` without its package clause. */
  readonly go: string | { readonly [path: string]: string };
  readonly types?: Tables["types"];
  readonly reviewedCode?: Tables["reviewedCode"];
  readonly complete?: Tables["complete"];
  readonly diagnostic: string | readonly string[];
}

const fieldHint = (stem: string): string =>
  `describe it in generator/src/schema/value.ts, or exclude the type that holds it in generator/src/annotations/${stem}.ts`;
const EMBED_HINT = "say what its JSON form is in generator/src/annotations/a.ts, as `json`, or exclude it there";

const fieldType = (position: string, what: string): string =>
  `events/a.go:${position}: the type here is ${what}, for which there is no JSON form [field-type]\n  ${fieldHint("a")}`;

const REFUSALS: readonly Refusal[] = [
  {
    behaviour: "an UnmarshalJSON that the wire-type table does not know",
    go: "type Odd struct{}\nfunc (o *Odd) UnmarshalJSON(b []byte) error { return nil }",
    diagnostic:
      "events/a.go:2:6: Odd defines UnmarshalJSON, which cannot be derived [custom-unmarshal]\n" +
      "  say what its JSON form is in generator/src/annotations/a.ts, as `json`",
  },
  {
    behaviour: "a MarshalJSON that the wire-type table does not know",
    go: "type Odd struct{}\nfunc (o Odd) MarshalJSON() ([]byte, error) { return nil, nil }",
    diagnostic:
      "events/a.go:2:6: Odd defines MarshalJSON, which cannot be derived [custom-marshal]\n" +
      "  say what its JSON form is in generator/src/annotations/a.ts, as `json`",
  },
  {
    behaviour: "an UnmarshalText, which encoding/json calls too",
    go: "type Odd string\nfunc (o *Odd) UnmarshalText(b []byte) error { return nil }",
    diagnostic:
      "events/a.go:2:6: Odd defines UnmarshalText, which cannot be derived [custom-unmarshal]\n" +
      "  say what its JSON form is in generator/src/annotations/a.ts, as `json`",
  },
  {
    behaviour: "a custom method on another name of the type",
    go: "type Odd struct{}\ntype Alias = Odd\nfunc (o *Alias) UnmarshalJSON(b []byte) error { return nil }",
    diagnostic:
      "events/a.go:2:6: Odd defines UnmarshalJSON, which cannot be derived [custom-unmarshal]\n" +
      "  say what its JSON form is in generator/src/annotations/a.ts, as `json`",
  },
  {
    behaviour: "a wire type that lost a method",
    go: "type Odd string",
    types: { "events.Odd": { json: WIRE } },
    diagnostic:
      "events/a.go:2:6: Odd no longer defines UnmarshalJSON, so the JSON form it is said to have is wrong " +
      "[wire-type-changed]\n  correct its `json` in generator/src/annotations/a.ts",
  },
  {
    behaviour: "a copy of a wire type, which has no methods",
    go: "type Odd string\nfunc (o *Odd) UnmarshalJSON(b []byte) error { return nil }\ntype Copy Odd",
    types: { "events.Odd": { json: WIRE } },
    diagnostic:
      "events/a.go:4:6: Copy is a copy of Odd without its JSON methods, so its form differs [lost-methods]\n" +
      "  say what its JSON form is in generator/src/annotations/a.ts, as `json`",
  },
  {
    behaviour: "a copy of another name of a wire type",
    go: "type Odd string\nfunc (o *Odd) UnmarshalJSON(b []byte) error { return nil }\ntype Alias = Odd\ntype Copy Alias",
    types: { "events.Odd": { json: WIRE } },
    diagnostic:
      "events/a.go:5:6: Copy is a copy of Alias without its JSON methods, so its form differs [lost-methods]\n" +
      "  say what its JSON form is in generator/src/annotations/a.ts, as `json`",
  },
  {
    behaviour: "a plain field of a wire type without a zero value",
    go: "type Odd string\nfunc (o *Odd) UnmarshalJSON(b []byte) error { return nil }\ntype A struct { Odd Odd }",
    types: { "events.Odd": { json: WIRE } },
    diagnostic:
      "events/a.go:4:17: Odd is a plain Odd, which has no value to give when the field is absent [no-zero-value]\n" +
      "  say what its zero value is in generator/src/annotations/a.ts",
  },
  {
    behaviour: "a function field",
    go: "type A struct { F func() }",
    diagnostic: fieldType("2:19", "a Go function"),
  },
  {
    behaviour: "a channel field",
    go: "type A struct { C chan int }",
    diagnostic: fieldType("2:19", "a Go channel"),
  },
  {
    behaviour: "an interface with methods",
    go: "type A struct { R interface{ Read() } }",
    diagnostic: fieldType("2:19", "a Go interface"),
  },
  {
    behaviour: "an anonymous struct",
    go: "type A struct { S struct{ X int } }",
    diagnostic: fieldType("2:19", "an anonymous struct"),
  },
  {
    behaviour: "an array",
    go: "type A struct { S [4]int }",
    diagnostic: fieldType("2:19", "a Go array of fixed length"),
  },
  {
    behaviour: "a pointer to a pointer",
    go: "type A struct { P **int }",
    diagnostic: fieldType("2:20", "a pointer to a Go pointer"),
  },
  {
    behaviour: "a map whose keys are no strings",
    go: "type A struct { M map[int]string }",
    diagnostic: fieldType("2:23", "a map whose keys are not of type string"),
  },
  {
    behaviour: "float32, which rounds",
    go: "type A struct { F float32 }",
    diagnostic: fieldType("2:19", "float32, which is neither a known built-in nor an emitted type"),
  },
  {
    behaviour: "a type that is not declared",
    go: "type A struct { B Missing }",
    diagnostic: fieldType("2:19", "Missing, which is neither a known built-in nor an emitted type"),
  },
  {
    behaviour: "a type from a package that is not read",
    go: 'import "net/url"\ntype A struct { U url.URL }',
    diagnostic: fieldType("3:19", "net/url.URL, a type from another package"),
  },
  {
    behaviour: "a list of a type that Go may write as base64",
    go: "type Octet byte\ntype A struct { L []Octet }",
    diagnostic: fieldType("3:21", "a list of Octet, which Go may write as base64"),
  },
  {
    behaviour: "a field of an excluded type",
    go: "type Stream struct{ X int }\ntype A struct { S Stream }",
    types: { "events.Stream": { excluded: "test" } },
    diagnostic: fieldType("3:19", "Stream, which is on the list of exclusions"),
  },
  {
    behaviour: "a type built on one from another package",
    go: 'import "time"\ntype Wait time.Duration',
    diagnostic:
      "events/a.go:3:6: Wait is built on time.Duration, a type from another package [foreign-type]\n" +
      "  say what its JSON form is in generator/src/annotations/a.ts, as `json`",
  },
  {
    behaviour: "a function type",
    go: "type Handler func()",
    diagnostic:
      "events/a.go:2:6: Handler is declared as a Go function, for which there is no JSON form here " +
      "[unknown-type-form]\n  exclude it in generator/src/annotations/a.ts",
  },
  {
    behaviour: "a generic type",
    go: "type Page[T any] struct { Items []T }",
    diagnostic:
      "events/a.go:2:6: Page has type parameters, so it has no single JSON form [generic-type]\n" +
      "  exclude it in generator/src/annotations/a.ts",
  },
  {
    behaviour: "a name of an excluded type",
    go: "type Stream struct{ X int }\ntype Other = Stream",
    types: { "events.Stream": { excluded: "test" } },
    diagnostic:
      "events/a.go:3:6: Other is another name of events.Stream, which is not emitted [alias-target]\n" +
      "  exclude it too in generator/src/annotations/a.ts",
  },
  {
    behaviour: "an unknown tag option",
    go: 'type A struct {\n\tN int `json:"n,string"`\n}',
    diagnostic:
      'events/a.go:3:8: the tag of N has the option "string", whose effect is not modelled [tag-option]\n' +
      "  teach generator/src/schema/struct.ts what it does to the JSON form",
  },
  {
    behaviour: "omitempty on raw JSON, which keeps null",
    go: 'import "encoding/json"\ntype A struct {\n\tR json.RawMessage `json:"r,omitempty"`\n}',
    diagnostic:
      'events/a.go:4:20: the tag of R has the option "omitempty", whose effect on a json.RawMessage is not modelled ' +
      "[tag-option]\n  teach generator/src/schema/struct.ts what it does to the JSON form",
  },
  {
    behaviour: "a property that AWS leaves out and Go may leave out, too",
    go: 'type A struct {\n\tN int `json:"n,omitempty"`\n}',
    types: { "events.A": { properties: { n: { optional: { reason: "test" } } } } },
    diagnostic:
      "events/a.go:2:6: events.A.n is said to be optional, which Go may leave out itself [unused-entry]\n" +
      "  remove its `optional` from generator/src/annotations/a.ts",
  },
  {
    behaviour: "a property of an answer that AWS leaves out, as everything of an answer may be",
    go: 'type A struct {\n\tN int `json:"n"`\n}',
    types: {
      "events.A": { role: "response", title: "A", properties: { n: { optional: { reason: "test" } } } },
    },
    diagnostic:
      "A.n is said to be optional, and is in an answer, where everything may be left out [unused-entry]\n" +
      "  remove its `optional` from generator/src/annotations/a.ts",
  },
  {
    behaviour: "a property that is demanded of no answer",
    go: 'type A struct {\n\tN int `json:"n"`\n}',
    types: { "events.A": { properties: { n: { demanded: { documentation: "https://docs.aws.amazon.com/a" } } } } },
    diagnostic:
      "A.n is demanded, but no answer has it [demanded]\n  remove its `demanded` from generator/src/annotations/a.ts",
  },
  {
    behaviour: "a property that is demanded of an answer and of events",
    go: "type A struct { P Part }\ntype E struct { P Part }\ntype Part struct { N int }",
    types: {
      "events.A": { role: "response", title: "A" },
      "events.E": { role: "event", title: "E" },
      "events.Part": { properties: { N: { demanded: { documentation: "https://docs.aws.amazon.com/a" } } } },
    },
    diagnostic:
      "Part.N is demanded, but events have it, too [demanded]\n  remove its `demanded` from generator/src/annotations/a.ts",
  },
  {
    behaviour: "an event that is given back and has nothing to be filled in",
    go: "type E struct { N int }",
    types: { "events.E": { role: "event", answer: "itself", title: "E" } },
    diagnostic:
      "E is given back as the answer, but has no `response` [answer]\n" +
      "  set its `answer` or `withoutResponse` in generator/src/annotations/a.ts",
  },
  {
    behaviour: "an event with something to be filled in that nobody says is given back",
    go: 'type E struct {\n\tR R `json:"response"`\n}\ntype R struct { N int }',
    types: { "events.E": { role: "event", title: "E" } },
    diagnostic:
      "E has a `response`, but is not said to be given back as the answer [answer]\n" +
      "  set its `answer` or `withoutResponse` in generator/src/annotations/a.ts",
  },
  {
    behaviour: "an answer that is no response",
    go: "type E struct { N int }\ntype A struct { N int }",
    types: { "events.E": { role: "event", title: "E", answer: ["A", "Gone"] } },
    diagnostic: [
      "the answer of E is said to be A, which is no response [answer]\n" +
        "  correct its `answer` in generator/src/annotations/a.ts",
      "the answer of E is said to be Gone, which is no response [answer]\n" +
        "  correct its `answer` in generator/src/annotations/a.ts",
    ],
  },
  {
    behaviour: "a response that is nobody's answer, and one that is said to be nobody's, where all is to be known",
    go: "type E struct { N int }\ntype A struct { N int }\ntype B struct { N int }\ntype C struct { N int }",
    types: {
      "events.E": { role: "event", title: "E", answer: ["B"] },
      "events.A": { role: "response", title: "A" },
      "events.B": { role: "response", title: "B", notReturned: "test" },
      "events.C": { role: "response", title: "C", notReturned: "test" },
    },
    complete: { answers: true, texts: false },
    diagnostic: [
      "A is a response, but no event has it as its answer [answer]\n" +
        "  name it in the `answer` of its event, or say why not as its `notReturned` in generator/src/annotations/a.ts",
      "B is said not to be returned, but is the answer of an event [answer]\n" +
        "  remove its `notReturned` from generator/src/annotations/a.ts",
    ],
  },
  {
    behaviour: "another spelling of a field that is no string",
    go: "type A struct { N int }",
    types: { "events.A": { properties: { N: { alias: { name: "n", reason: "test" } } } } },
    diagnostic:
      "events/a.go:2:17: n cannot be another spelling of N: only strings have them, under free names [alias-form]\n" +
      "  correct its `alias` in generator/src/annotations/a.ts",
  },
  {
    behaviour: "other code than was reviewed in a file that decides JSON forms",
    go: "func helper() int { return 2 }",
    reviewedCode: { "events/a.go": { sha256: "0123456789abcdef" } },
    diagnostic:
      `events/a.go:1:1: the Go code that decides JSON forms here has changed since it was reviewed, to ${createHash(
        "sha256",
      )
        .update("func helper() int { return 2 }")
        .digest("hex")
        .slice(0, 16)} [code-changed]\n` +
      "  compare it with the codec, mend that, and record the new hash in generator/src/annotations/",
  },
  {
    behaviour: "reviewed code in a file that is gone",
    go: "type A struct { X int }",
    reviewedCode: { "events/gone.go": { sha256: "0123456789abcdef" } },
    diagnostic:
      "there is reviewed code of events/gone.go, which the Go source does not have [unused-entry]\n" +
      "  remove the entry from generator/src/annotations/, or correct its path",
  },
  {
    behaviour: "properties that nobody says what they are, where all is to be known",
    go: 'type A struct {\n\tBase\n\tX int `json:"x"`\n\tY int\n\tZ int\n}\ntype Base struct { B int }\nconst C = 1',
    types: {
      "events.A": { text: "An A.", properties: { Y: { text: "A Y." }, Z: { obvious: true } } },
      "events.C": { text: "A C." },
    },
    complete: { answers: false, texts: true },
    diagnostic: [
      "events/a.go:4:2: nobody says what events.A.x is [undocumented]\n" +
        "  add a `text` in generator/src/annotations/a.ts, or `obvious: true` where the name says it all",
      "events/a.go:8:20: nobody says what events.Base.B is [undocumented]\n" +
        "  add a `text` in generator/src/annotations/a.ts, or `obvious: true` where the name says it all",
    ],
  },
  {
    behaviour: "events and responses of which nobody says what people look for first, where all is to be known",
    go: "type E struct{}\ntype A struct{}\ntype P struct{}",
    types: {
      "events.E": { role: "event", title: "E", example: "E.parse(payload);" },
      "events.A": { role: "response", title: "A", takenBy: "A", example: "a;" },
      "events.P": { role: "payload", title: "P" },
    },
    complete: { answers: false, texts: true },
    diagnostic: [
      "events/a.go:2:6: nobody says of events.E what people look for first: sentBy, documentation [undocumented]\n" +
        "  say so in generator/src/annotations/a.ts",
      "events/a.go:3:6: nobody says of events.A what people look for first: documentation [undocumented]\n" +
        "  say so in generator/src/annotations/a.ts",
    ],
  },
  {
    behaviour: "a text of a property that is gone, where all is to be known",
    go: "type A struct{}",
    types: { "events.A": { properties: { gone: { text: "Gone." } } } },
    complete: { answers: false, texts: true },
    diagnostic:
      "there are annotations of events.A.gone, which the Go source does not declare [unused-entry]\n" +
      "  say with --source-version which release it is, if it is not the newest; else remove or correct them in generator/src/annotations/",
  },
  {
    behaviour: "an embedded pointer",
    go: "type Base struct{ X int }\ntype A struct { *Base }",
    diagnostic:
      "events/a.go:3:17: Base is embedded as a pointer, so its fields cannot be read off [embedded-form]\n" +
      `  ${EMBED_HINT}`,
  },
  {
    behaviour: "an embedded type that is no struct",
    go: "type Names []string\ntype A struct { Names }",
    diagnostic:
      "events/a.go:3:17: Names is embedded but no emitted struct, so its fields cannot be read off [embedded-form]\n" +
      `  ${EMBED_HINT}`,
  },
  {
    behaviour: "an embedded unexported struct",
    go: "type base struct{ X int }\ntype A struct { base }",
    diagnostic:
      "events/a.go:3:17: base is embedded but no emitted struct, so its fields cannot be read off [embedded-form]\n" +
      `  ${EMBED_HINT}`,
  },
  {
    behaviour: "an embedded type whose JSON methods Go promotes",
    go: "type Odd struct{ X int }\nfunc (o *Odd) UnmarshalJSON(b []byte) error { return nil }\ntype A struct { Odd }",
    types: { "events.Odd": { json: WIRE } },
    diagnostic:
      "events/a.go:4:17: Odd is embedded and may have JSON methods, so its fields cannot be read off [promoted-method]\n" +
      `  ${EMBED_HINT}`,
  },
  {
    behaviour: "a tagged embedded type, whose JSON methods Go promotes all the same",
    go: 'type Odd struct{ X int }\nfunc (o *Odd) UnmarshalJSON(b []byte) error { return nil }\ntype A struct {\n\tOdd `json:"odd"`\n}',
    types: { "events.Odd": { json: WIRE } },
    diagnostic:
      "events/a.go:5:2: Odd is embedded and may have JSON methods, so its fields cannot be read off [promoted-method]\n" +
      `  ${EMBED_HINT}`,
  },
  {
    behaviour: "an embedded pointer to a type with JSON methods that is off the wire",
    go: 'type Odd struct{ X int }\nfunc (o *Odd) UnmarshalJSON(b []byte) error { return nil }\ntype A struct {\n\t*Odd `json:"-"`\n}',
    types: { "events.Odd": { json: WIRE } },
    diagnostic:
      "events/a.go:5:2: Odd is embedded and may have JSON methods, so its fields cannot be read off [promoted-method]\n" +
      `  ${EMBED_HINT}`,
  },
  {
    behaviour: "JSON methods promoted through an unexported struct that is off the wire",
    go: 'type Odd struct{ X int }\nfunc (o *Odd) UnmarshalJSON(b []byte) error { return nil }\ntype inner struct{ *Odd }\ntype A struct {\n\tinner `json:"-"`\n}',
    types: { "events.Odd": { json: WIRE } },
    diagnostic:
      "events/a.go:6:2: inner is embedded and may have JSON methods, so its fields cannot be read off " +
      `[promoted-method]\n  ${EMBED_HINT}`,
  },
  {
    behaviour: "a copy of another package's wire type",
    go: {
      "events/a.go": "type Odd string\nfunc (o *Odd) UnmarshalJSON(b []byte) error { return nil }\ntype Alias = Odd",
      "cfn/b.go": 'import "example.com/sdk/events"\ntype Copy events.Alias',
    },
    types: { "events.Odd": { json: WIRE } },
    diagnostic:
      "cfn/b.go:3:6: Copy is a copy of Alias without its JSON methods, so its form differs [lost-methods]\n" +
      "  say what its JSON form is in generator/src/annotations/cfn.ts, as `json`",
  },
  {
    behaviour: "a struct embedded in itself",
    go: "type A struct { B }\ntype B struct { A }",
    diagnostic: [
      "events/a.go:2:17: B is embedded in itself, so its fields cannot be read off [embedded-form]\n" +
        `  ${EMBED_HINT}`,
      "events/a.go:3:17: A is embedded in itself, so its fields cannot be read off [embedded-form]\n" +
        `  ${EMBED_HINT}`,
    ],
  },
  {
    behaviour: "an unexported type called like a member of every object",
    go: "type constructor struct{ X int }\ntype A struct { C constructor }",
    diagnostic: fieldType("3:19", "constructor, which is neither a known built-in nor an emitted type"),
  },
  {
    behaviour: "a pointer to raw JSON",
    go: 'import "encoding/json"\ntype A struct { R *json.RawMessage }',
    diagnostic: fieldType("3:20", "a pointer to raw JSON"),
  },
  {
    behaviour: "a list of bytes by another package's name",
    go: {
      "events/a.go": "type Octet byte",
      "cfn/b.go": 'import "example.com/sdk/events"\ntype B struct { L []events.Octet }',
    },
    diagnostic:
      "cfn/b.go:3:21: the type here is a list of Octet, which Go may write as base64, for which there is no JSON form " +
      `[field-type]\n  ${fieldHint("cfn")}`,
  },
  {
    behaviour: "a name that generated code needs for itself",
    go: "type Date struct { X int }",
    diagnostic:
      "events/a.go:2:6: Date is a name that generated modules use themselves [reserved-name]\n" +
      "  give it another name in generator/src/annotations/a.ts, as `renamed`",
  },
  {
    behaviour: "a name whose encoder would be called as one of the codec",
    go: "type List struct { X int }",
    diagnostic:
      "events/a.go:2:6: List is a name that generated modules use themselves [reserved-name]\n" +
      "  give it another name in generator/src/annotations/a.ts, as `renamed`",
  },
  {
    behaviour: "a file whose module would be the root",
    go: { "events/index.go": "type A struct{ X int }" },
    diagnostic:
      'events/index.go:1:1: the module would be called "index", which the package keeps for itself [reserved-stem]\n' +
      "  have the file renamed upstream, or give it another stem in generator/src/annotations/packages.ts",
  },
  {
    behaviour: "a file whose name is no module name",
    go: { "events/S3 v2.go": "type A struct{ X int }" },
    diagnostic:
      'events/S3 v2.go:1:1: the module would be called "S3 v2", which is no plain lower-case name [reserved-stem]\n' +
      "  have the file renamed upstream, or give it another stem in generator/src/annotations/packages.ts",
  },
  {
    behaviour: "another name of a type whose module needs this one",
    go: {
      "events/a.go": "type Alias = Target\ntype Part struct { X int }",
      "events/b.go": "type Target struct { Part Part }",
    },
    diagnostic:
      "events/a.go:2:6: Alias is another name of a type in module b, which itself needs module a [alias-cycle]\n" +
      "  have one of them moved upstream, or exclude Alias in generator/src/annotations/a.ts",
  },
  {
    behaviour: "an embedded type from another package",
    go: 'import "time"\ntype A struct { time.Time }',
    diagnostic:
      "events/a.go:3:17: Time is embedded and may have JSON methods, so its fields cannot be read off " +
      `[promoted-method]\n  ${EMBED_HINT}`,
  },
  {
    behaviour: "a JSON name that two fields have",
    go: 'type A struct {\n\tX int `json:"x"`\n\tY int `json:"x"`\n}',
    diagnostic:
      'events/a.go:4:2: the JSON name "x" is reached twice, first at events/a.go:3:2 [duplicate-json-name]\n' +
      "  exclude the struct in generator/src/annotations/a.ts, or have it mended upstream",
  },
  {
    behaviour: "a JSON name that an embedded struct has too",
    go: 'type Base struct {\n\tX int `json:"x"`\n}\ntype A struct {\n\tBase\n\tY int `json:"x"`\n}',
    diagnostic:
      'events/a.go:7:2: the JSON name "x" is reached twice, first at events/a.go:3:2 [duplicate-json-name]\n' +
      "  exclude the struct in generator/src/annotations/a.ts, or have it mended upstream",
  },
  {
    behaviour: "a JSON name that every object inherits",
    go: 'type A struct {\n\tX int `json:"constructor"`\n}',
    diagnostic:
      'events/a.go:3:2: the JSON name "constructor" is one that every JavaScript object inherits [inherited-name]\n' +
      "  teach the emitter to read it with Object.hasOwn",
  },
  {
    behaviour: "a struct that contains itself",
    go: "type Node struct { Next *Node }",
    diagnostic:
      "events/a.go:2:6: Node contains itself, so a payload could nest without bound [recursive-type]\n" +
      "  give it a `json` form in generator/src/annotations/a.ts, with a decoder that bounds the depth",
  },
  {
    behaviour: "a constant of a type that is no string or number",
    go: 'type Pair struct{ X int }\nconst P Pair = "x"',
    diagnostic:
      "events/a.go:3:7: P is a constant of type Pair, which is no emitted string or number [constant-type]\n" +
      "  describe the type in generator/src/schema/declarations.ts, or have it mended upstream",
  },
  {
    behaviour: "a set of floating-point constants",
    go: "type Rate float64\nconst Half Rate = 0.5",
    diagnostic:
      "events/a.go:2:6: Rate has constants but is neither a string nor an integer [constant-type]\n" +
      "  describe such sets in generator/src/schema/from-go.ts",
  },
  {
    behaviour: "one name in two packages",
    go: { "events/a.go": "type Event struct{}", "cfn/event.go": "type Event struct{}" },
    diagnostic:
      "events/a.go:2:6: Event would be exported twice, first from cfn/event.go:2:6 [name-collision]\n" +
      "  give it another name in generator/src/annotations/a.ts, as `renamed`",
  },
  {
    behaviour: "two files that become one module",
    go: { "events/code_commit.go": "type A struct{}", "events/code-commit.go": "type B struct{}" },
    diagnostic:
      "events/code_commit.go:1:1: events/code_commit.go would become the module code-commit, as " +
      "events/code-commit.go does [stem-collision]\n" +
      "  give one of them another stem in generator/src/annotations/packages.ts",
  },
  {
    behaviour: "a file that becomes the module of another package",
    go: { "cfn/event.go": "type A struct{}", "events/cfn.go": "type B struct{}" },
    diagnostic:
      "events/cfn.go:1:1: events/cfn.go would become the module cfn, as cfn/event.go does [stem-collision]\n" +
      "  give one of them another stem in generator/src/annotations/packages.ts",
  },
  ...unusedEntries(),
];

function unusedEntries(): Refusal[] {
  const row = (behaviour: string, key: string, types: Tables["types"]): Refusal => ({
    behaviour,
    go: "type A struct { X int }",
    types,
    diagnostic:
      `there are annotations of ${key}, which the Go source does not declare [unused-entry]\n` +
      "  say with --source-version which release it is, if it is not the newest; else remove or correct them in generator/src/annotations/",
  });
  const onType = (behaviour: string, annotation: TypeAnnotation): Refusal =>
    row(`${behaviour} a type that is gone`, "cfn.Gone", { "cfn.Gone": annotation });
  const onProperty = (behaviour: string, annotation: PropertyAnnotation): Refusal =>
    row(`${behaviour} a property that is gone`, "events.A.gone", {
      "events.A": { properties: { X: { text: "An X." }, gone: annotation } },
    });
  return [
    onType("a JSON form of", { json: WIRE }),
    onType("a role of", { role: "event", title: "Gone" }),
    onType("the exclusion of", { excluded: "test" }),
    onType("another name of", { renamed: { to: "B", reason: "test" } }),
    onType("properties of", { properties: { x: { optional: { reason: "test" } } } }),
    onProperty("an optional mark of", { optional: { reason: "test" } }),
    onProperty("a demand of", { demanded: { documentation: "https://docs.aws.amazon.com/a" } }),
    onProperty("another spelling of", { alias: { name: "Gone", reason: "test" } }),
  ];
}

describe("the schema stage refuses", () => {
  test.each(REFUSALS)("$behaviour", ({ go, types, reviewedCode, complete, diagnostic }) => {
    const tables = {
      ...NO_TABLES,
      ...(types === undefined ? {} : { types }),
      ...(reviewedCode === undefined ? {} : { reviewedCode }),
      ...(complete === undefined ? {} : { complete }),
    };
    expect(refusals(go, tables)).toEqual([diagnostic].flat());
  });

  test("no texts of types and properties that a release does not have, nor properties without one", () => {
    const types = {
      "events.A": { properties: { X: { text: "An X." }, gone: { text: "Gone.", obvious: true } } },
      "events.Gone": { text: "Gone.", properties: { x: { text: "An x." } } },
    } as const;
    expect(refusals("type A struct { X int; Y int }", { ...NO_TABLES, types })).toEqual([]);
  });

  test("everything at once, in the order of the source", () => {
    const found = refusals("type A struct {\n\tF func()\n\tC chan int\n}", NO_TABLES);
    expect(found).toEqual([fieldType("3:4", "a Go function"), fieldType("4:4", "a Go channel")]);
  });
});

function refusals(go: Refusal["go"], tables: Tables): string[] {
  const files = typeof go === "string" ? { "events/a.go": go } : go;
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const packages = tables.packages.map(({ name }) => {
    const own = Object.entries(files).filter(([path]) => path.startsWith(`${name}/`));
    const parsed = own.map(([path, text]) => parseGoFile(parser, { path, text: `package ${name}\n${text}\n` }, report));
    return resolvePackage(parsed, report);
  });
  buildSchemas(packages, tables, report);
  return new GeneratorError(diagnostics).diagnostics.map(formatDiagnostic);
}
