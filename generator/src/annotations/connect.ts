import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    ConnectEvent: {
      role: "event",
      title: "Amazon Connect flow calling a function",
      answer: ["ConnectResponse"],
      documentation: "https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html",
      discriminator: {
        requires: { Details: "object" },
        // "ContactFlowEvent" in the guide, "ContactFlowExecution" in upstream's sample.
        matches: { Name: [{ prefix: "ContactFlow" }] },
        evidence: ["Details/ContactData"],
      },
    },
    ConnectResponse: {
      role: "response",
      title: "Amazon Connect flow result, a flat map of strings",
    },
  },
};
