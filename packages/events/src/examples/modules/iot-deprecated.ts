import {
  encodeIoTCustomAuthorizerRequest,
  encodeIoTCustomAuthorizerResponse,
  type IoTCustomAuthorizerRequest,
  type IoTCustomAuthorizerResponse,
} from "../../../generated/string-null-none/iot-deprecated.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface IotDeprecatedExamples {
  IoTCustomAuthorizerRequest: IoTCustomAuthorizerRequest;
  IoTCustomAuthorizerResponse: IoTCustomAuthorizerResponse;
}

export const samples: Samples<IotDeprecatedExamples> = {
  IoTCustomAuthorizerRequest: {
    payload: {
      httpContext: {
        headers: {
          Host: "a3q8w1zk7n5t0c-ats.iot.eu-west-1.amazonaws.com",
          Upgrade: "websocket",
          "Sec-WebSocket-Protocol": "mqtt",
        },
        queryString: "?token=sample-token",
      },
      mqttContext: {
        clientId: "till-17",
        password: "c2FtcGxlLXBhc3N3b3Jk",
        username: "till-17?x-amz-customauthorizer-name=tills",
      },
      tlsContext: { serverName: "a3q8w1zk7n5t0c-ats.iot.eu-west-1.amazonaws.com" },
      token: "sample-token",
      tokenSignature: "c2FtcGxlIHNpZ25hdHVyZQ==",
    },
    encode: encodeIoTCustomAuthorizerRequest,
  },

  IoTCustomAuthorizerResponse: {
    payload: {
      isAuthenticated: true,
      principalId: "till17",
      disconnectAfterInSeconds: 86400,
      refreshAfterInSeconds: 300,
      policyDocuments: [
        '{"Version":"2012-10-17","Statement":[{"Action":["iot:Connect"],"Effect":"Allow","Resource":["arn:aws:iot:eu-west-1:123456789012:client/till-17"]}]}',
      ],
    },
    encode: encodeIoTCustomAuthorizerResponse,
  },
};

/** The examples of `aws-lambda-events/iot-deprecated`; see {@link Example}. */
export const example: Example<IotDeprecatedExamples> = /* @__PURE__ */ exampleOf(samples);
