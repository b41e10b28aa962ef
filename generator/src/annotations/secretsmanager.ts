import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    SecretsManagerSecretRotationEvent: {
      since: "v1.42.0",
      text: "One step of the rotation of a secret, which AWS Secrets Manager asks a function to carry out.",
      role: "event",
      title: "Secrets Manager secret rotation step",
      sentBy: "AWS Secrets Manager, once for each step of a rotation",
      documentation: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda.html",
      example: "const { Step, SecretId, ClientRequestToken } = SecretsManagerSecretRotationEvent.parse(payload);",
      discriminator: {
        requires: { Step: "string" },
        matches: { Step: ["createSecret", "setSecret", "testSecret", "finishSecret"] },
        evidence: ["SecretId", "ClientRequestToken"],
      },
      properties: {
        Step: { text: 'What to do now: "createSecret", "setSecret", "testSecret" or "finishSecret", in that order.' },
        SecretId: { text: "ARN of the secret to rotate." },
        ClientRequestToken: { text: "ID of the new version of the secret; the same in all steps of a rotation." },
        RotationToken: {
          since: "v1.49.0",
          text: "Token that tells where the request comes from, to be passed to PutSecretValue. Left out unless the function assumes a role or the secret is of another account.",
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
