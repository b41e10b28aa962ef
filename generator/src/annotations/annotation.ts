/*
 * What a person has to know of a Go type that its source does not say. A file for each module, `s3.ts` for what becomes
 * `s3.json`, with everything on its types; `tables.ts` collects them.
 */

/** An entry that older releases of the SDK have no use for. */
export interface Versioned {
  /** The first release it applies to; every release without it. */
  readonly since?: `v${string}`;
}

/** What is said of one module. */
export interface Annotations {
  /** The Go code that was read when the codec's files for its types were written, by path. */
  readonly reviewedCode?: { readonly [path: string]: ReviewedCode };
  /** By Go name: types, and constants that belong to no type. */
  readonly types: { readonly [goName: string]: TypeAnnotation };
}

/** Go code that decides a JSON form, as it was when our codec was written after it. Other code of the file counts, too. */
export interface ReviewedCode extends Versioned {
  /** The start of the SHA-256 of the file's functions, methods, variables and constants, comments and layout aside. */
  readonly sha256: string;
}

export type TypeAnnotation = TypeFacts & (EventAnnotation | ResponseAnnotation | PayloadAnnotation | PartAnnotation);

interface TypeFacts extends Versioned {
  /** What it is, in our own words: one sentence, for people who hover over the name. */
  readonly text?: string;
  /** Why it is not emitted. */
  readonly excluded?: string;
  /** Why it is emitted although nothing uses it and it is no event, response or payload. */
  readonly orphaned?: string;
  /** Another name, because the Go name means nothing outside its package. */
  readonly renamed?: { readonly to: string; readonly reason: string };
  /** Its JSON form, where Go code decides it. */
  readonly json?: JsonForm;
  /** By JSON name: the properties it declares itself, those of embedded structs left out. */
  readonly properties?: { readonly [jsonName: string]: PropertyAnnotation };
}

/** An AWS page. */
export type Page = `https://docs.aws.amazon.com/${string}`;

/**
 * What a shape is for that people decode or return as a whole: what Lambda receives (`event`), what it answers
 * (`response`), or what travels inside an event, as text or as an open value, and is decoded on its own (`payload`).
 * Everything else is a part of these. A Go alias is a second name and has no role of its own.
 */
export type Role = "event" | "response" | "payload";

interface RootAnnotation<R extends Role> {
  readonly role: R;
  /** One line for people who choose an event, in our own words: sentence case, at most 70 characters, no full stop. */
  readonly title: string;
  /** One line of TypeScript that uses the type. */
  readonly example?: string;
}

export type EventAnnotation = RootAnnotation<"event"> & {
  /** What sends it, and when, in a few words that follow "by". */
  readonly sentBy?: string;
  /**
   * What a function may answer, by emitted name; `"itself"` on an event that it gives back: what stands under `response`
   * is what it fills in. Without it, nobody reads the answer.
   */
  readonly answer?: "itself" | readonly string[];
  /** Why an event that is given back has no `response`. */
  readonly withoutResponse?: string;
  /** An event that some payloads do not tell from this one, by emitted name. */
  readonly ambiguousWith?: { readonly [name: string]: string };
} & (
    | {
        /** The page that shows the event. */
        readonly documentation: Page;
        readonly discriminator: Discriminator;
      }
    | { readonly documentation?: undefined; readonly discriminator?: undefined }
  );

interface ResponseAnnotation extends RootAnnotation<"response"> {
  /** The page that says what may be answered. */
  readonly documentation?: Page;
  /** What takes it, and what that does with it, in a few words that follow "by". */
  readonly takenBy?: string;
  /** Why no event has it as its answer. */
  readonly notReturned?: string;
}

interface PayloadAnnotation extends RootAnnotation<"payload"> {
  readonly documentation?: Page;
}

interface PartAnnotation {
  readonly role?: undefined;
}

export interface PropertyAnnotation extends Versioned {
  /** What it is, its unit or form, and when AWS leaves it out, in our own words. */
  readonly text?: string;
  /** That the name says it all, in place of a text. */
  readonly obvious?: true;
  /** That AWS leaves it out at times although the SDK does not mark it as one that may be. */
  readonly optional?: Optional;
  /** That the receiver of an answer does not do without it. An encoder refuses an answer without it. */
  readonly demanded?: Demand;
  /** Another spelling of it. Go finds it because it ignores case. */
  readonly alias?: FieldAlias;
  /** The JSON name of the property it is computed from, in Go code. */
  readonly derivedFrom?: string;
  /** That Go code leaves the list out when it encodes only where it is absent, not where it is empty. */
  readonly omitNil?: true;
}

export interface Optional {
  /** When it is left out, and how that is known if no page of AWS says so. */
  readonly reason: string;
  readonly documentation?: Page;
}

export interface Demand {
  readonly documentation: Page;
  /** The page says that an empty string is no better than none. */
  readonly isText?: true;
}

export interface FieldAlias {
  /** The JSON name that AWS sends besides the one Go declares. */
  readonly name: string;
  readonly reason: string;
}

/** The methods by which `encoding/json` lets a type decide its own form. */
export const JSON_METHODS = ["UnmarshalJSON", "MarshalJSON", "UnmarshalText", "MarshalText"] as const;

export type JsonMethod = (typeof JSON_METHODS)[number];

/**
 * The JSON form of a Go type that cannot be read off its declaration. An entry, so that an SDK upgrade which adds or
 * drops a method stops the generator instead of changing what a payload means.
 */
export type JsonForm = WireType | AdjustedStruct;

/** A Go type that becomes a definition with a decoder and an encoder in the codec, both by its name. */
export interface WireType extends Versioned {
  readonly form: "wire";
  /** The JSON methods Go declares on it; a difference to the source is an error. */
  readonly methods: readonly JsonMethod[];
  /** JSON Schema of the wire form, `null` left aside. */
  readonly schema: { readonly [keyword: string]: unknown };
  /** Whether Go takes `null` where this type is a plain field. */
  readonly acceptsNull: boolean;
  /** Whether an absent field has a meaning: the Go zero value can be encoded again. */
  readonly hasZeroValue: boolean;
  /** The TypeScript type of the decoded value. */
  readonly typescript: string;
  /** The file in `packages/events/src/codec/wire/` that decodes and encodes it, after the Go file it was written for. */
  readonly codec: string;
  readonly reason: string;
}

/** A Go struct with JSON methods that only change single fields: their annotations say how. */
export interface AdjustedStruct extends Versioned {
  readonly form: "struct";
  readonly methods: readonly JsonMethod[];
  readonly reason: string;
}

/** What a string is: exactly this, one that starts with `prefix`, or one with `includes` somewhere in it. */
export type Pattern = string | { readonly prefix: string } | { readonly includes: string };

/**
 * Where an event comes in, and where anything else is turned away.
 *
 * Paths are JSON names joined by `/`, from the root; no name has a `/`. A `*` is every element of a list. What is
 * absent or `null` is not there, and neither is a discriminator that is `""`.
 *
 * The discriminator refuses on evidence: it wants all of `requires`, and nothing that speaks against the event. `identify`
 * answers on evidence: it wants to find all of `matches` and `evidence` besides, so an empty list shows it nothing. The
 * most specific event is the one that asks for most; what has to be there and be right counts twice.
 */
export interface Discriminator {
  /** Pages of others who send the event, too: emulators, and services with the same interface. */
  readonly emulators?: readonly `https://${string}`[];
  /** What must be there, and of which JSON kind: the outermost shape. */
  readonly requires: { readonly [path: string]: "array" | "object" | "string" | "number" | "boolean" };
  /** What must be one of these, where it is there. */
  readonly matches?: { readonly [path: string]: readonly Pattern[] };
  /**
   * The path of the field beside it in which other events have what is matched here: where the field itself is not
   * there, this has to match.
   */
  readonly elsewhere?: { readonly [path: string]: string };
  /** What must not be one of these, because then it is another event. */
  readonly excludes?: { readonly [path: string]: readonly Pattern[] };
  /**
   * What a payload is that has what is excluded at a path, in words that go on after it: people meet it in the place of
   * the event. It is said before anything else, and alone.
   */
  readonly explains?: { readonly [path: string]: string };
  /** What another event has and this one never has; with a `*`, in any element. */
  readonly lacks?: readonly string[];
  /** What `identify` wants to see besides, because the rest is not evidence enough. */
  readonly evidence?: readonly string[];
}
