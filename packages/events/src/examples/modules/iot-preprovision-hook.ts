import {
  encodeIoTPreProvisionHookRequest,
  encodeIoTPreProvisionHookResponse,
  type IoTPreProvisionHookRequest,
  type IoTPreProvisionHookResponse,
} from "../../../generated/string-null-none/iot-preprovision-hook.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface IotPreprovisionHookExamples {
  IoTPreProvisionHookRequest: IoTPreProvisionHookRequest;
  IoTPreProvisionHookResponse: IoTPreProvisionHookResponse;
}

export const samples: Samples<IotPreprovisionHookExamples> = {
  IoTPreProvisionHookRequest: {
    payload: {
      claimCertificateId: "c1a7e5d09f3b8246e0d5b9c7a1f4083e62d90b5c7fa18e4d3b60c92f57e1a840",
      certificateId: "7f02b9d4e6c1538a90e7d4f1b2c6058ad39e7f140b5c82d6e1f9a0347c5b8d26",
      certificatePem:
        "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUNotARealCertificateOnlyASampleOne0wCgYIKoZIzj0E\n-----END CERTIFICATE-----\n",
      templateArn: "arn:aws:iot:eu-west-1:123456789012:provisioningtemplate/tills",
      clientId: "till-17",
      parameters: { SerialNumber: "HS-00017", Pier: "7" },
    },
    encode: encodeIoTPreProvisionHookRequest,
  },

  IoTPreProvisionHookResponse: {
    payload: { allowProvisioning: true, parameterOverrides: { Pier: "7" } },
    encode: encodeIoTPreProvisionHookResponse,
  },
};

/** The examples of `aws-lambda-events/iot-preprovision-hook`; see {@link Example}. */
export const example: Example<IotPreprovisionHookExamples> = /* @__PURE__ */ exampleOf(samples);
