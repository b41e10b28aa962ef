import type { Versioned } from "./versioned.js";

/** A property that the receiver of an answer does not do without. */
export interface Demand extends Versioned {
  readonly documentation: `https://docs.aws.amazon.com/${string}`;
  /** The page says that an empty string is no better than none. */
  readonly isText?: true;
}

const CFN = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html";
const AUTHORIZER =
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html";
const HTTP_AUTHORIZER = "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html";
const CLIENT_VPN = "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-authorization.html";
const FIREHOSE = "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html";
const ANALYTICS = "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output-lambda.html";
const S3_BATCH = "https://docs.aws.amazon.com/lambda/latest/dg/services-s3-batch.html";

/** What receivers demand of answers, by package, Go type and JSON name. An encoder refuses an answer without it. */
export const DEMANDED: { readonly [goTypeAndProperty: string]: Demand } = {
  // cfn/response.go: a `Reason` is demanded of failures only, which this table cannot say
  "cfn.Response.Status": { documentation: CFN },
  "cfn.Response.RequestId": { documentation: CFN },
  "cfn.Response.LogicalResourceId": { documentation: CFN },
  "cfn.Response.StackId": { documentation: CFN },
  "cfn.Response.PhysicalResourceId": { documentation: CFN, isText: true },

  // events/alb.go: the page demands `headers` and `isBase64Encoded`, too, which the load balancer does without
  "events.ALBTargetGroupResponse.statusCode": {
    documentation: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
  },

  // events/apigw.go
  "events.APIGatewayProxyResponse.statusCode": {
    documentation: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html",
  },
  "events.APIGatewayV2HTTPResponse.statusCode": {
    since: "v1.17.0",
    documentation:
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html",
  },
  "events.APIGatewayCustomAuthorizerResponse.principalId": { documentation: AUTHORIZER },
  "events.APIGatewayCustomAuthorizerResponse.policyDocument": { documentation: AUTHORIZER },
  "events.APIGatewayV2CustomAuthorizerSimpleResponse.isAuthorized": {
    since: "v1.27.0",
    documentation: HTTP_AUTHORIZER,
  },
  "events.APIGatewayV2CustomAuthorizerIAMPolicyResponse.policyDocument": {
    since: "v1.29.0",
    documentation: HTTP_AUTHORIZER,
  },

  // events/appsync.go
  "events.AppSyncLambdaAuthorizerResponse.isAuthorized": {
    since: "v1.27.0",
    documentation: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
  },

  // events/clientvpn.go: the message has another name in later versions of the schema
  "events.ClientVPNConnectionHandlerResponse.allow": { since: "v1.21.0", documentation: CLIENT_VPN },
  "events.ClientVPNConnectionHandlerResponse.posture-compliance-statuses": {
    since: "v1.21.0",
    documentation: CLIENT_VPN,
  },
  "events.ClientVPNConnectionHandlerResponse.schema-version": { since: "v1.21.0", documentation: CLIENT_VPN },

  // events/firehose.go: the page demands `data`, too, which samples of AWS leave out of what is dropped
  "events.KinesisFirehoseResponseRecord.recordId": { documentation: FIREHOSE },
  "events.KinesisFirehoseResponseRecord.result": { documentation: FIREHOSE },

  // events/iam.go
  "events.IAMPolicyDocument.Statement": {
    documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html",
  },
  "events.IAMPolicyStatement.Effect": {
    documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html",
  },
  "events.IAMPolicyStatement.Action": {
    documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html",
  },
  "events.IAMPolicyStatement.Resource": {
    documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
  },

  // events/iot_preprovision_hook.go
  "events.IoTPreProvisionHookResponse.allowProvisioning": {
    since: "v1.27.0",
    documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html",
  },

  // events/kinesis_analytics.go
  "events.KinesisAnalyticsOutputDeliveryResponse.records": { documentation: ANALYTICS },
  "events.KinesisAnalyticsOutputDeliveryResponseRecord.recordId": { documentation: ANALYTICS },
  "events.KinesisAnalyticsOutputDeliveryResponseRecord.result": { documentation: ANALYTICS },

  // events/lambda_function_urls.go
  "events.LambdaFunctionURLResponse.statusCode": {
    since: "v1.30.0",
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html",
  },

  // events/lex.go
  "events.LexResponse.dialogAction": {
    documentation: "https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html",
  },

  // events/s3_batch_job.go
  "events.S3BatchJobResponse.invocationSchemaVersion": { documentation: S3_BATCH },
  "events.S3BatchJobResponse.invocationId": { documentation: S3_BATCH },
  "events.S3BatchJobResponse.results": { documentation: S3_BATCH },
  "events.S3BatchJobResult.taskId": { documentation: S3_BATCH },
  "events.S3BatchJobResult.resultCode": { documentation: S3_BATCH },

  // events/streams.go: an empty or missing identifier fails the whole batch
  "events.KinesisBatchItemFailure.itemIdentifier": {
    since: "v1.28.0",
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html",
    isText: true,
  },
  "events.DynamoDBBatchItemFailure.itemIdentifier": {
    since: "v1.28.0",
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html",
    isText: true,
  },
  "events.SQSBatchItemFailure.itemIdentifier": {
    since: "v1.28.0",
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html",
    isText: true,
  },

  // events/time_window.go
  "events.TimeWindowEventResponseProperties.state": {
    since: "v1.31.0",
    documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html",
  },
};
