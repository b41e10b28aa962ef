import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    LexEvent: {
      role: "event",
      title: "Amazon Lex V1 bot turn",
      answer: ["LexResponse"],
      documentation: "https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html",
      discriminator: {
        // Lex V2 has a sessionState in its place.
        requires: { currentIntent: "object" },
        matches: { messageVersion: ["1.0"] },
        evidence: ["bot", "invocationSource"],
      },
    },
    LexResponse: {
      role: "response",
      title: "Amazon Lex V1 bot, what to do next",
      properties: {
        dialogAction: {
          demanded: { documentation: "https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html" },
        },
      },
    },
  },
};
