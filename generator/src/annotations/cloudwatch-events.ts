import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    CloudWatchEvent: {
      text: "An event of Amazon EventBridge (once CloudWatch Events) that a rule or a schedule passes to the function, with `detail` as it came.",
      role: "event",
      title: "EventBridge event from any source, its detail left as it is",
      sentBy: "Amazon EventBridge, when an event matches a rule or a schedule is due",
      documentation: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html",
      example:
        'const event = CloudWatchEvent.parse(payload); console.log(event.source, event["detail-type"], event.time?.toISOString(), event.detail);',
      discriminator: {
        // EventBridge Scheduler sends its detail as a string.
        requires: { "detail-type": "string" },
        evidence: ["source", "detail"],
      },
      properties: {
        version: { text: 'Version of the EventBridge event format, "0".' },
        id: { text: "ID that EventBridge gave the event, a UUID." },
        "detail-type": {
          text: 'Which kind of event of its source it is, such as "Scheduled Event". With `source` it says what `detail` holds.',
        },
        source: {
          text: 'Who sent the event: "aws." and a service, such as "aws.ec2", or the name that an application chose.',
        },
        account: { text: "AWS account ID that the event was published in." },
        time: {
          text: "When the event happened, as its source says; for a custom event without a time, when EventBridge took it.",
        },
        region: { text: "AWS Region where the event started." },
        resources: { text: "ARNs of what the event is about. Its source decides; may be empty." },
        detail: { text: "What happened, any JSON; its form depends on `source` and `detail-type`." },
      },
    },
    EventBridgeEvent: { text: "The same as CloudWatchEvent, under the newer name of the service." },
  },
};
