import type { Annotations } from "./annotation.js";

const CODE_BUILD = "https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html";
const PHASE_CHANGE = "A phase change, which tells of the phase that is completed, has none";
const STATE_CHANGE = "A state change, which tells of the phase that is current, has none";

export const annotations: Annotations = {
  reviewedCode: { "events/codebuild.go": { sha256: "57fa993e2e45763f", since: "v1.29.0" } },
  types: {
    CodeBuildEventSource: { text: "The `source` of every event of CodeBuild." },
    CodeBuildStateChangeDetailType: { text: "The `detail-type` of an event sent when the state of a build changes." },
    CodeBuildPhaseChangeDetailType: { text: "The `detail-type` of an event sent when a build completes a phase." },
    CodeBuildPhaseStatus: { text: "State of a build, or outcome of one of its phases." },
    CodeBuildPhaseType: { text: "Phase of a build; SUBMITTED is the first, COMPLETED the last." },
    CodeBuildEvent: {
      text: "Event that CodeBuild sends through EventBridge when a build changes its state or completes a phase.",
      role: "event",
      title: "CodeBuild build state or phase change",
      sentBy: "AWS CodeBuild through EventBridge, when a build changes its state or completes a phase",
      documentation: "https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html",
      example:
        'const { detail } = CodeBuildEvent.parse(payload); console.log(detail["project-name"], detail["build-status"] ?? detail["completed-phase"]);',
      discriminator: {
        requires: { detail: "object" },
        matches: {
          source: ["aws.codebuild"],
          "detail-type": ["CodeBuild Build State Change", "CodeBuild Build Phase Change"],
        },
      },
      properties: {
        account: { text: "ID of the AWS account of the build, 12 digits." },
        region: { text: "AWS Region of the build." },
        "detail-type": { text: 'What happened: "CodeBuild Build State Change" or "CodeBuild Build Phase Change".' },
        source: { text: 'Service that the event is from, "aws.codebuild".' },
        version: { text: 'Version of the EventBridge envelope, "0" so far.' },
        time: { text: "Time of the event, as the service that it is from has set it; whole seconds as a rule." },
        id: { text: "UUID that EventBridge gives the event." },
        resources: { text: "ARN of the build." },
        detail: { text: "The build, and its new state or the phase that it completed." },
      },
    },
    CodeBuildEventDetail: {
      text: "The build, and its new state or the phase that it completed.",
      properties: {
        "build-status": {
          text: "New state of the build, such as IN_PROGRESS, SUCCEEDED, FAILED or STOPPED; only in a state change.",
          optional: { documentation: CODE_BUILD, reason: PHASE_CHANGE },
        },
        "project-name": { text: "Name of the build project." },
        "build-id": { text: "ARN of the build, which ends in the project name, a colon and a UUID." },
        "additional-information": {
          text: "What the build was started with, where its output and logs are, and its phases so far.",
        },
        "current-phase": {
          text: "Phase that the build is in, such as BUILD, or COMPLETED at its end; only in a state change.",
          optional: { documentation: CODE_BUILD, reason: PHASE_CHANGE },
        },
        "current-phase-context": {
          text: 'Text of status codes and messages about the current phase, such as "[]" or "[: ]"; only in a state change.',
          optional: { documentation: CODE_BUILD, reason: PHASE_CHANGE },
        },
        version: { text: 'Version of the format of the details, such as "1".' },
        "completed-phase": {
          text: "Phase that just ended, such as INSTALL or POST_BUILD; only in a phase change.",
          optional: { documentation: CODE_BUILD, reason: STATE_CHANGE },
        },
        "completed-phase-context": {
          text: 'Text of status codes and messages about the completed phase, such as "[]" or "[: ]"; only in a phase change.',
          optional: { documentation: CODE_BUILD, reason: STATE_CHANGE },
        },
        "completed-phase-duration-seconds": {
          text: "How long the completed phase took, in whole seconds; only in a phase change.",
          optional: { documentation: CODE_BUILD, reason: STATE_CHANGE },
        },
        "completed-phase-end": {
          text: "Time when the completed phase ended, taken as UTC; only in a phase change.",
          optional: { documentation: CODE_BUILD, reason: STATE_CHANGE },
        },
        "completed-phase-start": {
          text: "Time when the completed phase started, taken as UTC; only in a phase change.",
          optional: { documentation: CODE_BUILD, reason: STATE_CHANGE },
        },
        "completed-phase-status": {
          text: "Outcome of the completed phase, such as SUCCEEDED, FAILED or TIMED_OUT; only in a phase change.",
          optional: { documentation: CODE_BUILD, reason: STATE_CHANGE },
        },
      },
    },
    CodeBuildEventAdditionalInformation: {
      text: "What a build was started with, where its output and logs are, and its phases so far.",
      properties: {
        artifact: { text: "Output of the build, with its checksums if it has any." },
        environment: { text: "Image, machine and environment variables that the build runs with." },
        "timeout-in-minutes": { text: "Minutes after which the build is stopped if it has not completed." },
        "build-complete": { text: "Whether the build has ended, however it ended." },
        "build-number": { text: "Number of the build within its project, counted up from 1; not in every event." },
        initiator: { text: 'Who started the build: an IAM user or role, or a pipeline, such as "codepipeline/shop".' },
        "build-start-time": { text: "Time when the build started, taken as UTC." },
        source: { text: "Where the build takes its source from." },
        "source-version": {
          since: "v1.29.0",
          text: "Commit, branch, tag or S3 object version that is built; missing if the build is of no particular one.",
          optional: { documentation: CODE_BUILD, reason: "A build of no particular version has none" },
        },
        logs: { text: "Where CloudWatch Logs has the log of the build." },
        phases: { text: "The phases of the build so far, in order; the last one may have no end yet." },
      },
    },
    CodeBuildArtifact: {
      text: "Output of a build, and its checksums.",
      properties: {
        md5sum: { text: "MD5 checksum of the output, in hexadecimal; only if the output is packed as a ZIP file." },
        sha256sum: {
          text: "SHA-256 checksum of the output, in hexadecimal; only if the output is packed as a ZIP file.",
        },
        location: { text: 'ARN of the output in S3, such as "arn:aws:s3:::bucket/site.zip".' },
      },
    },
    CodeBuildEnvironment: {
      text: "Image, machine and environment variables that a build runs with.",
      properties: {
        image: { text: 'Docker image of the build, such as "aws/codebuild/standard:7.0".' },
        "privileged-mode": { text: "Whether the Docker daemon can run inside the container of the build." },
        "compute-type": { text: "Size of the machine, such as BUILD_GENERAL1_SMALL." },
        type: { text: "Kind of the machine, such as LINUX_CONTAINER or ARM_CONTAINER." },
        "environment-variables": { text: "Environment variables that the build was started with." },
      },
    },
    CodeBuildEnvironmentVariable: {
      text: "An environment variable of a build.",
      properties: {
        name: { text: 'Name of the variable, such as "STAGE".' },
        type: { text: "How the value is meant: PLAINTEXT, PARAMETER_STORE or SECRETS_MANAGER." },
        value: {
          text: "The value itself if it is PLAINTEXT, else the name of the parameter or the secret that holds it.",
        },
      },
    },
    CodeBuildSource: {
      text: "Where a build takes its source from.",
      properties: {
        location: {
          text: "URL of the repository, or bucket and key of the source in S3; may be missing if a pipeline provides the source.",
        },
        type: { text: "Kind of the source, such as CODECOMMIT, CODEPIPELINE, GITHUB, S3 or NO_SOURCE." },
      },
    },
    CodeBuildLogs: {
      text: "Where CloudWatch Logs has the log of a build.",
      properties: {
        "group-name": { text: 'Name of the log group, such as "/aws/codebuild/shop-build".' },
        "stream-name": { text: "Name of the log stream, as a rule the UUID of the build." },
        "deep-link": { text: "URL of the log in the AWS console." },
      },
    },
    CodeBuildPhase: {
      text: "A phase that a build has been through or is in.",
      properties: {
        "phase-context": {
          text: 'Status codes and messages about the phase, as texts such as ": "; left out if there are none yet.',
        },
        "start-time": { text: "Time when the phase started, taken as UTC." },
        "end-time": { text: "Time when the phase ended, taken as UTC; left out while it runs, and for COMPLETED." },
        "duration-in-seconds": { text: "How long the phase took, in whole seconds; left out while it runs." },
        "phase-type": { text: "Which phase it is, such as PROVISIONING or BUILD." },
        "phase-status": {
          text: "Outcome of the phase, such as SUCCEEDED or FAILED; left out while it runs, and for COMPLETED.",
        },
      },
    },
    CodeBuildTime: {
      text: 'A time that CodeBuild writes as text such as "Sep 1, 2017 4:12:29 PM", taken as UTC.',
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
      text: "A number that CodeBuild may write with a decimal point, such as 12.0; decoded to a whole one.",
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
