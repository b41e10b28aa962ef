import { encodeChimeBotEvent, type ChimeBotEvent } from "../../../generated/string-null-none/chime-bot.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface ChimeBotExamples {
  ChimeBotEvent: ChimeBotEvent;
}

export const samples: Samples<ChimeBotExamples> = {
  ChimeBotEvent: {
    payload: {
      Sender: { SenderId: "a4d90c5e-3b71-48f6-92da-1e07b6c8f253", SenderIdType: "UserId" },
      Discussion: { DiscussionId: "0e7b3f94-61ac-4d2f-b8c5-9f10d26ea748", DiscussionType: "Room" },
      EventType: "Mention",
      InboundHttpsEndpoint: {
        EndpointType: "ShortLived",
        Url: "https://hooks.chime.aws/incomingwebhooks/0e7b3f94-61ac-4d2f-b8c5-9f10d26ea748?token=sample-token",
      },
      EventTimestamp: "2025-03-14T09:26:53.381Z",
      Message: "@ShopBot how many orders are open?",
    },
    encode: encodeChimeBotEvent,
  },
};

/** The examples of `aws-lambda-events/chime-bot`; see {@link Example}. */
export const example: Example<ChimeBotExamples> = /* @__PURE__ */ exampleOf(samples);
