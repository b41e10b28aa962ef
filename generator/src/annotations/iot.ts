import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    IoTCoreCustomAuthorizerRequest: {
      since: "v1.32.0",
      role: "event",
      title: "AWS IoT Core custom authorizer request",
      answer: ["IoTCoreCustomAuthorizerResponse"],
      documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html",
      discriminator: {
        requires: { protocols: "array" },
        evidence: ["signatureVerified", "protocolData"],
      },
    },
    IoTCoreCustomAuthorizerResponse: {
      since: "v1.32.0",
      role: "response",
      title: "AWS IoT Core custom authorizer answer",
    },
  },
};
