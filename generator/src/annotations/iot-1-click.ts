import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    IoTOneClickEvent: {
      since: "v1.24.0",
      role: "event",
      title: "AWS IoT 1-Click button press",
      documentation: "https://docs.aws.amazon.com/iot-1-click/latest/developerguide/1click-events.html",
      discriminator: {
        requires: { deviceEvent: "object" },
        lacks: ["deviceEvent/deviceHealthMonitor"],
        evidence: ["deviceEvent/buttonClicked", "deviceInfo"],
      },
    },
  },
};
