import {
  encodeAppSyncResolverTemplate,
  encodeAppSyncIAMIdentity,
  encodeAppSyncCognitoIdentity,
  encodeAppSyncLambdaAuthorizerRequest,
  encodeAppSyncLambdaAuthorizerResponse,
  type AppSyncResolverTemplate,
  type AppSyncIAMIdentity,
  type AppSyncCognitoIdentity,
  type AppSyncLambdaAuthorizerRequest,
  type AppSyncLambdaAuthorizerResponse,
} from "../../../generated/string-null-none/appsync.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface AppsyncExamples {
  AppSyncResolverTemplate: AppSyncResolverTemplate;
  AppSyncIAMIdentity: AppSyncIAMIdentity;
  AppSyncCognitoIdentity: AppSyncCognitoIdentity;
  AppSyncLambdaAuthorizerRequest: AppSyncLambdaAuthorizerRequest;
  AppSyncLambdaAuthorizerResponse: AppSyncLambdaAuthorizerResponse;
}

export const samples: Samples<AppsyncExamples> = {
  AppSyncResolverTemplate: {
    payload: { version: "2018-05-29", operation: "Invoke", payload: { field: "getOrder", arguments: { id: "20417" } } },
    encode: encodeAppSyncResolverTemplate,
  },

  AppSyncIAMIdentity: {
    payload: {
      accountId: "123456789012",
      cognitoIdentityAuthProvider:
        "cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Hb7Wq2LxP,cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Hb7Wq2LxP:CognitoSignIn:6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
      cognitoIdentityAuthType: "authenticated",
      cognitoIdentityPoolId: "eu-west-1:0c4e8a72-91d5-4b3f-a6e0-7f2d58c1b390",
      cognitoIdentityId: "eu-west-1:d27a5f10-3c68-4e9b-8b41-65f0a9c7e2d3",
      sourceIp: ["203.0.113.24"],
      username: "AROAQ3WLN7KEXSAMPLEID:CognitoIdentityCredentials",
      userArn: "arn:aws:sts::123456789012:assumed-role/web-client/CognitoIdentityCredentials",
    },
    encode: encodeAppSyncIAMIdentity,
  },

  AppSyncCognitoIdentity: {
    payload: {
      sub: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
      issuer: "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Hb7Wq2LxP",
      username: "maeve",
      claims: {
        sub: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
        aud: "3f6o1c8s0m2t7k5q9d4b",
        email_verified: true,
        token_use: "id",
        auth_time: 1741944300,
        exp: 1741947900,
        "cognito:groups": ["customers"],
      },
      sourceIp: ["203.0.113.24"],
      defaultAuthStrategy: "ALLOW",
    },
    encode: encodeAppSyncCognitoIdentity,
  },

  AppSyncLambdaAuthorizerRequest: {
    payload: {
      authorizationToken: "shop-key-2f8c1d",
      requestContext: {
        apiId: "q4jx7dn2tzgylk6hvo5mw3ae",
        accountId: "123456789012",
        requestId: "b91e47c0-5f3d-4a82-86e4-d07c3a9f1b25",
        queryString: "query GetOrder($id: ID!) { getOrder(id: $id) { id total } }",
        operationName: "GetOrder",
        variables: { id: "20417" },
      },
    },
    encode: encodeAppSyncLambdaAuthorizerRequest,
  },

  AppSyncLambdaAuthorizerResponse: {
    payload: {
      isAuthorized: true,
      resolverContext: { tenant: "harbour-shop", tier: 2 },
      deniedFields: [
        "arn:aws:appsync:eu-west-1:123456789012:apis/q4jx7dn2tzgylk6hvo5mw3ae/types/Order/fields/margin",
        "Mutation.deleteOrder",
      ],
      ttlOverride: 60,
    },
    encode: encodeAppSyncLambdaAuthorizerResponse,
  },
};

/** The examples of `aws-lambda-events/appsync`; see {@link Example}. */
export const example: Example<AppsyncExamples> = /* @__PURE__ */ exampleOf(samples);
