import type { Annotations } from "./annotation.js";

const FIREHOSE = "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesisfirehose.html";
const FIREHOSE_STATUS = "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html";

export const annotations: Annotations = {
  types: {
    KinesisFirehoseEvent: {
      text: "A batch of records that Amazon Data Firehose sends to a function which transforms them, before they go to the destination.",
      role: "event",
      title: "Amazon Data Firehose records to transform",
      sentBy: "Amazon Data Firehose, when a batch of records is to be transformed",
      answer: ["KinesisFirehoseResponse"],
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesisfirehose.html",
      example:
        "for (const { data } of KinesisFirehoseEvent.parse(payload).records) console.log(new TextDecoder().decode(data));",
      discriminator: {
        requires: { records: "array" },
        // Kinesis Data Analytics, and the answer to this event.
        lacks: ["applicationArn", "records/*/result"],
        evidence: ["invocationId", "deliveryStreamArn"],
      },
      properties: {
        invocationId: { text: "ID of this call, useful in logs." },
        deliveryStreamArn: { text: "ARN of the Firehose stream that calls the function." },
        sourceKinesisStreamArn: {
          text: "ARN of the Kinesis data stream that Firehose reads. Left out where it has another source.",
          optional: { documentation: FIREHOSE, reason: "Only a delivery stream that reads a Kinesis stream has one" },
        },
        region: { text: 'AWS Region of the Firehose stream, such as "eu-west-1".' },
        records: { text: "Records to transform. The answer must have an entry for each of them." },
      },
    },
    KinesisFirehoseEventRecord: {
      text: "One record to transform, with an ID that the answer must repeat.",
      properties: {
        recordId: { text: "ID of the record in this batch. The answer repeats it unchanged." },
        approximateArrivalTimestamp: {
          text: "Time when Firehose received the record, about. Sent as milliseconds since 1970.",
        },
        data: { text: "Bytes of the record, as the producer put them." },
        kinesisRecordMetadata: {
          text: "Where the record came from in its Kinesis data stream. Left out where the source is no such stream.",
          optional: { documentation: FIREHOSE, reason: "Only records of a Kinesis stream have some" },
        },
      },
    },
    KinesisFirehoseTransformedStateOk: { text: "Result of a record that was transformed and is to be delivered." },
    KinesisFirehoseTransformedStateDropped: {
      text: "Result of a record that was left out on purpose; it is not delivered and does not count as failed.",
    },
    KinesisFirehoseTransformedStateProcessingFailed: {
      text: "Result of a record that could not be transformed; Firehose treats it as failed.",
    },
    KinesisFirehoseOTFOperation: {
      text: "What is done with a record in an Apache Iceberg table: insert, update or delete.",
    },
    KinesisFirehoseResponse: {
      text: "Answer of the function to Amazon Data Firehose: what became of each record of the batch.",
      role: "response",
      title: "Amazon Data Firehose records, transformed",
      takenBy: "Amazon Data Firehose, which delivers the transformed records",
      documentation: "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html",
      example:
        'return encodeKinesisFirehoseResponse({ records: event.records.map(({ recordId = "", data }) => ({ recordId, result: "Ok", data })) });',
      properties: {
        records: { text: "One entry for each record of the event, found by its record ID." },
      },
    },
    KinesisFirehoseResponseRecord: {
      text: "What became of one record: whether it is to be delivered, and its new data.",
      properties: {
        // The page demands `data`, too, which samples of AWS leave out of what is dropped.
        recordId: {
          text: "ID of the record as it came in the event. Required.",
          demanded: { documentation: FIREHOSE_STATUS },
        },
        data: { text: "Bytes to deliver in place of the ones received. They are encoded as base64." },
        metadata: { text: "Where the record goes. Needed only with dynamic partitioning or Apache Iceberg tables." },
        result: {
          text: '"Ok" to deliver the record, "Dropped" to leave it out on purpose, "ProcessingFailed" if it could not be transformed. Required.',
          demanded: { documentation: FIREHOSE_STATUS },
        },
      },
    },
    KinesisFirehoseResponseRecordMetadata: {
      text: "Where a transformed record goes: keys of its prefix in Amazon S3, or a table.",
      properties: {
        partitionKeys: { text: "Dynamic partitioning keys by name, for use in the prefix of objects in Amazon S3." },
        otfMetadata: {
          text: "Apache Iceberg table that the record goes to. Only for a destination of Iceberg tables.",
        },
      },
    },
    KinesisFirehoseResponseRecordOTFMetadata: {
      text: "Apache Iceberg table that a transformed record goes to, and what is done with it there.",
      properties: {
        destinationDatabaseName: { text: "Name of the database that has the table." },
        destinationTableName: { text: "Name of the Apache Iceberg table that the record goes to." },
        operation: { text: 'What is done with the record in the table: "insert", "update" or "delete".' },
      },
    },
    KinesisFirehoseRecordMetadata: {
      text: "Where a record came from in the Kinesis data stream that Firehose reads.",
      properties: {
        shardId: { text: 'ID of the shard, such as "shardId-000000000003".' },
        partitionKey: { text: "Partition key that the producer gave; it decides the shard of the record." },
        sequenceNumber: { text: "Sequence number of the record in its shard: a large decimal number, as text." },
        subsequenceNumber: {
          text: "Place of the record inside an aggregated record of the Kinesis Producer Library; 0 otherwise.",
        },
        approximateArrivalTimestamp: {
          text: "Time when the Kinesis data stream received the record, about. Sent as milliseconds since 1970.",
        },
      },
    },
  },
};
