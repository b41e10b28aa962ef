import {
  encodeLambdaFunctionURLRequest,
  encodeLambdaFunctionURLResponse,
  type LambdaFunctionURLRequest,
  type LambdaFunctionURLResponse,
} from "../../../generated/string-null-none/lambda-function-urls.js";
import { settleContentLength } from "../content-length.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface LambdaFunctionUrlsExamples {
  LambdaFunctionURLRequest: LambdaFunctionURLRequest;
  LambdaFunctionURLResponse: LambdaFunctionURLResponse;
}

export const samples: Samples<LambdaFunctionUrlsExamples> = {
  LambdaFunctionURLRequest: {
    payload: {
      version: "2.0",
      rawPath: "/orders/20417",
      rawQueryString: "notify=sms",
      cookies: ["session=f81d4fae", "theme=dark"],
      headers: {
        accept: "application/json",
        "accept-encoding": "gzip, deflate, br",
        authorization: "Bearer eyJraWQiOiJzYW1wbGUifQ.e30.c2FtcGxl",
        "content-length": "31",
        "content-type": "application/json",
        host: "m2x7k9qw4tzc8vhb5ndy3rfsj6glp0ae.lambda-url.eu-west-1.on.aws",
        "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0",
        "x-amzn-trace-id": "Root=1-67d3f61d-0d9c4e7318b25fa66e71c0d2",
        "x-forwarded-for": "203.0.113.24",
        "x-forwarded-port": "443",
        "x-forwarded-proto": "https",
      },
      queryStringParameters: { notify: "sms" },
      requestContext: {
        accountId: "123456789012",
        requestId: "97e2c0d5-4b8f-4136-a7d9-e05c1f6b3a82",
        authorizer: {
          iam: {
            accessKey: "ASIAQ3WLN7KEXEXAMPLE",
            accountId: "123456789012",
            callerId: "AIDAQ3WLN7KEXSAMPLEID",
            userArn: "arn:aws:iam::123456789012:user/maeve",
            userId: "AIDAQ3WLN7KEXSAMPLEID",
          },
        },
        apiId: "m2x7k9qw4tzc8vhb5ndy3rfsj6glp0ae",
        domainName: "m2x7k9qw4tzc8vhb5ndy3rfsj6glp0ae.lambda-url.eu-west-1.on.aws",
        domainPrefix: "m2x7k9qw4tzc8vhb5ndy3rfsj6glp0ae",
        time: "14/Mar/2025:09:26:53 +0000",
        timeEpoch: 1741944413000,
        http: {
          method: "PUT",
          path: "/orders/20417",
          protocol: "HTTP/1.1",
          sourceIp: "203.0.113.24",
          userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0",
        },
      },
      body: '{"sku":"MUG-BLUE","quantity":2}',
      isBase64Encoded: false,
    },
    encode: encodeLambdaFunctionURLRequest,
    settle: settleContentLength,
  },

  LambdaFunctionURLResponse: {
    payload: {
      statusCode: 200,
      headers: { "content-type": "application/json" },
      body: '{"orderId":20417,"state":"accepted"}',
      isBase64Encoded: false,
      cookies: ["session=f81d4fae; Path=/; Secure; HttpOnly"],
    },
    encode: encodeLambdaFunctionURLResponse,
  },
};

/** The examples of `aws-lambda-events/lambda-function-urls`; see {@link Example}. */
export const example: Example<LambdaFunctionUrlsExamples> = /* @__PURE__ */ exampleOf(samples);
