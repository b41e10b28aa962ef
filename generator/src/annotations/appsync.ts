import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    AppSyncResolverTemplate: {
      text: "What an AppSync request mapping template for a Lambda data source evaluates to. Deprecated.",
      role: "payload",
      title: "AppSync resolver mapping template result (deprecated)",
      properties: {
        version: { text: 'Version of the template format: "2017-02-28" or "2018-05-29".' },
        operation: { text: 'How the function is called: "Invoke" for one field, "BatchInvoke" for a batch.' },
        payload: { text: "Whatever the template passes to the function; any JSON value." },
      },
    },
    AppSyncIAMIdentity: {
      text: "The caller of an AppSync resolver who signed the request with IAM credentials, as in `$context.identity`.",
      role: "payload",
      title: "AppSync resolver caller, authenticated by IAM",
      properties: {
        accountId: { text: "AWS account ID of the caller." },
        cognitoIdentityAuthProvider: {
          text: "Identity provider and user behind the Cognito identity, comma-separated. Left out, or sent as null, without a Cognito identity pool.",
        },
        cognitoIdentityAuthType: {
          text: '"authenticated" or "unauthenticated" for a caller from a Cognito identity pool; otherwise left out, or sent as null.',
        },
        cognitoIdentityPoolId: {
          text: "ID of the Cognito identity pool that gave the caller credentials. Left out, or sent as null, for other credentials.",
        },
        cognitoIdentityId: {
          text: "ID of the caller in the Cognito identity pool. Left out, or sent as null, for other credentials.",
        },
        sourceIp: { text: "IP addresses that the request came from, the client and the proxies on its way." },
        username: { text: "Name of the IAM principal, such as the role ID and the session name with a colon between." },
        userArn: { text: "ARN of the IAM user or of the assumed role session that signed the request." },
      },
    },
    AppSyncCognitoIdentity: {
      text: "The caller of an AppSync resolver who signed in to an Amazon Cognito user pool, as in `$context.identity`.",
      role: "payload",
      title: "AppSync resolver caller, authenticated by a Cognito user pool",
      properties: {
        sub: { text: "ID of the user in the user pool, a UUID that never changes." },
        issuer: { text: "URL of the user pool that issued the token." },
        username: { text: "Name of the user in the user pool, from the claim `cognito:username`." },
        claims: { text: 'Claims of the token, by name, such as "cognito:groups" or "token_use". Values are any JSON.' },
        sourceIp: { text: "IP addresses that the request came from, the client and the proxies on its way." },
        defaultAuthStrategy: { text: 'What the API does with fields without an auth directive: "ALLOW" or "DENY".' },
      },
    },
    AppSyncOperation: {
      text: 'How AppSync calls the function: once for each field ("Invoke") or for a batch of fields ("BatchInvoke"). Deprecated.',
    },
    AppSyncLambdaAuthorizerRequest: {
      since: "v1.27.0",
      text: "A GraphQL request that AppSync asks a Lambda authorizer about before it runs.",
      role: "event",
      title: "AppSync Lambda authorizer request",
      sentBy: "AWS AppSync, before it runs a GraphQL request to an API with a Lambda authorizer",
      answer: ["AppSyncLambdaAuthorizerResponse"],
      documentation: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
      example:
        "const { authorizationToken, requestContext } = AppSyncLambdaAuthorizerRequest.parse(payload); console.log(requestContext.operationName, authorizationToken !== undefined);",
      discriminator: {
        requires: { authorizationToken: "string" },
        lacks: ["type", "methodArn"],
        evidence: ["requestContext/apiId", "requestContext/requestId"],
      },
      properties: {
        authorizationToken: { text: "Value of the Authorization header of the client." },
        requestContext: { text: "The GraphQL request that waits for the decision." },
      },
    },
    AppSyncLambdaAuthorizerRequestContext: {
      text: "The GraphQL request to be authorized: the API, the query and its variables.",
      properties: {
        apiId: { text: "ID of the AppSync GraphQL API." },
        accountId: { text: "AWS account ID of the API." },
        requestId: { text: "ID that AppSync gave the request, a UUID." },
        queryString: { text: "Text of the GraphQL document that the client sent." },
        operationName: {
          text: "Name of the operation to run from the document. Left out, or sent as null, when the client named none.",
        },
        variables: { text: 'Variables of the operation, by name without the "$". Empty when there are none.' },
      },
    },
    AppSyncLambdaAuthorizerResponse: {
      since: "v1.27.0",
      text: "The decision of a Lambda authorizer about a GraphQL request.",
      role: "response",
      title: "AppSync Lambda authorizer answer",
      takenBy: "AWS AppSync, which allows or refuses GraphQL requests by it",
      documentation: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
      example:
        'return encodeAppSyncLambdaAuthorizerResponse({ isAuthorized: true, deniedFields: ["Mutation.deleteOrder"], ttlOverride: 60 });',
      properties: {
        isAuthorized: {
          text: "Whether the request may run. AppSync demands it; false ends the request as unauthorized.",
          demanded: { documentation: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html" },
        },
        resolverContext: {
          text: "Values for the resolvers, by key, which find them in `$context.identity.resolverContext`. Not for nested objects or lists.",
        },
        deniedFields: {
          text: 'Fields that become null even though the request may run: ARNs of fields, or the short form "Type.field".',
        },
        ttlOverride: {
          text: "For how many seconds AppSync caches the decision, in place of the setting of the API. 0 turns caching off for it.",
        },
      },
    },
  },
};
