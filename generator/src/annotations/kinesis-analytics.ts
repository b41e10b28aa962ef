import type { Annotations } from "./annotation.js";

const ANALYTICS = "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output-lambda.html";

export const annotations: Annotations = {
  types: {
    KinesisAnalyticsOutputDeliveryEvent: {
      text: "Output of a Kinesis Data Analytics SQL application, for the function to deliver.",
      role: "event",
      title: "Kinesis Data Analytics output to deliver",
      sentBy: "a Kinesis Data Analytics SQL application, when it has output for the function",
      answer: ["KinesisAnalyticsOutputDeliveryResponse"],
      documentation: "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output-lambda.html",
      example:
        "for (const { data } of KinesisAnalyticsOutputDeliveryEvent.parse(payload).records) console.log(new TextDecoder().decode(data));",
      discriminator: {
        requires: { records: "array" },
        // Firehose, preprocessing of input, and the answer to this event.
        lacks: ["deliveryStreamArn", "streamArn", "records/*/result"],
        evidence: ["invocationId", "applicationArn"],
      },
      properties: {
        invocationId: { text: "ID of this call, useful in logs." },
        applicationArn: { text: "ARN of the Kinesis Data Analytics application." },
        records: { text: "Records to deliver. The answer must have an entry for each of them." },
      },
    },
    KinesisAnalyticsOutputDeliveryEventRecord: {
      text: "One record of the output, with an ID that the answer must repeat.",
      properties: {
        recordId: { text: "ID of the record in this call. The answer repeats it unchanged." },
        data: {
          text: "Bytes of the record, in the format that the output of the application has, such as JSON or CSV.",
        },
      },
    },
    KinesisAnalyticsOutputDeliveryResponse: {
      text: "Answer of the function to Kinesis Data Analytics: whether each record was delivered.",
      role: "response",
      title: "Kinesis Data Analytics delivery result of each record",
      takenBy: "the Kinesis Data Analytics SQL application, which sends records again that were not delivered",
      documentation: "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output-lambda.html",
      example:
        'return encodeKinesisAnalyticsOutputDeliveryResponse({ records: event.records.map(({ recordId = "" }) => ({ recordId, result: "Ok" })) });',
      properties: {
        records: {
          text: "One entry for each record of the event. Required.",
          demanded: { documentation: ANALYTICS },
        },
      },
    },
    KinesisAnalyticsOutputDeliveryOK: { text: "Result of a record that was delivered." },
    KinesisAnalyticsOutputDeliveryFailed: {
      text: "Result of a record that was not delivered and is to be tried again.",
    },
    KinesisAnalyticsOutputDeliveryResponseRecord: {
      text: "Whether one record was delivered.",
      properties: {
        recordId: {
          text: "ID of the record as it came in the event. Required.",
          demanded: { documentation: ANALYTICS },
        },
        result: {
          text: '"Ok" if the record was delivered, "DeliveryFailed" if it is to be tried again. Required.',
          demanded: { documentation: ANALYTICS },
        },
      },
    },
  },
};
