import { encodeCodeCommitEvent, type CodeCommitEvent } from "../../../generated/string-null-none/code-commit.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface CodeCommitExamples {
  CodeCommitEvent: CodeCommitEvent;
}

export const samples: Samples<CodeCommitExamples> = {
  CodeCommitEvent: {
    payload: {
      Records: [
        {
          eventId: "92c4f8a0-6e17-4d3b-8f95-b1d06e7a24c3",
          eventVersion: "1.0",
          eventTime: "2025-03-14T09:26:53.381+0000",
          eventTriggerName: "build-on-push",
          eventPartNumber: 1,
          codecommit: {
            references: [
              { commit: "8f14c2b95e0d7a36c1e94f28ab07d5630e92b1f4", ref: "refs/heads/search", created: true },
              { commit: "b37e0d91c4f5a2686d0e1b97c3a8f4520716ed9c", ref: "refs/heads/old-search", deleted: true },
            ],
          },
          eventName: "ReferenceChanges",
          eventTriggerConfigId: "4b08e6d1-f35c-42a9-97be-d0c16f8a3e52",
          eventSourceARN: "arn:aws:codecommit:eu-west-1:123456789012:shop",
          userIdentityARN: "arn:aws:iam::123456789012:user/maeve",
          eventSource: "aws:codecommit",
          awsRegion: "eu-west-1",
          eventTotalParts: 1,
          customData: "production pipeline",
        },
      ],
    },
    encode: encodeCodeCommitEvent,
  },
};

/** The examples of `aws-lambda-events/code-commit`; see {@link Example}. */
export const example: Example<CodeCommitExamples> = /* @__PURE__ */ exampleOf(samples);
