import { encodeIoTOneClickEvent, type IoTOneClickEvent } from "../../../generated/string-null-none/iot-1-click.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface Iot1ClickExamples {
  IoTOneClickEvent: IoTOneClickEvent;
}

export const samples: Samples<Iot1ClickExamples> = {
  IoTOneClickEvent: {
    payload: {
      deviceEvent: { buttonClicked: { clickType: "SINGLE", reportedTime: "2025-03-14T09:26:53.381Z" } },
      deviceInfo: {
        attributes: { projectName: "reorder", room: "storage" },
        type: "button",
        deviceId: "G030PM0123456789",
        remainingLife: 87.5,
      },
      placementInfo: {
        projectName: "reorder",
        placementName: "mugs",
        attributes: { sku: "MUG-BLUE" },
        devices: { button: "G030PM0123456789" },
      },
    },
    encode: encodeIoTOneClickEvent,
  },
};

/** The examples of `aws-lambda-events/iot-1-click`; see {@link Example}. */
export const example: Example<Iot1ClickExamples> = /* @__PURE__ */ exampleOf(samples);
