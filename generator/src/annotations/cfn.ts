import type { Annotations } from "./annotation.js";

const TOO_GENERAL = "Too general a name outside package cfn";
const FUNCTION = "A Go function type, never on the wire";
const RESPONSES = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html";

export const annotations: Annotations = {
  types: {
    RequestType: {
      renamed: { to: "CloudFormationCustomResourceRequestType", reason: TOO_GENERAL },
      text: 'What CloudFormation wants done with a custom resource: "Create", "Update" or "Delete".',
    },
    StatusType: {
      renamed: { to: "CloudFormationCustomResourceStatusType", reason: TOO_GENERAL },
      text: 'How a request about a custom resource ended: "SUCCESS" or "FAILED".',
    },
    CustomResourceLambdaFunction: {
      excluded: FUNCTION,
    },
    Event: {
      renamed: { to: "CloudFormationCustomResourceEvent", reason: TOO_GENERAL },
      text: "A request of CloudFormation to create, update or delete a custom resource of a stack.",
      role: "event",
      title: "CloudFormation custom resource request",
      sentBy: "AWS CloudFormation, when a stack creates, updates or deletes a custom resource",
      documentation: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref.html",
      example:
        "const { RequestType, LogicalResourceId, ResourceProperties } = CloudFormationCustomResourceEvent.parse(payload); console.log(RequestType, LogicalResourceId, ResourceProperties);",
      discriminator: {
        requires: { RequestType: "string" },
        matches: { RequestType: ["Create", "Update", "Delete"] },
        // The provider framework of the CDK hands its functions the same without a ResponseURL.
        evidence: ["ResponseURL", "StackId", "LogicalResourceId"],
      },
      properties: {
        RequestType: { text: 'What to do with the resource: "Create", "Update" or "Delete".' },
        RequestId: { text: "ID of the request. Repeat it in the response." },
        ResponseURL: {
          text: "Presigned S3 URL that the response has to be sent to by HTTP PUT. Until then the stack waits.",
        },
        ResourceType: {
          text: 'Type of the resource in the template: "AWS::CloudFormation::CustomResource" or "Custom::" and a name.',
        },
        PhysicalResourceId: {
          text: 'ID that the function chose for the resource in an earlier response. Left out when the request is "Create".',
        },
        LogicalResourceId: { text: "Name of the resource in the template. Repeat it in the response." },
        StackId: { text: "ARN of the stack that the resource belongs to. Repeat it in the response." },
        ResourceProperties: {
          text: 'Properties of the resource from the template, `ServiceToken` included. Numbers and booleans arrive as text, such as "2" or "true".',
        },
        OldResourceProperties: { text: 'Properties of the resource before an "Update". Empty for other requests.' },
      },
    },
    Response: {
      renamed: { to: "CloudFormationCustomResourceResponse", reason: TOO_GENERAL },
      text: "The outcome of a custom resource request, as JSON of at most 4096 bytes that goes to the ResponseURL of the request by HTTP PUT.",
      role: "response",
      title: "CloudFormation custom resource result, sent to its ResponseURL",
      takenBy: "AWS CloudFormation, by HTTP PUT to the ResponseURL of the request",
      notReturned: "It is sent to the ResponseURL of the event; nobody reads what the function returns",
      documentation: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html",
      example:
        'await fetch(ResponseURL, { method: "PUT", body: JSON.stringify(encodeCloudFormationCustomResourceResponse({ Status: "SUCCESS", RequestId, LogicalResourceId, StackId, PhysicalResourceId: "search-index-v1" })) });',
      properties: {
        // A `Reason` is demanded of failures only, which this table cannot say.
        Status: {
          text: '"SUCCESS" or "FAILED". By default, CloudFormation rolls the stack back when a creation or an update has failed.',
          demanded: { documentation: RESPONSES },
        },
        RequestId: {
          text: "ID of the request, copied from it.",
          demanded: { documentation: RESPONSES },
        },
        LogicalResourceId: {
          text: "Name of the resource in the template, copied from the request.",
          demanded: { documentation: RESPONSES },
        },
        StackId: {
          text: "ARN of the stack, copied from the request.",
          demanded: { documentation: RESPONSES },
        },
        Reason: {
          text: 'Why the request failed, as shown in the events of the stack. CloudFormation demands it with "FAILED".',
        },
        NoEcho: {
          text: "Whether CloudFormation masks the values of `Data` with asterisks when `Fn::GetAtt` reads them. False if absent.",
        },
        Data: { text: "Values by name that the template can read with `Fn::GetAtt`." },
        PhysicalResourceId: {
          text: 'ID that you choose for the resource, not empty, at most 1 KB. A new ID after an "Update" means a replacement: CloudFormation then deletes the old one.',
          demanded: { documentation: RESPONSES, isText: true },
        },
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
