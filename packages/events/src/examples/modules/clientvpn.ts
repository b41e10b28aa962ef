import {
  encodeClientVPNConnectionHandlerRequest,
  encodeClientVPNConnectionHandlerResponse,
  type ClientVPNConnectionHandlerRequest,
  type ClientVPNConnectionHandlerResponse,
} from "../../../generated/string-null-none/clientvpn.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface ClientvpnExamples {
  ClientVPNConnectionHandlerRequest: ClientVPNConnectionHandlerRequest;
  ClientVPNConnectionHandlerResponse: ClientVPNConnectionHandlerResponse;
}

export const samples: Samples<ClientvpnExamples> = {
  ClientVPNConnectionHandlerRequest: {
    payload: {
      "connection-id": "cvpn-connection-0d4b7e19a2c865f30",
      "endpoint-id": "cvpn-endpoint-07f3a9c1e5d284b60",
      "common-name": "laptop-31.shop.example",
      username: "maeve",
      platform: "OS X",
      "platform-version": "15.3",
      "public-ip": "203.0.113.24",
      "client-openvpn-version": "2.6.12",
      "schema-version": "v3",
    },
    encode: encodeClientVPNConnectionHandlerRequest,
  },

  ClientVPNConnectionHandlerResponse: {
    payload: {
      allow: true,
      "error-msg-on-failed-posture-compliance": "Update your laptop before you connect.",
      "posture-compliance-statuses": ["compliant"],
      "schema-version": "v3",
    },
    encode: encodeClientVPNConnectionHandlerResponse,
  },
};

/** The examples of `aws-lambda-events/clientvpn`; see {@link Example}. */
export const example: Example<ClientvpnExamples> = /* @__PURE__ */ exampleOf(samples);
