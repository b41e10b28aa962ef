import type { Annotations } from "./annotation.js";
import { SNS_SPELLING } from "./other-events.js";

export const annotations: Annotations = {
  types: {
    DynamoDBEvent: {
      text: "Event that Lambda calls a function with when it has read records from the stream of a DynamoDB table.",
      role: "event",
      title: "DynamoDB stream records",
      sentBy: "Lambda, when it has read records from the stream of a DynamoDB table",
      answer: ["DynamoDBEventResponse"],
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html",
      example:
        "for (const { eventName, dynamodb } of DynamoDBEvent.parse(payload).Records) console.log(eventName, dynamodb.Keys, dynamodb.NewImage);",
      discriminator: {
        requires: { Records: "array" },
        matches: { "Records/*/eventSource": ["aws:dynamodb"] },
        elsewhere: SNS_SPELLING,
      },
      properties: {
        Records: { text: "The changes, in the order of the shard that they are from." },
      },
    },
    DynamoDBTimeWindowEvent: {
      since: "v1.31.0",
      text: "Event of records from the stream of a DynamoDB table, if the event source mapping has a tumbling window; carries the state from call to call.",
      role: "event",
      title: "DynamoDB stream records of a tumbling window",
      sentBy:
        "Lambda, when it has read records from the stream of a DynamoDB table with a tumbling window, and at the end of each window",
      answer: ["DynamoDBTimeWindowEventResponse"],
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-windows.html",
      example:
        "const { Records, state, isFinalInvokeForWindow } = DynamoDBTimeWindowEvent.parse(payload); console.log(Records.length, state, isFinalInvokeForWindow);",
      discriminator: {
        requires: { Records: "array", window: "object" },
        matches: { "Records/*/eventSource": ["aws:dynamodb"] },
        // The last call of a window may come without records.
        excludes: { eventSourceARN: [{ includes: ":kinesis:" }] },
        elsewhere: SNS_SPELLING,
        evidence: ["eventSourceARN"],
      },
      ambiguousWith: {
        KinesisTimeWindowEvent:
          "The last call of a window may come without records; then neither is identified, and both may be let in",
      },
    },
    DynamoDBTimeWindowEventResponse: {
      since: "v1.31.0",
      text: "Answer to a DynamoDBTimeWindowEvent: the state for the next call, and the records that failed.",
      role: "response",
      title: "DynamoDB stream tumbling window state and failed records",
      takenBy: "Lambda, which gives the state to the next call of the window and repeats what failed",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-windows.html",
      example: 'return encodeDynamoDBTimeWindowEventResponse({ state: { orders: "42" }, batchItemFailures: [] });',
      properties: {
        batchItemFailures: {
          text: "Sequence numbers of records that failed; Lambda tries again from the lowest. Heeded only if the mapping has ReportBatchItemFailures.",
        },
      },
    },
    DynamoDBEventRecord: {
      text: "A change of one item of a table.",
      properties: {
        awsRegion: { text: "AWS Region of the table." },
        dynamodb: { text: "The change itself: the keys of the item, and the item before and after." },
        eventID: { text: "Unique ID of the record; the same when Lambda delivers it again." },
        eventName: { text: "What was done to the item: INSERT, MODIFY or REMOVE." },
        eventSource: { text: 'Service that the record is from, "aws:dynamodb".' },
        eventVersion: { text: 'Version of the format of the record, such as "1.1"; it can go up.' },
        eventSourceARN: {
          text: "ARN of the stream, which contains the name of the table and when the stream was made.",
        },
        userIdentity: {
          text: "Set if DynamoDB itself deleted the item because its time to live had expired; else left out.",
        },
      },
    },
    DynamoDBUserIdentity: {
      text: "Who made a change, if it was a service.",
      properties: {
        type: { text: '"Service" for an item that DynamoDB deleted because its time to live had expired.' },
        principalId: {
          text: '"dynamodb.amazonaws.com" for an item that DynamoDB deleted because its time to live had expired.',
        },
      },
    },
    DynamoDBStreamRecord: {
      text: "The change itself: the keys of the item, and the item before and after.",
      properties: {
        ApproximateCreationDateTime: {
          text: "Time when the stream record was made, about; from seconds since 1970, whole ones as a rule.",
        },
        Keys: { text: "Primary key of the item: its key attributes, by name." },
        NewImage: {
          text: "Attributes of the item after the change, by name; empty for REMOVE, and if the stream view type has no new images.",
        },
        OldImage: {
          text: "Attributes of the item before the change, by name; empty for INSERT, and if the stream view type has no old images.",
        },
        SequenceNumber: {
          text: "Number of the record, in order within its shard, as text of digits; use it as `itemIdentifier` of a batch item failure.",
        },
        SizeBytes: { text: "Size of the stream record, in bytes." },
        StreamViewType: { text: "What the stream records: KEYS_ONLY, NEW_IMAGE, OLD_IMAGE or NEW_AND_OLD_IMAGES." },
      },
    },
    DynamoDBKeyType: { text: "Role of a key attribute: HASH is the partition key, RANGE the sort key." },
    DynamoDBOperationType: { text: "What was done to an item: values of a record's `eventName`." },
    DynamoDBSharedIteratorType: {
      text: "Where reading a shard starts; for the DynamoDB Streams API, not found in events.",
    },
    DynamoDBStreamStatus: {
      text: "Whether a stream is on or off, or about to be; for the DynamoDB Streams API, not found in events.",
    },
    DynamoDBStreamViewType: { text: "What a stream records of a changed item: values of a record's `StreamViewType`." },
  },
};
