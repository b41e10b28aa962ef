import { depthOf } from "./json-text.js";
import type { Document } from "./subject.js";

/** Something that the decoders know of a document and no JSON Schema can express. */
export interface SchemaGap {
  readonly reason: string;
  readonly example: Document;
  readonly applies: (document: Document, isAccepted: boolean) => boolean;
}

/** The only documents on which the schemas and the decoders need not agree. */
export const SCHEMA_GAPS: readonly SchemaGap[] = [
  {
    reason: "No schema can limit depth; and AJV calls functions as deep as the document is",
    example: { type: "DynamoDBAttributeValue", json: `${'{"L":['.repeat(5000)}{"S":""}${"]}".repeat(5000)}` },
    applies: ({ json }) => json.length > 1000 && depthOf(json) > 1000,
  },
  {
    reason: "No schema can say that the escapes in an S3 key are whole",
    example: { type: "S3Object", json: '{"key":"%"}' },
    applies: ({ json }, isAccepted) => !isAccepted && BROKEN_ESCAPE.test(json),
  },
];

/** In the value of a property `key`; the percent sign may be written as a JSON escape itself. */
const BROKEN_ESCAPE = /"key"\s*:\s*"(?:[^"\\]|\\.)*?(?:%|\\u0025)(?![\da-f]{2})/i;
