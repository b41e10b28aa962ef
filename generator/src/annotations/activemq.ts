import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    ActiveMQEvent: {
      since: "v1.22.0",
      text: "A batch of messages that Lambda has read from a queue of an ActiveMQ broker in Amazon MQ.",
      role: "event",
      title: "Amazon MQ messages from an ActiveMQ broker",
      sentBy: "Lambda, which polls a queue of an Amazon MQ broker for ActiveMQ",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html",
      example:
        'for (const { data } of ActiveMQEvent.parse(payload).messages) console.log(Buffer.from(data ?? "", "base64").toString());',
      discriminator: {
        requires: { messages: "array" },
        // Documented and recorded.
        matches: { eventSource: ["aws:amq", "aws:mq"] },
      },
      properties: {
        eventSource: { text: 'Which service the messages come from: "aws:mq", in older samples "aws:amq".' },
        eventSourceArn: { text: "ARN of the Amazon MQ broker." },
        messages: { text: "The messages of the batch. At least once delivery: one may come again in a later batch." },
      },
    },
    ActiveMQMessage: {
      text: "One ActiveMQ message: its JMS headers and properties, and its body in base64.",
      properties: {
        messageID: { text: 'JMS message ID that the sending client gave the message, starting with "ID:".' },
        messageType: { text: 'Kind of JMS message: "jms/text-message" or "jms/bytes-message".' },
        timestamp: { text: "When the client sent the message (JMSTimestamp), in milliseconds since 1970." },
        deliveryMode: { text: "JMS delivery mode: 1 is not persistent, 2 is persistent." },
        correlationID: {
          text: "JMS correlation ID, which ties a reply to its request. Empty when the sender set none.",
        },
        replyTo: { text: 'Destination the sender wants replies at. AWS sends the text "null" when there is none.' },
        destination: { text: "Queue that the message was sent to." },
        redelivered: {
          text: "Whether the broker delivers the message again, since an earlier delivery was not acknowledged.",
        },
        type: { text: "JMSType: a name for the kind of content that the sender is free to choose. Often empty." },
        expiration: { text: "When the message expires, in milliseconds since 1970; 0 when it never does." },
        priority: { text: "JMS priority, from 0 (lowest) to 9 (highest)." },
        data: { text: "Body of the message as base64 text, still encoded. For a text message it holds the text." },
        brokerInTime: { text: "When the message arrived at the broker, in milliseconds since 1970." },
        brokerOutTime: { text: "When the message left the broker, in milliseconds since 1970." },
        properties: {
          text: "Properties that the sender set on the message, as text by name. Empty when there are none.",
        },
      },
    },
    ActiveMQDestination: {
      text: "The queue that a message was sent to.",
      properties: {
        physicalName: {
          since: "v1.22.0",
          text: "Name of the queue at the broker. AWS also spells the key `physicalname`; both end up here.",
          alias: { name: "physicalname", reason: "What Amazon MQ sends, in its documentation and in recorded events" },
        },
      },
    },
  },
};
