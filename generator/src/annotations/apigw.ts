import type { Annotations } from "./annotation.js";
import { NOT_HTTP_2 } from "./other-events.js";

const AUTHORIZER_INPUT =
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html";
const API_AUTHORIZER =
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html";
const HTTP_API_AUTHORIZER =
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html";
const RECORDED = "Left out where a request has none, as recorded requests show";
const AUTHORIZER_OUTPUT =
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html";

export const annotations: Annotations = {
  types: {
    APIGatewayProxyRequest: {
      role: "event",
      title: "API Gateway REST API request, or HTTP API payload 1.0",
      answer: ["APIGatewayProxyResponse"],
      documentation:
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html",
      discriminator: {
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
    },
    APIGatewayProxyResponse: {
      role: "response",
      title: "API Gateway REST or WebSocket API response",
      properties: {
        statusCode: {
          demanded: {
            documentation:
              "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html",
          },
        },
      },
    },
    APIGatewayProxyStreamingResponse: {
      since: "v1.51.0",
      excluded: "Streams its body from an io.Reader and refuses to be JSON",
    },
    APIGatewayProxyRequestContext: {
      properties: {
        authorizer: { optional: { reason: "Left out where a method has no authorizer, as recorded requests show" } },
      },
    },
    APIGatewayV2HTTPRequest: {
      since: "v1.16.0",
      role: "event",
      title: "API Gateway HTTP API request, payload 2.0",
      answer: ["APIGatewayV2HTTPResponse"],
      documentation:
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html",
      discriminator: {
        requires: { requestContext: "object" },
        matches: { version: ["2.0"] },
        lacks: NOT_HTTP_2,
        evidence: ["requestContext/http"],
      },
    },
    APIGatewayV2HTTPResponse: {
      since: "v1.17.0",
      role: "response",
      title: "API Gateway HTTP API response, payload 2.0",
      properties: {
        statusCode: {
          demanded: {
            documentation:
              "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html",
          },
        },
      },
    },
    APIGatewayRequestIdentity: {
      properties: {
        userAgent: { optional: { reason: "The disconnection of a WebSocket API has none, as recorded requests show" } },
      },
    },
    APIGatewayWebsocketProxyRequest: {
      role: "event",
      title: "API Gateway WebSocket API connect, message or disconnect",
      answer: ["APIGatewayProxyResponse"],
      documentation:
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-keys-connect-disconnect.html",
      discriminator: {
        // Without a connection nothing tells it from a REST API's request.
        requires: { requestContext: "object", "requestContext/connectionId": "string" },
        matches: { "requestContext/eventType": ["CONNECT", "MESSAGE", "DISCONNECT"] },
        lacks: ["methodArn"],
        evidence: ["requestContext/routeKey"],
      },
    },
    APIGatewayCustomAuthorizerRequest: {
      role: "event",
      title: "API Gateway REST API Lambda authorizer request, TOKEN type",
      answer: ["APIGatewayCustomAuthorizerResponse"],
      documentation: AUTHORIZER_INPUT,
      discriminator: {
        requires: { authorizationToken: "string" },
        matches: { type: ["TOKEN"] },
        lacks: ["requestContext"],
        evidence: ["methodArn"],
      },
    },
    APIGatewayCustomAuthorizerRequestTypeRequest: {
      role: "event",
      title: "API Gateway REST or WebSocket API authorizer request, REQUEST type",
      answer: ["APIGatewayCustomAuthorizerResponse"],
      documentation: AUTHORIZER_INPUT,
      discriminator: {
        requires: { methodArn: "string" },
        matches: { type: ["REQUEST"] },
        // An HTTP API's.
        lacks: ["version", "identitySource"],
        evidence: ["requestContext"],
      },
    },
    APIGatewayCustomAuthorizerRequestTypeRequestIdentity: {
      properties: {
        apiKey: {
          optional: { documentation: API_AUTHORIZER, reason: "Only methods that require an API key have one" },
        },
        clientCert: {
          since: "v1.25.0",
          optional: { documentation: API_AUTHORIZER, reason: "Only domain names with mutual TLS have one" },
        },
      },
    },
    APIGatewayV2CustomAuthorizerV1Request: {
      since: "v1.29.0",
      role: "event",
      title: "API Gateway HTTP API Lambda authorizer request, payload 1.0",
      answer: ["APIGatewayV2CustomAuthorizerIAMPolicyResponse"],
      documentation: HTTP_API_AUTHORIZER,
      discriminator: {
        requires: { methodArn: "string" },
        matches: { version: ["1.0"], type: ["REQUEST"] },
        lacks: ["requestContext/connectionId"],
        evidence: ["requestContext"],
      },
    },
    APIGatewayV2CustomAuthorizerV2Request: {
      since: "v1.29.0",
      role: "event",
      title: "API Gateway HTTP API Lambda authorizer request, payload 2.0",
      answer: ["APIGatewayV2CustomAuthorizerSimpleResponse", "APIGatewayV2CustomAuthorizerIAMPolicyResponse"],
      documentation: HTTP_API_AUTHORIZER,
      discriminator: {
        requires: { routeArn: "string" },
        matches: { version: ["2.0"], type: ["REQUEST"] },
        evidence: ["requestContext"],
      },
      properties: {
        cookies: { optional: { reason: RECORDED } },
        identitySource: {
          optional: { reason: "Left out where an authorizer has no identity source, as recorded requests show" },
        },
        pathParameters: { optional: { reason: RECORDED } },
        queryStringParameters: { optional: { reason: RECORDED } },
        stageVariables: { optional: { reason: RECORDED } },
      },
    },
    APIGatewayCustomAuthorizerContext: {
      role: "payload",
      title: "API Gateway authorizer context with sample keys (deprecated)",
    },
    APIGatewayCustomAuthorizerResponse: {
      role: "response",
      title: "API Gateway REST or WebSocket API authorizer answer, an IAM policy",
      properties: {
        principalId: { demanded: { documentation: AUTHORIZER_OUTPUT } },
        policyDocument: { demanded: { documentation: AUTHORIZER_OUTPUT } },
      },
    },
    APIGatewayV2CustomAuthorizerSimpleResponse: {
      since: "v1.27.0",
      role: "response",
      title: "API Gateway HTTP API Lambda authorizer answer, yes or no",
      properties: {
        isAuthorized: { demanded: { documentation: HTTP_API_AUTHORIZER } },
      },
    },
    APIGatewayV2CustomAuthorizerIAMPolicyResponse: {
      since: "v1.29.0",
      role: "response",
      title: "API Gateway HTTP API Lambda authorizer answer, an IAM policy",
      properties: {
        policyDocument: { demanded: { documentation: HTTP_API_AUTHORIZER } },
      },
    },
  },
};
