import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    AutoScalingEvent: {
      text: "What Amazon EC2 Auto Scaling reports through EventBridge when it launches or terminates an instance, fails to, or waits at a lifecycle hook.",
      role: "event",
      title: "EC2 Auto Scaling launch, termination or lifecycle action",
      sentBy:
        "Amazon EC2 Auto Scaling through EventBridge, when it launches or terminates an instance or reaches a lifecycle hook",
      documentation: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-event-reference.html",
      example:
        'const event = AutoScalingEvent.parse(payload); console.log(event["detail-type"], event.detail["EC2InstanceId"]);',
      discriminator: {
        requires: { detail: "object" },
        // A dozen of them, and not CloudTrail's "AWS API Call via CloudTrail".
        matches: { source: ["aws.autoscaling"], "detail-type": [{ prefix: "EC2 " }] },
      },
      properties: {
        version: { text: 'Version of the EventBridge event format, "0".' },
        id: { text: "ID that EventBridge gave the event, a UUID." },
        "detail-type": {
          text: 'What happened, such as "EC2 Instance Launch Successful", "EC2 Instance Terminate Unsuccessful" or "EC2 Instance-launch Lifecycle Action".',
        },
        source: { text: 'Which service sent the event, "aws.autoscaling".' },
        account: { text: "AWS account ID of the Auto Scaling group." },
        time: { text: "When the event happened." },
        region: { text: "AWS Region of the Auto Scaling group." },
        resources: {
          text: "ARN of the Auto Scaling group, followed by the ARN of the instance after a launch or termination.",
        },
        detail: {
          text: "What happened, by key: `AutoScalingGroupName` and `EC2InstanceId`, then `StatusCode`, `Cause` and times, or `LifecycleHookName` and `LifecycleActionToken`. It depends on `detail-type`.",
        },
      },
    },
  },
};
