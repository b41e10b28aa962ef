/** Files of the shared corpora that Go refuses, too, by the path of what it refuses. */
export const WRONG_FILES: { readonly [file: string]: string } = {
  "powertools-ts/sqs/base.json": "Records[0].messageAttributes.testAttr.binaryValue",
  "rust-lambda-events/example-apigw-custom-auth-response-with-single-value-action.json":
    "policyDocument.Statement[0].Action",
  "rust-lambda-events/example-apigw-custom-auth-response-with-single-value-resource.json":
    "policyDocument.Statement[0].Resource",
};

/** Properties of real payloads in which the SDK and AWS differ. */
export interface StrictFindings {
  /** The SDK writes them always; AWS leaves them out at times. */
  readonly missing?: readonly string[];
  /** AWS sends them; the SDK does not know them. */
  readonly unknown?: readonly string[];
}

/**
 * Everything that `--strict` finds in the fixtures of the SDK and in the shared corpora, by type: what the SDK lacks, and
 * what it could mark as optional.
 */
export const STRICT_FINDINGS: { readonly [type: string]: StrictFindings } = {
  ALBTargetGroupRequest: {
    missing: ["body"],
  },
  APIGatewayCustomAuthorizerRequestTypeRequest: {
    missing: ["requestContext.identity.apiKey", "requestContext.identity.clientCert"],
    unknown: [
      "requestContext.deploymentId",
      "requestContext.domainName",
      "requestContext.domainPrefix",
      "requestContext.extendedRequestId",
      "requestContext.identity.accessKey",
      "requestContext.identity.accountId",
      "requestContext.identity.caller",
      "requestContext.identity.cognitoAuthenticationProvider",
      "requestContext.identity.cognitoAuthenticationType",
      "requestContext.identity.cognitoIdentityId",
      "requestContext.identity.cognitoIdentityPoolId",
      "requestContext.identity.principalOrgId",
      "requestContext.identity.user",
      "requestContext.identity.userAgent",
      "requestContext.identity.userArn",
      "requestContext.protocol",
      "requestContext.requestTime",
      "requestContext.requestTimeEpoch",
    ],
  },
  APIGatewayCustomAuthorizerResponse: {
    unknown: ["policyDocument.Statement[].Condition"],
  },
  APIGatewayProxyRequest: {
    missing: [
      "multiValueHeaders",
      "multiValueQueryStringParameters",
      "pathParameters",
      "queryStringParameters",
      "requestContext.authorizer",
      "requestContext.domainName",
      "requestContext.domainPrefix",
      "requestContext.extendedRequestId",
      "requestContext.identity.userAgent",
      "requestContext.path",
      "requestContext.protocol",
      "requestContext.requestTime",
      "requestContext.requestTimeEpoch",
      "requestContext.resourceId",
      "requestContext.resourcePath",
      "requestContext.stage",
      "stageVariables",
    ],
    unknown: [
      "otherField",
      "requestContext.deploymentId",
      "requestContext.identity.otherField",
      "requestContext.identity.principalOrgId",
      "version",
    ],
  },
  APIGatewayV2CustomAuthorizerV1Request: {
    unknown: ["requestContext.http", "requestContext.routeKey", "requestContext.time", "requestContext.timeEpoch"],
  },
  APIGatewayV2CustomAuthorizerV2Request: {
    missing: ["cookies", "identitySource", "pathParameters", "queryStringParameters", "stageVariables"],
  },
  APIGatewayWebsocketProxyRequest: {
    missing: [
      "isBase64Encoded",
      "requestContext.connectedAt",
      "requestContext.identity.userAgent",
      "requestContext.messageDirection",
    ],
    unknown: [
      "requestContext.deploymentId",
      "requestContext.domainPrefix",
      "requestContext.identity.principalOrgId",
      "requestContext.path",
      "requestContext.protocol",
    ],
  },
  CloudWatchEvent: {
    missing: ["version"],
    unknown: ['["replay-name"]'],
  },
  CodeBuildEvent: {
    missing: [
      'detail["additional-information"]["source-version"]',
      'detail["build-status"]',
      'detail["completed-phase"]',
      'detail["completed-phase-context"]',
      'detail["completed-phase-duration-seconds"]',
      'detail["completed-phase-end"]',
      'detail["completed-phase-start"]',
      'detail["completed-phase-status"]',
      'detail["current-phase"]',
      'detail["current-phase-context"]',
    ],
  },
  CodePipelineCloudWatchEvent: {
    missing: ["detail.action", "detail.region", "detail.stage"],
  },
  CognitoEventUserPoolsDefineAuthChallenge: {
    missing: ["response.failAuthentication", "response.issueTokens"],
  },
  CognitoEventUserPoolsPreAuthentication: {
    missing: ["request.userNotFound"],
  },
  CognitoEventUserPoolsPreTokenGen: {
    unknown: ["request.scopes"],
  },
  CognitoEventUserPoolsVerifyAuthChallenge: {
    missing: ["response.answerCorrect"],
  },
  ConnectEvent: {
    missing: ["Details.ContactData.Queue"],
  },
  // A record on its own, of which the corpus has the least there can be.
  DynamoDBEventRecord: {
    missing: ["dynamodb.SequenceNumber", "dynamodb.StreamViewType", "eventSourceARN", "eventVersion"],
    unknown: ["recordFormat", "tableName"],
  },
  ECRScanEvent: {
    missing: [
      'detail["finding-severity-counts"].HIGH',
      'detail["finding-severity-counts"].INFORMATIONAL',
      'detail["finding-severity-counts"].LOW',
      'detail["finding-severity-counts"].UNDEFINED',
    ],
  },
  KinesisFirehoseEvent: {
    missing: ["records[].kinesisRecordMetadata", "sourceKinesisStreamArn"],
  },
  KinesisFirehoseResponse: {
    missing: ["records[].metadata.otfMetadata"],
  },
  LambdaFunctionURLRequest: {
    missing: ["rawPath"],
    unknown: [
      "pathParameters",
      "requestContext.authentication",
      "requestContext.authorizer.iam.cognitoIdentity",
      "requestContext.authorizer.iam.principalOrgId",
      "requestContext.routeKey",
      "requestContext.stage",
      "routeKey",
      "stageVariables",
    ],
  },
  S3Event: {
    missing: ["Records[].s3.object.eTag", "Records[].s3.object.versionId"],
  },
  S3ObjectLambdaEvent: {
    unknown: ["userIdentity.userName"],
  },
  SNSEvent: {
    missing: ["Records[].Sns.MessageAttributes"],
  },
  SQSEvent: {
    missing: [
      "Records[].md5OfMessageAttributes",
      "Records[].messageAttributes.testAttr.binaryListValues",
      "Records[].messageAttributes.testAttr.stringListValues",
    ],
  },
  SecretsManagerSecretRotationEvent: {
    missing: ["RotationToken"],
  },
};
