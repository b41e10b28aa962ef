import { encodeIoTButtonEvent, type IoTButtonEvent } from "../../../generated/string-null-none/iot-button.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface IotButtonExamples {
  IoTButtonEvent: IoTButtonEvent;
}

export const samples: Samples<IotButtonExamples> = {
  IoTButtonEvent: {
    payload: { serialNumber: "G030MD0123456789", clickType: "SINGLE", batteryVoltage: "1582mV" },
    encode: encodeIoTButtonEvent,
  },
};

/** The examples of `aws-lambda-events/iot-button`; see {@link Example}. */
export const example: Example<IotButtonExamples> = /* @__PURE__ */ exampleOf(samples);
