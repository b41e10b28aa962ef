import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    IAMPolicyDocument: {
      text: "An IAM policy, as authorizers answer it: statements that allow or deny actions.",
      properties: {
        Version: {
          text: 'Version of the policy language: "2012-10-17" is the current one. It is not a version number of this policy.',
        },
        Statement: {
          text: 'Statements of the policy. What none of them allows is denied, and a "Deny" wins over an "Allow". Required.',
          demanded: {
            documentation:
              "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html",
          },
        },
      },
    },
    IAMPolicyStatement: {
      text: "One statement of an IAM policy: which actions it allows or denies, on what.",
      properties: {
        Effect: {
          text: '"Allow" or "Deny". Required.',
          demanded: {
            documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html",
          },
        },
        Action: {
          text: 'Actions that the statement is about, such as "execute-api:Invoke" or "iot:Connect"; "*" may stand for parts. Required.',
          demanded: {
            documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html",
          },
        },
        Resource: {
          text: 'ARNs that the statement is about; "*" may stand for parts. Required.',
          demanded: {
            documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
          },
        },
      },
    },
  },
};
