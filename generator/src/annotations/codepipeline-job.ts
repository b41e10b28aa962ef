import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    CodePipelineJobEvent: {
      since: "v1.26.0",
      role: "event",
      title: "CodePipeline job of an invoke action",
      documentation: "https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html",
      discriminator: {
        requires: { "CodePipeline.job": "object" },
        evidence: ["CodePipeline.job/id", "CodePipeline.job/data"],
      },
    },
    CodePipelineData: {
      properties: {
        continuationToken: {
          optional: {
            documentation:
              "https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html",
            reason: "Only a job that goes on has one",
          },
        },
      },
    },
    CodePipelineOutputLocation: {
      orphaned: "Looks like the location of an output artifact, but none has it",
    },
  },
};
