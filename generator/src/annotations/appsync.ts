import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    AppSyncResolverTemplate: {
      role: "payload",
      title: "AppSync resolver mapping template result (deprecated)",
    },
    AppSyncIAMIdentity: {
      role: "payload",
      title: "AppSync resolver caller, authenticated by IAM",
    },
    AppSyncCognitoIdentity: {
      role: "payload",
      title: "AppSync resolver caller, authenticated by a Cognito user pool",
    },
    AppSyncLambdaAuthorizerRequest: {
      since: "v1.27.0",
      role: "event",
      title: "AppSync Lambda authorizer request",
      answer: ["AppSyncLambdaAuthorizerResponse"],
      documentation: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
      discriminator: {
        requires: { authorizationToken: "string" },
        lacks: ["type", "methodArn"],
        evidence: ["requestContext/apiId", "requestContext/requestId"],
      },
    },
    AppSyncLambdaAuthorizerResponse: {
      since: "v1.27.0",
      role: "response",
      title: "AppSync Lambda authorizer answer",
      properties: {
        isAuthorized: {
          demanded: { documentation: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html" },
        },
      },
    },
  },
};
