import {
  encodeCloudWatchEvent,
  type EventBridgeEvent,
  type CloudWatchEvent,
} from "../../../generated/string-null-none/cloudwatch-events.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Sample, Samples } from "../sample.js";

export interface CloudwatchEventsExamples {
  CloudWatchEvent: CloudWatchEvent;
  EventBridgeEvent: EventBridgeEvent;
}

const cloudWatchEvent: Sample<CloudWatchEvent> = {
  payload: {
    version: "0",
    id: "c0a5d7e2-91b4-46f8-83d0-5e6f2b1a7c94",
    "detail-type": "EC2 Instance State-change Notification",
    source: "aws.ec2",
    account: "123456789012",
    time: "2025-03-14T09:26:53Z",
    region: "eu-west-1",
    resources: ["arn:aws:ec2:eu-west-1:123456789012:instance/i-0b4d8e27f1a963c05"],
    detail: { "instance-id": "i-0b4d8e27f1a963c05", state: "running" },
  },
  encode: encodeCloudWatchEvent,
};

export const samples: Samples<CloudwatchEventsExamples> = {
  CloudWatchEvent: cloudWatchEvent,
  EventBridgeEvent: cloudWatchEvent,
};

/** The examples of `aws-lambda-events/cloudwatch-events`; see {@link Example}. */
export const example: Example<CloudwatchEventsExamples> = /* @__PURE__ */ exampleOf(samples);
