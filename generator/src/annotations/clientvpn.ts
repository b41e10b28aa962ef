import type { Annotations } from "./annotation.js";

const CLIENT_VPN = "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-authorization.html";

export const annotations: Annotations = {
  types: {
    ClientVPNConnectionHandlerRequest: {
      since: "v1.21.0",
      role: "event",
      title: "AWS Client VPN connection to allow or refuse",
      answer: ["ClientVPNConnectionHandlerResponse"],
      documentation: "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-authorization.html",
      discriminator: {
        requires: { "connection-id": "string" },
        evidence: ["endpoint-id", "schema-version"],
      },
    },
    ClientVPNConnectionHandlerResponse: {
      since: "v1.21.0",
      role: "response",
      title: "AWS Client VPN decision about a connection",
      properties: {
        // The message has another name in later versions of the schema.
        allow: { demanded: { documentation: CLIENT_VPN } },
        "posture-compliance-statuses": { demanded: { documentation: CLIENT_VPN } },
        "schema-version": { demanded: { documentation: CLIENT_VPN } },
      },
    },
  },
};
