import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  reviewedCode: { "events/epoch_time.go": { sha256: "687d189e9523c3e1", since: "v1.31.0" } },
  types: {
    RFC3339EpochTime: {
      since: "v1.31.0",
      text: 'A time that JSON has as ISO 8601 text, such as "2025-03-14T09:26:53Z".',
      json: {
        form: "wire",
        methods: ["UnmarshalJSON", "MarshalJSON"],
        schema: { type: "string", format: "go-rfc3339" },
        acceptsNull: false,
        hasZeroValue: true,
        typescript: "Date",
        codec: "epoch-time",
        reason: "A time that refuses `null` and drops fractions when encoded",
      },
    },
    SecondsEpochTime: {
      text: "A time that JSON has as a number of seconds since 1970, maybe with a fraction; kept to the millisecond.",
      json: {
        form: "wire",
        methods: ["UnmarshalJSON", "MarshalJSON"],
        schema: { type: "number", format: "go-epoch-seconds" },
        acceptsNull: true,
        hasZeroValue: true,
        typescript: "Date",
        codec: "epoch-time",
        reason: "A time as seconds since 1970, fractions allowed",
      },
    },
    MilliSecondsEpochTime: {
      text: "A time that JSON has as an integer of milliseconds since 1970.",
      json: {
        form: "wire",
        methods: ["UnmarshalJSON", "MarshalJSON"],
        schema: { type: "integer", format: "go-epoch-milliseconds" },
        acceptsNull: true,
        hasZeroValue: true,
        typescript: "Date",
        codec: "epoch-time",
        reason: "A time as whole milliseconds since 1970",
      },
    },
  },
};
