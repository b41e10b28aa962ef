import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    CodeDeployEvent: {
      role: "event",
      title: "CodeDeploy deployment or instance state change",
      documentation: "https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-codedeploy.html",
      discriminator: {
        requires: { detail: "object" },
        matches: {
          source: ["aws.codedeploy"],
          "detail-type": [
            "CodeDeploy Deployment State-change Notification",
            "CodeDeploy Instance State-change Notification",
          ],
        },
      },
    },
  },
};
