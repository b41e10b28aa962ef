import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    ChimeBotEvent: {
      role: "event",
      title: "Amazon Chime bot invited, mentioned or removed",
      documentation: "https://docs.aws.amazon.com/chime/latest/ag/events-bots.html",
      discriminator: {
        requires: { Sender: "object" },
        matches: { EventType: ["Invite", "Mention", "Remove"] },
        evidence: ["Discussion"],
      },
    },
  },
};
