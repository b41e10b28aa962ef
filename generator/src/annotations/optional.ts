import type { Versioned } from "./versioned.js";

/** A property that the SDK does not mark as one that may be left out, and that AWS leaves out all the same. */
export interface OptionalProperty extends Versioned {
  /** When it is left out, and how that is known if no page of AWS says so. */
  readonly reason: string;
  readonly documentation?: `https://docs.aws.amazon.com/${string}`;
}

const API_AUTHORIZER =
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html";
const CODE_BUILD = "https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html";
const CODE_PIPELINE =
  "https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html";
const COGNITO = "https://docs.aws.amazon.com/cognito/latest/developerguide";
const ECR = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html";
const FIREHOSE = "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesisfirehose.html";
const S3 = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html";
const SNS = "https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html";

const PHASE_CHANGE = "A phase change, which tells of the phase that is completed, has none";
const STATE_CHANGE = "A state change, which tells of the phase that is current, has none";
const NO_QUALIFIER = "A change of a pipeline has neither stage nor action, one of a stage has no action";
const APP_METADATA = "Only what an app passes along; the sample events of the guide come without";
const PREVENT_ERRORS = "Set only where the app client prevents user existence errors";
const RECORDED = "Left out where a request has none, as recorded requests show";
const SEVERITIES = "A scan counts the severities that it finds";

/** What AWS leaves out at times, by package, Go type and JSON name. `--strict` of the command does not miss it. */
export const OPTIONAL: { readonly [goTypeAndProperty: string]: OptionalProperty } = {
  "events.APIGatewayProxyRequestContext.authorizer": {
    reason: "Left out where a method has no authorizer, as recorded requests show",
  },
  "events.APIGatewayRequestIdentity.userAgent": {
    reason: "The disconnection of a WebSocket API has none, as recorded requests show",
  },
  "events.APIGatewayCustomAuthorizerRequestTypeRequestIdentity.apiKey": {
    documentation: API_AUTHORIZER,
    reason: "Only methods that require an API key have one",
  },
  "events.APIGatewayCustomAuthorizerRequestTypeRequestIdentity.clientCert": {
    since: "v1.25.0",
    documentation: API_AUTHORIZER,
    reason: "Only domain names with mutual TLS have one",
  },
  "events.APIGatewayV2CustomAuthorizerV2Request.cookies": { since: "v1.29.0", reason: RECORDED },
  "events.APIGatewayV2CustomAuthorizerV2Request.identitySource": {
    since: "v1.29.0",
    reason: "Left out where an authorizer has no identity source, as recorded requests show",
  },
  "events.APIGatewayV2CustomAuthorizerV2Request.pathParameters": { since: "v1.29.0", reason: RECORDED },
  "events.APIGatewayV2CustomAuthorizerV2Request.queryStringParameters": { since: "v1.29.0", reason: RECORDED },
  "events.APIGatewayV2CustomAuthorizerV2Request.stageVariables": { since: "v1.29.0", reason: RECORDED },

  "events.CodeBuildEventDetail.build-status": { documentation: CODE_BUILD, reason: PHASE_CHANGE },
  "events.CodeBuildEventDetail.current-phase": { documentation: CODE_BUILD, reason: PHASE_CHANGE },
  "events.CodeBuildEventDetail.current-phase-context": { documentation: CODE_BUILD, reason: PHASE_CHANGE },
  "events.CodeBuildEventDetail.completed-phase": { documentation: CODE_BUILD, reason: STATE_CHANGE },
  "events.CodeBuildEventDetail.completed-phase-context": { documentation: CODE_BUILD, reason: STATE_CHANGE },
  "events.CodeBuildEventDetail.completed-phase-duration-seconds": { documentation: CODE_BUILD, reason: STATE_CHANGE },
  "events.CodeBuildEventDetail.completed-phase-end": { documentation: CODE_BUILD, reason: STATE_CHANGE },
  "events.CodeBuildEventDetail.completed-phase-start": { documentation: CODE_BUILD, reason: STATE_CHANGE },
  "events.CodeBuildEventDetail.completed-phase-status": { documentation: CODE_BUILD, reason: STATE_CHANGE },
  "events.CodeBuildEventAdditionalInformation.source-version": {
    since: "v1.29.0",
    documentation: CODE_BUILD,
    reason: "A build of no particular version has none",
  },

  "events.CodePipelineEventDetail.action": { since: "v1.27.0", documentation: CODE_PIPELINE, reason: NO_QUALIFIER },
  "events.CodePipelineEventDetail.region": {
    since: "v1.27.0",
    documentation: CODE_PIPELINE,
    reason: "Only an action has a region",
  },
  "events.CodePipelineEventDetail.stage": { since: "v1.27.0", documentation: CODE_PIPELINE, reason: NO_QUALIFIER },
  "events.CodePipelineData.continuationToken": {
    documentation: "https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html",
    reason: "Only a job that goes on has one",
  },

  "events.CognitoEventUserPoolsPreSignupRequest.clientMetadata": {
    since: "v1.14.0",
    documentation: `${COGNITO}/user-pool-lambda-pre-sign-up.html`,
    reason: APP_METADATA,
  },
  "events.CognitoEventUserPoolsPreAuthenticationRequest.userNotFound": {
    since: "v1.55.0",
    documentation: `${COGNITO}/user-pool-lambda-pre-authentication.html`,
    reason: PREVENT_ERRORS,
  },
  "events.CognitoEventUserPoolsPostConfirmationRequest.clientMetadata": {
    since: "v1.14.0",
    documentation: `${COGNITO}/user-pool-lambda-post-confirmation.html`,
    reason: APP_METADATA,
  },
  "events.CognitoEventUserPoolsPreTokenGenRequest.clientMetadata": {
    since: "v1.14.0",
    documentation: `${COGNITO}/user-pool-lambda-pre-token-generation.html`,
    reason: APP_METADATA,
  },
  "events.CognitoEventUserPoolsPostAuthenticationRequest.clientMetadata": {
    since: "v1.14.0",
    documentation: `${COGNITO}/user-pool-lambda-post-authentication.html`,
    reason: APP_METADATA,
  },
  "events.CognitoEventUserPoolsMigrateUserRequest.clientMetadata": {
    since: "v1.14.0",
    documentation: `${COGNITO}/user-pool-lambda-migrate-user.html`,
    reason: APP_METADATA,
  },
  "events.CognitoEventUserPoolsDefineAuthChallengeRequest.clientMetadata": {
    since: "v1.14.0",
    documentation: `${COGNITO}/user-pool-lambda-define-auth-challenge.html`,
    reason: APP_METADATA,
  },
  "events.CognitoEventUserPoolsDefineAuthChallengeRequest.userNotFound": {
    since: "v1.21.0",
    documentation: `${COGNITO}/user-pool-lambda-define-auth-challenge.html`,
    reason: PREVENT_ERRORS,
  },
  "events.CognitoEventUserPoolsCreateAuthChallengeRequest.clientMetadata": {
    since: "v1.14.0",
    documentation: `${COGNITO}/user-pool-lambda-create-auth-challenge.html`,
    reason: APP_METADATA,
  },
  "events.CognitoEventUserPoolsCreateAuthChallengeRequest.userNotFound": {
    since: "v1.55.0",
    documentation: `${COGNITO}/user-pool-lambda-create-auth-challenge.html`,
    reason: PREVENT_ERRORS,
  },
  "events.CognitoEventUserPoolsVerifyAuthChallengeRequest.clientMetadata": {
    since: "v1.14.0",
    documentation: `${COGNITO}/user-pool-lambda-verify-auth-challenge-response.html`,
    reason: APP_METADATA,
  },
  "events.CognitoEventUserPoolsVerifyAuthChallengeRequest.userNotFound": {
    since: "v1.55.0",
    documentation: `${COGNITO}/user-pool-lambda-verify-auth-challenge-response.html`,
    reason: PREVENT_ERRORS,
  },
  "events.CognitoEventUserPoolsCustomMessageRequest.clientMetadata": {
    since: "v1.14.0",
    documentation: `${COGNITO}/user-pool-lambda-custom-message.html`,
    reason: APP_METADATA,
  },

  "events.ECRScanEventFindingSeverityCounts.CRITICAL": { since: "v1.25.0", documentation: ECR, reason: SEVERITIES },
  "events.ECRScanEventFindingSeverityCounts.HIGH": { since: "v1.25.0", documentation: ECR, reason: SEVERITIES },
  "events.ECRScanEventFindingSeverityCounts.INFORMATIONAL": {
    since: "v1.25.0",
    documentation: ECR,
    reason: SEVERITIES,
  },
  "events.ECRScanEventFindingSeverityCounts.LOW": { since: "v1.25.0", documentation: ECR, reason: SEVERITIES },
  "events.ECRScanEventFindingSeverityCounts.MEDIUM": { since: "v1.25.0", documentation: ECR, reason: SEVERITIES },
  "events.ECRScanEventFindingSeverityCounts.UNDEFINED": { since: "v1.25.0", documentation: ECR, reason: SEVERITIES },

  "events.KafkaEvent.eventSourceArn": {
    since: "v1.20.0",
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html",
    reason: "Self-managed Kafka has none",
  },

  "events.KinesisFirehoseEvent.sourceKinesisStreamArn": {
    documentation: FIREHOSE,
    reason: "Only a delivery stream that reads a Kinesis stream has one",
  },
  "events.KinesisFirehoseEventRecord.kinesisRecordMetadata": {
    documentation: FIREHOSE,
    reason: "Only records of a Kinesis stream have some",
  },

  "events.S3Object.eTag": { reason: "An object that is deleted or expires has none, as recorded events show" },
  "events.S3Object.sequencer": { documentation: S3, reason: "Only creations and deletions have one" },
  "events.S3Object.versionId": { documentation: S3, reason: "Only objects of a versioned bucket have one" },

  "events.SecretsManagerSecretRotationEvent.RotationToken": {
    since: "v1.49.0",
    documentation: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html",
    reason: "Only a rotation by an assumed role or of another account has one",
  },

  "events.SimpleEmailReceipt.dmarcPolicy": {
    documentation: "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html",
    reason: "Only an email that fails DMARC has one",
  },

  "events.SNSEntity.MessageAttributes": { documentation: SNS, reason: "Only messages with attributes have some" },
  "events.SNSEntity.Subject": { documentation: SNS, reason: "Only messages with a subject have one" },

  "events.SQSMessage.md5OfMessageAttributes": {
    documentation: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_Message.html",
    reason: "Only messages with attributes have one, as recorded events show",
  },
};
