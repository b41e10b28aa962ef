import {
  encodeCodePipelineCloudWatchEvent,
  type CodePipelineEventBridgeEvent,
  type CodePipelineCloudWatchEvent,
} from "../../../generated/string-null-none/codepipeline-cloudwatch.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Sample, Samples } from "../sample.js";

export interface CodepipelineCloudwatchExamples {
  CodePipelineCloudWatchEvent: CodePipelineCloudWatchEvent;
  CodePipelineEventBridgeEvent: CodePipelineEventBridgeEvent;
}

const codePipelineCloudWatchEvent: Sample<CodePipelineCloudWatchEvent> = {
  payload: {
    version: "0",
    id: "50f7e2d9-b83c-4164-9d0a-6c1be94f7a28",
    "detail-type": "CodePipeline Action Execution State Change",
    source: "aws.codepipeline",
    account: "123456789012",
    time: "2025-03-14T09:26:53Z",
    region: "eu-west-1",
    resources: ["arn:aws:codepipeline:eu-west-1:123456789012:shop"],
    detail: {
      pipeline: "shop",
      version: 7,
      "execution-id": "a17d5c90-3e8b-4f26-b0c4-92f8e6d1735a",
      stage: "Test",
      action: "EndToEnd",
      state: "FAILED",
      region: "eu-west-1",
      type: { owner: "AWS", category: "Test", provider: "CodeBuild", version: 1 },
      "execution-result": {
        "external-execution-url":
          "https://eu-west-1.console.aws.amazon.com/codesuite/codebuild/123456789012/projects/shop-test/build/shop-test%3Ae2b7/log",
        "external-execution-summary": "Build terminated with state: FAILED",
        "external-execution-id": "shop-test:e2b70f94-58d1-4c3a-96fe-0d81b7a5c243",
        "error-code": "JobFailed",
      },
    },
  },
  encode: encodeCodePipelineCloudWatchEvent,
};

export const samples: Samples<CodepipelineCloudwatchExamples> = {
  CodePipelineCloudWatchEvent: codePipelineCloudWatchEvent,
  CodePipelineEventBridgeEvent: codePipelineCloudWatchEvent,
};

/** The examples of `aws-lambda-events/codepipeline-cloudwatch`; see {@link Example}. */
export const example: Example<CodepipelineCloudwatchExamples> = /* @__PURE__ */ exampleOf(samples);
