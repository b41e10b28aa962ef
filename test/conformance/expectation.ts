import type { Field, Shape, Slot } from "./shapes.js";

/*
 * What a decoder has to give, worked out from Go's value. `string-null-empty` gives that value. In `string-null-none`
 * what the payload does not carry is `undefined` instead of a zero value: that is the one difference, and `isAbsent`
 * is where it is stated.
 */

export type Mode = "string-null-empty" | "string-null-none";

/** A value in Go's canonical form, where times and bytes are objects with one key; see `oracle/canonical.go`. */
export type Canonical = unknown;

/** A time of Go, to be compared with a `Date`. */
export class GoTime {
  readonly seconds: number;
  readonly nanoseconds: number;
  /** Seconds since 1970 are rounded to milliseconds; all other times are cut. */
  readonly isRounded: boolean;

  constructor(text: string, isRounded: boolean) {
    const [seconds, nanoseconds] = text.split(".");
    this.seconds = Number(seconds);
    this.nanoseconds = Number(nanoseconds);
    this.isRounded = isRounded;
  }

  /** Whether `date` is this time, as near as milliseconds come. */
  isSameAs(date: Date): boolean {
    if (!this.isRounded) return date.getTime() === this.seconds * 1000 + Math.floor(this.nanoseconds / 1e6);
    // Go cuts to nanoseconds what it computes with doubles, and `s * 1000` is itself a rounded double: a half may come
    // out on either side.
    const difference = (date.getTime() - this.seconds * 1000) * 1e6 - this.nanoseconds;
    return Math.abs(difference) <= 500_001 + Math.abs(date.getTime()) * 2 ** -53 * 1e6;
  }
}

/** Seconds since 1970 as Go encodes them, from a time that we have to the millisecond. */
export class GoSeconds {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  isSameAs(seconds: number): boolean {
    return Math.abs(seconds - this.value) <= 0.001 + Math.abs(seconds) * 2 ** -52;
  }
}

/** Bytes of Go, in base64. */
export class GoBytes {
  readonly base64: string;

  constructor(base64: string) {
    this.base64 = base64;
  }
}

/** Subtrees that need no knowledge of the shape: DynamoDB values and what is `unknown`. */
export class GoTree {
  readonly root: unknown;
  readonly hasBytes: boolean;

  constructor(root: unknown, hasBytes: boolean) {
    this.root = root;
    this.hasBytes = hasBytes;
  }
}

/**
 * The decoded value to expect for a document that Go decodes to `go`; `wire` is the document as JSON.parse reads it.
 *
 * @param keepsAbsence whether answers keep absence, which is a difference from Go
 */
export function expectedValue(slot: Slot, wire: unknown, go: Canonical, mode: Mode, keepsAbsence: boolean): unknown {
  if (slot.isPointer && go === null) return null;
  const { shape } = slot;
  switch (shape.kind) {
    case "struct":
      return expectedStruct(shape, wire, go, mode, keepsAbsence);
    case "list": {
      const items = Array.isArray(wire) ? (wire as unknown[]) : [];
      return (go as unknown[]).map((item, index) => expectedValue(shape.item, items[index], item, mode, keepsAbsence));
    }
    case "map":
      return expectedMap(shape, wire, go, mode, keepsAbsence);
    case "time":
      return timeOf(go, false);
    case "bytes":
      return bytesOf(go);
    case "unknown":
      return new GoTree(go, false);
    case "wire":
      return wireValue(shape.name, go);
    default:
      return go;
  }
}

function expectedStruct(
  { fields, isAnswer }: Extract<Shape, { kind: "struct" }>,
  wire: unknown,
  go: Canonical,
  mode: Mode,
  keepsAbsence: boolean,
): { [name: string]: unknown } {
  const expected: { [name: string]: unknown } = {};
  for (const field of fields.values()) {
    if (field.aliasOf !== undefined) continue;
    const onWire = fieldOf(wire, field, fields);
    const goValue = (go as { [name: string]: unknown })[field.name];
    const isMissing = isAnswer && keepsAbsence ? carriesNothing(field, onWire) : isAbsent(field, onWire, goValue, mode);
    expected[field.name] = isMissing ? undefined : expectedValue(field, onWire, goValue, mode, keepsAbsence);
  }
  return expected;
}

/** Whether a field that carries `wire` (`undefined` for nothing) is `undefined` when decoded. */
function isAbsent(field: Field, wire: unknown, go: Canonical, mode: Mode): boolean {
  const { shape } = field;
  if (shape.kind === "unknown") return wire === undefined;
  if (field.isPointer || field.isOmittedNil) return carriesNothing(field, wire);
  if (mode === "string-null-empty") return false;
  switch (shape.kind) {
    case "list":
    case "map":
      return false;
    case "struct":
      return field.isOmittedEmpty && carriesNothing(field, wire);
    case "string":
      return go === "";
    default:
      return carriesNothing(field, wire);
  }
}

function carriesNothing(field: Field, wire: unknown): boolean {
  return wire === undefined || (wire === null && field.takesNull);
}

/** What a document has for a field, under its own name or another spelling of it. */
export function fieldOf(wire: unknown, field: Field, fields: ReadonlyMap<string, Field>): unknown {
  const own = ownProperty(wire, field.name);
  if (own !== undefined && own !== null) return own;
  const alias = [...fields.values()].find(({ aliasOf }) => aliasOf === field.name);
  return (alias && ownProperty(wire, alias.name)) ?? own;
}

function ownProperty(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as { [name: string]: unknown })[name]
    : undefined;
}

function expectedMap(
  { value, isAnswer }: Extract<Shape, { kind: "map" }>,
  wire: unknown,
  go: Canonical,
  mode: Mode,
  keepsAbsence: boolean,
): { [name: string]: unknown } {
  const isOfStrings = value.shape.kind === "string" && !value.isPointer;
  const keepsNull = value.isPointer || value.shape.kind === "unknown";
  const dropsNull = (mode === "string-null-none" && isOfStrings) || (isAnswer && keepsAbsence && !keepsNull);
  const entries = Object.entries(go as { [name: string]: unknown })
    .filter(([name]) => !(dropsNull && ownProperty(wire, name) === null))
    .map(([name, item]) => [name, expectedValue(value, ownProperty(wire, name), item, mode, keepsAbsence)] as const);
  return Object.fromEntries(entries);
}

function wireValue(name: string, go: Canonical): unknown {
  switch (name) {
    case "DynamoDBAttributeValue":
      return new GoTree(go, true);
    case "JSONNumberBytes":
      return bytesOf(go);
    case "SecondsEpochTime":
      return timeOf(go, true);
    case "CodeBuildNumber":
    case "DurationMinutes":
    case "DurationSeconds":
      return go;
    default:
      return timeOf(go, false);
  }
}

function timeOf(go: Canonical, isRounded: boolean): GoTime {
  return new GoTime((go as { readonly $time: string }).$time, isRounded);
}

function bytesOf(go: Canonical): GoBytes {
  return new GoBytes((go as { readonly $bytes: string }).$bytes);
}
