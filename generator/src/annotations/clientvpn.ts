import type { Annotations } from "./annotation.js";

const CLIENT_VPN = "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-authorization.html";

export const annotations: Annotations = {
  types: {
    ClientVPNConnectionHandlerRequest: {
      since: "v1.21.0",
      text: "A new connection to an AWS Client VPN endpoint, already authenticated, for a client connect handler to allow or refuse.",
      role: "event",
      title: "AWS Client VPN connection to allow or refuse",
      sentBy: "AWS Client VPN, for each new connection to an endpoint with a client connect handler",
      answer: ["ClientVPNConnectionHandlerResponse"],
      documentation: "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-authorization.html",
      example:
        'const request = ClientVPNConnectionHandlerRequest.parse(payload); console.log(request.username, request["public-ip"], request.platform);',
      discriminator: {
        requires: { "connection-id": "string" },
        evidence: ["endpoint-id", "schema-version"],
      },
      properties: {
        "connection-id": { text: 'ID of the connection to the endpoint, starting with "cvpn-connection-".' },
        "endpoint-id": { text: 'ID of the Client VPN endpoint, starting with "cvpn-endpoint-".' },
        "common-name": {
          text: "Common name in the client certificate of the device. May be empty, as where clients have no certificate.",
        },
        username: {
          text: "Who the user is: the Active Directory user name, or the SAML NameID. Empty with mutual authentication only.",
        },
        platform: { text: "Operating system of the client. May be empty." },
        "platform-version": {
          text: "Version of the operating system. Empty unless the OpenVPN client is set up to tell it.",
        },
        "public-ip": { text: "Public IP address of the device that connects." },
        "client-openvpn-version": { text: "Version of OpenVPN that the client uses. May be empty." },
        "schema-version": { text: 'Version of the request format, such as "v1" or "v3".' },
      },
    },
    ClientVPNConnectionHandlerResponse: {
      since: "v1.21.0",
      text: "The decision of a client connect handler about a new connection to a Client VPN endpoint.",
      role: "response",
      title: "AWS Client VPN decision about a connection",
      takenBy: "AWS Client VPN, which allows or refuses the connection by it",
      documentation: "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-authorization.html",
      example:
        'return encodeClientVPNConnectionHandlerResponse({ allow: true, "posture-compliance-statuses": [], "schema-version": "v1", "error-msg-on-failed-posture-compliance": "" });',
      properties: {
        // The message has another name in later versions of the schema.
        "error-msg-on-failed-posture-compliance": {
          text: 'Message for the user when the connection is refused, at most 255 characters. Its name in schema "v1"; later schemas use `error-msg-on-denied-connection`.',
        },
        allow: {
          text: "Whether the connection is allowed. Without a valid answer Client VPN refuses it.",
          demanded: { documentation: CLIENT_VPN },
        },
        "posture-compliance-statuses": {
          text: 'Names that you choose for the state of the device, such as "compliant" or "quarantined". Demanded, but it may be empty.',
          demanded: { documentation: CLIENT_VPN },
        },
        "schema-version": {
          text: 'Version of the answer format, such as "v1".',
          demanded: { documentation: CLIENT_VPN },
        },
      },
    },
  },
};
