import {
  encodeSNSEvent,
  encodeCloudWatchAlarmSNSPayload,
  type SNSEvent,
  type CloudWatchAlarmSNSPayload,
} from "../../../generated/string-null-none/sns.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface SnsExamples {
  SNSEvent: SNSEvent;
  CloudWatchAlarmSNSPayload: CloudWatchAlarmSNSPayload;
}

export const samples: Samples<SnsExamples> = {
  SNSEvent: {
    payload: {
      Records: [
        {
          EventSource: "aws:sns",
          EventVersion: "1.0",
          EventSubscriptionArn: "arn:aws:sns:eu-west-1:123456789012:orders:8e0d5c71-f9b2-4a36-87d4-1c6be0f53a92",
          Sns: {
            Type: "Notification",
            MessageId: "d94f0b67-2e8c-5a13-b6d0-5d71e3a9c428",
            TopicArn: "arn:aws:sns:eu-west-1:123456789012:orders",
            Subject: "Order placed",
            Message: '{"orderId":20417,"total":59.9}',
            Timestamp: "2025-03-14T09:26:53.381Z",
            SignatureVersion: "1",
            Signature: "YSBzYW1wbGUgc2lnbmF0dXJlIHRoYXQgbm9ib2R5IGNhbiB2ZXJpZnk=",
            SigningCertUrl:
              "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0f9c7e52b1d84a63e7d0c5b8f2a91634.pem",
            UnsubscribeUrl:
              "https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=arn:aws:sns:eu-west-1:123456789012:orders:8e0d5c71-f9b2-4a36-87d4-1c6be0f53a92",
            MessageAttributes: {
              channel: { Type: "String", Value: "web" },
              thumbnail: { Type: "Binary", Value: "Ymx1ZSBtdWc=" },
            },
          },
        },
      ],
    },
    encode: encodeSNSEvent,
  },

  CloudWatchAlarmSNSPayload: {
    payload: {
      AlarmName: "place-order-errors",
      AlarmDescription: "Orders cannot be placed",
      AWSAccountId: "123456789012",
      NewStateValue: "ALARM",
      NewStateReason: "Threshold Crossed: 1 datapoint [4.0 (14/03/25 09:25:00)] was greater than the threshold (1.0).",
      StateChangeTime: "2025-03-14T09:26:53.381+0000",
      Region: "EU (Ireland)",
      AlarmArn: "arn:aws:cloudwatch:eu-west-1:123456789012:alarm:place-order-errors",
      OldStateValue: "OK",
      Trigger: {
        Period: 60,
        EvaluationPeriods: 1,
        ComparisonOperator: "GreaterThanThreshold",
        Threshold: 1.5,
        TreatMissingData: "notBreaching",
        EvaluateLowSampleCountPercentile: "ignore",
        Metrics: [
          {
            Id: "errors",
            MetricStat: {
              Metric: {
                Dimensions: [{ name: "FunctionName", value: "place-order" }],
                MetricName: "Errors",
                Namespace: "AWS/Lambda",
              },
              Period: 60,
              Stat: "Sum",
              Unit: "Count",
            },
            ReturnData: false,
          },
          {
            Id: "calls",
            MetricStat: {
              Metric: {
                Dimensions: [{ name: "FunctionName", value: "place-order" }],
                MetricName: "Invocations",
                Namespace: "AWS/Lambda",
              },
              Period: 60,
              Stat: "Sum",
              Unit: "Count",
            },
            ReturnData: false,
          },
          {
            Expression: "100 * errors / calls",
            Id: "rate",
            Label: "Error rate in percent",
            Period: 60,
            ReturnData: true,
          },
        ],
        MetricName: "Errors",
        Namespace: "AWS/Lambda",
        StatisticType: "Statistic",
        Statistic: "SUM",
        Unit: "Count",
        Dimensions: [{ name: "FunctionName", value: "place-order" }],
      },
    },
    encode: encodeCloudWatchAlarmSNSPayload,
    alternatives: [
      {
        at: ["Trigger"],
        groups: [["MetricName", "Namespace", "StatisticType", "Statistic", "Unit", "Dimensions"], ["Metrics"]],
      },
    ],
  },
};

/** The examples of `aws-lambda-events/sns`; see {@link Example}. */
export const example: Example<SnsExamples> = /* @__PURE__ */ exampleOf(samples);
