import { encodeConfigEvent, type ConfigEvent } from "../../../generated/string-null-none/config.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface ConfigExamples {
  ConfigEvent: ConfigEvent;
}

export const samples: Samples<ConfigExamples> = {
  ConfigEvent: {
    payload: {
      version: "1.0",
      accountId: "123456789012",
      configRuleName: "buckets-are-tagged",
      configRuleId: "config-rule-k4w9zt",
      configRuleArn: "arn:aws:config:eu-west-1:123456789012:config-rule/config-rule-k4w9zt",
      executionRoleArn: "arn:aws:iam::123456789012:role/config-rules",
      eventLeftScope: false,
      invokingEvent:
        '{"configurationItem":{"configurationItemCaptureTime":"2025-03-14T09:26:50.117Z","configurationItemStatus":"OK","resourceType":"AWS::S3::Bucket","resourceId":"shop-uploads","awsRegion":"eu-west-1","tags":{"team":"web"}},"messageType":"ConfigurationItemChangeNotification","notificationCreationTime":"2025-03-14T09:26:52.904Z","recordVersion":"1.3"}',
      ruleParameters: '{"tag":"team"}',
      resultToken: "sample-result-token",
    },
    encode: encodeConfigEvent,
  },
};

/** The examples of `aws-lambda-events/config`; see {@link Example}. */
export const example: Example<ConfigExamples> = /* @__PURE__ */ exampleOf(samples);
