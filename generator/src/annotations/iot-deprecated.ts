import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    IoTCustomAuthorizerRequest: {
      since: "v1.27.0",
      role: "event",
      title: "AWS IoT custom authorizer request, older form (deprecated)",
      answer: ["IoTCustomAuthorizerResponse"],
      // Shows the newer form only; the older one is no longer documented.
      documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html",
      discriminator: {
        requires: { token: "string" },
        lacks: ["signatureVerified", "protocols", "protocolData"],
        evidence: ["tokenSignature"],
      },
    },
    IoTCustomAuthorizerResponse: {
      since: "v1.27.0",
      role: "response",
      title: "AWS IoT custom authorizer answer, older form (deprecated)",
    },
  },
};
