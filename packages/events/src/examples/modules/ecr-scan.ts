import { encodeECRScanEvent, type ECRScanEvent } from "../../../generated/string-null-none/ecr-scan.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface EcrScanExamples {
  ECRScanEvent: ECRScanEvent;
}

export const samples: Samples<EcrScanExamples> = {
  ECRScanEvent: {
    payload: {
      version: "0",
      id: "84b0e6f9-7c23-4d15-a8e1-0f96d2c7b453",
      "detail-type": "ECR Image Scan",
      source: "aws.ecr",
      account: "123456789012",
      time: "2025-03-14T09:26:53Z",
      region: "eu-west-1",
      resources: ["arn:aws:ecr:eu-west-1:123456789012:repository/shop/web"],
      detail: {
        "scan-status": "COMPLETE",
        "repository-name": "shop/web",
        "finding-severity-counts": { CRITICAL: 0, HIGH: 1, MEDIUM: 4, LOW: 9, INFORMATIONAL: 12, UNDEFINED: 2 },
        "image-digest": "sha256:5d0e8b17fa924c36e1b70d85c9f2a6430e7b51c8d94fa2063c18e5b7d90f64a2",
        "image-tags": ["2025.3.14"],
      },
    },
    encode: encodeECRScanEvent,
  },
};

/** The examples of `aws-lambda-events/ecr-scan`; see {@link Example}. */
export const example: Example<EcrScanExamples> = /* @__PURE__ */ exampleOf(samples);
