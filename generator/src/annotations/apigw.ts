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
      text: "An HTTP request that API Gateway passes on by Lambda proxy integration: from a REST API, or from an HTTP API with payload format 1.0.",
      role: "event",
      title: "API Gateway REST API request, or HTTP API payload 1.0",
      sentBy: "Amazon API Gateway, for each HTTP request to a REST API, or to an HTTP API with payload format 1.0",
      answer: ["APIGatewayProxyResponse"],
      documentation:
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html",
      example:
        'const { httpMethod, path, pathParameters, body } = APIGatewayProxyRequest.parse(payload); console.log(httpMethod, path, pathParameters["orderId"], body);',
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
      properties: {
        resource: {
          text: 'Path of the API resource with its parameters in braces, such as "/orders/{orderId}" or "/{proxy+}".',
        },
        path: { text: 'Path of the request, such as "/orders/20417". For a REST API it does not include the stage.' },
        httpMethod: { text: 'HTTP method in capitals, such as "GET" or "POST".' },
        headers: {
          text: "Request headers, one value for each name; `multiValueHeaders` has all. Names keep the letter case that the client sent.",
        },
        multiValueHeaders: {
          text: "All values for each request header. Names keep the letter case that the client sent.",
        },
        queryStringParameters: {
          text: "Query parameters, the last value for each name. AWS sends null when there are none, which becomes an empty object.",
        },
        multiValueQueryStringParameters: {
          text: "All values for each query parameter. AWS sends null when there are none, which becomes an empty object.",
        },
        pathParameters: {
          text: "Values of the path parameters, by name without braces. Empty when the resource has none.",
        },
        stageVariables: { text: "Stage variables, by name. Empty when the stage has none." },
        requestContext: { text: "The API, stage, caller, authorizer and time of the request." },
        body: {
          text: "Body of the request: text, or base64 text if `isBase64Encoded`. AWS sends null when there is none.",
        },
        isBase64Encoded: { text: "Whether `body` is base64 text, as it is for the binary media types of the API." },
      },
    },
    APIGatewayProxyResponse: {
      text: "The HTTP response that a function returns to an API Gateway REST API, or to an HTTP API with payload format 1.0; also the answer to a WebSocket API.",
      role: "response",
      title: "API Gateway REST or WebSocket API response",
      takenBy: "Amazon API Gateway, which sends it to the client of a REST or WebSocket API",
      documentation:
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html",
      example:
        'return encodeAPIGatewayProxyResponse({ statusCode: 200, headers: { "Content-Type": "application/json" }, body: JSON.stringify({ accepted: true }) });',
      properties: {
        statusCode: {
          text: "HTTP status code, such as 200. API Gateway demands it.",
          demanded: {
            documentation:
              "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html",
          },
        },
        headers: {
          text: "Response headers, one value each. Merged with `multiValueHeaders`, which win where both have a name.",
        },
        multiValueHeaders: { text: "Response headers, a list of values each, as for several `Set-Cookie`." },
        body: { text: "Body of the response: text (JSON text, say), or base64 text if `isBase64Encoded`." },
        isBase64Encoded: {
          text: "Set it to true when `body` is base64 text. A REST API sends the bytes only for its binary media types.",
        },
      },
    },
    APIGatewayProxyStreamingResponse: {
      since: "v1.51.0",
      excluded: "Streams its body from an io.Reader and refuses to be JSON",
    },
    APIGatewayProxyRequestContext: {
      text: "What API Gateway knows about a request: the API and stage, the caller, the authorizer and the time.",
      properties: {
        accountId: { text: "AWS account ID of the owner of the API." },
        resourceId: { text: "ID of the API resource that the path belongs to." },
        operationName: {
          text: "Operation name that the API definition gives the method. Left out when there is none.",
        },
        stage: { text: 'Name of the stage of the API, such as "prod".' },
        domainName: { text: "Domain name that the client called, as in the Host header." },
        domainPrefix: { text: "First label of `domainName`; the ID of the API for its default domain." },
        requestId: { text: "ID of the request, which the client gets as `x-amzn-RequestId`." },
        extendedRequestId: { text: "Second ID of the request, which the client gets as `x-amz-apigw-id`." },
        protocol: { text: 'Protocol of the request, such as "HTTP/1.1".' },
        identity: { text: "Who called: address, client, and credentials if there were any." },
        resourcePath: { text: 'Path of the API resource with its parameters in braces, such as "/orders/{orderId}".' },
        path: { text: 'Path of the request with the stage, such as "/prod/orders/20417".' },
        authorizer: {
          text: "`principalId` and the context values that a Lambda authorizer returned, or the `claims` of a user pool token. Empty without an authorizer.",
          optional: { reason: "Left out where a method has no authorizer, as recorded requests show" },
        },
        httpMethod: { text: 'HTTP method in capitals, such as "GET".' },
        requestTime: { text: 'When API Gateway received the request, as text such as "14/Mar/2025:09:26:53 +0000".' },
        requestTimeEpoch: { text: "When API Gateway received the request, in milliseconds since 1970." },
        apiId: { text: "ID that API Gateway gave the API." },
      },
    },
    APIGatewayV2HTTPRequest: {
      since: "v1.16.0",
      text: "An HTTP request that an API Gateway HTTP API passes on with payload format 2.0.",
      role: "event",
      title: "API Gateway HTTP API request, payload 2.0",
      sentBy: "Amazon API Gateway, for each HTTP request to an HTTP API with payload format 2.0",
      answer: ["APIGatewayV2HTTPResponse"],
      documentation:
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html",
      example:
        'const { routeKey, pathParameters, requestContext } = APIGatewayV2HTTPRequest.parse(payload); console.log(routeKey, pathParameters["orderId"], requestContext.authorizer?.jwt?.claims["sub"]);',
      discriminator: {
        requires: { requestContext: "object" },
        matches: { version: ["2.0"] },
        lacks: NOT_HTTP_2,
        evidence: ["requestContext/http"],
      },
      properties: {
        version: { text: 'Payload format version, "2.0".' },
        routeKey: { text: 'Key of the route that matched, such as "PUT /orders/{orderId}" or "$default".' },
        rawPath: { text: 'Path of the request, starting with the stage unless the stage is "$default".' },
        rawQueryString: { text: 'Query string as the client sent it, without "?". Empty when there is none.' },
        cookies: { text: 'Cookies of the request, each as "name=value". Empty when there are none.' },
        headers: { text: "Request headers, names in lower case. Several values for a name are joined with commas." },
        queryStringParameters: {
          text: "Query parameters by name. Several values for a name are joined with commas. Empty when there are none.",
        },
        pathParameters: {
          text: "Values of the path parameters, by name without braces. Empty when the route has none.",
        },
        requestContext: { text: "The API, route, stage, caller, authorizer and time of the request." },
        stageVariables: { text: "Stage variables, by name. Empty when the stage has none." },
        body: { text: "Body of the request: text, or base64 text if `isBase64Encoded`. Left out when there is none." },
        isBase64Encoded: {
          text: "Whether `body` is base64 text, as it is when the content type is not known as text.",
        },
      },
    },
    APIGatewayV2HTTPRequestContext: {
      text: "What an HTTP API knows about a request: the route and stage, the caller, the authorizer and the time.",
      properties: {
        routeKey: { text: 'Key of the route that matched, such as "PUT /orders/{orderId}" or "$default".' },
        accountId: { text: "AWS account ID of the owner of the API." },
        stage: { text: 'Name of the stage of the API, often "$default".' },
        requestId: { text: "ID that API Gateway gave the request." },
        authorizer: { text: "What the authorizer of the route found out. Left out when the route has none." },
        apiId: { text: "ID that API Gateway gave the API." },
        domainName: { text: "Domain name that the client called, as in the Host header." },
        domainPrefix: { text: "First label of `domainName`; the ID of the API for its default domain." },
        time: { text: 'When API Gateway received the request, as text such as "14/Mar/2025:09:26:53 +0000".' },
        timeEpoch: { text: "When API Gateway received the request, in milliseconds since 1970." },
        http: { text: "Method, path, protocol, address and client of the request." },
        authentication: { text: "Client certificate of the request. Left out, or sent as null, without mutual TLS." },
      },
    },
    APIGatewayV2HTTPRequestContextAuthorizerDescription: {
      text: "What the authorizer of an HTTP API route found out. Which property is there depends on the kind of authorizer.",
      properties: {
        jwt: { text: "Claims and scopes of the token, if the route has a JWT authorizer." },
        lambda: {
          text: "Context values that a Lambda authorizer returned, by key. Empty with another kind of authorizer.",
        },
        iam: { text: "Caller who signed the request, if the route has IAM authorization." },
      },
    },
    APIGatewayV2HTTPRequestContextAuthorizerJWTDescription: {
      text: "What a JWT authorizer read from the token of a request.",
      properties: {
        claims: { text: "Claims of the token, all of them as text by name, numbers and lists too." },
        scopes: { text: "OAuth scopes that count for the route. Empty when the route demands none." },
      },
    },
    APIGatewayV2HTTPRequestContextAuthorizerIAMDescription: {
      text: "The caller of an HTTP API route with IAM authorization.",
      properties: {
        accessKey: { text: "Access key ID that the request was signed with." },
        accountId: { text: "AWS account ID of the caller." },
        callerId: {
          text: "Principal ID of the caller; for a role, the role ID and the session name with a colon between.",
        },
        cognitoIdentity: {
          text: "Cognito identity of the caller. Left out, or sent as null, when the credentials are not from an identity pool.",
        },
        principalOrgId: {
          text: "ID of the AWS organization that the caller belongs to. May be left out, or sent as null.",
        },
        userArn: { text: "ARN of the IAM user or of the assumed role session that signed the request." },
        userId: { text: "Principal ID of the user or role that access was decided for." },
      },
    },
    APIGatewayV2HTTPRequestContextAuthorizerCognitoIdentity: {
      text: "The Cognito identity of a caller whose credentials come from an identity pool.",
      properties: {
        amr: { text: 'How the user signed in: "authenticated" or "unauthenticated", and the identity providers.' },
        identityId: { text: "ID of the user in the identity pool." },
        identityPoolId: { text: "ID of the identity pool." },
      },
    },
    APIGatewayV2HTTPRequestContextHTTPDescription: {
      text: "The HTTP side of a request to an HTTP API: method, path, client.",
      properties: {
        method: { text: 'HTTP method in capitals, such as "GET".' },
        path: { text: 'Path of the request, starting with the stage unless the stage is "$default".' },
        protocol: { text: 'Protocol of the request, such as "HTTP/1.1".' },
        sourceIp: { text: "IP address of the client, or of the proxy that called API Gateway for it." },
        userAgent: { text: "User-Agent header of the client." },
      },
    },
    APIGatewayV2HTTPResponse: {
      since: "v1.17.0",
      text: "The HTTP response that a function returns to an API Gateway HTTP API with payload format 2.0.",
      role: "response",
      title: "API Gateway HTTP API response, payload 2.0",
      takenBy: "Amazon API Gateway, which sends it to the client of an HTTP API",
      documentation:
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html",
      example:
        'return encodeAPIGatewayV2HTTPResponse({ statusCode: 201, headers: { location: "/orders/20417" }, cookies: ["theme=dark; Path=/"] });',
      properties: {
        statusCode: {
          text: "HTTP status code, such as 200. Without one, API Gateway takes all of the answer as the body of a 200.",
          demanded: {
            documentation:
              "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html",
          },
        },
        headers: {
          text: "Response headers, one value each; join several values with commas. Cookies go to `cookies`.",
        },
        multiValueHeaders: { text: "Not part of payload format 2.0; use `headers` and `cookies`." },
        body: { text: "Body of the response: text (JSON text, say), or base64 text if `isBase64Encoded`." },
        isBase64Encoded: {
          text: "Set it to true when `body` is base64 text; API Gateway then sends the bytes it stands for.",
        },
        cookies: { text: 'Cookies to set; each becomes a `Set-Cookie` header, such as "theme=dark; Path=/".' },
      },
    },
    APIGatewayRequestIdentity: {
      text: "Who called an API Gateway API: address, client, and credentials if there were any.",
      properties: {
        cognitoIdentityPoolId: {
          text: "ID of the Cognito identity pool of the credentials. Null or left out for other credentials.",
        },
        accountId: {
          text: "AWS account ID of the caller. Null or left out unless the request is signed with IAM credentials.",
        },
        cognitoIdentityId: {
          text: "ID of the caller in the Cognito identity pool. Null or left out for other credentials.",
        },
        caller: {
          text: "Principal ID of the caller that signed the request. Null or left out without IAM authorization.",
        },
        apiKey: { text: "API key of the request, a secret. Null or left out unless the method demands one." },
        apiKeyId: { text: "ID of the API key of the request. Null or left out unless the method demands one." },
        accessKey: {
          text: "Access key ID that the request was signed with. Null or left out without IAM authorization.",
        },
        sourceIp: { text: "IP address of the client, or of the proxy that called API Gateway for it." },
        cognitoAuthenticationType: {
          text: '"authenticated" or "unauthenticated" for Cognito credentials; otherwise null or left out.',
        },
        cognitoAuthenticationProvider: {
          text: "Identity providers that the caller signed in with, comma-separated. Null or left out without Cognito credentials.",
        },
        userArn: {
          text: "ARN of the IAM user or role session that signed the request. Null or left out without IAM authorization.",
        },
        userAgent: {
          text: "User-Agent header of the client. Left out for some disconnections of a WebSocket API.",
          optional: { reason: "The disconnection of a WebSocket API has none, as recorded requests show" },
        },
        user: {
          text: "Principal ID of the user that access was decided for. Null or left out without IAM authorization.",
        },
        clientCert: { text: "Client certificate of the request. Null or left out without mutual TLS." },
      },
    },
    APIGatewayWebsocketProxyRequest: {
      text: "A connection, message or disconnection of an API Gateway WebSocket API.",
      role: "event",
      title: "API Gateway WebSocket API connect, message or disconnect",
      sentBy: "Amazon API Gateway, when a client of a WebSocket API connects, sends a message or disconnects",
      answer: ["APIGatewayProxyResponse"],
      documentation:
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-keys-connect-disconnect.html",
      example:
        'const { requestContext, body } = APIGatewayWebsocketProxyRequest.parse(payload); if (requestContext.eventType === "MESSAGE") console.log(requestContext.connectionId, body);',
      discriminator: {
        // Without a connection nothing tells it from a REST API's request.
        requires: { requestContext: "object", "requestContext/connectionId": "string" },
        matches: { "requestContext/eventType": ["CONNECT", "MESSAGE", "DISCONNECT"] },
        lacks: ["methodArn"],
        evidence: ["requestContext/routeKey"],
      },
      properties: {
        resource: {
          text: "Path of an API resource. AWS leaves it out: a WebSocket API has routes, see `requestContext.routeKey`.",
        },
        path: { text: "Path of the request. AWS leaves it out: see `requestContext.routeKey` instead." },
        httpMethod: { text: "HTTP method. AWS leaves it out for a WebSocket API." },
        headers: {
          text: "Headers of the handshake, one value each, when a client connects; few at a disconnection. Empty for messages.",
        },
        multiValueHeaders: {
          text: "All values for each header of the handshake, when a client connects; few at a disconnection. Empty for messages.",
        },
        queryStringParameters: {
          text: "Query parameters of the handshake, the last value for each. Empty but when a client connects with some.",
        },
        multiValueQueryStringParameters: {
          text: "All values for each query parameter of the handshake. Empty but when a client connects with some.",
        },
        pathParameters: { text: "Path parameters. Empty, as a WebSocket API has none." },
        stageVariables: { text: "Stage variables, by name. Empty when the stage has none." },
        requestContext: { text: "The connection, route, kind of event, API and time." },
        body: {
          text: "Message of the client: text, or base64 text if `isBase64Encoded`. Left out when a client connects or disconnects.",
        },
        isBase64Encoded: { text: "Whether `body` is base64 text." },
      },
    },
    APIGatewayWebsocketProxyRequestContext: {
      text: "What a WebSocket API knows about the connection and the message.",
      properties: {
        accountId: { text: "AWS account ID of the owner of the API. Mostly left out." },
        resourceId: { text: "ID of an API resource. Mostly left out for a WebSocket API." },
        stage: { text: "Name of the stage of the API, part of the URL for messages to the client." },
        requestId: { text: "ID of the request, the same as `extendedRequestId`." },
        identity: { text: "Who is connected: address, client, and credentials if there were any." },
        resourcePath: { text: "Path of an API resource. Mostly left out for a WebSocket API." },
        authorizer: {
          text: "What the authorizer returned when the client connected, an object with `principalId` and context values. Left out without an authorizer.",
        },
        httpMethod: { text: "HTTP method. Mostly left out for a WebSocket API." },
        apiId: { text: "ID that API Gateway gave the API." },
        connectedAt: { text: "When the client connected, in milliseconds since 1970." },
        connectionId: { text: "ID of the connection, for messages to the client and to close it." },
        domainName: { text: "Domain name of the API, part of the URL for messages to the client." },
        error: { text: "Error of the request. Mostly left out or empty." },
        eventType: { text: 'What happened: "CONNECT", "MESSAGE" or "DISCONNECT".' },
        extendedRequestId: { text: "ID that API Gateway gave the request." },
        integrationLatency: { text: "How long the integration took, as text. Mostly left out or empty." },
        messageDirection: { text: 'Direction of the message, "IN" for one from the client.' },
        messageId: {
          text: 'ID that API Gateway gave the message, text. Left out, or sent as null, unless `eventType` is "MESSAGE".',
        },
        requestTime: { text: 'When API Gateway received the request, as text such as "14/Mar/2025:09:26:53 +0000".' },
        requestTimeEpoch: { text: "When API Gateway received the request, in milliseconds since 1970." },
        routeKey: { text: 'Key of the route that matched: "$connect", "$disconnect", "$default" or one of your own.' },
        status: { text: "Status of the request. Mostly left out or empty." },
        disconnectStatusCode: { text: 'WebSocket close code, such as 1001. Only when `eventType` is "DISCONNECT".' },
        disconnectReason: {
          text: 'Reason for the end of the connection, maybe empty. Only when `eventType` is "DISCONNECT".',
        },
      },
    },
    APIGatewayCustomAuthorizerRequest: {
      text: "A token that a Lambda authorizer of type TOKEN decides about, before a REST API runs the method.",
      role: "event",
      title: "API Gateway REST API Lambda authorizer request, TOKEN type",
      sentBy: "Amazon API Gateway, before a request to a REST API method with a Lambda authorizer of type TOKEN",
      answer: ["APIGatewayCustomAuthorizerResponse"],
      documentation: AUTHORIZER_INPUT,
      example:
        'const { authorizationToken, methodArn } = APIGatewayCustomAuthorizerRequest.parse(payload); console.log(methodArn, authorizationToken?.startsWith("Bearer "));',
      discriminator: {
        requires: { authorizationToken: "string" },
        matches: { type: ["TOKEN"] },
        lacks: ["requestContext"],
        evidence: ["methodArn"],
      },
      properties: {
        type: { text: 'Type of the authorizer, "TOKEN".' },
        authorizationToken: {
          text: 'Value of the header that the authorizer reads its token from, `Authorization` for most, with a prefix such as "Bearer ".',
        },
        methodArn: {
          text: 'ARN of the called method, such as "arn:aws:execute-api:…/GET/orders/20417". Use it as the resource of the policy.',
        },
      },
    },
    APIGatewayCustomAuthorizerRequestTypeRequest: {
      text: "A request to a REST API or a WebSocket API that a Lambda authorizer of type REQUEST decides about.",
      role: "event",
      title: "API Gateway REST or WebSocket API authorizer request, REQUEST type",
      sentBy:
        "Amazon API Gateway, before a request to a REST or WebSocket API with a Lambda authorizer of type REQUEST",
      answer: ["APIGatewayCustomAuthorizerResponse"],
      documentation: AUTHORIZER_INPUT,
      example:
        'const { methodArn, headers, requestContext } = APIGatewayCustomAuthorizerRequestTypeRequest.parse(payload); console.log(methodArn, headers["Host"], requestContext.identity.sourceIp);',
      discriminator: {
        requires: { methodArn: "string" },
        matches: { type: ["REQUEST"] },
        // An HTTP API's.
        lacks: ["version", "identitySource"],
        evidence: ["requestContext"],
      },
      properties: {
        type: { text: 'Type of the authorizer, "REQUEST".' },
        methodArn: {
          text: 'ARN of the called method or route, such as "arn:aws:execute-api:…/GET/orders/20417". Use it as the resource of the policy.',
        },
        resource: {
          text: 'Path of the API resource with its parameters in braces, such as "/orders/{orderId}". Left out for a WebSocket API.',
        },
        path: { text: 'Path of the request, such as "/orders/20417". Left out for a WebSocket API.' },
        httpMethod: { text: 'HTTP method in capitals, such as "GET". Left out for a WebSocket API.' },
        headers: {
          text: "Request headers, one value for each name; `multiValueHeaders` has all. Names keep the letter case that the client sent.",
        },
        multiValueHeaders: {
          text: "All values for each request header. Names keep the letter case that the client sent.",
        },
        queryStringParameters: { text: "Query parameters, the last value for each name. Empty when there are none." },
        multiValueQueryStringParameters: { text: "All values for each query parameter. Empty when there are none." },
        pathParameters: {
          text: "Values of the path parameters, by name without braces. Empty when the resource has none.",
        },
        stageVariables: { text: "Stage variables, by name. Empty when the stage has none." },
        requestContext: { text: "The API, stage, resource and caller of the request." },
      },
    },
    APIGatewayCustomAuthorizerRequestTypeRequestIdentity: {
      text: "Who sent a request that waits for an authorizer: address, API key, client certificate.",
      properties: {
        apiKey: {
          text: "API key of the request, a secret. Left out, or sent as null, unless the method demands one.",
          optional: { documentation: API_AUTHORIZER, reason: "Only methods that require an API key have one" },
        },
        sourceIp: { text: "IP address of the client, or of the proxy that called API Gateway for it." },
        clientCert: {
          since: "v1.25.0",
          text: "Client certificate of the request. Left out, or sent as null, without mutual TLS.",
          optional: { documentation: API_AUTHORIZER, reason: "Only domain names with mutual TLS have one" },
        },
      },
    },
    APIGatewayCustomAuthorizerRequestTypeRequestIdentityClientCert: {
      text: "The client certificate of a request through a domain name with mutual TLS.",
      properties: {
        clientCertPem: { text: "Client certificate as PEM text." },
        issuerDN: { text: "Distinguished name of the certificate authority that issued the certificate." },
        serialNumber: { text: "Serial number of the certificate, hexadecimal bytes separated by colons." },
        subjectDN: { text: "Distinguished name of the holder of the certificate." },
        validity: { text: "Period in which the certificate is valid." },
      },
    },
    APIGatewayCustomAuthorizerRequestTypeRequestIdentityClientCertValidity: {
      text: "The period in which a client certificate is valid.",
      properties: {
        notAfter: { text: 'Last moment the certificate is valid, as text such as "Aug  5 09:36:04 2021 GMT".' },
        notBefore: { text: 'First moment the certificate is valid, as text such as "May 28 12:30:02 2019 GMT".' },
      },
    },
    APIGatewayV2HTTPRequestContextAuthentication: {
      text: "How the client of an HTTP API request proved itself by mutual TLS.",
      properties: {
        clientCert: { text: "Client certificate that the client presented by mutual TLS." },
      },
    },
    APIGatewayV2HTTPRequestContextAuthenticationClientCert: {
      text: "The client certificate of a request through a domain name with mutual TLS.",
      properties: {
        clientCertPem: { text: "Client certificate as PEM text." },
        issuerDN: { text: "Distinguished name of the certificate authority that issued the certificate." },
        serialNumber: { text: "Serial number of the certificate, hexadecimal bytes separated by colons." },
        subjectDN: { text: "Distinguished name of the holder of the certificate." },
        validity: { text: "Period in which the certificate is valid." },
      },
    },
    APIGatewayV2HTTPRequestContextAuthenticationClientCertValidity: {
      text: "The period in which a client certificate is valid.",
      properties: {
        notAfter: { text: 'Last moment the certificate is valid, as text such as "Aug  5 09:36:04 2021 GMT".' },
        notBefore: { text: 'First moment the certificate is valid, as text such as "May 28 12:30:02 2019 GMT".' },
      },
    },
    APIGatewayV2CustomAuthorizerV1RequestTypeRequestContext: {
      text: "What an HTTP API knows about a request that waits for an authorizer with payload format 1.0.",
      properties: {
        path: { text: 'Path of the request, with the stage unless the stage is "$default".' },
        accountId: { text: "AWS account ID of the owner of the API." },
        resourceId: { text: 'ID of the route, which may be its key, such as "GET /orders/{orderId}".' },
        stage: { text: "Name of the stage of the API." },
        requestId: { text: "ID that API Gateway gave the request." },
        identity: { text: "Who sent the request: address, API key, client certificate." },
        resourcePath: { text: 'Path of the route with its parameters in braces, such as "/orders/{orderId}".' },
        httpMethod: { text: 'HTTP method in capitals, such as "GET".' },
        apiId: { text: "ID that API Gateway gave the API." },
      },
    },
    APIGatewayV2CustomAuthorizerV1Request: {
      since: "v1.29.0",
      text: "A request to an API Gateway HTTP API that a Lambda authorizer with payload format 1.0 decides about.",
      role: "event",
      title: "API Gateway HTTP API Lambda authorizer request, payload 1.0",
      sentBy: "Amazon API Gateway, before a request to an HTTP API whose Lambda authorizer uses payload format 1.0",
      answer: ["APIGatewayV2CustomAuthorizerIAMPolicyResponse"],
      documentation: HTTP_API_AUTHORIZER,
      example:
        "const { methodArn, authorizationToken } = APIGatewayV2CustomAuthorizerV1Request.parse(payload); console.log(methodArn, authorizationToken !== undefined);",
      discriminator: {
        requires: { methodArn: "string" },
        matches: { version: ["1.0"], type: ["REQUEST"] },
        lacks: ["requestContext/connectionId"],
        evidence: ["requestContext"],
      },
      properties: {
        version: { text: 'Payload format version, "1.0".' },
        type: { text: 'Type of the authorizer, "REQUEST".' },
        methodArn: {
          text: 'ARN of the called method, such as "arn:aws:execute-api:…/GET/orders/20417". Use it as the resource of a policy.',
        },
        identitySource: {
          text: "Values of the identity sources of the authorizer, such as a header, comma-separated.",
        },
        authorizationToken: { text: "The same text as `identitySource`." },
        resource: { text: 'Path of the route with its parameters in braces, such as "/orders/{orderId}".' },
        path: { text: 'Path of the request, such as "/orders/20417".' },
        httpMethod: { text: 'HTTP method in capitals, such as "GET".' },
        headers: { text: "Request headers, one value for each name. Names keep the letter case that the client sent." },
        queryStringParameters: { text: "Query parameters, one value for each name. Empty when there are none." },
        pathParameters: {
          text: "Values of the path parameters, by name without braces. Empty when the route has none.",
        },
        stageVariables: { text: "Stage variables, by name. Empty when the stage has none." },
        requestContext: { text: "The API, stage, route and caller of the request." },
      },
    },
    APIGatewayV2CustomAuthorizerV2Request: {
      since: "v1.29.0",
      text: "A request to an API Gateway HTTP API that a Lambda authorizer with payload format 2.0 decides about.",
      role: "event",
      title: "API Gateway HTTP API Lambda authorizer request, payload 2.0",
      sentBy: "Amazon API Gateway, before a request to an HTTP API whose Lambda authorizer uses payload format 2.0",
      answer: ["APIGatewayV2CustomAuthorizerSimpleResponse", "APIGatewayV2CustomAuthorizerIAMPolicyResponse"],
      documentation: HTTP_API_AUTHORIZER,
      example:
        "const { routeKey, identitySource } = APIGatewayV2CustomAuthorizerV2Request.parse(payload); console.log(routeKey, identitySource.length);",
      discriminator: {
        requires: { routeArn: "string" },
        matches: { version: ["2.0"], type: ["REQUEST"] },
        evidence: ["requestContext"],
      },
      properties: {
        version: { text: 'Payload format version, "2.0".' },
        type: { text: 'Type of the authorizer, "REQUEST".' },
        routeArn: {
          text: 'ARN of the called route, such as "arn:aws:execute-api:…/GET/orders/20417". Use it as the resource of a policy.',
        },
        cookies: {
          text: 'Cookies of the request, each as "name=value". Empty when there are none.',
          optional: { reason: RECORDED },
        },
        identitySource: {
          text: "Values of the identity sources of the authorizer, such as a header. Empty when it has none.",
          optional: { reason: "Left out where an authorizer has no identity source, as recorded requests show" },
        },
        routeKey: { text: 'Key of the route that matched, such as "GET /orders/{orderId}" or "$default".' },
        rawPath: { text: 'Path of the request, starting with the stage unless the stage is "$default".' },
        rawQueryString: { text: 'Query string as the client sent it, without "?". Empty when there is none.' },
        headers: { text: "Request headers, names in lower case. Several values for a name are joined with commas." },
        pathParameters: {
          text: "Values of the path parameters, by name without braces. Empty when the route has none.",
          optional: { reason: RECORDED },
        },
        queryStringParameters: {
          text: "Query parameters by name. Several values for a name are joined with commas. Empty when there are none.",
          optional: { reason: RECORDED },
        },
        requestContext: { text: "The API, route, stage, client and time of the request." },
        stageVariables: {
          text: "Stage variables, by name. Empty when the stage has none.",
          optional: { reason: RECORDED },
        },
      },
    },
    APIGatewayCustomAuthorizerContext: {
      text: "A sample of what an authorizer may return as its context, with made-up keys. Deprecated: use a map of your own.",
      role: "payload",
      title: "API Gateway authorizer context with sample keys (deprecated)",
      properties: {
        principalId: { text: "ID of the caller that the authorizer returned." },
        stringKey: { text: "A sample of a text value." },
        numKey: { text: "A sample of a number value." },
        boolKey: { text: "A sample of a boolean value." },
      },
    },
    APIGatewayCustomAuthorizerRequestTypeRequestContext: {
      text: "What API Gateway knows about a request that waits for an authorizer of type REQUEST.",
      properties: {
        path: { text: "Path of the request as the client sent it, usually with the stage." },
        accountId: { text: "AWS account ID of the owner of the API." },
        resourceId: { text: "ID of the API resource that the path belongs to." },
        stage: { text: "Name of the stage of the API." },
        requestId: { text: "ID that API Gateway gave the request." },
        identity: { text: "Who sent the request: address, API key, client certificate." },
        resourcePath: { text: 'Path of the API resource with its parameters in braces, such as "/orders/{orderId}".' },
        httpMethod: { text: 'HTTP method in capitals, such as "GET".' },
        apiId: { text: "ID that API Gateway gave the API." },
      },
    },
    APIGatewayCustomAuthorizerResponse: {
      text: "The decision of a Lambda authorizer of a REST or WebSocket API: who the caller is and an IAM policy of what it may call.",
      role: "response",
      title: "API Gateway REST or WebSocket API authorizer answer, an IAM policy",
      takenBy: "Amazon API Gateway, which allows or refuses requests to a REST or WebSocket API by it",
      documentation:
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html",
      example:
        'return encodeAPIGatewayCustomAuthorizerResponse({ principalId: "user-17", policyDocument: { Version: "2012-10-17", Statement: [{ Action: ["execute-api:Invoke"], Effect: "Allow", Resource: [methodArn] }] } });',
      properties: {
        principalId: {
          text: "ID of the caller, which you choose. The function of the method finds it as `requestContext.authorizer.principalId`.",
          demanded: { documentation: AUTHORIZER_OUTPUT },
        },
        policyDocument: {
          text: "IAM policy that allows or denies `execute-api:Invoke` on methods of the API. It may be cached, so let it cover all that the caller may call.",
          demanded: { documentation: AUTHORIZER_OUTPUT },
        },
        context: {
          text: "Values for the function of the method, by key, found in `requestContext.authorizer`. Only text, numbers and booleans, no objects or lists.",
        },
        usageIdentifierKey: {
          text: "API key to count the request against in a usage plan, for an API that takes its keys from the authorizer.",
        },
      },
    },
    APIGatewayV2CustomAuthorizerSimpleResponse: {
      since: "v1.27.0",
      text: "The decision of a Lambda authorizer of an HTTP API with payload format 2.0 and simple responses: yes or no.",
      role: "response",
      title: "API Gateway HTTP API Lambda authorizer answer, yes or no",
      takenBy: "Amazon API Gateway, which allows or refuses requests to an HTTP API by it",
      documentation: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html",
      example:
        'return encodeAPIGatewayV2CustomAuthorizerSimpleResponse({ isAuthorized: true, context: { tenant: "harbour-shop" } });',
      properties: {
        isAuthorized: {
          text: "Whether the request may go on. API Gateway demands it.",
          demanded: { documentation: HTTP_API_AUTHORIZER },
        },
        context: { text: "Values for the function of the route, by key, found in `requestContext.authorizer.lambda`." },
      },
    },
    APIGatewayCustomAuthorizerPolicy: {
      text: "An IAM policy document that allows or denies the action `execute-api:Invoke`.",
    },
    APIGatewayV2CustomAuthorizerIAMPolicyResponse: {
      since: "v1.29.0",
      text: "The decision of a Lambda authorizer of an HTTP API: who the caller is and an IAM policy of what it may call.",
      role: "response",
      title: "API Gateway HTTP API Lambda authorizer answer, an IAM policy",
      takenBy: "Amazon API Gateway, which allows or refuses requests to an HTTP API by it",
      documentation: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html",
      example:
        'return encodeAPIGatewayV2CustomAuthorizerIAMPolicyResponse({ principalId: "user-17", policyDocument: { Version: "2012-10-17", Statement: [{ Action: ["execute-api:Invoke"], Effect: "Allow", Resource: [routeArn] }] } });',
      properties: {
        principalId: { text: "ID of the caller, which you choose." },
        policyDocument: {
          text: "IAM policy that allows or denies `execute-api:Invoke` on routes of the API.",
          demanded: { documentation: HTTP_API_AUTHORIZER },
        },
        context: {
          text: "Values for the function of the route, by key, found in `requestContext.authorizer.lambda`; in `requestContext.authorizer` if the route has payload format 1.0.",
        },
      },
    },
  },
};
