import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    ECRImageActionEvent: {
      since: "v1.40.0",
      text: "Event that Amazon ECR sends through EventBridge when an image is pushed or deleted.",
      role: "event",
      title: "Amazon ECR image push or deletion",
      sentBy: "Amazon ECR through EventBridge, when an image is pushed or deleted",
      documentation: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html",
      example:
        'const { detail } = ECRImageActionEvent.parse(payload); console.log(detail["action-type"], `${detail["repository-name"]}:${detail["image-tag"]}`);',
      discriminator: {
        requires: { detail: "object" },
        matches: { source: ["aws.ecr"], "detail-type": ["ECR Image Action"] },
      },
      properties: {
        version: { text: 'Version of the EventBridge envelope, "0" so far.' },
        id: { text: "UUID that EventBridge gives the event." },
        "detail-type": { text: 'What happened, "ECR Image Action".' },
        source: { text: 'Service that the event is from, "aws.ecr".' },
        account: { text: "ID of the AWS account of the repository, 12 digits." },
        time: { text: "Time of the event, as the service that it is from has set it; whole seconds as a rule." },
        region: { text: "AWS Region of the repository." },
        resources: { text: "ARNs of what the event is about; empty in the samples of AWS." },
        detail: { text: "What was done to which image, and whether it worked." },
      },
    },
    ECRImageActionEventDetailType: {
      text: "What was done to which image, and whether it worked.",
      properties: {
        result: { text: "Outcome, such as SUCCESS." },
        "repository-name": { text: 'Name of the repository with its namespace, such as "shop/web".' },
        "image-digest": { text: 'Digest of the image manifest, such as "sha256:…".' },
        "action-type": { text: "What was done: PUSH or DELETE, for example." },
        "image-tag": { text: 'Tag of the image, such as "latest".' },
      },
    },
  },
};
