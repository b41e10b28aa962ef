import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    ALBTargetGroupRequest: {
      role: "event",
      title: "Application Load Balancer HTTP request",
      answer: ["ALBTargetGroupResponse"],
      documentation: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
      discriminator: {
        requires: { requestContext: "object", "requestContext/elb": "object" },
        evidence: ["httpMethod", "requestContext/elb/targetGroupArn"],
      },
    },
    ALBTargetGroupResponse: {
      role: "response",
      title: "Application Load Balancer HTTP response",
      properties: {
        // The page demands `headers` and `isBase64Encoded`, too, which the load balancer does without.
        statusCode: {
          demanded: {
            documentation: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
          },
        },
      },
    },
  },
};
