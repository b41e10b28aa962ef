import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    ALBTargetGroupRequest: {
      text: "An HTTP request, or a health check, that an Application Load Balancer passes to a function in a target group.",
      role: "event",
      title: "Application Load Balancer HTTP request",
      sentBy: "an Application Load Balancer, for each HTTP request or health check to a Lambda target group",
      answer: ["ALBTargetGroupResponse"],
      documentation: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
      example:
        'const { httpMethod, path, headers } = ALBTargetGroupRequest.parse(payload); console.log(httpMethod, path, headers["user-agent"]);',
      discriminator: {
        requires: { requestContext: "object", "requestContext/elb": "object" },
        evidence: ["httpMethod", "requestContext/elb/targetGroupArn"],
      },
      properties: {
        httpMethod: { text: 'HTTP method in capitals, such as "GET" or "POST".' },
        path: { text: "Path of the URL as the client sent it, without the query string." },
        queryStringParameters: {
          text: "Query parameters, the last value for each name. Names and values are still URL-encoded. Empty if the target group has multi-value headers turned on.",
        },
        multiValueQueryStringParameters: {
          text: "All values for each query parameter, still URL-encoded. Empty unless the target group has multi-value headers turned on.",
        },
        headers: {
          text: "Request headers, names in lower case, the last value for each. Empty if the target group has multi-value headers turned on.",
        },
        multiValueHeaders: {
          text: "All values for each request header, names in lower case. Empty unless the target group has multi-value headers turned on.",
        },
        requestContext: { text: "The load balancer and target group that the request came through." },
        isBase64Encoded: {
          text: "Whether `body` is base64 text. True for a body that is not text, JSON, JavaScript or XML, or that has a content encoding.",
        },
        body: { text: "Body of the request: text, or base64 text if `isBase64Encoded`. Empty when there is none." },
      },
    },
    ALBTargetGroupRequestContext: {
      text: "What a request says about the load balancer it came through.",
      properties: {
        elb: { text: "Load balancing details: the ARN of the target group." },
      },
    },
    ELBContext: {
      text: "The target group that chose the function.",
      properties: {
        targetGroupArn: { text: "ARN of the target group that the function is registered with." },
      },
    },
    ALBTargetGroupResponse: {
      text: "The HTTP response that the function returns for the load balancer to send to the client.",
      role: "response",
      title: "Application Load Balancer HTTP response",
      takenBy: "the Application Load Balancer, which sends it to the client",
      documentation: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
      example:
        'return encodeALBTargetGroupResponse({ statusCode: 200, statusDescription: "200 OK", headers: { "content-type": "text/plain" }, body: "hello" });',
      properties: {
        statusCode: {
          text: "HTTP status code, such as 200. The load balancer demands it; without it the client gets a 502.",
          demanded: {
            documentation: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
          },
        },
        statusDescription: { text: 'Status code with its reason, such as "200 OK".' },
        // The page demands `headers` and `isBase64Encoded`, too, which the load balancer does without.
        headers: {
          text: "Response headers, one value each. Read only if the target group has multi-value headers turned off.",
        },
        multiValueHeaders: {
          text: "Response headers, a list of values each, as for several cookies. Read only if the target group has multi-value headers turned on.",
        },
        body: { text: "Body of the response: text, or base64 text if `isBase64Encoded`." },
        isBase64Encoded: {
          text: "Set it to true when `body` is base64 text; the load balancer then sends the bytes it stands for.",
        },
      },
    },
  },
};
