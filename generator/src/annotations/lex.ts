import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    LexEvent: {
      text: "One turn of a conversation with an Amazon Lex V1 bot, sent to check what the user said or to fulfil the intent.",
      role: "event",
      title: "Amazon Lex V1 bot turn",
      sentBy: "Amazon Lex V1, when a user talks to a bot that has a code hook",
      answer: ["LexResponse"],
      documentation: "https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html",
      example: "const { invocationSource, currentIntent } = LexEvent.parse(payload);",
      discriminator: {
        // Lex V2 has a sessionState in its place.
        requires: { currentIntent: "object" },
        matches: { messageVersion: ["1.0"] },
        evidence: ["bot", "invocationSource"],
      },
      properties: {
        messageVersion: { text: 'Version of the form of the event: "1.0".' },
        invocationSource: {
          text: 'Why the function is called: "DialogCodeHook" to check what the user said, "FulfillmentCodeHook" to fulfil the intent.',
        },
        userId: { text: "ID of the user, as the client application gave it." },
        inputTranscript: { text: "What the user said or typed, as text." },
        sessionAttributes: { text: "Data of the application that is kept from turn to turn." },
        requestAttributes: {
          text: "Data of this request alone by name, from the client application or the channel. AWS sends null where there are none.",
        },
        bot: { text: "The bot that the user talks to." },
        outputDialogMode: { text: 'How the bot answers the user: "Text" or "Voice".' },
        currentIntent: { text: "The intent that the bot takes the user to have." },
        alternativeIntents: { text: "Other intents that the user may have had in mind." },
        dialogAction: { text: "Never set in events; it is part of the answer." },
      },
    },
    LexBot: {
      text: "The bot that the user talks to.",
      properties: {
        name: { text: "Name of the bot." },
        alias: { text: "Alias by which the bot was called. Left out, or sent as null, where there is none." },
        version: { text: 'Version of the bot, such as "4" or "$LATEST".' },
      },
    },
    LexCurrentIntent: {
      text: "The intent that the bot takes the user to have, and its slots.",
      properties: {
        name: { text: "Name of the intent." },
        nluIntentConfidenceScore: {
          text: "How sure Amazon Lex is that the user means this intent, from 0 to 1. Left out where there is no score.",
        },
        slots: { text: "Slots of the intent by name, with null for those that have no value yet." },
        slotDetails: { text: "How the values of slots were found, by the name of the slot." },
        confirmationStatus: {
          text: 'Answer of the user to a confirmation prompt: "Confirmed", "Denied", or "None" if not asked or not answered yet.',
        },
      },
    },
    LexAlternativeIntents: {
      text: "Another intent that the user may have had in mind.",
      properties: {
        name: { text: "Name of the intent." },
        nluIntentConfidenceScore: {
          text: "How sure Amazon Lex is that the user means this intent, from 0 to 1. Left out where there is no score.",
        },
        slots: { text: "Slots of the intent by name, with null for those that have no value yet." },
        slotDetails: { text: "How the values of slots were found, by the name of the slot." },
        confirmationStatus: {
          text: 'Answer of the user to a confirmation prompt: "Confirmed", "Denied", or "None" if not asked or not answered yet.',
        },
      },
    },
    SlotDetail: {
      text: "What the user said for a slot, and the values that Amazon Lex took it for.",
      properties: {
        resolutions: {
          text: 'Values of the slot type that Amazon Lex took the words for, five at most, each an object with the value as "value".',
        },
        originalValue: { text: "Words of the user for the slot, as they were." },
      },
    },
    LexDialogAction: {
      text: "What the bot does next, and what it says.",
      properties: {
        type: { text: 'What the bot does next: "ElicitIntent", "ElicitSlot", "ConfirmIntent", "Delegate" or "Close".' },
        fulfillmentState: { text: 'Outcome of the intent: "Fulfilled" or "Failed". Only with "Close".' },
        message: {
          text: 'What the bot says: "content" has the words, "contentType" is "PlainText", "SSML" or "CustomPayload".',
        },
        intentName: {
          text: 'Intent to confirm, or whose slot is to be asked for. Only with "ConfirmIntent" and "ElicitSlot".',
        },
        slots: {
          text: 'Values of the slots of the intent by name; those without a value may be left out. With "ElicitSlot", "ConfirmIntent" and "Delegate".',
        },
        slotToElicit: { text: 'Name of the slot that the user is asked for. Only with "ElicitSlot".' },
        responseCard: { text: "Card to show along with the message." },
      },
    },
    SessionAttributes: { text: "Data of the application by name, kept from turn to turn of a session." },
    Slots: { text: "Values of slots by name, with null for a slot that has none." },
    LexResponse: {
      text: "Answer of the function to Amazon Lex V1: what the bot does next.",
      role: "response",
      title: "Amazon Lex V1 bot, what to do next",
      takenBy: "Amazon Lex V1, which goes on with the conversation as it says",
      documentation: "https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html",
      example:
        'return encodeLexResponse({ dialogAction: { type: "Close", fulfillmentState: "Fulfilled", message: { contentType: "PlainText", content: "Done." } } });',
      properties: {
        sessionAttributes: {
          text: "Data of the application for the next turn. Without them, those of the event stay as they are.",
        },
        dialogAction: {
          text: "What the bot does next. Required.",
          demanded: { documentation: "https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html" },
        },
      },
    },
    LexResponseCard: {
      text: "Card that a messaging client shows along with a message: pictures, links, buttons.",
      properties: {
        version: { text: "Version of the form of the card: 1." },
        contentType: { text: 'Kind of the card: "application/vnd.amazonaws.card.generic".' },
        genericAttachments: { text: "Pages of the card." },
      },
    },
    Attachment: {
      text: "One page of a response card.",
      properties: {
        title: { text: "Title of the page." },
        subTitle: { text: "Line below the title." },
        imageUrl: { text: "URL of the picture to show." },
        attachmentLinkUrl: { text: "URL that opens when the page is chosen." },
        buttons: {
          text: 'Buttons of the page: "text" is shown, "value" is sent to the bot when the button is chosen.',
        },
      },
    },
  },
};
