import type { Annotations } from "./annotation.js";

const ECR = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html";
const SEVERITIES = "A scan counts the severities that it finds";

export const annotations: Annotations = {
  types: {
    ECRScanEvent: {
      since: "v1.25.0",
      role: "event",
      title: "Amazon ECR image scan result",
      documentation: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html",
      discriminator: {
        requires: { detail: "object" },
        matches: { source: ["aws.ecr"], "detail-type": ["ECR Image Scan"] },
      },
    },
    ECRScanEventFindingSeverityCounts: {
      since: "v1.25.0",
      properties: {
        CRITICAL: { optional: { documentation: ECR, reason: SEVERITIES } },
        HIGH: { optional: { documentation: ECR, reason: SEVERITIES } },
        INFORMATIONAL: { optional: { documentation: ECR, reason: SEVERITIES } },
        LOW: { optional: { documentation: ECR, reason: SEVERITIES } },
        MEDIUM: { optional: { documentation: ECR, reason: SEVERITIES } },
        UNDEFINED: { optional: { documentation: ECR, reason: SEVERITIES } },
      },
    },
  },
};
