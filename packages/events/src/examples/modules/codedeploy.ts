import { encodeCodeDeployEvent, type CodeDeployEvent } from "../../../generated/string-null-none/codedeploy.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface CodedeployExamples {
  CodeDeployEvent: CodeDeployEvent;
}

export const samples: Samples<CodedeployExamples> = {
  CodeDeployEvent: {
    payload: {
      version: "0",
      id: "d6e09b37-4c1f-4a85-b2e7-08f35c9da164",
      "detail-type": "CodeDeploy Instance State-change Notification",
      source: "aws.codedeploy",
      account: "123456789012",
      time: "2025-03-14T09:26:53Z",
      region: "eu-west-1",
      resources: [
        "arn:aws:ec2:eu-west-1:123456789012:instance/i-0b4d8e27f1a963c05",
        "arn:aws:codedeploy:eu-west-1:123456789012:deploymentgroup:shop/web",
        "arn:aws:codedeploy:eu-west-1:123456789012:application:shop",
      ],
      detail: {
        instanceGroupId: "9e4b70d2-6a1c-45f8-83b9-f27d0c5ea316",
        instanceId: "i-0b4d8e27f1a963c05",
        region: "eu-west-1",
        application: "shop",
        deploymentId: "d-7K2QXW9TM",
        state: "SUCCESS",
        deploymentGroup: "web",
      },
    },
    encode: encodeCodeDeployEvent,
  },
};

/** The examples of `aws-lambda-events/codedeploy`; see {@link Example}. */
export const example: Example<CodedeployExamples> = /* @__PURE__ */ exampleOf(samples);
