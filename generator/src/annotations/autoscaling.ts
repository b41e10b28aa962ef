import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    AutoScalingEvent: {
      role: "event",
      title: "EC2 Auto Scaling launch, termination or lifecycle action",
      documentation: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-event-reference.html",
      discriminator: {
        requires: { detail: "object" },
        // A dozen of them, and not CloudTrail's "AWS API Call via CloudTrail".
        matches: { source: ["aws.autoscaling"], "detail-type": [{ prefix: "EC2 " }] },
      },
    },
  },
};
