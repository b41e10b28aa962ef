import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    ChimeBotEvent: {
      text: "What Amazon Chime tells a chatbot: it was added to a chat room, mentioned in one, or removed from one.",
      role: "event",
      title: "Amazon Chime bot invited, mentioned or removed",
      sentBy: "Amazon Chime, when a chatbot is added to a chat room, mentioned in one or removed from one",
      documentation: "https://docs.aws.amazon.com/chime/latest/ag/events-bots.html",
      example:
        'const { EventType, Message, InboundHttpsEndpoint } = ChimeBotEvent.parse(payload); if (EventType === "Mention") console.log(Message, InboundHttpsEndpoint?.EndpointType);',
      discriminator: {
        requires: { Sender: "object" },
        matches: { EventType: ["Invite", "Mention", "Remove"] },
        evidence: ["Discussion"],
      },
      properties: {
        Sender: { text: "User who invited, mentioned or removed the chatbot." },
        Discussion: { text: "Chat room that the event is about." },
        EventType: { text: 'What happened to the chatbot: "Invite", "Mention" or "Remove".' },
        InboundHttpsEndpoint: { text: 'Webhook for messages to the chat room. Left out when the event is "Remove".' },
        EventTimestamp: { text: "When the event happened." },
        Message: { text: 'Text of the message that mentions the chatbot, the mention included. Only with "Mention".' },
      },
    },
    ChimeBotEventSender: {
      text: "The user who caused the event.",
      properties: {
        SenderId: { text: "Who the sender is, in the form that `SenderIdType` names: an email address, for example." },
        SenderIdType: { text: 'What kind of ID `SenderId` is, such as "EmailId".' },
      },
    },
    ChimeBotEventDiscussion: {
      text: "The chat room that the event is about.",
      properties: {
        DiscussionId: { text: "ID of the chat room." },
        DiscussionType: { text: 'Kind of conversation, "Room" for a chat room.' },
      },
    },
    ChimeBotEventInboundHTTPSEndpoint: {
      text: "A webhook that the chatbot can post messages to the chat room with.",
      properties: {
        EndpointType: {
          text: 'How long the webhook lasts: "Persistent" with an invitation, "ShortLived" (2 minutes) with a mention.',
        },
        Url: { text: "URL of the webhook. It holds a token, so treat it as a secret." },
      },
    },
  },
};
