import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    CloudWatchEvent: {
      role: "event",
      title: "EventBridge event from any source, its detail left as it is",
      documentation: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html",
      discriminator: {
        // EventBridge Scheduler sends its detail as a string.
        requires: { "detail-type": "string" },
        evidence: ["source", "detail"],
      },
    },
  },
};
