import type { Versioned } from "./versioned.js";

/** What a string is: exactly this, one that starts with `prefix`, or one with `includes` somewhere in it. */
export type Pattern = string | { readonly prefix: string } | { readonly includes: string };

/**
 * Where an event comes in, and where anything else is turned away.
 *
 * Paths are JSON names joined by `/`, from the root; no name has a `/`. A `*` is every element of a list. What is
 * absent or `null` is not there, and neither is a discriminator that is `""`.
 *
 * The discriminator refuses on evidence: it wants all of `requires`, and nothing that speaks against the event. `identify`
 * answers on evidence: it wants to find all of `matches` and `evidence` besides, so an empty list shows it nothing. The
 * most specific event is the one that asks for most; what has to be there and be right counts twice.
 */
export interface Discriminator extends Versioned {
  /** The AWS page that shows the event. */
  readonly documentation: `https://docs.aws.amazon.com/${string}`;
  /** Pages of others who send the event, too: emulators, and services with the same interface. */
  readonly emulators?: readonly `https://${string}`[];
  /** What must be there, and of which JSON kind: the outermost shape. */
  readonly requires: { readonly [path: string]: "array" | "object" | "string" | "number" | "boolean" };
  /** What must be one of these, where it is there. */
  readonly matches?: { readonly [path: string]: readonly Pattern[] };
  /**
   * The path of the field beside it in which other events have what is matched here: where the field itself is not
   * there, this has to match.
   */
  readonly elsewhere?: { readonly [path: string]: string };
  /** What must not be one of these, because then it is another event. */
  readonly excludes?: { readonly [path: string]: readonly Pattern[] };
  /**
   * What a payload is that has what is excluded at a path, in words that go on after it: people meet it in the place of
   * the event. It is said before anything else, and alone.
   */
  readonly explains?: { readonly [path: string]: string };
  /** What another event has and this one never has; with a `*`, in any element. */
  readonly lacks?: readonly string[];
  /** What `identify` wants to see besides, because the rest is not evidence enough. */
  readonly evidence?: readonly string[];
}

/** Events that some of their payloads do not tell apart, by emitted name. */
export interface Ambiguity {
  readonly names: readonly string[];
  readonly reason: string;
}

/** Only SNS writes this in upper case. */
const SNS_SPELLING = { "Records/*/eventSource": "Records/*/EventSource" };

/** What other events with a `requestContext` have, and requests with payload 2.0 never do. */
const NOT_HTTP_2 = [
  "httpMethod",
  "methodArn",
  "routeArn",
  "authorizationToken",
  "requestContext/connectionId",
  "requestContext/elb",
  // VPC Lattice, which calls its payload 2.0, too.
  "requestContext/serviceNetworkArn",
];

/** Where emulators run functions. */
const LOCAL_HOSTS: readonly Pattern[] = ["localhost", { prefix: "localhost:" }, "127.0.0.1", { prefix: "127.0.0.1:" }];

/** What AppSync (`info`) and Alexa (`session`) send along with a `request`. */
const OTHER_REQUESTS = ["info", "session"];

const AUTHORIZER_INPUT =
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html";
const HTTP_API_AUTHORIZER =
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html";
const IOT_AUTHORIZER = "https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html";
const LAMBDA_MQ = "https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html";
const PRE_TOKEN_GENERATION =
  "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html";
const S3_BATCH = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html";
const S3_MESSAGE = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html";

/** The discriminator of every input event, by emitted name, in the order of `ROOTS`. */
export const DISCRIMINATORS: { readonly [name: string]: Discriminator } = {
  // cfn/event.go
  CloudFormationCustomResourceEvent: {
    documentation: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref.html",
    requires: { RequestType: "string" },
    matches: { RequestType: ["Create", "Update", "Delete"] },
    // The provider framework of the CDK hands its functions the same without a ResponseURL.
    evidence: ["ResponseURL", "StackId", "LogicalResourceId"],
  },

  // events/activemq.go
  ActiveMQEvent: {
    since: "v1.22.0",
    documentation: LAMBDA_MQ,
    requires: { messages: "array" },
    // Documented and recorded.
    matches: { eventSource: ["aws:amq", "aws:mq"] },
  },

  // events/alb.go
  ALBTargetGroupRequest: {
    documentation: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
    requires: { requestContext: "object", "requestContext/elb": "object" },
    evidence: ["httpMethod", "requestContext/elb/targetGroupArn"],
  },

  // events/apigw.go
  APIGatewayProxyRequest: {
    documentation: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html",
    requires: { requestContext: "object" },
    // Absent from a REST API, "1.0" from an HTTP API.
    excludes: { version: ["2.0"] },
    lacks: [
      "methodArn",
      "rawPath",
      "authorizationToken",
      "requestContext/connectionId",
      "requestContext/elb",
      "requestContext/http",
    ],
    evidence: ["httpMethod", "requestContext/apiId"],
  },
  APIGatewayV2HTTPRequest: {
    since: "v1.16.0",
    documentation:
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html",
    requires: { requestContext: "object" },
    matches: { version: ["2.0"] },
    lacks: NOT_HTTP_2,
    evidence: ["requestContext/http"],
  },
  APIGatewayWebsocketProxyRequest: {
    documentation:
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-keys-connect-disconnect.html",
    // Without a connection nothing tells it from a REST API's request.
    requires: { requestContext: "object", "requestContext/connectionId": "string" },
    matches: { "requestContext/eventType": ["CONNECT", "MESSAGE", "DISCONNECT"] },
    lacks: ["methodArn"],
    evidence: ["requestContext/routeKey"],
  },
  APIGatewayV2CustomAuthorizerV1Request: {
    since: "v1.29.0",
    documentation: HTTP_API_AUTHORIZER,
    requires: { methodArn: "string" },
    matches: { version: ["1.0"], type: ["REQUEST"] },
    lacks: ["requestContext/connectionId"],
    evidence: ["requestContext"],
  },
  APIGatewayV2CustomAuthorizerV2Request: {
    since: "v1.29.0",
    documentation: HTTP_API_AUTHORIZER,
    requires: { routeArn: "string" },
    matches: { version: ["2.0"], type: ["REQUEST"] },
    evidence: ["requestContext"],
  },
  APIGatewayCustomAuthorizerRequest: {
    documentation: AUTHORIZER_INPUT,
    requires: { authorizationToken: "string" },
    matches: { type: ["TOKEN"] },
    lacks: ["requestContext"],
    evidence: ["methodArn"],
  },
  APIGatewayCustomAuthorizerRequestTypeRequest: {
    documentation: AUTHORIZER_INPUT,
    requires: { methodArn: "string" },
    matches: { type: ["REQUEST"] },
    // An HTTP API's.
    lacks: ["version", "identitySource"],
    evidence: ["requestContext"],
  },

  // events/appsync.go
  AppSyncLambdaAuthorizerRequest: {
    since: "v1.27.0",
    documentation: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
    requires: { authorizationToken: "string" },
    lacks: ["type", "methodArn"],
    evidence: ["requestContext/apiId", "requestContext/requestId"],
  },

  // events/autoscaling.go
  AutoScalingEvent: {
    documentation: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-event-reference.html",
    requires: { detail: "object" },
    // A dozen of them, and not CloudTrail's "AWS API Call via CloudTrail".
    matches: { source: ["aws.autoscaling"], "detail-type": [{ prefix: "EC2 " }] },
  },

  // events/chime_bot.go
  ChimeBotEvent: {
    documentation: "https://docs.aws.amazon.com/chime/latest/ag/events-bots.html",
    requires: { Sender: "object" },
    matches: { EventType: ["Invite", "Mention", "Remove"] },
    evidence: ["Discussion"],
  },

  // events/clientvpn.go
  ClientVPNConnectionHandlerRequest: {
    since: "v1.21.0",
    documentation: "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-authorization.html",
    requires: { "connection-id": "string" },
    evidence: ["endpoint-id", "schema-version"],
  },

  // events/cloudwatch_events.go
  CloudWatchEvent: {
    documentation: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html",
    // EventBridge Scheduler sends its detail as a string.
    requires: { "detail-type": "string" },
    evidence: ["source", "detail"],
  },

  // events/cloudwatch_logs.go
  CloudwatchLogsEvent: {
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html",
    requires: { awslogs: "object" },
    evidence: ["awslogs/data"],
  },

  // events/code_commit.go
  CodeCommitEvent: {
    documentation: "https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-notify-lambda.html",
    requires: { Records: "array" },
    matches: { "Records/*/eventSource": ["aws:codecommit"] },
    elsewhere: SNS_SPELLING,
  },

  // events/codebuild.go
  CodeBuildEvent: {
    documentation: "https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html",
    requires: { detail: "object" },
    matches: {
      source: ["aws.codebuild"],
      "detail-type": ["CodeBuild Build State Change", "CodeBuild Build Phase Change"],
    },
  },

  // events/codedeploy.go
  CodeDeployEvent: {
    documentation: "https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-codedeploy.html",
    requires: { detail: "object" },
    matches: {
      source: ["aws.codedeploy"],
      "detail-type": [
        "CodeDeploy Deployment State-change Notification",
        "CodeDeploy Instance State-change Notification",
      ],
    },
  },

  // events/codepipeline_cloudwatch.go
  CodePipelineCloudWatchEvent: {
    since: "v1.27.0",
    documentation:
      "https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html",
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

  // events/codepipeline_job.go
  CodePipelineJobEvent: {
    since: "v1.26.0",
    documentation: "https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html",
    requires: { "CodePipeline.job": "object" },
    evidence: ["CodePipeline.job/id", "CodePipeline.job/data"],
  },

  // events/cognito.go
  CognitoEvent: {
    documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-events.html",
    requires: { datasetRecords: "object" },
    matches: { eventType: ["SyncTrigger"] },
  },
  CognitoEventUserPoolsPreSignup: {
    documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html",
    requires: { request: "object" },
    matches: { triggerSource: [{ prefix: "PreSignUp_" }] },
    lacks: OTHER_REQUESTS,
  },
  CognitoEventUserPoolsPreAuthentication: {
    documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html",
    requires: { request: "object" },
    matches: { triggerSource: [{ prefix: "PreAuthentication_" }] },
    lacks: OTHER_REQUESTS,
  },
  CognitoEventUserPoolsPostConfirmation: {
    documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html",
    requires: { request: "object" },
    matches: { triggerSource: [{ prefix: "PostConfirmation_" }] },
    lacks: OTHER_REQUESTS,
  },
  CognitoEventUserPoolsPreTokenGen: {
    documentation: PRE_TOKEN_GENERATION,
    requires: { request: "object" },
    // The last is upstream's own sample.
    matches: { version: ["1"], triggerSource: [{ prefix: "TokenGeneration_" }, "PreTokenGen"] },
    lacks: [...OTHER_REQUESTS, "response/claimsAndScopeOverrideDetails"],
    evidence: ["request/groupConfiguration"],
  },
  CognitoEventUserPoolsPreTokenGenV2: {
    since: "v1.43.0",
    documentation: PRE_TOKEN_GENERATION,
    requires: { request: "object" },
    matches: { triggerSource: [{ prefix: "TokenGeneration_" }] },
    lacks: [...OTHER_REQUESTS, "response/claimsOverrideDetails"],
    evidence: ["request/scopes"],
  },
  CognitoEventUserPoolsPreTokenGenV2_0: {
    since: "v1.48.0",
    documentation: PRE_TOKEN_GENERATION,
    requires: { request: "object" },
    matches: { triggerSource: [{ prefix: "TokenGeneration_" }] },
    lacks: [...OTHER_REQUESTS, "response/claimsOverrideDetails"],
    // The version is "2" or "3" from AWS but "1" in samples, so it tells nothing; being asked for puts this one before
    // its deprecated twin.
    evidence: ["request/scopes", "version"],
  },
  CognitoEventUserPoolsPostAuthentication: {
    documentation:
      "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html",
    requires: { request: "object" },
    matches: { triggerSource: [{ prefix: "PostAuthentication_" }] },
    lacks: OTHER_REQUESTS,
  },
  CognitoEventUserPoolsMigrateUser: {
    documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html",
    requires: { request: "object" },
    matches: { triggerSource: [{ prefix: "UserMigration_" }] },
    lacks: OTHER_REQUESTS,
  },
  CognitoEventUserPoolsDefineAuthChallenge: {
    documentation:
      "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html",
    requires: { request: "object" },
    matches: { triggerSource: [{ prefix: "DefineAuthChallenge_" }] },
    lacks: OTHER_REQUESTS,
  },
  CognitoEventUserPoolsCreateAuthChallenge: {
    documentation:
      "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-create-auth-challenge.html",
    requires: { request: "object" },
    matches: { triggerSource: [{ prefix: "CreateAuthChallenge_" }] },
    lacks: OTHER_REQUESTS,
  },
  CognitoEventUserPoolsVerifyAuthChallenge: {
    documentation:
      "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-verify-auth-challenge-response.html",
    requires: { request: "object" },
    matches: { triggerSource: [{ prefix: "VerifyAuthChallengeResponse_" }] },
    lacks: OTHER_REQUESTS,
  },
  CognitoEventUserPoolsCustomMessage: {
    documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html",
    requires: { request: "object" },
    matches: { triggerSource: [{ prefix: "CustomMessage_" }] },
    lacks: OTHER_REQUESTS,
  },
  CognitoEventUserPoolsInboundFederation: {
    since: "v1.53.0",
    documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html",
    requires: { request: "object" },
    matches: { triggerSource: [{ prefix: "InboundFederation_" }] },
    lacks: OTHER_REQUESTS,
  },

  // events/config.go
  ConfigEvent: {
    documentation:
      "https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html",
    requires: { invokingEvent: "string" },
    evidence: ["resultToken", "configRuleName"],
  },

  // events/connect.go
  ConnectEvent: {
    documentation: "https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html",
    requires: { Details: "object" },
    // "ContactFlowEvent" in the guide, "ContactFlowExecution" in upstream's sample.
    matches: { Name: [{ prefix: "ContactFlow" }] },
    evidence: ["Details/ContactData"],
  },

  // events/dynamodb.go
  DynamoDBEvent: {
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html",
    requires: { Records: "array" },
    matches: { "Records/*/eventSource": ["aws:dynamodb"] },
    elsewhere: SNS_SPELLING,
  },
  DynamoDBTimeWindowEvent: {
    since: "v1.31.0",
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-windows.html",
    requires: { Records: "array", window: "object" },
    matches: { "Records/*/eventSource": ["aws:dynamodb"] },
    // The last call of a window may come without records.
    excludes: { eventSourceARN: [{ includes: ":kinesis:" }] },
    elsewhere: SNS_SPELLING,
    evidence: ["eventSourceARN"],
  },

  // events/ecr_image_action.go
  ECRImageActionEvent: {
    since: "v1.40.0",
    documentation: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html",
    requires: { detail: "object" },
    matches: { source: ["aws.ecr"], "detail-type": ["ECR Image Action"] },
  },

  // events/ecr_scan.go
  ECRScanEvent: {
    since: "v1.25.0",
    documentation: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html",
    requires: { detail: "object" },
    matches: { source: ["aws.ecr"], "detail-type": ["ECR Image Scan"] },
  },

  // events/ecs_container_instance.go
  ECSContainerInstanceEvent: {
    since: "v1.41.0",
    documentation: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_container_instance_events.html",
    requires: { detail: "object" },
    matches: { source: ["aws.ecs"], "detail-type": ["ECS Container Instance State Change"] },
  },

  // events/firehose.go
  KinesisFirehoseEvent: {
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesisfirehose.html",
    requires: { records: "array" },
    // Kinesis Data Analytics, and the answer to this event.
    lacks: ["applicationArn", "records/*/result"],
    evidence: ["invocationId", "deliveryStreamArn"],
  },

  // events/iot.go
  IoTCoreCustomAuthorizerRequest: {
    since: "v1.32.0",
    documentation: IOT_AUTHORIZER,
    requires: { protocols: "array" },
    evidence: ["signatureVerified", "protocolData"],
  },

  // events/iot_1_click.go
  IoTOneClickEvent: {
    since: "v1.24.0",
    documentation: "https://docs.aws.amazon.com/iot-1-click/latest/developerguide/1click-events.html",
    requires: { deviceEvent: "object" },
    lacks: ["deviceEvent/deviceHealthMonitor"],
    evidence: ["deviceEvent/buttonClicked", "deviceInfo"],
  },

  // events/iot_button.go
  IoTButtonEvent: {
    documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/iot-lambda-rule.html",
    requires: { clickType: "string" },
    matches: { clickType: ["SINGLE", "DOUBLE", "LONG"] },
    evidence: ["serialNumber", "batteryVoltage"],
  },

  // events/iot_deprecated.go
  IoTCustomAuthorizerRequest: {
    since: "v1.27.0",
    // Shows the newer form only; the older one is no longer documented.
    documentation: IOT_AUTHORIZER,
    requires: { token: "string" },
    lacks: ["signatureVerified", "protocols", "protocolData"],
    evidence: ["tokenSignature"],
  },

  // events/iot_preprovision_hook.go
  IoTPreProvisionHookRequest: {
    since: "v1.38.0",
    documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html",
    requires: { parameters: "object" },
    evidence: ["templateArn", "certificateId"],
  },

  // events/kafka.go
  KafkaEvent: {
    since: "v1.20.0",
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html",
    requires: { records: "object" },
    // The last is how the guide first had the second.
    matches: { eventSource: ["aws:kafka", "SelfManagedKafka", "aws:SelfManagedKafka"] },
  },

  // events/kinesis.go
  KinesisEvent: {
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html",
    requires: { Records: "array" },
    matches: { "Records/*/eventSource": ["aws:kinesis"] },
    elsewhere: SNS_SPELLING,
  },
  KinesisTimeWindowEvent: {
    since: "v1.31.0",
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html",
    requires: { Records: "array", window: "object" },
    matches: { "Records/*/eventSource": ["aws:kinesis"] },
    // The last call of a window may come without records.
    excludes: { eventSourceARN: [{ includes: ":dynamodb:" }] },
    elsewhere: SNS_SPELLING,
    evidence: ["eventSourceARN"],
  },

  // events/kinesis_analytics.go
  KinesisAnalyticsOutputDeliveryEvent: {
    documentation: "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output-lambda.html",
    requires: { records: "array" },
    // Firehose, preprocessing of input, and the answer to this event.
    lacks: ["deliveryStreamArn", "streamArn", "records/*/result"],
    evidence: ["invocationId", "applicationArn"],
  },

  // events/lambda_function_urls.go
  LambdaFunctionURLRequest: {
    since: "v1.30.0",
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html",
    requires: { requestContext: "object" },
    emulators: ["https://docs.localstack.cloud/aws/services/lambda/"],
    // An HTTP API's request but for the host; it passes that discriminator, too. Emulators send the host they were called by.
    matches: { version: ["2.0"], "requestContext/domainName": [{ includes: ".lambda-url." }, ...LOCAL_HOSTS] },
    // An HTTP API that is run locally, as by `sam local start-api`, has routes such as "GET /orders".
    excludes: { routeKey: [{ includes: " /" }] },
    lacks: NOT_HTTP_2,
    evidence: ["requestContext/http"],
  },

  // events/lex.go
  LexEvent: {
    documentation: "https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html",
    // Lex V2 has a sessionState in its place.
    requires: { currentIntent: "object" },
    matches: { messageVersion: ["1.0"] },
    evidence: ["bot", "invocationSource"],
  },

  // events/rabbitmq.go
  RabbitMQEvent: {
    since: "v1.27.0",
    documentation: LAMBDA_MQ,
    requires: { rmqMessagesByQueue: "object" },
    matches: { eventSource: ["aws:rmq"] },
  },

  // events/s3.go
  S3Event: {
    documentation: S3_MESSAGE,
    requires: { Records: "array" },
    emulators: ["https://min.io/docs/minio/linux/administration/monitoring/bucket-notifications.html"],
    matches: { "Records/*/eventSource": ["aws:s3", "minio:s3"] },
    elsewhere: SNS_SPELLING,
    // The first message of a new queue or topic.
    excludes: { Event: ["s3:TestEvent"] },
    explains: { Event: "which S3 sends when notifications are set up" },
  },
  S3TestEvent: {
    documentation: S3_MESSAGE,
    requires: { Event: "string" },
    matches: { Event: ["s3:TestEvent"], Service: ["Amazon S3"] },
  },

  // events/s3_batch_job.go
  S3BatchJobEvent: {
    documentation: S3_BATCH,
    requires: { tasks: "array" },
    matches: { invocationSchemaVersion: ["1.0"] },
    lacks: ["tasks/*/s3Bucket"],
    evidence: ["job"],
  },
  S3BatchJobEventV2: {
    since: "v1.46.0",
    documentation: S3_BATCH,
    requires: { tasks: "array" },
    matches: { invocationSchemaVersion: ["2.0"] },
    lacks: ["tasks/*/s3BucketArn"],
    evidence: ["job"],
  },

  // events/s3_object_lambda.go
  S3ObjectLambdaEvent: {
    since: "v1.44.0",
    documentation: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html",
    requires: { userRequest: "object" },
    evidence: ["xAmzRequestId", "configuration", "userIdentity"],
  },

  // events/secretsmanager.go
  SecretsManagerSecretRotationEvent: {
    since: "v1.42.0",
    documentation: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda.html",
    requires: { Step: "string" },
    matches: { Step: ["createSecret", "setSecret", "testSecret", "finishSecret"] },
    evidence: ["SecretId", "ClientRequestToken"],
  },

  // events/ses.go
  SimpleEmailEvent: {
    documentation: "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html",
    requires: { Records: "array" },
    matches: { "Records/*/eventSource": ["aws:ses"] },
    elsewhere: SNS_SPELLING,
  },

  // events/sns.go
  SNSEvent: {
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html",
    requires: { Records: "array" },
    matches: { "Records/*/EventSource": ["aws:sns"] },
    elsewhere: { "Records/*/EventSource": "Records/*/eventSource" },
  },

  // events/sqs.go
  SQSEvent: {
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html",
    requires: { Records: "array" },
    matches: { "Records/*/eventSource": ["aws:sqs"] },
    elsewhere: SNS_SPELLING,
  },
};

export const AMBIGUITIES: readonly Ambiguity[] = [
  {
    names: ["CognitoEventUserPoolsPreTokenGenV2_0", "CognitoEventUserPoolsPreTokenGenV2"],
    reason: "Two types of one payload; the second, deprecated upstream, takes claims that are strings only",
  },
  {
    names: ["DynamoDBTimeWindowEvent", "KinesisTimeWindowEvent"],
    reason: "The last call of a window may come without records; then neither is identified, and both may be let in",
  },
];
