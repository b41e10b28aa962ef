import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    IoTCoreCustomAuthorizerRequest: {
      since: "v1.32.0",
      text: "Request of AWS IoT Core to a custom authorizer, sent when a device connects and when its policies are to be refreshed.",
      role: "event",
      title: "AWS IoT Core custom authorizer request",
      sentBy: "AWS IoT Core, when a device connects through a custom authorizer",
      answer: ["IoTCoreCustomAuthorizerResponse"],
      documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html",
      example: "const { token, signatureVerified, protocolData } = IoTCoreCustomAuthorizerRequest.parse(payload);",
      discriminator: {
        requires: { protocols: "array" },
        evidence: ["signatureVerified", "protocolData"],
      },
      properties: {
        token: {
          text: "Token that the device sent under the name the authorizer is set up with. Left out where it sent none.",
        },
        signatureVerified: { text: "Whether AWS IoT Core has checked the signature of the token and found it right." },
        protocols: {
          text: 'Protocols that the request came by and that protocolData can tell of: "tls", "http", "mqtt".',
        },
        protocolData: { text: "What the device sent, by protocol." },
        connectionMetadata: { text: "Facts about the connection, for logs." },
      },
    },
    IoTCoreProtocolData: {
      text: "What the device sent, by protocol. What does not concern the connection is left out.",
      properties: {
        tls: { text: "What the TLS handshake revealed. Left out where it does not concern the connection." },
        http: { text: "Headers and query string. Left out where the device connects by plain MQTT." },
        mqtt: { text: "Client ID, user name and password. Left out where the device sends an HTTP request." },
      },
    },
    IoTCoreTLSContext: {
      text: "What the TLS handshake of the connection told.",
      properties: {
        serverName: { text: "Host name that the device asked for by server name indication (SNI)." },
      },
    },
    IoTCoreHTTPContext: {
      text: "HTTP request of the device, or the one that opened its WebSocket.",
      properties: {
        headers: { text: "HTTP headers by name." },
        queryString: { text: 'Query string of the URL, with its leading "?", such as "?token=abc".' },
      },
    },
    IoTCoreMQTTContext: {
      text: "What the MQTT CONNECT message of the device told.",
      properties: {
        clientId: { text: "MQTT client ID of the device. Left out where the device sent none." },
        password: { text: "Bytes of the MQTT password." },
        username: { text: 'MQTT user name, which may end in a query such as "?x-amz-customauthorizer-name=tills".' },
      },
    },
    IoTCoreConnectionMetadata: {
      text: "Facts about the connection that is asked for.",
      properties: {
        id: { text: "ID of the connection, a UUID, for logs." },
      },
    },
    IoTCoreCustomAuthorizerResponse: {
      since: "v1.32.0",
      text: "Answer of a custom authorizer to AWS IoT Core: whether the device may connect, for how long, and what it may do.",
      role: "response",
      title: "AWS IoT Core custom authorizer answer",
      takenBy: "AWS IoT Core, which allows or refuses the connection of the device by it",
      documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html",
      example:
        'return encodeIoTCoreCustomAuthorizerResponse({ isAuthenticated: true, principalId: "till17", disconnectAfterInSeconds: 86400, refreshAfterInSeconds: 300, policyDocuments: [policy] });',
      properties: {
        isAuthenticated: { text: "Whether the device is who it says it is. With false it may not connect." },
        principalId: {
          text: "Name for the device that the token stands for: 1 to 128 letters and digits, nothing else.",
        },
        disconnectAfterInSeconds: { text: "Seconds until the connection is closed, from 300 to 86400." },
        refreshAfterInSeconds: { text: "Seconds until the authorizer is asked again for policies, from 300 to 86400." },
        policyDocuments: { text: "AWS IoT Core policies that say what the device may do, 10 at most." },
      },
    },
  },
};
