import type { Annotations } from "./annotation.js";

const S3_BATCH = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html";
const LAMBDA_S3_BATCH = "https://docs.aws.amazon.com/lambda/latest/dg/services-s3-batch.html";

export const annotations: Annotations = {
  types: {
    S3BatchJobEvent: {
      role: "event",
      title: "S3 Batch Operations tasks, schema 1.0",
      answer: ["S3BatchJobResponse"],
      documentation: S3_BATCH,
      discriminator: {
        requires: { tasks: "array" },
        matches: { invocationSchemaVersion: ["1.0"] },
        lacks: ["tasks/*/s3Bucket"],
        evidence: ["job"],
      },
    },
    S3BatchJobEventV2: {
      since: "v1.46.0",
      role: "event",
      title: "S3 Batch Operations tasks, schema 2.0",
      answer: ["S3BatchJobResponse"],
      documentation: S3_BATCH,
      discriminator: {
        requires: { tasks: "array" },
        matches: { invocationSchemaVersion: ["2.0"] },
        lacks: ["tasks/*/s3BucketArn"],
        evidence: ["job"],
      },
    },
    S3BatchJobResponse: {
      role: "response",
      title: "S3 Batch Operations result of each task",
      properties: {
        invocationSchemaVersion: { demanded: { documentation: LAMBDA_S3_BATCH } },
        invocationId: { demanded: { documentation: LAMBDA_S3_BATCH } },
        results: { demanded: { documentation: LAMBDA_S3_BATCH } },
      },
    },
    S3BatchJobResult: {
      properties: {
        taskId: { demanded: { documentation: LAMBDA_S3_BATCH } },
        resultCode: { demanded: { documentation: LAMBDA_S3_BATCH } },
      },
    },
  },
};
