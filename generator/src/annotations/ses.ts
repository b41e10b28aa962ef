import type { Annotations } from "./annotation.js";
import { SNS_SPELLING } from "./other-events.js";

export const annotations: Annotations = {
  types: {
    SimpleEmailEvent: {
      role: "event",
      title: "Amazon SES incoming email",
      answer: ["SimpleEmailDisposition"],
      documentation: "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html",
      discriminator: {
        requires: { Records: "array" },
        matches: { "Records/*/eventSource": ["aws:ses"] },
        elsewhere: SNS_SPELLING,
      },
    },
    SimpleEmailReceipt: {
      properties: {
        dmarcPolicy: {
          optional: {
            documentation: "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html",
            reason: "Only an email that fails DMARC has one",
          },
        },
      },
    },
    SimpleEmailDisposition: {
      role: "response",
      title: "Amazon SES decision to go on with or stop receipt rules",
    },
  },
};
