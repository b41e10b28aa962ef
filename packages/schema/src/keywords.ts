/*
 * The vocabulary our schema documents use beyond JSON Schema 2020-12. A validator may ignore all of it and still check
 * the wire form; the emitter and tools in other languages read the Go facts from it.
 */

/** Every `x-` keyword, with what it says. Validators in strict mode need to be told these names. */
export const KEYWORDS = {
  "x-go-files": "On a document: the Go files it was made from.",
  "x-go-package": "On a document: the name of the Go package.",
  "x-kind": "On every schema: which form it is, the tag that tells the schemas of `document.ts` apart.",
  "x-go-name": "On a property: the name of the Go field. On a definition: the Go name, where ours differs.",
  "x-go-comment":
    "The Go comment, which is not ours: only documents in the built package have it. Our own words are the `description`.",
  "x-go-pointer": "The Go type is a pointer, so nothing and `null` stay distinct from the zero value.",
  "x-go-omitempty": "On a property: Go leaves an empty value out when it encodes.",
  "x-go-omitnil": "On a property: Go leaves an absent list out when it encodes, and keeps an empty one.",
  "x-go-embeds": "On a struct: references to the structs whose fields it repeats because Go embeds them.",
  "x-go-alias-of":
    "On a property: another spelling that AWS sends of the property named here, which wins when both are there.",
  "x-go-derived-from":
    "On a property: its value is computed from the property named here; what arrives is checked and dropped.",
  "x-aws-optional":
    "On a property: AWS leaves it out at times, though Go always writes it. Beyond it, Go's own marks say what may be absent.",
  "x-go-constants": "On an enum: Go constant names and their values. Other values are allowed.",
  "x-typescript-type": "On a wire type: the TypeScript type of its decoded value.",
  "x-typescript-codec": "On a wire type: the file of our codec that decodes and encodes it.",
  "x-lambda-role": "On a root shape: `event`, `response` or `payload`.",
  "x-lambda-sent-by": "On an event: what sends it. On a response: what takes it.",
  "x-lambda-example": "On a root shape: one line of TypeScript that uses it.",
  "x-lambda-documentation": "On a root shape without a discriminator: the AWS page that shows it.",
  "x-lambda-answer-type":
    "On an event: the names of the definitions a function may answer with, its own where it gives the event back. Without it, nobody reads the answer.",
  "x-lambda-answer":
    "On what an answer of a function reaches: nothing in it has to be there, and what is absent stays absent in both modes.",
  "x-lambda-demanded":
    "On a property of an answer: the receiver does not do without it, as `documentation` says; with `isText`, nor with an empty string. Encoders refuse an answer without it; decoders and validators do not.",
  "x-lambda-discriminator":
    "On an event: what a payload has to show to be this event; the standard keywords beside it say the same.",
} as const;

/** Every custom `format`, with the rule it stands for. */
export const FORMATS = {
  "go-int8": "An integer from -128 to 127.",
  "go-int16": "An integer from -32768 to 32767.",
  "go-int32": "An integer from -2147483648 to 2147483647.",
  "go-int64": "An integer from -2^63 to 2^63 - 1, as near as a double can tell.",
  "go-uint8": "An integer from 0 to 255; `-0` is refused.",
  "go-uint16": "An integer from 0 to 65535; `-0` is refused.",
  "go-uint32": "An integer from 0 to 4294967295; `-0` is refused.",
  "go-uint64": "An integer from 0 to 2^64 - 1, as near as a double can tell; `-0` is refused.",
  "go-float64": "A number that is finite as a double.",
  "go-rfc3339": "A time as Go's `time.Parse(time.RFC3339, …)` reads it, within the range of a JavaScript `Date`.",
  "go-base64": "Base64 as Go's `base64.StdEncoding` reads it: padded, CR and LF skipped, trailing bits unchecked.",
  "go-epoch-seconds": "A number of seconds since 1970 within the range of a JavaScript `Date`.",
  "go-epoch-milliseconds": "An integer of milliseconds since 1970 within the range of a JavaScript `Date`.",
  "go-duration-seconds": "A number of seconds whose whole part fits Go's `time.Duration`.",
  "go-duration-minutes": "A number of minutes whose whole part fits Go's `time.Duration`.",
  "go-codebuild-time": "A time as Go's `time.Parse` reads it with the layout `Jan 2, 2006 3:04:05 PM`.",
  "go-codebuild-number": "A number whose nearest float32 fits an int32 once truncated.",
  "go-codecommit-time": "A time as Go's `time.Parse` reads it with the layout `2006-01-2T15:04:05.000-0700`.",
} as const;

export type Format = keyof typeof FORMATS;
