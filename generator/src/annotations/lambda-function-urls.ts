import type { Annotations, Pattern } from "./annotation.js";
import { NOT_HTTP_2 } from "./other-events.js";

/** Where emulators run functions. */
const LOCAL_HOSTS: readonly Pattern[] = ["localhost", { prefix: "localhost:" }, "127.0.0.1", { prefix: "127.0.0.1:" }];

export const annotations: Annotations = {
  types: {
    LambdaFunctionURLRequest: {
      since: "v1.30.0",
      role: "event",
      title: "Lambda function URL HTTP request",
      answer: ["LambdaFunctionURLResponse"],
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html",
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
    },
    LambdaFunctionURLResponse: {
      since: "v1.30.0",
      role: "response",
      title: "Lambda function URL HTTP response",
      properties: {
        statusCode: {
          demanded: { documentation: "https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html" },
        },
      },
    },
    LambdaFunctionURLStreamingResponse: {
      since: "v1.40.0",
      excluded: "Streams its body from an io.Reader and refuses to be JSON",
    },
  },
};
