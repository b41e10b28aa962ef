import type { Annotations } from "./annotation.js";

const CODE_PIPELINE =
  "https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html";
const NO_QUALIFIER = "A change of a pipeline has neither stage nor action, one of a stage has no action";

export const annotations: Annotations = {
  types: {
    CodePipelineEventSource: { text: "The `source` of every event of CodePipeline." },
    CodePipelineExecutionEventDetailType: {
      text: "The `detail-type` of an event about a whole execution of a pipeline.",
    },
    CodePipelineActionEventDetailType: { text: "The `detail-type` of an event about one action of an execution." },
    CodePipelineStageEventDetailType: { text: "The `detail-type` of an event about one stage of an execution." },
    CodePipelineStageState: { text: "State of a stage; RESUMED says that its failed actions are tried again." },
    CodePipelineState: {
      text: "State of an execution of a pipeline; SUPERSEDED says that a newer execution overtook it.",
    },
    CodePipelineActionState: { text: "State of an action of a pipeline." },
    CodePipelineCloudWatchEvent: {
      since: "v1.27.0",
      text: "Event that CodePipeline sends through EventBridge when a pipeline execution, a stage or an action changes its state.",
      role: "event",
      title: "CodePipeline pipeline, stage or action state change",
      sentBy: "AWS CodePipeline through EventBridge, when a pipeline execution, a stage or an action changes its state",
      documentation:
        "https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html",
      example:
        'const { detail } = CodePipelineCloudWatchEvent.parse(payload); if (detail.state === "FAILED") console.error(detail.pipeline, detail.stage, detail.action);',
      discriminator: {
        requires: { detail: "object" },
        matches: {
          source: ["aws.codepipeline"],
          "detail-type": [
            "CodePipeline Pipeline Execution State Change",
            "CodePipeline Stage Execution State Change",
            "CodePipeline Action Execution State Change",
          ],
        },
      },
      properties: {
        version: { text: 'Version of the EventBridge envelope, "0" so far.' },
        id: { text: "UUID that EventBridge gives the event." },
        "detail-type": {
          text: 'What changed its state: "CodePipeline Pipeline Execution State Change", or the same with "Stage" or "Action" for "Pipeline".',
        },
        source: { text: 'Service that the event is from, "aws.codepipeline".' },
        account: { text: "ID of the AWS account of the pipeline, 12 digits." },
        time: { text: "Time of the event, as the service that it is from has set it; whole seconds as a rule." },
        region: { text: "AWS Region of the pipeline." },
        resources: { text: "ARN of the pipeline." },
        detail: { text: "The pipeline execution, and the new state of it, of a stage or of an action." },
      },
    },
    CodePipelineEventBridgeEvent: {
      text: "Another name of CodePipelineCloudWatchEvent, as CloudWatch Events is EventBridge now.",
    },
    CodePipelineEventDetail: {
      since: "v1.27.0",
      text: "The pipeline execution, and the new state of it, of a stage or of an action.",
      properties: {
        pipeline: { text: "Name of the pipeline." },
        version: { text: "Version of the pipeline, which goes up when the pipeline is edited." },
        "execution-id": { text: "UUID of the execution of the pipeline." },
        action: {
          text: "Name of the action within the stage; only if the event is about an action.",
          optional: { documentation: CODE_PIPELINE, reason: NO_QUALIFIER },
        },
        region: {
          text: "AWS Region that the action runs in; only if the event is about an action.",
          optional: { documentation: CODE_PIPELINE, reason: "Only an action has a region" },
        },
        stage: {
          text: "Name of the stage; missing if the event is about the whole pipeline.",
          optional: { documentation: CODE_PIPELINE, reason: NO_QUALIFIER },
        },
        state: {
          text: "New state: STARTED, SUCCEEDED, FAILED or CANCELED; for a pipeline or a stage also RESUMED, for a pipeline also SUPERSEDED.",
        },
        type: { text: "Who provides the action, and what kind it is; only if the event is about an action." },
        "execution-result": {
          text: "What the service behind the action says of its outcome; only if the event is about an action, as a rule one that has ended.",
        },
      },
    },
    CodePipelineEventDetailType: {
      text: "Who provides an action, and what kind of action it is.",
      properties: {
        owner: { text: "Who made the action type: AWS, ThirdParty or Custom." },
        category: { text: "What the action does: Source, Build, Test, Deploy, Approval or Invoke, for example." },
        provider: { text: "Service that carries the action out, such as CodeBuild, S3 or Lambda." },
        version: { text: "Version of the action type, such as 1." },
      },
    },
    CodePipelineEventDetailExecutionResult: {
      text: "What the service behind an action says of its outcome.",
      properties: {
        "external-execution-url": {
          text: "URL of the run in the service that carried the action out, such as a page of the CodeBuild console.",
        },
        "external-execution-summary": { text: "What that service says of its run, in a sentence." },
        "external-execution-id": { text: "ID of the run in that service, such as a build ID." },
        "error-code": { text: 'Why the action failed, such as "JobFailed"; left out if it did not fail.' },
      },
    },
  },
};
