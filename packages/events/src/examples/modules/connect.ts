import {
  encodeConnectEvent,
  encodeConnectResponse,
  type ConnectEvent,
  type ConnectResponse,
} from "../../../generated/string-null-none/connect.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface ConnectExamples {
  ConnectEvent: ConnectEvent;
  ConnectResponse: ConnectResponse;
}

export const samples: Samples<ConnectExamples> = {
  ConnectEvent: {
    payload: {
      Details: {
        ContactData: {
          Attributes: { language: "en" },
          Channel: "VOICE",
          ContactId: "8c5d0e97-3a1b-4f62-b9d4-70e6f2c8a135",
          CustomerEndpoint: { Address: "+353201234567", Type: "TELEPHONE_NUMBER" },
          InitialContactId: "8c5d0e97-3a1b-4f62-b9d4-70e6f2c8a135",
          InitiationMethod: "INBOUND",
          PreviousContactId: "8c5d0e97-3a1b-4f62-b9d4-70e6f2c8a135",
          Queue: {
            Name: "Orders",
            ARN: "arn:aws:connect:eu-west-1:123456789012:instance/f1b84e60-7d29-4c35-a0f8-c96e3d7b5214/queue/2e90d7c4-5b16-48fa-93e2-a8d1f60c7b95",
          },
          SystemEndpoint: { Address: "+35318800123", Type: "TELEPHONE_NUMBER" },
          InstanceARN: "arn:aws:connect:eu-west-1:123456789012:instance/f1b84e60-7d29-4c35-a0f8-c96e3d7b5214",
        },
        Parameters: { lookup: "last-order" },
      },
      Name: "ContactFlowEvent",
    },
    encode: encodeConnectEvent,
  },

  ConnectResponse: {
    payload: { customerName: "Maeve", lastOrder: "20417", lastOrderState: "shipped" },
    encode: encodeConnectResponse,
  },
};

/** The examples of `aws-lambda-events/connect`; see {@link Example}. */
export const example: Example<ConnectExamples> = /* @__PURE__ */ exampleOf(samples);
