import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    ConfigEvent: {
      role: "event",
      title: "AWS Config custom rule to evaluate",
      documentation:
        "https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html",
      discriminator: {
        requires: { invokingEvent: "string" },
        evidence: ["resultToken", "configRuleName"],
      },
    },
  },
};
