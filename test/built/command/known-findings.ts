/** Files of the shared corpora that Go refuses, too, by the path of what it refuses. */
export const WRONG_FILES: { readonly [file: string]: string } = {
  "powertools-ts/sqs/base.json": "Records[0].messageAttributes.testAttr.binaryValue",
  "rust-lambda-events/example-apigw-custom-auth-response-with-single-value-action.json":
    "policyDocument.Statement[0].Action",
  "rust-lambda-events/example-apigw-custom-auth-response-with-single-value-resource.json":
    "policyDocument.Statement[0].Resource",
};

/** Properties in which fixtures and the SDK differ. */
export interface StrictFindings {
  /** AWS sends them always; a fixture that was made or cut down by hand lacks them. */
  readonly missing?: readonly string[];
  /** AWS sends them; the SDK does not know them. */
  readonly unknown?: readonly string[];
}

/**
 * Everything that `--strict` finds in the fixtures of the SDK and in the shared corpora, by type: what the SDK lacks, and
 * what fixtures lack. What AWS leaves out itself is in generator/src/annotations/ and is not found.
 */
export const STRICT_FINDINGS: { readonly [type: string]: StrictFindings } = {
  ALBTargetGroupRequest: {
    missing: ["body"],
  },
  APIGatewayCustomAuthorizerRequestTypeRequest: {
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
      "requestContext.domainName",
      "requestContext.domainPrefix",
      "requestContext.extendedRequestId",
      "requestContext.path",
      "requestContext.protocol",
      "requestContext.requestTime",
      "requestContext.requestTimeEpoch",
      "requestContext.resourceId",
      "requestContext.resourcePath",
      "requestContext.stage",
      "stageVariables",
    ],
    // The two called otherField are made up: the corpus tries what becomes of such.
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
  APIGatewayWebsocketProxyRequest: {
    missing: ["isBase64Encoded", "requestContext.connectedAt", "requestContext.messageDirection"],
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
  CognitoEventUserPoolsPreTokenGen: {
    unknown: ["request.scopes"],
  },
  ConnectEvent: {
    missing: ["Details.ContactData.Queue"],
  },
  // A record on its own, of which the corpus has the least there can be.
  DynamoDBEventRecord: {
    missing: ["dynamodb.SequenceNumber", "dynamodb.StreamViewType", "eventSourceARN", "eventVersion"],
    unknown: ["recordFormat", "tableName"],
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
  S3ObjectLambdaEvent: {
    unknown: ["userIdentity.userName"],
  },
  SQSEvent: {
    missing: [
      "Records[].messageAttributes.testAttr.binaryListValues",
      "Records[].messageAttributes.testAttr.stringListValues",
    ],
  },
};
