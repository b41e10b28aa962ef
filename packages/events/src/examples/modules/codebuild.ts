import { encodeCodeBuildEvent, type CodeBuildEvent } from "../../../generated/string-null-none/codebuild.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface CodebuildExamples {
  CodeBuildEvent: CodeBuildEvent;
}

const PHASE_CHANGE = "CodeBuild Build Phase Change";

/** What a change of the build's state tells, and no change of its phase does. */
const STATE = ["build-status", "current-phase", "current-phase-context"];

/** What a change of the build's phase tells, and no change of its state does. */
const PHASE = [
  "completed-phase",
  "completed-phase-status",
  "completed-phase-context",
  "completed-phase-duration-seconds",
  "completed-phase-start",
  "completed-phase-end",
];

export const samples: Samples<CodebuildExamples> = {
  CodeBuildEvent: {
    payload: {
      version: "0",
      id: "3a7f1c60-d9e4-48b2-a5f0-7c8d26b0e913",
      "detail-type": "CodeBuild Build State Change",
      source: "aws.codebuild",
      account: "123456789012",
      time: "2025-03-14T09:26:53Z",
      region: "eu-west-1",
      resources: ["arn:aws:codebuild:eu-west-1:123456789012:build/shop-build:6d2e94b1-0a7c-4f58-93e6-c15b8f07ad42"],
      detail: {
        "build-status": "SUCCEEDED",
        "project-name": "shop-build",
        "build-id": "arn:aws:codebuild:eu-west-1:123456789012:build/shop-build:6d2e94b1-0a7c-4f58-93e6-c15b8f07ad42",
        "additional-information": {
          artifact: {
            md5sum: "4f1e9c07a2b85d36e0c94b17fd52a863",
            sha256sum: "c80e5f2a7b19d463f0a8c5e21d97b460e3f1528c9da6074be5f83c1207d9a64b",
            location: "arn:aws:s3:::shop-artifacts/shop-build/site.zip",
          },
          environment: {
            image: "aws/codebuild/amazonlinux2-x86_64-standard:5.0",
            "privileged-mode": false,
            "compute-type": "BUILD_GENERAL1_SMALL",
            type: "LINUX_CONTAINER",
            "environment-variables": [{ name: "STAGE", type: "PLAINTEXT", value: "prod" }],
          },
          "timeout-in-minutes": 60,
          "build-complete": true,
          "build-number": 214,
          initiator: "codepipeline/shop",
          "build-start-time": "Mar 14, 2025 9:24:02 AM",
          source: { location: "https://github.com/harbour-shop/site.git", type: "GITHUB" },
          "source-version": "8f14c2b95e0d7a36c1e94f28ab07d5630e92b1f4",
          logs: {
            "group-name": "/aws/codebuild/shop-build",
            "stream-name": "6d2e94b1-0a7c-4f58-93e6-c15b8f07ad42",
            "deep-link":
              "https://console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logEvent:group=/aws/codebuild/shop-build;stream=6d2e94b1-0a7c-4f58-93e6-c15b8f07ad42",
          },
          phases: [
            {
              "phase-context": [": "],
              "start-time": "Mar 14, 2025 9:24:02 AM",
              "end-time": "Mar 14, 2025 9:24:04 AM",
              "duration-in-seconds": 2,
              "phase-type": "QUEUED",
              "phase-status": "SUCCEEDED",
            },
            {
              "phase-context": [": "],
              "start-time": "Mar 14, 2025 9:24:04 AM",
              "end-time": "Mar 14, 2025 9:24:31 AM",
              "duration-in-seconds": 27,
              "phase-type": "PROVISIONING",
              "phase-status": "SUCCEEDED",
            },
            {
              "phase-context": [": "],
              "start-time": "Mar 14, 2025 9:24:31 AM",
              "end-time": "Mar 14, 2025 9:26:44 AM",
              "duration-in-seconds": 133,
              "phase-type": "BUILD",
              "phase-status": "SUCCEEDED",
            },
            { "start-time": "Mar 14, 2025 9:26:50 AM", "phase-type": "COMPLETED" },
          ],
        },
        "current-phase": "COMPLETED",
        "current-phase-context": "[]",
        version: "1",
        "completed-phase-status": "SUCCEEDED",
        "completed-phase": "FINALIZING",
        "completed-phase-context": "[: ]",
        "completed-phase-duration-seconds": 4,
        "completed-phase-start": "Mar 14, 2025 9:26:46 AM",
        "completed-phase-end": "Mar 14, 2025 9:26:50 AM",
      },
    },
    encode: encodeCodeBuildEvent,
    alternatives: [
      {
        at: ["detail"],
        groups: [STATE, PHASE],
        askedFor: (overrides) => (overrides["detail-type"] === PHASE_CHANGE ? PHASE : undefined),
      },
    ],
    settle: (payload, { "detail-type": type, detail = {} } = {}) => {
      const names = Object.keys(detail);
      const isPhaseChange = names.some((name) => PHASE.includes(name)) && !names.some((name) => STATE.includes(name));
      if (type === undefined && isPhaseChange) payload["detail-type"] = PHASE_CHANGE;
    },
  },
};

/** The examples of `aws-lambda-events/codebuild`; see {@link Example}. */
export const example: Example<CodebuildExamples> = /* @__PURE__ */ exampleOf(samples);
