import type { Annotations } from "./annotation.js";
import { SNS_SPELLING } from "./other-events.js";

export const annotations: Annotations = {
  reviewedCode: { "events/code_commit.go": { sha256: "a1b5765518d14d3b", since: "v1.42.0" } },
  types: {
    CodeCommitEvent: {
      role: "event",
      title: "CodeCommit repository trigger",
      documentation: "https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-notify-lambda.html",
      discriminator: {
        requires: { Records: "array" },
        matches: { "Records/*/eventSource": ["aws:codecommit"] },
        elsewhere: SNS_SPELLING,
      },
    },
    CodeCommitEventTime: {
      json: {
        form: "wire",
        methods: ["UnmarshalJSON", "MarshalJSON"],
        schema: { type: "string", format: "go-codecommit-time" },
        acceptsNull: false,
        hasZeroValue: true,
        typescript: "Date",
        codec: "code-commit",
        reason: "A time in CodeCommit's own layout, with an offset without a colon",
      },
    },
  },
};
