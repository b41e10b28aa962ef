import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    IoTPreProvisionHookRequest: {
      since: "v1.38.0",
      text: "A device that asks to be registered by a fleet provisioning template, for the function to allow or refuse.",
      role: "event",
      title: "AWS IoT fleet provisioning, a device to allow or refuse",
      sentBy: "AWS IoT fleet provisioning, when a device asks to be registered",
      answer: ["IoTPreProvisionHookResponse"],
      documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html",
      example: "const { clientId, parameters } = IoTPreProvisionHookRequest.parse(payload);",
      discriminator: {
        requires: { parameters: "object" },
        evidence: ["templateArn", "certificateId"],
      },
      properties: {
        claimCertificateId: { text: "ID of the claim certificate that the device connected with." },
        certificateId: { text: "ID of the certificate that the device is to have." },
        certificatePem: { text: "Certificate that the device is to have, in PEM form." },
        templateArn: { text: "ARN of the provisioning template in use." },
        clientId: { text: "MQTT client ID of the device." },
        parameters: {
          text: "Parameters by name, as the device sent them with its RegisterThing request. They are not checked yet.",
        },
      },
    },
    IoTPreProvisionHookResponse: {
      since: "v1.38.0",
      text: "Answer of the function to AWS IoT: whether the device may be registered, and parameters to change.",
      role: "response",
      title: "AWS IoT fleet provisioning, decision about a device",
      takenBy: "AWS IoT fleet provisioning, which registers the device or not",
      documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html",
      example:
        'return encodeIoTPreProvisionHookResponse({ allowProvisioning: known.has(request.parameters["SerialNumber"] ?? "") });',
      properties: {
        allowProvisioning: {
          since: "v1.27.0",
          text: "Whether the device may be registered. Provisioning goes on only with true. Required.",
          demanded: {
            documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html",
          },
        },
        parameterOverrides: { text: "Parameters by name that are added to those of the device, or take their place." },
      },
    },
  },
};
