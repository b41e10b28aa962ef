import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    ConfigEvent: {
      text: "Event that AWS Config calls the function of a custom rule with, when a resource changes or an evaluation is due.",
      role: "event",
      title: "AWS Config custom rule to evaluate",
      sentBy: "AWS Config, when a resource within the scope of a custom rule changes or a periodic evaluation is due",
      documentation:
        "https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html",
      example:
        'const { invokingEvent, configRuleName } = ConfigEvent.parse(payload); console.log(configRuleName, JSON.parse(invokingEvent ?? "{}").messageType);',
      discriminator: {
        requires: { invokingEvent: "string" },
        evidence: ["resultToken", "configRuleName"],
      },
      properties: {
        accountId: { text: "ID of the AWS account that owns the rule, 12 digits." },
        configRuleArn: { text: "ARN of the rule." },
        configRuleId: { text: 'ID that AWS Config gives the rule, such as "config-rule-0123456".' },
        configRuleName: { text: "Name of the rule." },
        eventLeftScope: {
          text: "Whether the resource is no longer within the scope of the rule; if so, evaluate it as NOT_APPLICABLE.",
        },
        executionRoleArn: { text: "ARN of the IAM role that AWS Config uses." },
        invokingEvent: {
          text: "JSON text of what made AWS Config call; its messageType is ConfigurationItemChangeNotification or ScheduledNotification, for example.",
        },
        resultToken: { text: "Token that PutEvaluations asks for when the function reports its results." },
        ruleParameters: {
          text: "JSON text of an object with the parameters of the rule; may be missing if the rule has none.",
        },
        version: { text: 'Version of the format of the event, such as "1.0".' },
      },
    },
  },
};
