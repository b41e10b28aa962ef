import type { Annotations } from "./annotation.js";

const ERROR = "A Go error value, never on the wire";

export const annotations: Annotations = {
  reviewedCode: { "events/attributevalue.go": { sha256: "9a81ad67de0db8ce", since: "v1.34.0" } },
  types: {
    DynamoDBAttributeValue: {
      text: "A value stored in DynamoDB: an object with exactly one key, which names the type (S, N, B, BOOL, NULL, L, M, SS, NS, BS). Numbers stay text; bytes are Uint8Array.",
      json: {
        form: "wire",
        methods: ["UnmarshalJSON", "MarshalJSON"],
        schema: dynamoDBAttributeValue("#/$defs/DynamoDBAttributeValue"),
        acceptsNull: false,
        hasZeroValue: false,
        typescript: "DynamoDBAttributeValue",
        codec: "attributevalue",
        reason: "A union that Go keeps in unexported fields: an object with exactly one key, which names the type",
      },
    },
    DynamoDBDataType: {
      text: "The numbers by which the Go SDK names the types of DynamoDB values, from 0 (binary) to 9 (string set). They never occur in events.",
    },
    UnsupportedDynamoDBTypeError: {
      excluded: ERROR,
    },
    IncompatibleDynamoDBTypeError: {
      excluded: ERROR,
    },
  },
};

function dynamoDBAttributeValue(self: string): { readonly [keyword: string]: unknown } {
  const bytes = { type: "string", format: "go-base64" };
  const text = { type: "string" };
  const listOf = (items: unknown): unknown => ({ type: "array", items });
  return {
    type: "object",
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
    properties: {
      B: bytes,
      BOOL: { type: "boolean" },
      BS: listOf(bytes),
      L: listOf({ $ref: self }),
      M: { type: "object", additionalProperties: { $ref: self } },
      N: text,
      NS: listOf(text),
      NULL: true,
      S: text,
      SS: listOf(text),
    },
  };
}
