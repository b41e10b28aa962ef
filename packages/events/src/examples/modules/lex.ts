import {
  encodeLexEvent,
  encodeLexResponse,
  type LexEvent,
  type LexResponse,
} from "../../../generated/string-null-none/lex.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface LexExamples {
  LexEvent: LexEvent;
  LexResponse: LexResponse;
}

export const samples: Samples<LexExamples> = {
  LexEvent: {
    payload: {
      messageVersion: "1.0",
      invocationSource: "DialogCodeHook",
      userId: "maeve-web-318",
      inputTranscript: "I would like a big blue mug",
      sessionAttributes: { basket: "8812" },
      requestAttributes: { "x-amz-lex:accept-content-types": "PlainText" },
      bot: { name: "ShopBot", alias: "prod", version: "4" },
      outputDialogMode: "Text",
      currentIntent: {
        name: "OrderMug",
        nluIntentConfidenceScore: 0.94,
        slots: { Colour: "blue", Size: "large" },
        slotDetails: { Size: { resolutions: [{ value: "large" }], originalValue: "big" } },
        confirmationStatus: "None",
      },
      alternativeIntents: [
        {
          name: "OrderPlate",
          nluIntentConfidenceScore: 0.41,
          slots: { Colour: "blue", Size: "large" },
          slotDetails: { Size: { resolutions: [{ value: "large" }], originalValue: "big" } },
          confirmationStatus: "None",
        },
      ],
      dialogAction: {
        type: "ElicitSlot",
        fulfillmentState: "Failed",
        message: { contentType: "PlainText", content: "Which size would you like?" },
        intentName: "OrderMug",
        slots: { Colour: "blue", Size: "large" },
        slotToElicit: "Size",
        responseCard: {
          version: 1,
          contentType: "application/vnd.amazonaws.card.generic",
          genericAttachments: [
            {
              title: "Size",
              subTitle: "Pick one",
              imageUrl: "https://shop.example/mugs.png",
              attachmentLinkUrl: "https://shop.example/mugs",
              buttons: [
                { text: "Small", value: "small" },
                { text: "Large", value: "large" },
              ],
            },
          ],
        },
      },
    },
    encode: encodeLexEvent,
  },

  LexResponse: {
    payload: {
      sessionAttributes: { basket: "8812" },
      dialogAction: {
        type: "ElicitSlot",
        fulfillmentState: "Failed",
        message: { contentType: "PlainText", content: "Which size would you like?" },
        intentName: "OrderMug",
        slots: { Colour: "blue", Size: "large" },
        slotToElicit: "Size",
        responseCard: {
          version: 1,
          contentType: "application/vnd.amazonaws.card.generic",
          genericAttachments: [
            {
              title: "Size",
              subTitle: "Pick one",
              imageUrl: "https://shop.example/mugs.png",
              attachmentLinkUrl: "https://shop.example/mugs",
              buttons: [
                { text: "Small", value: "small" },
                { text: "Large", value: "large" },
              ],
            },
          ],
        },
      },
    },
    encode: encodeLexResponse,
  },
};

/** The examples of `aws-lambda-events/lex`; see {@link Example}. */
export const example: Example<LexExamples> = /* @__PURE__ */ exampleOf(samples);
