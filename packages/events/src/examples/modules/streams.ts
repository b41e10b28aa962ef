import {
  encodeKinesisEventResponse,
  encodeDynamoDBEventResponse,
  encodeSQSEventResponse,
  type KinesisEventResponse,
  type DynamoDBEventResponse,
  type SQSEventResponse,
} from "../../../generated/string-null-none/streams.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface StreamsExamples {
  KinesisEventResponse: KinesisEventResponse;
  DynamoDBEventResponse: DynamoDBEventResponse;
  SQSEventResponse: SQSEventResponse;
}

export const samples: Samples<StreamsExamples> = {
  KinesisEventResponse: {
    payload: { batchItemFailures: [{ itemIdentifier: "49661820374651092837465102938475610293847561029384757" }] },
    encode: encodeKinesisEventResponse,
  },

  DynamoDBEventResponse: {
    payload: { batchItemFailures: [{ itemIdentifier: "41870000000019384756219" }] },
    encode: encodeDynamoDBEventResponse,
  },

  SQSEventResponse: {
    payload: { batchItemFailures: [{ itemIdentifier: "a3e07c95-1d8f-4b62-96c4-f5d0b8e2713a" }] },
    encode: encodeSQSEventResponse,
  },
};

/** The examples of `aws-lambda-events/streams`; see {@link Example}. */
export const example: Example<StreamsExamples> = /* @__PURE__ */ exampleOf(samples);
