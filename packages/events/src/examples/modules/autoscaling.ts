import { encodeAutoScalingEvent, type AutoScalingEvent } from "../../../generated/string-null-none/autoscaling.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface AutoscalingExamples {
  AutoScalingEvent: AutoScalingEvent;
}

export const samples: Samples<AutoscalingExamples> = {
  AutoScalingEvent: {
    payload: {
      version: "0",
      id: "7d1f0a63-58c2-4e9b-b07d-92ea46c3f815",
      "detail-type": "EC2 Instance Launch Successful",
      source: "aws.autoscaling",
      account: "123456789012",
      time: "2025-03-14T09:26:53Z",
      region: "eu-west-1",
      resources: [
        "arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:3e90b6d7-12fa-4c58-a4d1-6b07e8f95c32:autoScalingGroupName/web",
        "arn:aws:ec2:eu-west-1:123456789012:instance/i-0b4d8e27f1a963c05",
      ],
      detail: {
        StatusCode: "InProgress",
        AutoScalingGroupName: "web",
        ActivityId: "f25c71b8-0d94-4a3e-9b6f-87e1d40ca563",
        Details: { "Availability Zone": "eu-west-1b", "Subnet ID": "subnet-0a7c3f91d5e2b8640" },
        RequestId: "f25c71b8-0d94-4a3e-9b6f-87e1d40ca563",
        EndTime: "2025-03-14T09:26:51.204Z",
        EC2InstanceId: "i-0b4d8e27f1a963c05",
        StartTime: "2025-03-14T09:25:58.730Z",
        Cause:
          "At 2025-03-14T09:25:54Z an instance was started in response to a difference between desired and actual capacity, increasing the capacity from 2 to 3.",
        Description: "Launching a new EC2 instance: i-0b4d8e27f1a963c05",
      },
    },
    encode: encodeAutoScalingEvent,
  },
};

/** The examples of `aws-lambda-events/autoscaling`; see {@link Example}. */
export const example: Example<AutoscalingExamples> = /* @__PURE__ */ exampleOf(samples);
