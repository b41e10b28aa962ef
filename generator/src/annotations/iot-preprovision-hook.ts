import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    IoTPreProvisionHookRequest: {
      since: "v1.38.0",
      role: "event",
      title: "AWS IoT fleet provisioning, a device to allow or refuse",
      answer: ["IoTPreProvisionHookResponse"],
      documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html",
      discriminator: {
        requires: { parameters: "object" },
        evidence: ["templateArn", "certificateId"],
      },
    },
    IoTPreProvisionHookResponse: {
      since: "v1.38.0",
      role: "response",
      title: "AWS IoT fleet provisioning, decision about a device",
      properties: {
        allowProvisioning: {
          since: "v1.27.0",
          demanded: {
            documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html",
          },
        },
      },
    },
  },
};
