import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    ConnectEvent: {
      text: "Event that Amazon Connect calls a function with, when a contact reaches a block of a flow that invokes it.",
      role: "event",
      title: "Amazon Connect flow calling a function",
      sentBy: "Amazon Connect, when a contact reaches a block of a flow that invokes the function",
      answer: ["ConnectResponse"],
      documentation: "https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html",
      example:
        "const { ContactData, Parameters } = ConnectEvent.parse(payload).Details; console.log(ContactData.CustomerEndpoint.Address, Parameters.lookup);",
      discriminator: {
        requires: { Details: "object" },
        // "ContactFlowEvent" in the guide, "ContactFlowExecution" in upstream's sample.
        matches: { Name: [{ prefix: "ContactFlow" }] },
        evidence: ["Details/ContactData"],
      },
      properties: {
        Details: { text: "The contact, and the parameters that the flow passes." },
        Name: { text: 'Kind of the event, "ContactFlowEvent".' },
      },
    },
    ConnectDetails: {
      text: "The contact, and the parameters that the flow passes.",
      properties: {
        ContactData: { text: "The contact that is in the flow." },
        Parameters: {
          text: "Parameters that the block of the flow passes to the function, by name; empty if it passes none.",
        },
      },
    },
    ConnectContactData: {
      text: "The contact that is in the flow, such as a call or a chat.",
      properties: {
        Attributes: { text: "Attributes that flows have set for the contact, by name; empty if there are none." },
        Channel: { text: "How the customer is in contact: VOICE, CHAT, TASK or EMAIL." },
        ContactId: { text: "ID of the contact." },
        CustomerEndpoint: { text: "Address of the customer, such as a phone number; AWS can send null." },
        InitialContactId: {
          text: "ID of the first contact in the chain of transfers; the same as ContactId before any transfer.",
        },
        InitiationMethod: { text: "How the contact began: INBOUND, OUTBOUND, TRANSFER, CALLBACK or API, for example." },
        PreviousContactId: {
          text: "ID of the contact before the last transfer; the same as ContactId before any transfer.",
        },
        Queue: { text: "Queue that the contact is in or is to go to; AWS sends null if there is none yet." },
        SystemEndpoint: {
          text: "Address of the contact center that the contact uses, such as the number that was called; AWS can send null.",
        },
        InstanceARN: { text: "ARN of the Amazon Connect instance." },
      },
    },
    ConnectEndpoint: {
      text: "An address of the customer or of the contact center.",
      properties: {
        Address: { text: 'Phone number in E.164 form, such as "+353201234567", or another address of that type.' },
        Type: { text: "Kind of the address, such as TELEPHONE_NUMBER." },
      },
    },
    ConnectQueue: {
      text: "A queue of the contact center.",
      properties: {
        Name: { text: "Name of the queue." },
        ARN: { text: "ARN of the queue." },
      },
    },
    ConnectResponse: {
      text: "Answer to a flow: names with texts, not nested, that the flow reads as external attributes.",
      role: "response",
      title: "Amazon Connect flow result, a flat map of strings",
      takenBy: "Amazon Connect, whose flow can use its values as attributes",
      documentation: "https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html",
      example: 'return encodeConnectResponse({ customerName: "Maeve", lastOrderState: "shipped" });',
    },
  },
};
