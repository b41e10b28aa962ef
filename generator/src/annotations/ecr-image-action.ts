import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    ECRImageActionEvent: {
      since: "v1.40.0",
      role: "event",
      title: "Amazon ECR image push or deletion",
      documentation: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html",
      discriminator: {
        requires: { detail: "object" },
        matches: { source: ["aws.ecr"], "detail-type": ["ECR Image Action"] },
      },
    },
  },
};
