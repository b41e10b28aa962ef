import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    IoTHTTPContext: { text: "Older name of IoTCoreHTTPContext: HTTP request of the device." },
    IoTMQTTContext: { text: "Older name of IoTCoreMQTTContext: what the MQTT CONNECT message of the device told." },
    IoTTLSContext: { text: "Older name of IoTCoreTLSContext: what the TLS handshake told." },
    IoTCustomAuthorizerRequest: {
      since: "v1.27.0",
      text: "Request of AWS IoT to a custom authorizer in an older form. AWS sends IoTCoreCustomAuthorizerRequest today.",
      role: "event",
      title: "AWS IoT custom authorizer request, older form (deprecated)",
      sentBy: "AWS IoT, when a device connects through a custom authorizer, in an older form",
      answer: ["IoTCustomAuthorizerResponse"],
      // Shows the newer form only; the older one is no longer documented.
      documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html",
      example: "const { token, tokenSignature } = IoTCustomAuthorizerRequest.parse(payload);",
      discriminator: {
        requires: { token: "string" },
        lacks: ["signatureVerified", "protocols", "protocolData"],
        evidence: ["tokenSignature"],
      },
      properties: {
        httpContext: { text: "Headers and query string of the request. Left out where there was no HTTP request." },
        mqttContext: { text: "MQTT client ID, user name and password. Left out where the device did not use MQTT." },
        tlsContext: { text: "What the TLS handshake revealed. Left out where it does not concern the connection." },
        token: { text: "Token that the device sent to prove who it is." },
        tokenSignature: { text: "Signature of the token that the device sent along, as text." },
      },
    },
    IoTCustomAuthorizerResponse: {
      since: "v1.27.0",
      text: "Answer to an AWS IoT custom authorizer request in an older form, with policies as text.",
      role: "response",
      title: "AWS IoT custom authorizer answer, older form (deprecated)",
      takenBy: "AWS IoT, which allows or refuses the connection of the device by it",
      documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html",
      example:
        'return encodeIoTCustomAuthorizerResponse({ isAuthenticated: true, principalId: "till17", policyDocuments: [JSON.stringify(policy)] });',
      properties: {
        isAuthenticated: { text: "Whether the device is who it says it is. With false it may not connect." },
        principalId: { text: "Name for the device that the token stands for, made of letters and digits." },
        disconnectAfterInSeconds: { text: "Seconds until the connection is closed." },
        refreshAfterInSeconds: { text: "Seconds until the authorizer is asked again for policies." },
        policyDocuments: { text: "AWS IoT policies that say what the device may do, each as JSON text." },
      },
    },
  },
};
