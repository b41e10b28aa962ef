import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    SecretsManagerSecretRotationEvent: {
      since: "v1.42.0",
      role: "event",
      title: "Secrets Manager secret rotation step",
      documentation: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda.html",
      discriminator: {
        requires: { Step: "string" },
        matches: { Step: ["createSecret", "setSecret", "testSecret", "finishSecret"] },
        evidence: ["SecretId", "ClientRequestToken"],
      },
      properties: {
        RotationToken: {
          since: "v1.49.0",
          optional: {
            documentation:
              "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html",
            reason: "Only a rotation by an assumed role or of another account has one",
          },
        },
      },
    },
  },
};
