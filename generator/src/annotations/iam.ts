import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    IAMPolicyDocument: {
      properties: {
        Statement: {
          demanded: {
            documentation:
              "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html",
          },
        },
      },
    },
    IAMPolicyStatement: {
      properties: {
        Effect: {
          demanded: {
            documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html",
          },
        },
        Action: {
          demanded: {
            documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html",
          },
        },
        Resource: {
          demanded: {
            documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
          },
        },
      },
    },
  },
};
