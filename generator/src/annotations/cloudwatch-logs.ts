import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  reviewedCode: { "events/cloudwatch_logs.go": { sha256: "5aa79407deb92987" } },
  types: {
    CloudwatchLogsEvent: {
      role: "event",
      title: "CloudWatch Logs subscription delivery, still compressed",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html",
      discriminator: {
        requires: { awslogs: "object" },
        evidence: ["awslogs/data"],
      },
    },
    CloudwatchLogsData: {
      role: "payload",
      title: "CloudWatch Logs entries, unpacked from a delivery",
    },
  },
};
