import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  reviewedCode: { "events/duration.go": { sha256: "7684deef219fdc05", since: "v1.13.2" } },
  types: {
    DurationSeconds: {
      json: {
        form: "wire",
        methods: ["UnmarshalJSON", "MarshalJSON"],
        schema: { type: "number", format: "go-duration-seconds" },
        acceptsNull: true,
        hasZeroValue: true,
        typescript: "number",
        codec: "duration",
        reason: "Seconds on the wire, truncated to whole ones",
      },
    },
    DurationMinutes: {
      json: {
        form: "wire",
        methods: ["UnmarshalJSON", "MarshalJSON"],
        schema: { type: "number", format: "go-duration-minutes" },
        acceptsNull: true,
        hasZeroValue: true,
        typescript: "number",
        codec: "duration",
        reason: "Minutes on the wire, truncated to whole ones",
      },
    },
  },
};
