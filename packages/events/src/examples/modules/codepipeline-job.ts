import {
  encodeCodePipelineJobEvent,
  type CodePipelineJobEvent,
} from "../../../generated/string-null-none/codepipeline-job.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface CodepipelineJobExamples {
  CodePipelineJobEvent: CodePipelineJobEvent;
}

export const samples: Samples<CodepipelineJobExamples> = {
  CodePipelineJobEvent: {
    payload: {
      "CodePipeline.job": {
        id: "e50b9c72-1d8f-4a63-b7e4-26f03d9a8c15",
        accountId: "123456789012",
        data: {
          actionConfiguration: { configuration: { FunctionName: "warm-cache", UserParameters: '{"pages":20}' } },
          inputArtifacts: [
            {
              location: {
                s3Location: { bucketName: "shop-pipeline-artifacts", objectKey: "shop/site/k7Qm2Xd" },
                type: "S3",
              },
              revision: "8f14c2b95e0d7a36c1e94f28ab07d5630e92b1f4",
              name: "site",
            },
          ],
          outputArtifacts: [
            {
              location: {
                s3Location: { bucketName: "shop-pipeline-artifacts", objectKey: "shop/report/p0Wn8Zs" },
                type: "S3",
              },
              revision: "8f14c2b95e0d7a36c1e94f28ab07d5630e92b1f4",
              name: "report",
            },
          ],
          artifactCredentials: {
            secretAccessKey: "sample-secret-access-key",
            sessionToken: "sample-session-token",
            accessKeyId: "ASIAQ3WLN7KEXEXAMPLE",
          },
          continuationToken: "page-2",
        },
      },
    },
    encode: encodeCodePipelineJobEvent,
  },
};

/** The examples of `aws-lambda-events/codepipeline-job`; see {@link Example}. */
export const example: Example<CodepipelineJobExamples> = /* @__PURE__ */ exampleOf(samples);
