import {
  encodeAPIGatewayProxyRequest,
  encodeAPIGatewayProxyResponse,
  encodeAPIGatewayV2HTTPRequest,
  encodeAPIGatewayV2HTTPResponse,
  encodeAPIGatewayWebsocketProxyRequest,
  encodeAPIGatewayV2CustomAuthorizerV1Request,
  encodeAPIGatewayV2CustomAuthorizerV2Request,
  encodeAPIGatewayCustomAuthorizerContext,
  encodeAPIGatewayCustomAuthorizerRequest,
  encodeAPIGatewayCustomAuthorizerRequestTypeRequest,
  encodeAPIGatewayCustomAuthorizerResponse,
  encodeAPIGatewayV2CustomAuthorizerSimpleResponse,
  encodeAPIGatewayV2CustomAuthorizerIAMPolicyResponse,
  type APIGatewayProxyRequest,
  type APIGatewayProxyResponse,
  type APIGatewayV2HTTPRequest,
  type APIGatewayV2HTTPResponse,
  type APIGatewayWebsocketProxyRequest,
  type APIGatewayV2CustomAuthorizerV1Request,
  type APIGatewayV2CustomAuthorizerV2Request,
  type APIGatewayCustomAuthorizerContext,
  type APIGatewayCustomAuthorizerRequest,
  type APIGatewayCustomAuthorizerRequestTypeRequest,
  type APIGatewayCustomAuthorizerResponse,
  type APIGatewayV2CustomAuthorizerSimpleResponse,
  type APIGatewayV2CustomAuthorizerIAMPolicyResponse,
} from "../../../generated/string-null-none/apigw.js";
import { settleContentLength } from "../content-length.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface ApigwExamples {
  APIGatewayProxyRequest: APIGatewayProxyRequest;
  APIGatewayProxyResponse: APIGatewayProxyResponse;
  APIGatewayV2HTTPRequest: APIGatewayV2HTTPRequest;
  APIGatewayV2HTTPResponse: APIGatewayV2HTTPResponse;
  APIGatewayWebsocketProxyRequest: APIGatewayWebsocketProxyRequest;
  APIGatewayV2CustomAuthorizerV1Request: APIGatewayV2CustomAuthorizerV1Request;
  APIGatewayV2CustomAuthorizerV2Request: APIGatewayV2CustomAuthorizerV2Request;
  APIGatewayCustomAuthorizerContext: APIGatewayCustomAuthorizerContext;
  APIGatewayCustomAuthorizerRequest: APIGatewayCustomAuthorizerRequest;
  APIGatewayCustomAuthorizerRequestTypeRequest: APIGatewayCustomAuthorizerRequestTypeRequest;
  APIGatewayCustomAuthorizerResponse: APIGatewayCustomAuthorizerResponse;
  APIGatewayV2CustomAuthorizerSimpleResponse: APIGatewayV2CustomAuthorizerSimpleResponse;
  APIGatewayV2CustomAuthorizerIAMPolicyResponse: APIGatewayV2CustomAuthorizerIAMPolicyResponse;
}

export const samples: Samples<ApigwExamples> = {
  APIGatewayProxyRequest: {
    payload: {
      resource: "/orders/{orderId}",
      path: "/orders/20417",
      httpMethod: "PUT",
      headers: {
        Accept: "application/json",
        "Accept-Encoding": "gzip, deflate, br",
        Authorization: "Bearer eyJraWQiOiJzYW1wbGUifQ.e30.c2FtcGxl",
        "Content-Type": "application/json",
        Host: "k3v9x2m7qd.execute-api.eu-west-1.amazonaws.com",
        "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0",
        "X-Amzn-Trace-Id": "Root=1-67d3f61d-7e41b0c95a2f6d8830cb14e7",
        "X-Forwarded-For": "203.0.113.24",
        "X-Forwarded-Port": "443",
        "X-Forwarded-Proto": "https",
      },
      multiValueHeaders: {
        Accept: ["application/json"],
        "Accept-Encoding": ["gzip, deflate, br"],
        Authorization: ["Bearer eyJraWQiOiJzYW1wbGUifQ.e30.c2FtcGxl"],
        "Content-Type": ["application/json"],
        Host: ["k3v9x2m7qd.execute-api.eu-west-1.amazonaws.com"],
        "User-Agent": ["Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0"],
        "X-Amzn-Trace-Id": ["Root=1-67d3f61d-7e41b0c95a2f6d8830cb14e7"],
        "X-Forwarded-For": ["203.0.113.24"],
        "X-Forwarded-Port": ["443"],
        "X-Forwarded-Proto": ["https"],
      },
      queryStringParameters: { notify: "sms" },
      multiValueQueryStringParameters: { notify: ["email", "sms"] },
      pathParameters: { orderId: "20417" },
      stageVariables: { table: "orders-prod" },
      requestContext: {
        accountId: "123456789012",
        resourceId: "h6w1zc",
        operationName: "ReplaceOrder",
        stage: "prod",
        domainName: "k3v9x2m7qd.execute-api.eu-west-1.amazonaws.com",
        domainPrefix: "k3v9x2m7qd",
        requestId: "e83d5b16-7a0c-49f2-b4d8-1c6f92e7305a",
        extendedRequestId: "HbK4CEx9joEEJ4Q=",
        protocol: "HTTP/1.1",
        identity: {
          cognitoIdentityPoolId: "eu-west-1:0c4e8a72-91d5-4b3f-a6e0-7f2d58c1b390",
          accountId: "123456789012",
          cognitoIdentityId: "eu-west-1:d27a5f10-3c68-4e9b-8b41-65f0a9c7e2d3",
          caller: "AROAQ3WLN7KEXSAMPLEID:web-client",
          apiKey: "sample-api-key-value",
          apiKeyId: "v7c2p0s4ke",
          accessKey: "ASIAQ3WLN7KEXEXAMPLE",
          sourceIp: "203.0.113.24",
          cognitoAuthenticationType: "authenticated",
          cognitoAuthenticationProvider:
            "cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Hb7Wq2LxP,cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Hb7Wq2LxP:CognitoSignIn:6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
          userArn: "arn:aws:sts::123456789012:assumed-role/web-client/CognitoIdentityCredentials",
          userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0",
          user: "AROAQ3WLN7KEXSAMPLEID:web-client",
          clientCert: {
            clientCertPem:
              "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUNotARealCertificateOnlyASampleOne0wCgYIKoZIzj0E\n-----END CERTIFICATE-----\n",
            subjectDN: "CN=till-17.shop.example,O=Harbour Shop,C=IE",
            issuerDN: "CN=Harbour Shop Device CA,O=Harbour Shop,C=IE",
            serialNumber: "5d:0e:91:7c:42:aa:13:f6",
            validity: { notBefore: "Jan 10 08:00:00 2025 GMT", notAfter: "Jan 10 08:00:00 2026 GMT" },
          },
        },
        resourcePath: "/orders/{orderId}",
        path: "/prod/orders/20417",
        authorizer: {
          principalId: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
          tenant: "harbour-shop",
          integrationLatency: 41,
        },
        httpMethod: "PUT",
        requestTime: "14/Mar/2025:09:26:53 +0000",
        requestTimeEpoch: 1741944413000,
        apiId: "k3v9x2m7qd",
      },
      body: '{"sku":"MUG-BLUE","quantity":2}',
      isBase64Encoded: false,
    },
    encode: encodeAPIGatewayProxyRequest,
  },

  APIGatewayProxyResponse: {
    payload: {
      statusCode: 200,
      headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
      multiValueHeaders: { "Set-Cookie": ["session=f81d4fae; Path=/; Secure", "theme=dark; Path=/"] },
      body: '{"orderId":20417,"state":"accepted"}',
      isBase64Encoded: false,
    },
    encode: encodeAPIGatewayProxyResponse,
  },

  APIGatewayV2HTTPRequest: {
    payload: {
      version: "2.0",
      routeKey: "PUT /orders/{orderId}",
      rawPath: "/orders/20417",
      rawQueryString: "notify=email&notify=sms",
      cookies: ["session=f81d4fae", "theme=dark"],
      headers: {
        accept: "application/json",
        "accept-encoding": "gzip, deflate, br",
        authorization: "Bearer eyJraWQiOiJzYW1wbGUifQ.e30.c2FtcGxl",
        "content-length": "31",
        "content-type": "application/json",
        host: "k3v9x2m7qd.execute-api.eu-west-1.amazonaws.com",
        "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0",
        "x-amzn-trace-id": "Root=1-67d3f61d-0d9c4e7318b25fa66e71c0d2",
        "x-forwarded-for": "203.0.113.24",
        "x-forwarded-port": "443",
        "x-forwarded-proto": "https",
      },
      queryStringParameters: { notify: "email,sms" },
      pathParameters: { orderId: "20417" },
      requestContext: {
        accountId: "123456789012",
        apiId: "k3v9x2m7qd",
        domainName: "k3v9x2m7qd.execute-api.eu-west-1.amazonaws.com",
        domainPrefix: "k3v9x2m7qd",
        authentication: {
          clientCert: {
            clientCertPem:
              "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUNotARealCertificateOnlyASampleOne0wCgYIKoZIzj0E\n-----END CERTIFICATE-----\n",
            subjectDN: "CN=till-17.shop.example,O=Harbour Shop,C=IE",
            issuerDN: "CN=Harbour Shop Device CA,O=Harbour Shop,C=IE",
            serialNumber: "5d:0e:91:7c:42:aa:13:f6",
            validity: { notBefore: "Jan 10 08:00:00 2025 GMT", notAfter: "Jan 10 08:00:00 2026 GMT" },
          },
        },
        authorizer: {
          jwt: {
            claims: {
              aud: "3f6o1c8s0m2t7k5q9d4b",
              iss: "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Hb7Wq2LxP",
              scope: "orders/read orders/write",
              sub: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
              token_use: "access",
            },
            scopes: ["orders/write"],
          },
          lambda: { tenant: "harbour-shop", tier: 2, trial: false },
          iam: {
            accessKey: "ASIAQ3WLN7KEXEXAMPLE",
            accountId: "123456789012",
            callerId: "AROAQ3WLN7KEXSAMPLEID:web-client",
            cognitoIdentity: {
              amr: ["authenticated", "cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Hb7Wq2LxP"],
              identityId: "eu-west-1:d27a5f10-3c68-4e9b-8b41-65f0a9c7e2d3",
              identityPoolId: "eu-west-1:0c4e8a72-91d5-4b3f-a6e0-7f2d58c1b390",
            },
            principalOrgId: "o-7m3x9q2k4d",
            userArn: "arn:aws:sts::123456789012:assumed-role/web-client/CognitoIdentityCredentials",
            userId: "AROAQ3WLN7KEXSAMPLEID:web-client",
          },
        },
        http: {
          method: "PUT",
          path: "/orders/20417",
          protocol: "HTTP/1.1",
          sourceIp: "203.0.113.24",
          userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0",
        },
        requestId: "HbK3xj2ZjoEEPNw=",
        routeKey: "PUT /orders/{orderId}",
        stage: "$default",
        time: "14/Mar/2025:09:26:53 +0000",
        timeEpoch: 1741944413000,
      },
      stageVariables: { table: "orders-prod" },
      body: '{"sku":"MUG-BLUE","quantity":2}',
      isBase64Encoded: false,
    },
    encode: encodeAPIGatewayV2HTTPRequest,
    settle: settleContentLength,
    alternatives: [{ at: ["requestContext", "authorizer"], groups: [["jwt"], ["lambda"], ["iam"]] }],
  },

  APIGatewayV2HTTPResponse: {
    payload: {
      statusCode: 201,
      headers: { "content-type": "application/json", location: "/orders/20417" },
      multiValueHeaders: { vary: ["accept", "accept-encoding"] },
      body: '{"orderId":20417,"state":"accepted"}',
      isBase64Encoded: false,
      cookies: ["session=f81d4fae; Path=/; Secure; HttpOnly", "theme=dark; Path=/"],
    },
    encode: encodeAPIGatewayV2HTTPResponse,
  },

  APIGatewayWebsocketProxyRequest: {
    payload: {
      resource: "/",
      path: "/",
      httpMethod: "GET",
      headers: {
        Host: "w5t8r1n6yc.execute-api.eu-west-1.amazonaws.com",
        Origin: "https://shop.example",
        "Sec-WebSocket-Extensions": "permessage-deflate; client_max_window_bits",
        "Sec-WebSocket-Key": "c2FtcGxlIGtleSBvZiAxNg==",
        "Sec-WebSocket-Version": "13",
        "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0",
        "X-Amzn-Trace-Id": "Root=1-67d3f61d-51d8c6b07e923fa40a6b8e95",
        "X-Forwarded-For": "203.0.113.24",
        "X-Forwarded-Port": "443",
        "X-Forwarded-Proto": "https",
      },
      multiValueHeaders: {
        Host: ["w5t8r1n6yc.execute-api.eu-west-1.amazonaws.com"],
        Origin: ["https://shop.example"],
        "Sec-WebSocket-Extensions": ["permessage-deflate; client_max_window_bits"],
        "Sec-WebSocket-Key": ["c2FtcGxlIGtleSBvZiAxNg=="],
        "Sec-WebSocket-Version": ["13"],
        "User-Agent": ["Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0"],
        "X-Amzn-Trace-Id": ["Root=1-67d3f61d-51d8c6b07e923fa40a6b8e95"],
        "X-Forwarded-For": ["203.0.113.24"],
        "X-Forwarded-Port": ["443"],
        "X-Forwarded-Proto": ["https"],
      },
      queryStringParameters: { room: "lobby" },
      multiValueQueryStringParameters: { room: ["lobby"] },
      pathParameters: { proxy: "lobby" },
      stageVariables: { table: "connections-prod" },
      requestContext: {
        accountId: "123456789012",
        resourceId: "b2k7sd",
        stage: "prod",
        requestId: "HbK5NFfXDoEFYVQ=",
        identity: {
          cognitoIdentityPoolId: "eu-west-1:0c4e8a72-91d5-4b3f-a6e0-7f2d58c1b390",
          accountId: "123456789012",
          cognitoIdentityId: "eu-west-1:d27a5f10-3c68-4e9b-8b41-65f0a9c7e2d3",
          caller: "AROAQ3WLN7KEXSAMPLEID:web-client",
          apiKey: "sample-api-key-value",
          apiKeyId: "v7c2p0s4ke",
          accessKey: "ASIAQ3WLN7KEXEXAMPLE",
          sourceIp: "203.0.113.24",
          cognitoAuthenticationType: "authenticated",
          cognitoAuthenticationProvider:
            "cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Hb7Wq2LxP,cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Hb7Wq2LxP:CognitoSignIn:6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
          userArn: "arn:aws:sts::123456789012:assumed-role/web-client/CognitoIdentityCredentials",
          userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0",
          user: "AROAQ3WLN7KEXSAMPLEID:web-client",
          clientCert: {
            clientCertPem:
              "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUNotARealCertificateOnlyASampleOne0wCgYIKoZIzj0E\n-----END CERTIFICATE-----\n",
            subjectDN: "CN=till-17.shop.example,O=Harbour Shop,C=IE",
            issuerDN: "CN=Harbour Shop Device CA,O=Harbour Shop,C=IE",
            serialNumber: "5d:0e:91:7c:42:aa:13:f6",
            validity: { notBefore: "Jan 10 08:00:00 2025 GMT", notAfter: "Jan 10 08:00:00 2026 GMT" },
          },
        },
        resourcePath: "/",
        authorizer: { principalId: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946", tenant: "harbour-shop" },
        httpMethod: "GET",
        apiId: "w5t8r1n6yc",
        connectedAt: 1741944351000,
        connectionId: "HbK1ldXGDoECJWg=",
        domainName: "w5t8r1n6yc.execute-api.eu-west-1.amazonaws.com",
        error: "none",
        eventType: "MESSAGE",
        extendedRequestId: "HbK5NFfXDoEFYVQ=",
        integrationLatency: "17",
        messageDirection: "IN",
        messageId: "HbK5NeP9joECJWg=",
        requestTime: "14/Mar/2025:09:26:53 +0000",
        requestTimeEpoch: 1741944413000,
        routeKey: "sendMessage",
        status: "200",
        disconnectStatusCode: 1001,
        disconnectReason: "Going away",
      },
      body: '{"action":"sendMessage","room":"lobby","text":"Hello"}',
      isBase64Encoded: false,
    },
    encode: encodeAPIGatewayWebsocketProxyRequest,
    alternatives: [{ at: ["requestContext"], groups: [["messageId"], ["disconnectStatusCode", "disconnectReason"]] }],
  },

  APIGatewayV2CustomAuthorizerV1Request: {
    payload: {
      version: "1.0",
      type: "REQUEST",
      methodArn: "arn:aws:execute-api:eu-west-1:123456789012:k3v9x2m7qd/prod/GET/orders/20417",
      identitySource: "Bearer eyJraWQiOiJzYW1wbGUifQ.e30.c2FtcGxl",
      authorizationToken: "Bearer eyJraWQiOiJzYW1wbGUifQ.e30.c2FtcGxl",
      resource: "/orders/{orderId}",
      path: "/orders/20417",
      httpMethod: "GET",
      headers: {
        Accept: "application/json",
        "Accept-Encoding": "gzip, deflate, br",
        Authorization: "Bearer eyJraWQiOiJzYW1wbGUifQ.e30.c2FtcGxl",
        "Content-Type": "application/json",
        Host: "k3v9x2m7qd.execute-api.eu-west-1.amazonaws.com",
        "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0",
        "X-Amzn-Trace-Id": "Root=1-67d3f61d-7e41b0c95a2f6d8830cb14e7",
        "X-Forwarded-For": "203.0.113.24",
        "X-Forwarded-Port": "443",
        "X-Forwarded-Proto": "https",
      },
      queryStringParameters: { view: "full" },
      pathParameters: { orderId: "20417" },
      stageVariables: { table: "orders-prod" },
      requestContext: {
        path: "/prod/orders/20417",
        accountId: "123456789012",
        resourceId: "GET /orders/{orderId}",
        stage: "prod",
        requestId: "5c0a7e94-d12f-4b68-9e73-8f416ab2c05d",
        identity: {
          apiKey: "sample-api-key-value",
          sourceIp: "203.0.113.24",
          clientCert: {
            clientCertPem:
              "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUNotARealCertificateOnlyASampleOne0wCgYIKoZIzj0E\n-----END CERTIFICATE-----\n",
            subjectDN: "CN=till-17.shop.example,O=Harbour Shop,C=IE",
            issuerDN: "CN=Harbour Shop Device CA,O=Harbour Shop,C=IE",
            serialNumber: "5d:0e:91:7c:42:aa:13:f6",
            validity: { notBefore: "Jan 10 08:00:00 2025 GMT", notAfter: "Jan 10 08:00:00 2026 GMT" },
          },
        },
        resourcePath: "/orders/{orderId}",
        httpMethod: "GET",
        apiId: "k3v9x2m7qd",
      },
    },
    encode: encodeAPIGatewayV2CustomAuthorizerV1Request,
  },

  APIGatewayV2CustomAuthorizerV2Request: {
    payload: {
      version: "2.0",
      type: "REQUEST",
      routeArn: "arn:aws:execute-api:eu-west-1:123456789012:k3v9x2m7qd/$default/GET/orders/20417",
      identitySource: ["Bearer eyJraWQiOiJzYW1wbGUifQ.e30.c2FtcGxl"],
      routeKey: "GET /orders/{orderId}",
      rawPath: "/orders/20417",
      rawQueryString: "view=full",
      cookies: ["session=f81d4fae", "theme=dark"],
      headers: {
        accept: "application/json",
        "accept-encoding": "gzip, deflate, br",
        authorization: "Bearer eyJraWQiOiJzYW1wbGUifQ.e30.c2FtcGxl",
        host: "k3v9x2m7qd.execute-api.eu-west-1.amazonaws.com",
        "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0",
        "x-amzn-trace-id": "Root=1-67d3f61d-0d9c4e7318b25fa66e71c0d2",
        "x-forwarded-for": "203.0.113.24",
        "x-forwarded-port": "443",
        "x-forwarded-proto": "https",
      },
      queryStringParameters: { view: "full" },
      requestContext: {
        accountId: "123456789012",
        apiId: "k3v9x2m7qd",
        domainName: "k3v9x2m7qd.execute-api.eu-west-1.amazonaws.com",
        domainPrefix: "k3v9x2m7qd",
        authentication: {
          clientCert: {
            clientCertPem:
              "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUNotARealCertificateOnlyASampleOne0wCgYIKoZIzj0E\n-----END CERTIFICATE-----\n",
            subjectDN: "CN=till-17.shop.example,O=Harbour Shop,C=IE",
            issuerDN: "CN=Harbour Shop Device CA,O=Harbour Shop,C=IE",
            serialNumber: "5d:0e:91:7c:42:aa:13:f6",
            validity: { notBefore: "Jan 10 08:00:00 2025 GMT", notAfter: "Jan 10 08:00:00 2026 GMT" },
          },
        },
        authorizer: {
          jwt: {
            claims: {
              aud: "3f6o1c8s0m2t7k5q9d4b",
              iss: "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Hb7Wq2LxP",
              scope: "orders/read orders/write",
              sub: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
              token_use: "access",
            },
            scopes: ["orders/write"],
          },
          lambda: { tenant: "harbour-shop", tier: 2, trial: false },
          iam: {
            accessKey: "ASIAQ3WLN7KEXEXAMPLE",
            accountId: "123456789012",
            callerId: "AROAQ3WLN7KEXSAMPLEID:web-client",
            cognitoIdentity: {
              amr: ["authenticated", "cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Hb7Wq2LxP"],
              identityId: "eu-west-1:d27a5f10-3c68-4e9b-8b41-65f0a9c7e2d3",
              identityPoolId: "eu-west-1:0c4e8a72-91d5-4b3f-a6e0-7f2d58c1b390",
            },
            principalOrgId: "o-7m3x9q2k4d",
            userArn: "arn:aws:sts::123456789012:assumed-role/web-client/CognitoIdentityCredentials",
            userId: "AROAQ3WLN7KEXSAMPLEID:web-client",
          },
        },
        http: {
          method: "GET",
          path: "/orders/20417",
          protocol: "HTTP/1.1",
          sourceIp: "203.0.113.24",
          userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0",
        },
        requestId: "HbK3xj2ZjoEEPNw=",
        routeKey: "GET /orders/{orderId}",
        stage: "$default",
        time: "14/Mar/2025:09:26:53 +0000",
        timeEpoch: 1741944413000,
      },
      pathParameters: { orderId: "20417" },
      stageVariables: { table: "orders-prod" },
    },
    encode: encodeAPIGatewayV2CustomAuthorizerV2Request,
    alternatives: [{ at: ["requestContext", "authorizer"], groups: [["jwt"], ["lambda"], ["iam"]] }],
  },

  APIGatewayCustomAuthorizerContext: {
    payload: {
      principalId: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
      stringKey: "harbour-shop",
      numKey: 2,
      boolKey: true,
    },
    encode: encodeAPIGatewayCustomAuthorizerContext,
  },

  APIGatewayCustomAuthorizerRequest: {
    payload: {
      type: "TOKEN",
      authorizationToken: "Bearer eyJraWQiOiJzYW1wbGUifQ.e30.c2FtcGxl",
      methodArn: "arn:aws:execute-api:eu-west-1:123456789012:k3v9x2m7qd/prod/GET/orders/20417",
    },
    encode: encodeAPIGatewayCustomAuthorizerRequest,
  },

  APIGatewayCustomAuthorizerRequestTypeRequest: {
    payload: {
      type: "REQUEST",
      methodArn: "arn:aws:execute-api:eu-west-1:123456789012:k3v9x2m7qd/prod/GET/orders/20417",
      resource: "/orders/{orderId}",
      path: "/orders/20417",
      httpMethod: "GET",
      headers: {
        Accept: "application/json",
        "Accept-Encoding": "gzip, deflate, br",
        Authorization: "Bearer eyJraWQiOiJzYW1wbGUifQ.e30.c2FtcGxl",
        "Content-Type": "application/json",
        Host: "k3v9x2m7qd.execute-api.eu-west-1.amazonaws.com",
        "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0",
        "X-Amzn-Trace-Id": "Root=1-67d3f61d-7e41b0c95a2f6d8830cb14e7",
        "X-Forwarded-For": "203.0.113.24",
        "X-Forwarded-Port": "443",
        "X-Forwarded-Proto": "https",
      },
      multiValueHeaders: {
        Accept: ["application/json"],
        "Accept-Encoding": ["gzip, deflate, br"],
        Authorization: ["Bearer eyJraWQiOiJzYW1wbGUifQ.e30.c2FtcGxl"],
        "Content-Type": ["application/json"],
        Host: ["k3v9x2m7qd.execute-api.eu-west-1.amazonaws.com"],
        "User-Agent": ["Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0"],
        "X-Amzn-Trace-Id": ["Root=1-67d3f61d-7e41b0c95a2f6d8830cb14e7"],
        "X-Forwarded-For": ["203.0.113.24"],
        "X-Forwarded-Port": ["443"],
        "X-Forwarded-Proto": ["https"],
      },
      queryStringParameters: { view: "full" },
      multiValueQueryStringParameters: { view: ["full"] },
      pathParameters: { orderId: "20417" },
      stageVariables: { table: "orders-prod" },
      requestContext: {
        path: "/prod/orders/20417",
        accountId: "123456789012",
        resourceId: "h6w1zc",
        stage: "prod",
        requestId: "5c0a7e94-d12f-4b68-9e73-8f416ab2c05d",
        identity: {
          apiKey: "sample-api-key-value",
          sourceIp: "203.0.113.24",
          clientCert: {
            clientCertPem:
              "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUNotARealCertificateOnlyASampleOne0wCgYIKoZIzj0E\n-----END CERTIFICATE-----\n",
            subjectDN: "CN=till-17.shop.example,O=Harbour Shop,C=IE",
            issuerDN: "CN=Harbour Shop Device CA,O=Harbour Shop,C=IE",
            serialNumber: "5d:0e:91:7c:42:aa:13:f6",
            validity: { notBefore: "Jan 10 08:00:00 2025 GMT", notAfter: "Jan 10 08:00:00 2026 GMT" },
          },
        },
        resourcePath: "/orders/{orderId}",
        httpMethod: "GET",
        apiId: "k3v9x2m7qd",
      },
    },
    encode: encodeAPIGatewayCustomAuthorizerRequestTypeRequest,
  },

  APIGatewayCustomAuthorizerResponse: {
    payload: {
      principalId: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
      policyDocument: {
        Version: "2012-10-17",
        Statement: [
          {
            Action: ["execute-api:Invoke"],
            Effect: "Allow",
            Resource: ["arn:aws:execute-api:eu-west-1:123456789012:k3v9x2m7qd/prod/GET/orders/*"],
          },
        ],
      },
      context: { tenant: "harbour-shop", tier: 2, trial: false },
      usageIdentifierKey: "sample-api-key-value",
    },
    encode: encodeAPIGatewayCustomAuthorizerResponse,
  },

  APIGatewayV2CustomAuthorizerSimpleResponse: {
    payload: { isAuthorized: true, context: { tenant: "harbour-shop", tier: 2, trial: false } },
    encode: encodeAPIGatewayV2CustomAuthorizerSimpleResponse,
  },

  APIGatewayV2CustomAuthorizerIAMPolicyResponse: {
    payload: {
      principalId: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
      policyDocument: {
        Version: "2012-10-17",
        Statement: [
          {
            Action: ["execute-api:Invoke"],
            Effect: "Allow",
            Resource: ["arn:aws:execute-api:eu-west-1:123456789012:k3v9x2m7qd/$default/GET/orders/*"],
          },
        ],
      },
      context: { tenant: "harbour-shop", tier: 2, trial: false },
    },
    encode: encodeAPIGatewayV2CustomAuthorizerIAMPolicyResponse,
  },
};

/** The examples of `aws-lambda-events/apigw`; see {@link Example}. */
export const example: Example<ApigwExamples> = /* @__PURE__ */ exampleOf(samples);
