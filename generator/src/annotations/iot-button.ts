import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    IoTButtonEvent: {
      text: "A press of an AWS IoT Button, which an AWS IoT rule passes on to the function.",
      role: "event",
      title: "AWS IoT Button press",
      sentBy: "an AWS IoT rule, when an AWS IoT Button is pressed",
      documentation: "https://docs.aws.amazon.com/iot/latest/developerguide/iot-lambda-rule.html",
      example: 'if (IoTButtonEvent.parse(payload).clickType === "DOUBLE") console.log("pressed twice");',
      discriminator: {
        requires: { clickType: "string" },
        matches: { clickType: ["SINGLE", "DOUBLE", "LONG"] },
        evidence: ["serialNumber", "batteryVoltage"],
      },
      properties: {
        serialNumber: { text: 'Serial number of the button, such as "G030MD0123456789".' },
        clickType: { text: '"SINGLE", "DOUBLE" or "LONG".' },
        batteryVoltage: { text: 'Voltage of the battery with its unit, such as "1582mV".' },
      },
    },
  },
};
