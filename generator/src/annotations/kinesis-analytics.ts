import type { Annotations } from "./annotation.js";

const ANALYTICS = "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output-lambda.html";

export const annotations: Annotations = {
  types: {
    KinesisAnalyticsOutputDeliveryEvent: {
      role: "event",
      title: "Kinesis Data Analytics output to deliver",
      answer: ["KinesisAnalyticsOutputDeliveryResponse"],
      documentation: "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output-lambda.html",
      discriminator: {
        requires: { records: "array" },
        // Firehose, preprocessing of input, and the answer to this event.
        lacks: ["deliveryStreamArn", "streamArn", "records/*/result"],
        evidence: ["invocationId", "applicationArn"],
      },
    },
    KinesisAnalyticsOutputDeliveryResponse: {
      role: "response",
      title: "Kinesis Data Analytics delivery result of each record",
      properties: {
        records: { demanded: { documentation: ANALYTICS } },
      },
    },
    KinesisAnalyticsOutputDeliveryResponseRecord: {
      properties: {
        recordId: { demanded: { documentation: ANALYTICS } },
        result: { demanded: { documentation: ANALYTICS } },
      },
    },
  },
};
