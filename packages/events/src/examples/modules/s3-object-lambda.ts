import {
  encodeS3ObjectLambdaEvent,
  type S3ObjectLambdaEvent,
} from "../../../generated/string-null-none/s3-object-lambda.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface S3ObjectLambdaExamples {
  S3ObjectLambdaEvent: S3ObjectLambdaEvent;
}

export const samples: Samples<S3ObjectLambdaExamples> = {
  S3ObjectLambdaEvent: {
    payload: {
      xAmzRequestId: "5f0c9e37-b1d8-46a2-9c74-e80d2f6a7b15",
      getObjectContext: {
        inputS3Url:
          "https://uploads-123456789012.s3-accesspoint.eu-west-1.amazonaws.com/photos/mug.jpg?X-Amz-Signature=sample",
        outputRoute: "io-sample-route",
        outputToken: "sample-output-token",
      },
      headObjectContext: {
        inputS3Url:
          "https://uploads-123456789012.s3-accesspoint.eu-west-1.amazonaws.com/photos/mug.jpg?X-Amz-Signature=sample",
      },
      listObjectsContext: {
        inputS3Url:
          "https://uploads-123456789012.s3-accesspoint.eu-west-1.amazonaws.com/?prefix=photos%2F&X-Amz-Signature=sample",
      },
      listObjectsV2Context: {
        inputS3Url:
          "https://uploads-123456789012.s3-accesspoint.eu-west-1.amazonaws.com/?list-type=2&prefix=photos%2F&X-Amz-Signature=sample",
      },
      configuration: {
        accessPointArn: "arn:aws:s3-object-lambda:eu-west-1:123456789012:accesspoint/resized",
        supportingAccessPointArn: "arn:aws:s3:eu-west-1:123456789012:accesspoint/uploads",
        payload: '{"width":640}',
      },
      userRequest: {
        url: "https://resized-123456789012.s3-object-lambda.eu-west-1.amazonaws.com/photos/mug.jpg",
        headers: {
          Host: "resized-123456789012.s3-object-lambda.eu-west-1.amazonaws.com",
          "Accept-Encoding": "identity",
          "X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD",
        },
      },
      userIdentity: {
        type: "AssumedRole",
        principalId: "AROAQ3WLN7KEXSAMPLEID:web",
        arn: "arn:aws:sts::123456789012:assumed-role/web/web",
        accountId: "123456789012",
        accessKeyId: "ASIAQ3WLN7KEXEXAMPLE",
        sessionContext: {
          attributes: { mfaAuthenticated: "false", creationDate: "2025-03-14T09:02:11Z" },
          sessionIssuer: {
            type: "Role",
            principalId: "AROAQ3WLN7KEXSAMPLEID",
            arn: "arn:aws:iam::123456789012:role/web",
            accountId: "123456789012",
            userName: "web",
          },
        },
      },
      protocolVersion: "1.00",
    },
    encode: encodeS3ObjectLambdaEvent,
    alternatives: [
      {
        at: [],
        groups: [["getObjectContext"], ["headObjectContext"], ["listObjectsContext"], ["listObjectsV2Context"]],
      },
    ],
  },
};

/** The examples of `aws-lambda-events/s3-object-lambda`; see {@link Example}. */
export const example: Example<S3ObjectLambdaExamples> = /* @__PURE__ */ exampleOf(samples);
