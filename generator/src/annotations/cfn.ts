import type { Annotations } from "./annotation.js";

const TOO_GENERAL = "Too general a name outside package cfn";
const FUNCTION = "A Go function type, never on the wire";
const RESPONSES = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html";

export const annotations: Annotations = {
  types: {
    RequestType: {
      renamed: { to: "CloudFormationCustomResourceRequestType", reason: TOO_GENERAL },
    },
    StatusType: {
      renamed: { to: "CloudFormationCustomResourceStatusType", reason: TOO_GENERAL },
    },
    CustomResourceLambdaFunction: {
      excluded: FUNCTION,
    },
    Event: {
      renamed: { to: "CloudFormationCustomResourceEvent", reason: TOO_GENERAL },
      role: "event",
      title: "CloudFormation custom resource request",
      documentation: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref.html",
      discriminator: {
        requires: { RequestType: "string" },
        matches: { RequestType: ["Create", "Update", "Delete"] },
        // The provider framework of the CDK hands its functions the same without a ResponseURL.
        evidence: ["ResponseURL", "StackId", "LogicalResourceId"],
      },
    },
    Response: {
      renamed: { to: "CloudFormationCustomResourceResponse", reason: TOO_GENERAL },
      role: "response",
      title: "CloudFormation custom resource result, sent to its ResponseURL",
      notReturned: "It is sent to the ResponseURL of the event; nobody reads what the function returns",
      properties: {
        // A `Reason` is demanded of failures only, which this table cannot say.
        Status: { demanded: { documentation: RESPONSES } },
        RequestId: { demanded: { documentation: RESPONSES } },
        LogicalResourceId: { demanded: { documentation: RESPONSES } },
        StackId: { demanded: { documentation: RESPONSES } },
        PhysicalResourceId: { demanded: { documentation: RESPONSES, isText: true } },
      },
    },
    SNSCustomResourceLambdaFunction: {
      excluded: FUNCTION,
    },
    CustomResourceFunction: {
      excluded: FUNCTION,
    },
  },
};
