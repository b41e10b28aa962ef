import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    IoTOneClickEvent: {
      since: "v1.24.0",
      text: "A press of a button that AWS IoT 1-Click manages. AWS ended that service in December 2024.",
      role: "event",
      title: "AWS IoT 1-Click button press",
      sentBy: "AWS IoT 1-Click, when a button is pressed",
      documentation: "https://docs.aws.amazon.com/iot-1-click/latest/developerguide/1click-events.html",
      example: "console.log(IoTOneClickEvent.parse(payload).deviceEvent.buttonClicked.clickType);",
      discriminator: {
        requires: { deviceEvent: "object" },
        lacks: ["deviceEvent/deviceHealthMonitor"],
        evidence: ["deviceEvent/buttonClicked", "deviceInfo"],
      },
      properties: {
        deviceEvent: { text: "What happened at the device." },
        deviceInfo: { text: "The device that was pressed." },
        placementInfo: { text: "Placement of the device. Sent only for a device that has one." },
      },
    },
    IoTOneClickDeviceEvent: {
      text: "What happened at the device.",
      properties: {
        buttonClicked: { text: "How the button was pressed, and when." },
      },
    },
    IoTOneClickButtonClicked: {
      text: "How the button was pressed, and when.",
      properties: {
        clickType: { text: '"SINGLE", "DOUBLE" or "LONG".' },
        reportedTime: { text: "ISO 8601 time when the press was reported, as text." },
      },
    },
    IoTOneClickDeviceInfo: {
      text: "The device that was pressed.",
      properties: {
        attributes: { text: "Attributes of the device by name, as set by its owner." },
        type: { text: 'Kind of the device, such as "button".' },
        deviceId: { text: 'ID of the device, its serial number, such as "G030PM0123456789".' },
        remainingLife: { text: "Estimate of the life that the device has left, in percent." },
      },
    },
    IoTOneClickPlacementInfo: {
      text: "The placement that the device belongs to: a set of devices in a project, with attributes of their own.",
      properties: {
        projectName: { text: "Name of the project that the placement belongs to." },
        placementName: { text: "Name of the placement in its project." },
        attributes: { text: "Attributes of the placement by name, as set by its owner." },
        devices: { text: "IDs of the devices of the placement, by the name each has in the project." },
      },
    },
  },
};
