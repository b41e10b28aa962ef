import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  reviewedCode: { "events/cloudwatch_logs.go": { sha256: "5aa79407deb92987" } },
  types: {
    CloudwatchLogsEvent: {
      text: "A delivery of CloudWatch Logs to the function of a subscription filter, with the log entries still compressed.",
      role: "event",
      title: "CloudWatch Logs subscription delivery, still compressed",
      sentBy: "Amazon CloudWatch Logs, when entries match a subscription filter",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html",
      example:
        "for (const { message } of parseLogsData(CloudwatchLogsEvent.parse(payload)).logEvents) console.log(message);",
      discriminator: {
        requires: { awslogs: "object" },
        evidence: ["awslogs/data"],
      },
      properties: {
        awslogs: { text: "The compressed log entries." },
      },
    },
    CloudwatchLogsRawData: {
      text: "The wrapper around the compressed log entries.",
      properties: {
        data: {
          text: "Base64 text of gzip-compressed JSON text. `parseLogsData` from `aws-lambda-events/cloudwatch-logs/data` unpacks it as CloudwatchLogsData.",
        },
      },
    },
    CloudwatchLogsData: {
      text: "Log entries of one log stream, unpacked from a delivery with `parseLogsData`.",
      role: "payload",
      title: "CloudWatch Logs entries, unpacked from a delivery",
      properties: {
        owner: { text: "AWS account ID that the log group belongs to." },
        logGroup: { text: 'Name of the log group, such as "/aws/lambda/place-order".' },
        logStream: { text: "Name of the log stream within the log group." },
        subscriptionFilters: { text: "Names of the subscription filters that chose the entries." },
        messageType: {
          text: '"DATA_MESSAGE" for log entries, "CONTROL_MESSAGE" when CloudWatch Logs only checks that the destination can be reached.',
        },
        logEvents: { text: "The log entries." },
      },
    },
    CloudwatchLogsLogEvent: {
      text: "One log entry.",
      properties: {
        id: { text: "ID of the log entry, a number of many digits as text." },
        timestamp: { text: "Time of the log entry, in milliseconds since 1970." },
        message: { text: "Text of the log entry as it was written, maybe with a line break at its end, or JSON text." },
      },
    },
  },
};
