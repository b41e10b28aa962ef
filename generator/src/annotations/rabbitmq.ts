import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    RabbitMQEvent: {
      since: "v1.27.0",
      text: "A batch of messages that Lambda read from queues of a RabbitMQ broker in Amazon MQ.",
      role: "event",
      title: "Amazon MQ messages from a RabbitMQ broker",
      sentBy: "Lambda, when it has read messages from a RabbitMQ broker in Amazon MQ",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html",
      example:
        'for (const { data } of Object.values(RabbitMQEvent.parse(payload).rmqMessagesByQueue).flat()) console.log(Buffer.from(data ?? "", "base64").toString());',
      discriminator: {
        requires: { rmqMessagesByQueue: "object" },
        matches: { eventSource: ["aws:rmq"] },
      },
      properties: {
        eventSource: { text: 'Always "aws:rmq".' },
        eventSourceArn: { text: "ARN of the broker." },
        rmqMessagesByQueue: { text: 'Messages by queue and virtual host, such as "orders::/".' },
      },
    },
    RabbitMQMessage: {
      text: "One message of a queue. Its body is base64 text.",
      properties: {
        basicProperties: { text: "Properties of the message, most of them set by the publisher." },
        data: { text: "Body of the message, as base64 text." },
        redelivered: { text: "Whether the broker has delivered the message before." },
      },
    },
    RabbitMQBasicProperties: {
      text: "Properties of a message in AMQP 0-9-1, most of them set by the publisher.",
      properties: {
        contentType: {
          text: 'MIME type of the body, such as "application/json". AWS sends null where the publisher set none.',
        },
        contentEncoding: {
          text: 'Encoding of the body, such as "utf-8". AWS sends null where the publisher set none.',
        },
        headers: {
          text: "Headers by name, with values of any kind. A text comes as { bytes: [...] }, a list of its byte values.",
        },
        deliveryMode: { text: "1 for a message kept in memory only, 2 for one that outlives a restart of the broker." },
        priority: { text: "Priority of the message; higher ones are delivered first in a queue with priorities." },
        correlationId: {
          text: "ID by which an answer is matched with its request. AWS sends null where the publisher set none.",
        },
        replyTo: { text: "Queue that an answer should go to. AWS sends null where the publisher set none." },
        expiration: {
          text: 'Time that the message may wait in a queue, in milliseconds, as text such as "60000". AWS sends null where the publisher set none.',
        },
        messageId: { text: "ID that the publisher gave the message. AWS sends null where it set none." },
        timestamp: {
          text: 'Time that the publisher set, as text such as "Mar 14, 2025, 9:26:53 AM", without a time zone.',
        },
        type: { text: "Kind of the message, in words of the publisher. AWS sends null where it set none." },
        userId: { text: "RabbitMQ user who published the message. AWS sends null where the publisher set none." },
        appId: { text: "Application that published the message. AWS sends null where the publisher set none." },
        clusterId: { text: "A property that AMQP no longer uses. AWS sends null as a rule." },
        bodySize: { text: "Size of the body, in bytes." },
      },
    },
  },
};
