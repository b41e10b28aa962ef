import type { Annotations } from "./annotation.js";

const S3_BATCH = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html";
const LAMBDA_S3_BATCH = "https://docs.aws.amazon.com/lambda/latest/dg/services-s3-batch.html";

export const annotations: Annotations = {
  types: {
    S3BatchJobEvent: {
      text: "Tasks of an S3 Batch Operations job for the function to carry out, in schema 1.0.",
      role: "event",
      title: "S3 Batch Operations tasks, schema 1.0",
      sentBy: "S3 Batch Operations, when a job that invokes the function has tasks, in schema 1.0",
      answer: ["S3BatchJobResponse"],
      documentation: S3_BATCH,
      example:
        "for (const { s3BucketArn, s3Key } of S3BatchJobEvent.parse(payload).tasks) console.log(s3BucketArn, s3Key);",
      discriminator: {
        requires: { tasks: "array" },
        matches: { invocationSchemaVersion: ["1.0"] },
        lacks: ["tasks/*/s3Bucket"],
        evidence: ["job"],
      },
      properties: {
        invocationSchemaVersion: { text: 'Version of the form of the event: "1.0". The answer repeats it.' },
        invocationId: { text: "ID of this call. The answer repeats it unchanged." },
        job: { text: "The job that the tasks belong to." },
        tasks: { text: "Objects to work on. The answer tells of each." },
      },
    },
    S3BatchJob: {
      text: "The job that the tasks belong to.",
      properties: {
        id: { text: "ID of the job, a UUID." },
      },
    },
    S3BatchJobTask: {
      text: "One object to work on. Its bucket comes as an ARN.",
      properties: {
        taskId: { text: "ID of the task. The answer repeats it unchanged." },
        s3Key: { text: "Key of the object, with URL escapes." },
        s3VersionId: { text: "ID of the version of the object. AWS sends null where the manifest names none." },
        s3BucketArn: { text: 'ARN of the bucket, such as "arn:aws:s3:::shop-uploads".' },
      },
    },
    S3BatchJobEventV2: {
      since: "v1.46.0",
      text: "Tasks of an S3 Batch Operations job for the function to carry out, in schema 2.0.",
      role: "event",
      title: "S3 Batch Operations tasks, schema 2.0",
      sentBy: "S3 Batch Operations, when a job that invokes the function has tasks, in schema 2.0",
      answer: ["S3BatchJobResponse"],
      documentation: S3_BATCH,
      example:
        "for (const { s3Bucket, s3Key } of S3BatchJobEventV2.parse(payload).tasks) console.log(s3Bucket, s3Key);",
      discriminator: {
        requires: { tasks: "array" },
        matches: { invocationSchemaVersion: ["2.0"] },
        lacks: ["tasks/*/s3BucketArn"],
        evidence: ["job"],
      },
      properties: {
        invocationSchemaVersion: { text: 'Version of the form of the event: "2.0". The answer repeats it.' },
        invocationId: { text: "ID of this call. The answer repeats it unchanged." },
        job: { text: "The job that the tasks belong to." },
        tasks: { text: "Objects to work on. The answer tells of each." },
      },
    },
    S3BatchJobV2: {
      text: "The job that the tasks belong to, with its arguments.",
      properties: {
        id: { text: "ID of the job, a UUID." },
        userArguments: { text: "Arguments by name, as they were given when the job was created." },
      },
    },
    S3BatchJobTaskV2: {
      text: "One object to work on. Its bucket comes by name.",
      properties: {
        taskId: { text: "ID of the task. The answer repeats it unchanged." },
        s3Key: { text: "Key of the object, with URL escapes." },
        s3VersionId: { text: "ID of the version of the object. AWS sends null where the manifest names none." },
        s3Bucket: { text: "Name of the bucket, which may be a directory bucket." },
      },
    },
    S3BatchJobResponse: {
      text: "Answer of the function to S3 Batch Operations: what became of each task.",
      role: "response",
      title: "S3 Batch Operations result of each task",
      takenBy: "S3 Batch Operations, which counts the task as done, failed or to be repeated",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-s3-batch.html",
      example:
        'return encodeS3BatchJobResponse({ invocationSchemaVersion: "1.0", invocationId, results: [{ taskId, resultCode: "Succeeded" }] });',
      properties: {
        invocationSchemaVersion: {
          text: 'Version as it came in the event: "1.0" or "2.0". Required.',
          demanded: { documentation: LAMBDA_S3_BATCH },
        },
        treatMissingKeysAs: {
          text: 'How tasks count that `results` has no entry for: "Succeeded", "TemporaryFailure" or "PermanentFailure".',
        },
        invocationId: {
          text: "ID as it came in the event. Required.",
          demanded: { documentation: LAMBDA_S3_BATCH },
        },
        results: {
          text: "One entry for each task of the event. Required.",
          demanded: { documentation: LAMBDA_S3_BATCH },
        },
      },
    },
    S3BatchJobResult: {
      text: "What became of one task.",
      properties: {
        taskId: {
          text: "ID of the task as it came in the event. Required.",
          demanded: { documentation: LAMBDA_S3_BATCH },
        },
        resultCode: {
          text: '"Succeeded", "TemporaryFailure" to have the task tried again, or "PermanentFailure". Required.',
          demanded: { documentation: LAMBDA_S3_BATCH },
        },
        resultString: { text: "Words for the completion report of the job, such as why the task failed." },
      },
    },
  },
};
