import type { Annotations } from "./annotation.js";

const ERROR = "A Go error value, never on the wire";

export const annotations: Annotations = {
  reviewedCode: { "events/attributevalue.go": { sha256: "9a81ad67de0db8ce", since: "v1.34.0" } },
  types: {
    DynamoDBAttributeValue: {
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
