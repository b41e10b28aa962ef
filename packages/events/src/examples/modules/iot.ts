import {
  encodeIoTCoreCustomAuthorizerRequest,
  encodeIoTCoreCustomAuthorizerResponse,
  type IoTCoreCustomAuthorizerRequest,
  type IoTCoreCustomAuthorizerResponse,
} from "../../../generated/string-null-none/iot.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface IotExamples {
  IoTCoreCustomAuthorizerRequest: IoTCoreCustomAuthorizerRequest;
  IoTCoreCustomAuthorizerResponse: IoTCoreCustomAuthorizerResponse;
}

export const samples: Samples<IotExamples> = {
  IoTCoreCustomAuthorizerRequest: {
    payload: {
      token: "sample-token",
      signatureVerified: true,
      protocols: ["tls", "http", "mqtt"],
      protocolData: {
        tls: { serverName: "a3q8w1zk7n5t0c-ats.iot.eu-west-1.amazonaws.com" },
        http: {
          headers: {
            Host: "a3q8w1zk7n5t0c-ats.iot.eu-west-1.amazonaws.com",
            Upgrade: "websocket",
            "Sec-WebSocket-Protocol": "mqtt",
          },
          queryString: "?token=sample-token",
        },
        mqtt: {
          clientId: "till-17",
          password: "c2FtcGxlLXBhc3N3b3Jk",
          username: "till-17?x-amz-customauthorizer-name=tills",
        },
      },
      connectionMetadata: { id: "d08e5f71-2c94-4b6a-83d7-1f9ae0c5b362" },
    },
    encode: encodeIoTCoreCustomAuthorizerRequest,
  },

  IoTCoreCustomAuthorizerResponse: {
    payload: {
      isAuthenticated: true,
      principalId: "till17",
      disconnectAfterInSeconds: 86400,
      refreshAfterInSeconds: 300,
      policyDocuments: [
        {
          Version: "2012-10-17",
          Statement: [
            {
              Action: ["iot:Connect"],
              Effect: "Allow",
              Resource: ["arn:aws:iot:eu-west-1:123456789012:client/till-17"],
            },
          ],
        },
      ],
    },
    encode: encodeIoTCoreCustomAuthorizerResponse,
  },
};

/** The examples of `aws-lambda-events/iot`; see {@link Example}. */
export const example: Example<IotExamples> = /* @__PURE__ */ exampleOf(samples);
