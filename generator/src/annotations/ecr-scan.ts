import type { Annotations } from "./annotation.js";

const ECR = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html";
const SEVERITIES = "A scan counts the severities that it finds";

export const annotations: Annotations = {
  types: {
    ECRScanEvent: {
      since: "v1.25.0",
      text: "Event that Amazon ECR sends through EventBridge when a basic scan of an image has ended.",
      role: "event",
      title: "Amazon ECR image scan result",
      sentBy: "Amazon ECR through EventBridge, when a basic scan of an image has ended",
      documentation: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html",
      example:
        'const { detail } = ECRScanEvent.parse(payload); if (detail["finding-severity-counts"].CRITICAL) console.error(detail["repository-name"], detail["image-tags"]);',
      discriminator: {
        requires: { detail: "object" },
        matches: { source: ["aws.ecr"], "detail-type": ["ECR Image Scan"] },
      },
      properties: {
        version: { text: 'Version of the EventBridge envelope, "0" so far.' },
        id: { text: "UUID that EventBridge gives the event." },
        "detail-type": { text: 'What happened, "ECR Image Scan".' },
        source: { text: 'Service that the event is from, "aws.ecr".' },
        time: { text: "Time of the event as ISO 8601 text; not decoded to a Date." },
        region: { text: "AWS Region of the repository." },
        resources: { text: "ARN of the repository." },
        account: { text: "ID of the AWS account of the repository, 12 digits." },
        detail: { text: "The scanned image, and what the scan found." },
      },
    },
    ECRScanEventDetailType: {
      text: "The scanned image, and what the scan found.",
      properties: {
        "scan-status": { text: "How the scan ended, such as COMPLETE." },
        "repository-name": { text: 'Name of the repository with its namespace, such as "shop/web".' },
        "finding-severity-counts": { text: "How many findings of each severity there are." },
        "image-digest": { text: 'Digest of the image manifest, such as "sha256:…".' },
        "image-tags": { text: "Tags of the image; empty if it has none." },
      },
    },
    ECRScanEventFindingSeverityCounts: {
      since: "v1.25.0",
      text: "How many findings of each severity a scan has; AWS leaves out the severities that have none.",
      properties: {
        CRITICAL: {
          text: "Findings of severity CRITICAL; AWS leaves out the severities that have none.",
          optional: { documentation: ECR, reason: SEVERITIES },
        },
        HIGH: {
          text: "Findings of severity HIGH; AWS leaves out the severities that have none.",
          optional: { documentation: ECR, reason: SEVERITIES },
        },
        INFORMATIONAL: {
          text: "Findings of severity INFORMATIONAL; AWS leaves out the severities that have none.",
          optional: { documentation: ECR, reason: SEVERITIES },
        },
        LOW: {
          text: "Findings of severity LOW; AWS leaves out the severities that have none.",
          optional: { documentation: ECR, reason: SEVERITIES },
        },
        MEDIUM: {
          text: "Findings of severity MEDIUM; AWS leaves out the severities that have none.",
          optional: { documentation: ECR, reason: SEVERITIES },
        },
        UNDEFINED: {
          text: "Findings that have no severity; AWS leaves out the severities that have none.",
          optional: { documentation: ECR, reason: SEVERITIES },
        },
      },
    },
  },
};
