import {
  encodeECRImageActionEvent,
  type ECRImageActionEvent,
} from "../../../generated/string-null-none/ecr-image-action.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface EcrImageActionExamples {
  ECRImageActionEvent: ECRImageActionEvent;
}

export const samples: Samples<EcrImageActionExamples> = {
  ECRImageActionEvent: {
    payload: {
      version: "0",
      id: "1c8d7f05-e2b9-4a34-96d0-b5f73e0ac812",
      "detail-type": "ECR Image Action",
      source: "aws.ecr",
      account: "123456789012",
      time: "2025-03-14T09:26:53Z",
      region: "eu-west-1",
      resources: ["arn:aws:ecr:eu-west-1:123456789012:repository/shop/web"],
      detail: {
        result: "SUCCESS",
        "repository-name": "shop/web",
        "image-digest": "sha256:5d0e8b17fa924c36e1b70d85c9f2a6430e7b51c8d94fa2063c18e5b7d90f64a2",
        "action-type": "PUSH",
        "image-tag": "2025.3.14",
      },
    },
    encode: encodeECRImageActionEvent,
  },
};

/** The examples of `aws-lambda-events/ecr-image-action`; see {@link Example}. */
export const example: Example<EcrImageActionExamples> = /* @__PURE__ */ exampleOf(samples);
