import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    IoTButtonEvent: {
      role: "event",
      title: "AWS IoT Button press",
      documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/iot-lambda-rule.html",
      discriminator: {
        requires: { clickType: "string" },
        matches: { clickType: ["SINGLE", "DOUBLE", "LONG"] },
        evidence: ["serialNumber", "batteryVoltage"],
      },
    },
  },
};
