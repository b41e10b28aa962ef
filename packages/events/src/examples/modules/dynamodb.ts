import {
  encodeDynamoDBEvent,
  encodeDynamoDBTimeWindowEvent,
  encodeDynamoDBTimeWindowEventResponse,
  type DynamoDBEvent,
  type DynamoDBTimeWindowEvent,
  type DynamoDBTimeWindowEventResponse,
} from "../../../generated/string-null-none/dynamodb.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface DynamodbExamples {
  DynamoDBEvent: DynamoDBEvent;
  DynamoDBTimeWindowEvent: DynamoDBTimeWindowEvent;
  DynamoDBTimeWindowEventResponse: DynamoDBTimeWindowEventResponse;
}

export const samples: Samples<DynamodbExamples> = {
  DynamoDBEvent: {
    payload: {
      Records: [
        {
          eventID: "5e0c9a71d3f846b2a97c10de84f6b325",
          eventName: "MODIFY",
          eventVersion: "1.1",
          eventSource: "aws:dynamodb",
          awsRegion: "eu-west-1",
          dynamodb: {
            ApproximateCreationDateTime: 1741944413,
            Keys: { OrderId: { S: "20417" }, Line: { N: "1" } },
            NewImage: {
              OrderId: { S: "20417" },
              Line: { N: "1" },
              Total: { N: "59.9" },
              Paid: { BOOL: true },
              Note: { NULL: true },
              Thumbnail: { B: "Ymx1ZSBtdWc=" },
              Tags: { SS: ["gift", "spring"] },
              Sizes: { NS: ["1", "2.5"] },
              Signatures: { BS: ["bWFldmU=", "cXVheQ=="] },
              Address: { M: { Street: { S: "7 Pier Road" }, Floors: { L: [{ N: "0" }, { N: "1" }] } } },
            },
            OldImage: {
              OrderId: { S: "20417" },
              Line: { N: "1" },
              Total: { N: "59.9" },
              Paid: { BOOL: false },
              Note: { NULL: true },
              Thumbnail: { B: "Ymx1ZSBtdWc=" },
              Tags: { SS: ["gift", "spring"] },
              Sizes: { NS: ["1", "2.5"] },
              Signatures: { BS: ["bWFldmU=", "cXVheQ=="] },
              Address: { M: { Street: { S: "7 Pier Road" }, Floors: { L: [{ N: "0" }, { N: "1" }] } } },
            },
            SequenceNumber: "41870000000019384756102",
            SizeBytes: 318,
            StreamViewType: "NEW_AND_OLD_IMAGES",
          },
          eventSourceARN: "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2025-01-20T08:15:42.306",
        },
        {
          eventID: "b28f6d04e1c75a93806f2ce9d1a4b7f0",
          eventName: "REMOVE",
          eventVersion: "1.1",
          eventSource: "aws:dynamodb",
          awsRegion: "eu-west-1",
          dynamodb: {
            ApproximateCreationDateTime: 1741944414,
            Keys: { OrderId: { S: "20417" }, Line: { N: "1" } },
            OldImage: {
              OrderId: { S: "20417" },
              Line: { N: "1" },
              Total: { N: "59.9" },
              Paid: { BOOL: true },
              Note: { NULL: true },
              Thumbnail: { B: "Ymx1ZSBtdWc=" },
              Tags: { SS: ["gift", "spring"] },
              Sizes: { NS: ["1", "2.5"] },
              Signatures: { BS: ["bWFldmU=", "cXVheQ=="] },
              Address: { M: { Street: { S: "7 Pier Road" }, Floors: { L: [{ N: "0" }, { N: "1" }] } } },
            },
            SequenceNumber: "41870000000019384756219",
            SizeBytes: 318,
            StreamViewType: "NEW_AND_OLD_IMAGES",
          },
          eventSourceARN: "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2025-01-20T08:15:42.306",
          userIdentity: { type: "Service", principalId: "dynamodb.amazonaws.com" },
        },
      ],
    },
    encode: encodeDynamoDBEvent,
  },

  DynamoDBTimeWindowEvent: {
    payload: {
      window: { start: "2025-03-14T09:25:00Z", end: "2025-03-14T09:30:00Z" },
      state: { orders: "41" },
      shardId: "shardId-00000001741940012345-6f1c8e90",
      eventSourceARN: "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2025-01-20T08:15:42.306",
      isFinalInvokeForWindow: false,
      isWindowTerminatedEarly: false,
      Records: [
        {
          eventID: "5e0c9a71d3f846b2a97c10de84f6b325",
          eventName: "MODIFY",
          eventVersion: "1.1",
          eventSource: "aws:dynamodb",
          awsRegion: "eu-west-1",
          dynamodb: {
            ApproximateCreationDateTime: 1741944413,
            Keys: { OrderId: { S: "20417" }, Line: { N: "1" } },
            NewImage: {
              OrderId: { S: "20417" },
              Line: { N: "1" },
              Total: { N: "59.9" },
              Paid: { BOOL: true },
              Note: { NULL: true },
              Thumbnail: { B: "Ymx1ZSBtdWc=" },
              Tags: { SS: ["gift", "spring"] },
              Sizes: { NS: ["1", "2.5"] },
              Signatures: { BS: ["bWFldmU=", "cXVheQ=="] },
              Address: { M: { Street: { S: "7 Pier Road" }, Floors: { L: [{ N: "0" }, { N: "1" }] } } },
            },
            OldImage: {
              OrderId: { S: "20417" },
              Line: { N: "1" },
              Total: { N: "59.9" },
              Paid: { BOOL: false },
              Note: { NULL: true },
              Thumbnail: { B: "Ymx1ZSBtdWc=" },
              Tags: { SS: ["gift", "spring"] },
              Sizes: { NS: ["1", "2.5"] },
              Signatures: { BS: ["bWFldmU=", "cXVheQ=="] },
              Address: { M: { Street: { S: "7 Pier Road" }, Floors: { L: [{ N: "0" }, { N: "1" }] } } },
            },
            SequenceNumber: "41870000000019384756102",
            SizeBytes: 318,
            StreamViewType: "NEW_AND_OLD_IMAGES",
          },
          eventSourceARN: "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2025-01-20T08:15:42.306",
        },
        {
          eventID: "b28f6d04e1c75a93806f2ce9d1a4b7f0",
          eventName: "REMOVE",
          eventVersion: "1.1",
          eventSource: "aws:dynamodb",
          awsRegion: "eu-west-1",
          dynamodb: {
            ApproximateCreationDateTime: 1741944414,
            Keys: { OrderId: { S: "20417" }, Line: { N: "1" } },
            OldImage: {
              OrderId: { S: "20417" },
              Line: { N: "1" },
              Total: { N: "59.9" },
              Paid: { BOOL: true },
              Note: { NULL: true },
              Thumbnail: { B: "Ymx1ZSBtdWc=" },
              Tags: { SS: ["gift", "spring"] },
              Sizes: { NS: ["1", "2.5"] },
              Signatures: { BS: ["bWFldmU=", "cXVheQ=="] },
              Address: { M: { Street: { S: "7 Pier Road" }, Floors: { L: [{ N: "0" }, { N: "1" }] } } },
            },
            SequenceNumber: "41870000000019384756219",
            SizeBytes: 318,
            StreamViewType: "NEW_AND_OLD_IMAGES",
          },
          eventSourceARN: "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2025-01-20T08:15:42.306",
          userIdentity: { type: "Service", principalId: "dynamodb.amazonaws.com" },
        },
      ],
    },
    encode: encodeDynamoDBTimeWindowEvent,
  },

  DynamoDBTimeWindowEventResponse: {
    payload: { state: { orders: "42" }, batchItemFailures: [{ itemIdentifier: "41870000000019384756219" }] },
    encode: encodeDynamoDBTimeWindowEventResponse,
  },
};

/** The examples of `aws-lambda-events/dynamodb`; see {@link Example}. */
export const example: Example<DynamodbExamples> = /* @__PURE__ */ exampleOf(samples);
