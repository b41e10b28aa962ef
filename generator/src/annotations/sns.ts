import type { Annotations } from "./annotation.js";

const SNS = "https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html";

export const annotations: Annotations = {
  types: {
    SNSEvent: {
      text: "A notification of an Amazon SNS topic that the function subscribes to.",
      role: "event",
      title: "Amazon SNS notification",
      sentBy: "Amazon SNS, when a message is published to a topic that the function subscribes to",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html",
      example: "for (const { Sns } of SNSEvent.parse(payload).Records) console.log(Sns.Subject, Sns.Message);",
      discriminator: {
        requires: { Records: "array" },
        matches: { "Records/*/EventSource": ["aws:sns"] },
        elsewhere: { "Records/*/EventSource": "Records/*/eventSource" },
      },
      properties: {
        Records: { text: "Messages of the notification. As a rule there is one." },
      },
    },
    SNSEventRecord: {
      text: "One message, and the subscription that it came by.",
      properties: {
        EventVersion: { text: 'Version of the form of this record, such as "1.0".' },
        EventSubscriptionArn: { text: "ARN of the subscription by which the function got the message." },
        EventSource: { text: 'Always "aws:sns".' },
        Sns: { text: "The message." },
      },
    },
    SNSEntity: {
      text: "The message as it was published, with its signature.",
      properties: {
        Signature: { text: "Signature of the message by Amazon SNS, as base64 text." },
        MessageId: { text: "ID of the message, a UUID." },
        Type: { text: 'Kind of the message: "Notification".' },
        TopicArn: { text: "ARN of the topic that the message was published to." },
        MessageAttributes: {
          text: "Attributes of the message by name, each an object with Type and Value. Left out or empty where there are none.",
          optional: { documentation: SNS, reason: "Only messages with attributes have some" },
        },
        SignatureVersion: { text: 'How the signature is made: "1" with SHA-1, "2" with SHA-256.' },
        Timestamp: { text: "Time when the message was published. Sent in ISO 8601 form." },
        Subject: {
          text: "Subject of the message. Left out, or sent as null, where the publisher set none.",
          optional: { documentation: SNS, reason: "Only messages with a subject have one" },
        },
        SigningCertUrl: {
          text: "URL of the certificate that the signature is checked with. Read from SigningCertURL, too, as SNS spells it elsewhere.",
          alias: {
            name: "SigningCertURL",
            reason: "What SNS sends over HTTP and to subscribed queues; Lambda sends the other",
          },
        },
        Message: { text: "The message as it was published: any text, often JSON text." },
        UnsubscribeUrl: {
          text: "URL that ends the subscription. Read from UnsubscribeURL, too, as SNS spells it elsewhere.",
          alias: {
            name: "UnsubscribeURL",
            reason: "What SNS sends over HTTP and to subscribed queues; Lambda sends the other",
          },
        },
      },
    },
    CloudWatchAlarmSNSPayload: {
      since: "v1.19.0",
      text: "Change of state of a CloudWatch alarm, which CloudWatch publishes as JSON text in Message of an SNS notification.",
      role: "payload",
      title: "CloudWatch alarm state change, as the text of an SNS message",
      properties: {
        AlarmName: { text: "Name of the alarm." },
        AlarmDescription: { text: "Description of the alarm. AWS sends null where there is none." },
        AWSAccountId: { text: "AWS account ID of the alarm." },
        NewStateValue: { text: 'State that the alarm is in now: "OK", "ALARM" or "INSUFFICIENT_DATA".' },
        NewStateReason: { text: "Why the alarm changed its state, in words for people." },
        StateChangeTime: { text: 'Time of the change as text, such as "2025-03-14T09:26:53.381+0000".' },
        Region: { text: 'AWS Region of the alarm by its name, such as "EU (Ireland)". The code is in AlarmArn.' },
        AlarmArn: { text: "ARN of the alarm." },
        OldStateValue: { text: 'State that the alarm was in before: "OK", "ALARM" or "INSUFFICIENT_DATA".' },
        Trigger: { text: "What the alarm watches and when it goes off." },
      },
    },
    CloudWatchAlarmTrigger: {
      text: "What the alarm watches and when it goes off. One with a single metric has MetricName and the like, one with several has Metrics.",
      properties: {
        Period: { text: "Length of each period, in seconds." },
        EvaluationPeriods: { text: "Number of latest periods that are compared with the threshold." },
        ComparisonOperator: { text: 'How the metric is compared with the threshold, such as "GreaterThanThreshold".' },
        Threshold: { text: "Value that the metric is compared with, in the unit of the metric." },
        TreatMissingData: { text: "What the alarm makes of periods without data, as text." },
        EvaluateLowSampleCountPercentile: {
          text: 'What an alarm on a percentile does with few data: "ignore" or "evaluate". Empty as a rule for others.',
        },
        Metrics: { text: "Metrics and expressions of the alarm. Left out where the alarm watches a single metric." },
        MetricName: { text: "Name of the metric. Left out where the alarm has Metrics." },
        Namespace: { text: 'Namespace of the metric, such as "AWS/Lambda". Left out where the alarm has Metrics.' },
        StatisticType: {
          text: '"Statistic" for one such as a sum, "ExtendedStatistic" for a percentile. Left out where the alarm has Metrics.',
        },
        Statistic: {
          text: 'Statistic of the metric, such as "SUM" or "AVERAGE". Left out where the alarm has Metrics.',
        },
        Unit: {
          text: 'Unit of the metric, such as "Count". Left out, or sent as null, where the alarm is for no particular one.',
        },
        Dimensions: { text: "Dimensions of the metric. Left out where the alarm has Metrics." },
      },
    },
    CloudWatchMetricDataQuery: {
      text: "One metric, or one expression over metrics, of an alarm with several of them.",
      properties: {
        Expression: {
          text: "Metric math expression over other entries by their IDs. Left out where the entry is a metric.",
        },
        Id: { text: "Short name of the entry, for use in expressions." },
        Label: { text: "Name for people. Left out where there is none." },
        MetricStat: {
          text: "The metric, and the statistic that is taken of it. Left out where the entry is an expression.",
        },
        Period: { text: "Length of the periods of an expression, in seconds. Left out where it has none of its own." },
        ReturnData: { text: "Whether the alarm watches this entry. It is true for one entry only." },
      },
    },
    CloudWatchMetricStat: {
      text: "A metric, and the statistic that is taken of it.",
      properties: {
        Metric: { text: "The metric." },
        Period: { text: "Length of the periods, in seconds." },
        Stat: { text: 'Statistic of each period, such as "Sum", "Average" or "p99".' },
        Unit: { text: 'Unit of the metric, such as "Count". Left out where it is for no particular one.' },
      },
    },
    CloudWatchMetric: {
      text: "A CloudWatch metric: namespace, name and dimensions.",
      properties: {
        Dimensions: { text: "Dimensions that tell the metric from others of the same name." },
        MetricName: { text: 'Name of the metric, such as "Errors".' },
        Namespace: { text: 'Namespace of the metric, such as "AWS/Lambda".' },
      },
    },
    CloudWatchDimension: {
      text: "One dimension of a metric, such as the name of a function.",
      properties: {
        name: { text: 'Name of the dimension, such as "FunctionName".' },
        value: { text: "Value of the dimension, such as the name of the function." },
      },
    },
  },
};
