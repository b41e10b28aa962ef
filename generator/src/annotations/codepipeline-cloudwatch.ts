import type { Annotations } from "./annotation.js";

const CODE_PIPELINE =
  "https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html";
const NO_QUALIFIER = "A change of a pipeline has neither stage nor action, one of a stage has no action";

export const annotations: Annotations = {
  types: {
    CodePipelineCloudWatchEvent: {
      since: "v1.27.0",
      role: "event",
      title: "CodePipeline pipeline, stage or action state change",
      documentation:
        "https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html",
      discriminator: {
        requires: { detail: "object" },
        matches: {
          source: ["aws.codepipeline"],
          "detail-type": [
            "CodePipeline Pipeline Execution State Change",
            "CodePipeline Stage Execution State Change",
            "CodePipeline Action Execution State Change",
          ],
        },
      },
    },
    CodePipelineEventDetail: {
      since: "v1.27.0",
      properties: {
        action: { optional: { documentation: CODE_PIPELINE, reason: NO_QUALIFIER } },
        region: { optional: { documentation: CODE_PIPELINE, reason: "Only an action has a region" } },
        stage: { optional: { documentation: CODE_PIPELINE, reason: NO_QUALIFIER } },
      },
    },
  },
};
