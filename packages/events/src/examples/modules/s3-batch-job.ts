import {
  encodeS3BatchJobEvent,
  encodeS3BatchJobEventV2,
  encodeS3BatchJobResponse,
  type S3BatchJobEvent,
  type S3BatchJobEventV2,
  type S3BatchJobResponse,
} from "../../../generated/string-null-none/s3-batch-job.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface S3BatchJobExamples {
  S3BatchJobEvent: S3BatchJobEvent;
  S3BatchJobEventV2: S3BatchJobEventV2;
  S3BatchJobResponse: S3BatchJobResponse;
}

export const samples: Samples<S3BatchJobExamples> = {
  S3BatchJobEvent: {
    payload: {
      invocationSchemaVersion: "1.0",
      invocationId: "c2FtcGxlIGludm9jYXRpb24gb2YgYSBiYXRjaCBqb2I=",
      job: { id: "b04e7d92-5c1f-48a3-96be-f2d780c9e135" },
      tasks: [
        {
          taskId: "dGFzayAx",
          s3Key: "photos/blue%20mug.jpg",
          s3VersionId: "kX2pW9vQ7cN4tB0sLdZ8mH",
          s3BucketArn: "arn:aws:s3:::shop-uploads",
        },
      ],
    },
    encode: encodeS3BatchJobEvent,
  },

  S3BatchJobEventV2: {
    payload: {
      invocationSchemaVersion: "2.0",
      invocationId: "c2FtcGxlIGludm9jYXRpb24gb2YgYSBiYXRjaCBqb2I=",
      job: { id: "b04e7d92-5c1f-48a3-96be-f2d780c9e135", userArguments: { width: "640" } },
      tasks: [
        {
          taskId: "dGFzayAx",
          s3Key: "photos/blue%20mug.jpg",
          s3VersionId: "kX2pW9vQ7cN4tB0sLdZ8mH",
          s3Bucket: "shop-uploads",
        },
      ],
    },
    encode: encodeS3BatchJobEventV2,
  },

  S3BatchJobResponse: {
    payload: {
      invocationSchemaVersion: "1.0",
      treatMissingKeysAs: "PermanentFailure",
      invocationId: "c2FtcGxlIGludm9jYXRpb24gb2YgYSBiYXRjaCBqb2I=",
      results: [{ taskId: "dGFzayAx", resultCode: "Succeeded", resultString: "scaled to 640 pixels" }],
    },
    encode: encodeS3BatchJobResponse,
  },
};

/** The examples of `aws-lambda-events/s3-batch-job`; see {@link Example}. */
export const example: Example<S3BatchJobExamples> = /* @__PURE__ */ exampleOf(samples);
