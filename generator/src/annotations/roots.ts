import type { Versioned } from "./versioned.js";

/**
 * What a root shape is for: what Lambda receives (`event`), what it answers (`response`), or what travels inside an
 * event, as text or as an open value, and is decoded on its own (`payload`). A Cognito user pool trigger answers with
 * the event it received and counts as an event.
 */
export type Role = "event" | "response" | "payload";

/** A shape people decode or return as a whole. */
export interface Root extends Versioned {
  readonly role: Role;
  /** One line for people who choose an event, in our own words: sentence case, at most 70 characters, no full stop. */
  readonly title: string;
  /** `"itself"` on an event that a function gives back as its answer: what stands under `response` is what it fills in. */
  readonly answer?: "itself";
  /** Why an event that is given back has no `response`. */
  readonly withoutResponse?: string;
}

/**
 * The shapes people decode or return as a whole, by emitted name, in the order of the Go source. Everything else is a
 * part of one of these. A Go alias (`EventBridgeEvent`, `CodePipelineEvent`, `CodePipelineEventBridgeEvent`) is a
 * second name of a root and has no row; a streaming response, which is no JSON value, has none either.
 */
export const ROOTS: { readonly [name: string]: Root } = {
  // cfn/event.go
  CloudFormationCustomResourceEvent: { role: "event", title: "CloudFormation custom resource request" },
  // cfn/response.go
  CloudFormationCustomResourceResponse: {
    role: "response",
    title: "CloudFormation custom resource result, sent to its ResponseURL",
  },

  // events/activemq.go
  ActiveMQEvent: { since: "v1.22.0", role: "event", title: "Amazon MQ messages from an ActiveMQ broker" },

  // events/alb.go
  ALBTargetGroupRequest: { role: "event", title: "Application Load Balancer HTTP request" },
  ALBTargetGroupResponse: { role: "response", title: "Application Load Balancer HTTP response" },

  // events/apigw.go
  APIGatewayProxyRequest: { role: "event", title: "API Gateway REST API request, or HTTP API payload 1.0" },
  APIGatewayProxyResponse: { role: "response", title: "API Gateway REST or WebSocket API response" },
  APIGatewayV2HTTPRequest: { since: "v1.16.0", role: "event", title: "API Gateway HTTP API request, payload 2.0" },
  APIGatewayV2HTTPResponse: { since: "v1.17.0", role: "response", title: "API Gateway HTTP API response, payload 2.0" },
  APIGatewayWebsocketProxyRequest: {
    role: "event",
    title: "API Gateway WebSocket API connect, message or disconnect",
  },
  APIGatewayV2CustomAuthorizerV1Request: {
    since: "v1.29.0",
    role: "event",
    title: "API Gateway HTTP API Lambda authorizer request, payload 1.0",
  },
  APIGatewayV2CustomAuthorizerV2Request: {
    since: "v1.29.0",
    role: "event",
    title: "API Gateway HTTP API Lambda authorizer request, payload 2.0",
  },
  APIGatewayCustomAuthorizerContext: {
    role: "payload",
    title: "API Gateway authorizer context with sample keys (deprecated)",
  },
  APIGatewayCustomAuthorizerRequest: {
    role: "event",
    title: "API Gateway REST API Lambda authorizer request, TOKEN type",
  },
  APIGatewayCustomAuthorizerRequestTypeRequest: {
    role: "event",
    title: "API Gateway REST or WebSocket API authorizer request, REQUEST type",
  },
  APIGatewayCustomAuthorizerResponse: {
    role: "response",
    title: "API Gateway REST or WebSocket API authorizer answer, an IAM policy",
  },
  APIGatewayV2CustomAuthorizerSimpleResponse: {
    since: "v1.27.0",
    role: "response",
    title: "API Gateway HTTP API Lambda authorizer answer, yes or no",
  },
  APIGatewayV2CustomAuthorizerIAMPolicyResponse: {
    since: "v1.29.0",
    role: "response",
    title: "API Gateway HTTP API Lambda authorizer answer, an IAM policy",
  },

  // events/appsync.go
  AppSyncResolverTemplate: { role: "payload", title: "AppSync resolver mapping template result (deprecated)" },
  AppSyncIAMIdentity: { role: "payload", title: "AppSync resolver caller, authenticated by IAM" },
  AppSyncCognitoIdentity: { role: "payload", title: "AppSync resolver caller, authenticated by a Cognito user pool" },
  AppSyncLambdaAuthorizerRequest: { since: "v1.27.0", role: "event", title: "AppSync Lambda authorizer request" },
  AppSyncLambdaAuthorizerResponse: { since: "v1.27.0", role: "response", title: "AppSync Lambda authorizer answer" },

  // events/autoscaling.go
  AutoScalingEvent: { role: "event", title: "EC2 Auto Scaling launch, termination or lifecycle action" },

  // events/chime_bot.go
  ChimeBotEvent: { role: "event", title: "Amazon Chime bot invited, mentioned or removed" },

  // events/clientvpn.go
  ClientVPNConnectionHandlerRequest: {
    since: "v1.21.0",
    role: "event",
    title: "AWS Client VPN connection to allow or refuse",
  },
  ClientVPNConnectionHandlerResponse: {
    since: "v1.21.0",
    role: "response",
    title: "AWS Client VPN decision about a connection",
  },

  // events/cloudwatch_events.go
  CloudWatchEvent: { role: "event", title: "EventBridge event from any source, its detail left as it is" },

  // events/cloudwatch_logs.go
  CloudwatchLogsEvent: { role: "event", title: "CloudWatch Logs subscription delivery, still compressed" },
  CloudwatchLogsData: { role: "payload", title: "CloudWatch Logs entries, unpacked from a delivery" },

  // events/code_commit.go
  CodeCommitEvent: { role: "event", title: "CodeCommit repository trigger" },

  // events/codebuild.go
  CodeBuildEvent: { role: "event", title: "CodeBuild build state or phase change" },

  // events/codedeploy.go
  CodeDeployEvent: { role: "event", title: "CodeDeploy deployment or instance state change" },

  // events/codepipeline_cloudwatch.go
  CodePipelineCloudWatchEvent: {
    since: "v1.27.0",
    role: "event",
    title: "CodePipeline pipeline, stage or action state change",
  },

  // events/codepipeline_job.go
  CodePipelineJobEvent: { since: "v1.26.0", role: "event", title: "CodePipeline job of an invoke action" },

  // events/cognito.go
  CognitoEvent: {
    role: "event",
    answer: "itself",
    withoutResponse: "Cognito Sync takes the whole event back, with what the function changed in datasetRecords",
    title: "Cognito Sync dataset change",
  },
  CognitoEventUserPoolsPreSignup: { role: "event", answer: "itself", title: "Cognito user pool: before a sign-up" },
  CognitoEventUserPoolsPreAuthentication: {
    role: "event",
    answer: "itself",
    title: "Cognito user pool: before a sign-in",
  },
  CognitoEventUserPoolsPostConfirmation: {
    role: "event",
    answer: "itself",
    title: "Cognito user pool: after a sign-up or password reset is confirmed",
  },
  CognitoEventUserPoolsPreTokenGen: {
    role: "event",
    answer: "itself",
    title: "Cognito user pool: before tokens are issued, version 1",
  },
  CognitoEventUserPoolsPreTokenGenV2: {
    since: "v1.43.0",
    role: "event",
    answer: "itself",
    title: "Cognito user pool: before tokens are issued, version 2 (deprecated)",
  },
  CognitoEventUserPoolsPreTokenGenV2_0: {
    since: "v1.48.0",
    role: "event",
    answer: "itself",
    title: "Cognito user pool: before tokens are issued, version 2",
  },
  CognitoEventUserPoolsPostAuthentication: {
    role: "event",
    answer: "itself",
    title: "Cognito user pool: after a sign-in",
  },
  CognitoEventUserPoolsMigrateUser: {
    role: "event",
    answer: "itself",
    title: "Cognito user pool: unknown user to bring in from elsewhere",
  },
  CognitoEventUserPoolsDefineAuthChallenge: {
    role: "event",
    answer: "itself",
    title: "Cognito user pool: custom sign-in, choose the next step",
  },
  CognitoEventUserPoolsCreateAuthChallenge: {
    role: "event",
    answer: "itself",
    title: "Cognito user pool: custom sign-in, set a challenge",
  },
  CognitoEventUserPoolsVerifyAuthChallenge: {
    role: "event",
    answer: "itself",
    title: "Cognito user pool: custom sign-in, check the answer",
  },
  CognitoEventUserPoolsCustomMessage: {
    role: "event",
    answer: "itself",
    title: "Cognito user pool: wording of an email or SMS",
  },
  CognitoEventUserPoolsInboundFederation: {
    since: "v1.53.0",
    role: "event",
    answer: "itself",
    title: "Cognito user pool: sign-in through an external provider",
  },

  // events/config.go
  ConfigEvent: { role: "event", title: "AWS Config custom rule to evaluate" },

  // events/connect.go
  ConnectEvent: { role: "event", title: "Amazon Connect flow calling a function" },
  ConnectResponse: { role: "response", title: "Amazon Connect flow result, a flat map of strings" },

  // events/dynamodb.go
  DynamoDBEvent: { role: "event", title: "DynamoDB stream records" },
  DynamoDBTimeWindowEvent: { since: "v1.31.0", role: "event", title: "DynamoDB stream records of a tumbling window" },
  DynamoDBTimeWindowEventResponse: {
    since: "v1.31.0",
    role: "response",
    title: "DynamoDB stream tumbling window state and failed records",
  },

  // events/ecr_image_action.go
  ECRImageActionEvent: { since: "v1.40.0", role: "event", title: "Amazon ECR image push or deletion" },

  // events/ecr_scan.go
  ECRScanEvent: { since: "v1.25.0", role: "event", title: "Amazon ECR image scan result" },

  // events/ecs_container_instance.go
  ECSContainerInstanceEvent: { since: "v1.41.0", role: "event", title: "Amazon ECS container instance state change" },

  // events/firehose.go
  KinesisFirehoseEvent: { role: "event", title: "Amazon Data Firehose records to transform" },
  KinesisFirehoseResponse: { role: "response", title: "Amazon Data Firehose records, transformed" },

  // events/iot.go
  IoTCoreCustomAuthorizerRequest: { since: "v1.32.0", role: "event", title: "AWS IoT Core custom authorizer request" },
  IoTCoreCustomAuthorizerResponse: {
    since: "v1.32.0",
    role: "response",
    title: "AWS IoT Core custom authorizer answer",
  },

  // events/iot_1_click.go
  IoTOneClickEvent: { since: "v1.24.0", role: "event", title: "AWS IoT 1-Click button press" },

  // events/iot_button.go
  IoTButtonEvent: { role: "event", title: "AWS IoT Button press" },

  // events/iot_deprecated.go
  IoTCustomAuthorizerRequest: {
    since: "v1.27.0",
    role: "event",
    title: "AWS IoT custom authorizer request, older form (deprecated)",
  },
  IoTCustomAuthorizerResponse: {
    since: "v1.27.0",
    role: "response",
    title: "AWS IoT custom authorizer answer, older form (deprecated)",
  },

  // events/iot_preprovision_hook.go
  IoTPreProvisionHookRequest: {
    since: "v1.38.0",
    role: "event",
    title: "AWS IoT fleet provisioning, a device to allow or refuse",
  },
  IoTPreProvisionHookResponse: {
    since: "v1.38.0",
    role: "response",
    title: "AWS IoT fleet provisioning, decision about a device",
  },

  // events/kafka.go
  KafkaEvent: { since: "v1.20.0", role: "event", title: "Apache Kafka records, from Amazon MSK or self-managed" },

  // events/kinesis.go
  KinesisEvent: { role: "event", title: "Kinesis data stream records" },
  KinesisTimeWindowEvent: {
    since: "v1.31.0",
    role: "event",
    title: "Kinesis data stream records of a tumbling window",
  },
  KinesisTimeWindowEventResponse: {
    since: "v1.31.0",
    role: "response",
    title: "Kinesis data stream tumbling window state and failed records",
  },

  // events/kinesis_analytics.go
  KinesisAnalyticsOutputDeliveryEvent: { role: "event", title: "Kinesis Data Analytics output to deliver" },
  KinesisAnalyticsOutputDeliveryResponse: {
    role: "response",
    title: "Kinesis Data Analytics delivery result of each record",
  },

  // events/lambda_function_urls.go
  LambdaFunctionURLRequest: { since: "v1.30.0", role: "event", title: "Lambda function URL HTTP request" },
  LambdaFunctionURLResponse: { since: "v1.30.0", role: "response", title: "Lambda function URL HTTP response" },

  // events/lex.go
  LexEvent: { role: "event", title: "Amazon Lex V1 bot turn" },
  LexResponse: { role: "response", title: "Amazon Lex V1 bot, what to do next" },

  // events/rabbitmq.go
  RabbitMQEvent: { since: "v1.27.0", role: "event", title: "Amazon MQ messages from a RabbitMQ broker" },

  // events/s3.go
  S3Event: { role: "event", title: "Amazon S3 bucket notification" },
  S3TestEvent: { role: "event", title: "Amazon S3 test message, sent when notifications are set up" },

  // events/s3_batch_job.go
  S3BatchJobEvent: { role: "event", title: "S3 Batch Operations tasks, schema 1.0" },
  S3BatchJobEventV2: { since: "v1.46.0", role: "event", title: "S3 Batch Operations tasks, schema 2.0" },
  S3BatchJobResponse: { role: "response", title: "S3 Batch Operations result of each task" },

  // events/s3_object_lambda.go
  S3ObjectLambdaEvent: {
    since: "v1.44.0",
    role: "event",
    title: "S3 Object Lambda request to get, head or list objects",
  },

  // events/secretsmanager.go
  SecretsManagerSecretRotationEvent: { since: "v1.42.0", role: "event", title: "Secrets Manager secret rotation step" },

  // events/ses.go
  SimpleEmailEvent: { role: "event", title: "Amazon SES incoming email" },
  SimpleEmailDisposition: { role: "response", title: "Amazon SES decision to go on with or stop receipt rules" },

  // events/sns.go
  SNSEvent: { role: "event", title: "Amazon SNS notification" },
  CloudWatchAlarmSNSPayload: {
    since: "v1.19.0",
    role: "payload",
    title: "CloudWatch alarm state change, as the text of an SNS message",
  },

  // events/sqs.go
  SQSEvent: { role: "event", title: "Amazon SQS messages" },

  // events/streams.go
  KinesisEventResponse: { since: "v1.28.0", role: "response", title: "Kinesis data stream records that failed" },
  DynamoDBEventResponse: { since: "v1.28.0", role: "response", title: "DynamoDB stream records that failed" },
  SQSEventResponse: { since: "v1.28.0", role: "response", title: "Amazon SQS messages that failed" },
};
