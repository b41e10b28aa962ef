import {
  encodeSecretsManagerSecretRotationEvent,
  type SecretsManagerSecretRotationEvent,
} from "../../../generated/string-null-none/secretsmanager.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface SecretsmanagerExamples {
  SecretsManagerSecretRotationEvent: SecretsManagerSecretRotationEvent;
}

export const samples: Samples<SecretsmanagerExamples> = {
  SecretsManagerSecretRotationEvent: {
    payload: {
      Step: "createSecret",
      SecretId: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/database-Zq7Wx2",
      ClientRequestToken: "c6f1e0d8-29b7-4a53-8e4d-70b5c9a2f136",
      RotationToken: "3b9d7e52-04c8-4f61-a2d9-e8f50b6c1a74",
    },
    encode: encodeSecretsManagerSecretRotationEvent,
  },
};

/** The examples of `aws-lambda-events/secretsmanager`; see {@link Example}. */
export const example: Example<SecretsmanagerExamples> = /* @__PURE__ */ exampleOf(samples);
