import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  reviewedCode: { "events/duration.go": { sha256: "7684deef219fdc05", since: "v1.13.2" } },
  types: {
    DurationSeconds: {
      text: "A duration as a number of whole seconds; a fraction is cut off.",
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
      text: "A duration as a number of whole minutes; a fraction is cut off.",
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
