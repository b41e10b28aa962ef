import type { Annotations } from "./annotation.js";

const CODE_BUILD = "https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html";
const PHASE_CHANGE = "A phase change, which tells of the phase that is completed, has none";
const STATE_CHANGE = "A state change, which tells of the phase that is current, has none";

export const annotations: Annotations = {
  reviewedCode: { "events/codebuild.go": { sha256: "57fa993e2e45763f", since: "v1.29.0" } },
  types: {
    CodeBuildEvent: {
      role: "event",
      title: "CodeBuild build state or phase change",
      documentation: "https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html",
      discriminator: {
        requires: { detail: "object" },
        matches: {
          source: ["aws.codebuild"],
          "detail-type": ["CodeBuild Build State Change", "CodeBuild Build Phase Change"],
        },
      },
    },
    CodeBuildEventDetail: {
      properties: {
        "build-status": { optional: { documentation: CODE_BUILD, reason: PHASE_CHANGE } },
        "current-phase": { optional: { documentation: CODE_BUILD, reason: PHASE_CHANGE } },
        "current-phase-context": { optional: { documentation: CODE_BUILD, reason: PHASE_CHANGE } },
        "completed-phase": { optional: { documentation: CODE_BUILD, reason: STATE_CHANGE } },
        "completed-phase-context": { optional: { documentation: CODE_BUILD, reason: STATE_CHANGE } },
        "completed-phase-duration-seconds": { optional: { documentation: CODE_BUILD, reason: STATE_CHANGE } },
        "completed-phase-end": { optional: { documentation: CODE_BUILD, reason: STATE_CHANGE } },
        "completed-phase-start": { optional: { documentation: CODE_BUILD, reason: STATE_CHANGE } },
        "completed-phase-status": { optional: { documentation: CODE_BUILD, reason: STATE_CHANGE } },
      },
    },
    CodeBuildEventAdditionalInformation: {
      properties: {
        "source-version": {
          since: "v1.29.0",
          optional: { documentation: CODE_BUILD, reason: "A build of no particular version has none" },
        },
      },
    },
    CodeBuildTime: {
      json: {
        form: "wire",
        methods: ["UnmarshalJSON", "MarshalJSON"],
        schema: { type: "string", format: "go-codebuild-time" },
        acceptsNull: false,
        hasZeroValue: true,
        typescript: "Date",
        codec: "codebuild",
        reason: "A time in CodeBuild's own layout, without a zone",
      },
    },
    CodeBuildNumber: {
      since: "v1.29.0",
      json: {
        form: "wire",
        methods: ["UnmarshalJSON", "MarshalJSON"],
        schema: { type: "number", format: "go-codebuild-number" },
        acceptsNull: true,
        hasZeroValue: true,
        typescript: "number",
        codec: "codebuild",
        reason: "Goes through float32 both ways and is truncated to an int32",
      },
    },
  },
};
