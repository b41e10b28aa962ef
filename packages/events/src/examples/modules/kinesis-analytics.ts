import {
  encodeKinesisAnalyticsOutputDeliveryEvent,
  encodeKinesisAnalyticsOutputDeliveryResponse,
  type KinesisAnalyticsOutputDeliveryEvent,
  type KinesisAnalyticsOutputDeliveryResponse,
} from "../../../generated/string-null-none/kinesis-analytics.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface KinesisAnalyticsExamples {
  KinesisAnalyticsOutputDeliveryEvent: KinesisAnalyticsOutputDeliveryEvent;
  KinesisAnalyticsOutputDeliveryResponse: KinesisAnalyticsOutputDeliveryResponse;
}

export const samples: Samples<KinesisAnalyticsExamples> = {
  KinesisAnalyticsOutputDeliveryEvent: {
    payload: {
      invocationId: "b7f40e91-6d2c-4853-a9e7-15d0c8f3b264",
      applicationArn: "arn:aws:kinesisanalytics:eu-west-1:123456789012:application/basket-totals",
      records: [{ recordId: "0a9d5e73-f81c-4b26-97e0-d3c6f2b41508", data: "eyJTS1UiOiJNVUctQkxVRSIsIlNPTEQiOjEyfQ==" }],
    },
    encode: encodeKinesisAnalyticsOutputDeliveryEvent,
  },

  KinesisAnalyticsOutputDeliveryResponse: {
    payload: { records: [{ recordId: "0a9d5e73-f81c-4b26-97e0-d3c6f2b41508", result: "Ok" }] },
    encode: encodeKinesisAnalyticsOutputDeliveryResponse,
  },
};

/** The examples of `aws-lambda-events/kinesis-analytics`; see {@link Example}. */
export const example: Example<KinesisAnalyticsExamples> = /* @__PURE__ */ exampleOf(samples);
