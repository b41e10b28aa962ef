import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    CodePipelineJobEvent: {
      since: "v1.26.0",
      text: "Event that CodePipeline calls a function with, for an invoke action of a pipeline; the function reports the result by the API of CodePipeline.",
      role: "event",
      title: "CodePipeline job of an invoke action",
      sentBy: "AWS CodePipeline, when a pipeline comes to an action that invokes the function",
      documentation: "https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html",
      example:
        'const { id, data } = CodePipelineJobEvent.parse(payload)["CodePipeline.job"]; console.log(id, data.actionConfiguration.configuration.UserParameters);',
      discriminator: {
        requires: { "CodePipeline.job": "object" },
        evidence: ["CodePipeline.job/id", "CodePipeline.job/data"],
      },
      properties: {
        "CodePipeline.job": { text: "The job that the function is to do." },
      },
    },
    CodePipelineJob: {
      text: "The job that the function is to do for a pipeline.",
      properties: {
        id: { text: "ID of the job; PutJobSuccessResult and PutJobFailureResult ask for it." },
        accountId: { text: "ID of the AWS account of the pipeline, 12 digits." },
        data: { text: "Configuration and artifacts of the job, and credentials for them." },
      },
    },
    CodePipelineData: {
      text: "What the job works on: its configuration, artifacts and credentials for them.",
      properties: {
        actionConfiguration: { text: "How the invoke action is configured." },
        inputArtifacts: { text: "Artifacts of earlier actions that the job can read; empty if the action has none." },
        outputArtifacts: { text: "Artifacts that the job is to write; empty if the action has none." },
        artifactCredentials: { text: "Temporary AWS credentials to read and write the artifacts in S3; a secret." },
        continuationToken: {
          text: "Token that the function gave PutJobSuccessResult to go on later; missing in the first call for a job.",
          optional: {
            documentation:
              "https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html",
            reason: "Only a job that goes on has one",
          },
        },
      },
    },
    CodePipelineActionConfiguration: {
      text: "How the invoke action is configured.",
      properties: {
        configuration: { text: "Function and parameters that the action is configured with." },
      },
    },
    CodePipelineConfiguration: {
      text: "Function and parameters that the invoke action is configured with.",
      properties: {
        FunctionName: { text: "Name of the Lambda function that the action calls." },
        UserParameters: {
          text: "Text that whoever edits the pipeline gives the action, often JSON; missing if there is none.",
        },
      },
    },
    CodePipelineInputArtifact: {
      text: "Artifact of an earlier action that the job can read.",
      properties: {
        location: { text: "Where the artifact is stored." },
        revision: { text: "Revision of the artifact, such as a commit ID; null for many artifacts." },
        name: { text: "Name of the artifact in the pipeline." },
      },
    },
    CodePipelineInputLocation: {
      text: "Where an artifact is stored.",
      properties: {
        s3Location: { text: "Bucket and key of the artifact." },
        type: { text: 'Kind of the store, "S3".' },
      },
    },
    CodePipelineS3Location: {
      text: "Bucket and key of an artifact.",
      properties: {
        bucketName: { text: "Name of the bucket of the artifacts of the pipeline." },
        objectKey: { text: "Key of the artifact in the bucket, as it is, with no URL escapes." },
      },
    },
    CodePipelineOutputArtifact: {
      text: "Artifact that the job is to write for later actions.",
      properties: {
        location: { text: "Where the job is to write the artifact." },
        revision: { text: "Revision of the artifact; AWS sends null as long as there is none." },
        name: { text: "Name of the artifact in the pipeline." },
      },
    },
    CodePipelineOutputLocation: {
      orphaned: "Looks like the location of an output artifact, but none has it",
      text: "Where an output artifact is stored; the events use CodePipelineInputLocation for it.",
      properties: {
        s3Location: { text: "Bucket and key of the artifact." },
        type: { text: 'Kind of the store, "S3".' },
      },
    },
    CodePipelineArtifactCredentials: {
      text: "Temporary AWS credentials for the bucket of the artifacts.",
      properties: {
        secretAccessKey: { text: "Secret access key of the temporary credentials; a secret." },
        sessionToken: { text: "Session token of the temporary credentials; a secret." },
        accessKeyId: { text: "Access key ID of the temporary credentials." },
      },
    },
  },
};
