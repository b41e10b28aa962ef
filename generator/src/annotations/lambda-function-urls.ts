import type { Annotations, Pattern } from "./annotation.js";
import { NOT_HTTP_2 } from "./other-events.js";

/** Where emulators run functions. */
const LOCAL_HOSTS: readonly Pattern[] = ["localhost", { prefix: "localhost:" }, "127.0.0.1", { prefix: "127.0.0.1:" }];

export const annotations: Annotations = {
  types: {
    LambdaFunctionURLRequest: {
      since: "v1.30.0",
      text: "An HTTP request to the URL of a function, in the form of HTTP APIs, version 2.0.",
      role: "event",
      title: "Lambda function URL HTTP request",
      sentBy: "Lambda, when an HTTP request comes to the URL of the function",
      answer: ["LambdaFunctionURLResponse"],
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html",
      example: "const { rawPath, queryStringParameters, requestContext } = LambdaFunctionURLRequest.parse(payload);",
      discriminator: {
        requires: { requestContext: "object" },
        emulators: ["https://docs.localstack.cloud/aws/services/lambda/"],
        // An HTTP API's request but for the host; it passes that discriminator, too. Emulators send the host they were called by.
        matches: { version: ["2.0"], "requestContext/domainName": [{ includes: ".lambda-url." }, ...LOCAL_HOSTS] },
        // An HTTP API that is run locally, as by `sam local start-api`, has routes such as "GET /orders".
        excludes: { routeKey: [{ includes: " /" }] },
        lacks: NOT_HTTP_2,
        evidence: ["requestContext/http"],
      },
      properties: {
        version: { text: 'Version of the form of the request: always "2.0".' },
        rawPath: { text: 'Path of the URL, such as "/orders/20417".' },
        rawQueryString: { text: 'Query string of the URL without its "?", still encoded. Empty if there is none.' },
        cookies: { text: 'Cookies of the request, each as "name=value". Left out where there are none.' },
        headers: {
          text: "HTTP headers by name in lower case. Values of a header that came more than once are joined by commas.",
        },
        queryStringParameters: {
          text: "Query parameters by name. Values of a name that came more than once are joined by commas. Left out where there are none.",
        },
        requestContext: { text: "Facts about the request besides its HTTP content." },
        body: {
          text: "Body of the request: text, or base64 text if isBase64Encoded is true. Left out where there is none.",
        },
        isBase64Encoded: { text: "Whether the body is base64 text, as it is for binary content." },
      },
    },
    LambdaFunctionURLRequestContext: {
      text: "Facts about the request besides its HTTP content: caller, URL, time.",
      properties: {
        accountId: { text: 'AWS account ID of the owner of the function; "anonymous" with auth type NONE.' },
        requestId: { text: "ID of the request, useful in logs." },
        authorizer: { text: "Who sent the request. Left out with auth type NONE." },
        apiId: { text: "ID of the function URL: the first part of its host name." },
        domainName: { text: 'Host name of the function URL, such as "<id>.lambda-url.eu-west-1.on.aws".' },
        domainPrefix: { text: "First part of the host name; the ID of the function URL." },
        time: { text: 'Time of the request as text, such as "14/Mar/2025:09:26:53 +0000".' },
        timeEpoch: { text: "Time of the request, in milliseconds since 1970." },
        http: { text: "Method, path and origin of the HTTP request." },
      },
    },
    LambdaFunctionURLRequestContextAuthorizerDescription: {
      text: "Who sent the request, as far as Lambda checked it.",
      properties: {
        iam: { text: "IAM identity that signed the request, with auth type AWS_IAM." },
      },
    },
    LambdaFunctionURLRequestContextAuthorizerIAMDescription: {
      text: "IAM identity that signed the request.",
      properties: {
        accessKey: { text: "Access key ID that the request was signed with." },
        accountId: { text: "AWS account ID of the caller." },
        callerId: { text: "Unique ID of the caller." },
        userArn: { text: "ARN of the IAM user or of the role session that called." },
        userId: { text: "Unique ID of the IAM user or of the role session that called." },
      },
    },
    LambdaFunctionURLRequestContextHTTPDescription: {
      text: "Method, path and origin of the HTTP request.",
      properties: {
        method: { text: 'HTTP method, such as "GET".' },
        path: { text: 'Path of the URL, such as "/orders/20417".' },
        protocol: { text: 'HTTP version, such as "HTTP/1.1".' },
        sourceIp: { text: "IP address that the request came from." },
        userAgent: { text: "User-Agent header of the request." },
      },
    },
    LambdaFunctionURLResponse: {
      since: "v1.30.0",
      text: "Answer of the function, which the function URL turns into an HTTP response.",
      role: "response",
      title: "Lambda function URL HTTP response",
      takenBy: "Lambda, which sends it to the client of the function URL",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html",
      example:
        'return encodeLambdaFunctionURLResponse({ statusCode: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(order) });',
      properties: {
        statusCode: {
          text: "HTTP status code, such as 200. Without one, Lambda takes the whole answer for the body of a 200.",
          demanded: { documentation: "https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html" },
        },
        headers: { text: "HTTP headers by name. Cookies go into cookies." },
        body: { text: "Body of the response: text, or base64 text if isBase64Encoded is true." },
        isBase64Encoded: { text: "Whether the body is base64 text that is to be sent as bytes." },
        cookies: { text: 'Cookies to set, each the value of a Set-Cookie header, such as "theme=dark; Secure".' },
      },
    },
    LambdaFunctionURLStreamingResponse: {
      since: "v1.40.0",
      excluded: "Streams its body from an io.Reader and refuses to be JSON",
    },
  },
};
