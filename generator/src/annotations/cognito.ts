import type { Annotations } from "./annotation.js";

/** What AppSync (`info`) and Alexa (`session`) send along with a `request`. */
const OTHER_REQUESTS = ["info", "session"];
const PRE_TOKEN_GENERATION =
  "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html";
const COGNITO = "https://docs.aws.amazon.com/cognito/latest/developerguide";
const APP_METADATA = "Only what an app passes along; the sample events of the guide come without";
const PREVENT_ERRORS = "Set only where the app client prevents user existence errors";

export const annotations: Annotations = {
  types: {
    CognitoEvent: {
      role: "event",
      title: "Cognito Sync dataset change",
      answer: "itself",
      withoutResponse: "Cognito Sync takes the whole event back, with what the function changed in datasetRecords",
      documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-events.html",
      discriminator: {
        requires: { datasetRecords: "object" },
        matches: { eventType: ["SyncTrigger"] },
      },
    },
    CognitoEventUserPoolsPreSignup: {
      role: "event",
      title: "Cognito user pool: before a sign-up",
      answer: "itself",
      documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "PreSignUp_" }] },
        lacks: OTHER_REQUESTS,
      },
    },
    CognitoEventUserPoolsPreAuthentication: {
      role: "event",
      title: "Cognito user pool: before a sign-in",
      answer: "itself",
      documentation:
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "PreAuthentication_" }] },
        lacks: OTHER_REQUESTS,
      },
    },
    CognitoEventUserPoolsPostConfirmation: {
      role: "event",
      title: "Cognito user pool: after a sign-up or password reset is confirmed",
      answer: "itself",
      documentation:
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "PostConfirmation_" }] },
        lacks: OTHER_REQUESTS,
      },
    },
    CognitoEventUserPoolsPreTokenGen: {
      role: "event",
      title: "Cognito user pool: before tokens are issued, version 1",
      answer: "itself",
      documentation: PRE_TOKEN_GENERATION,
      discriminator: {
        requires: { request: "object" },
        // The last is upstream's own sample.
        matches: { version: ["1"], triggerSource: [{ prefix: "TokenGeneration_" }, "PreTokenGen"] },
        lacks: [...OTHER_REQUESTS, "response/claimsAndScopeOverrideDetails"],
        evidence: ["request/groupConfiguration"],
      },
    },
    CognitoEventUserPoolsPreTokenGenV2: {
      since: "v1.43.0",
      role: "event",
      title: "Cognito user pool: before tokens are issued, version 2 (deprecated)",
      answer: "itself",
      documentation: PRE_TOKEN_GENERATION,
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "TokenGeneration_" }] },
        lacks: [...OTHER_REQUESTS, "response/claimsOverrideDetails"],
        evidence: ["request/scopes"],
      },
    },
    CognitoEventUserPoolsPreTokenGenV2_0: {
      since: "v1.48.0",
      role: "event",
      title: "Cognito user pool: before tokens are issued, version 2",
      answer: "itself",
      documentation: PRE_TOKEN_GENERATION,
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "TokenGeneration_" }] },
        lacks: [...OTHER_REQUESTS, "response/claimsOverrideDetails"],
        // The version is "2" or "3" from AWS but "1" in samples, so it tells nothing; being asked for puts this one before
        // its deprecated twin.
        evidence: ["request/scopes", "version"],
      },
      ambiguousWith: {
        CognitoEventUserPoolsPreTokenGenV2:
          "Two types of one payload; the second, deprecated upstream, takes claims that are strings only",
      },
    },
    CognitoEventUserPoolsPostAuthentication: {
      role: "event",
      title: "Cognito user pool: after a sign-in",
      answer: "itself",
      documentation:
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "PostAuthentication_" }] },
        lacks: OTHER_REQUESTS,
      },
    },
    CognitoEventUserPoolsMigrateUser: {
      role: "event",
      title: "Cognito user pool: unknown user to bring in from elsewhere",
      answer: "itself",
      documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "UserMigration_" }] },
        lacks: OTHER_REQUESTS,
      },
    },
    CognitoEventUserPoolsPreSignupRequest: {
      properties: {
        clientMetadata: {
          since: "v1.14.0",
          optional: { documentation: `${COGNITO}/user-pool-lambda-pre-sign-up.html`, reason: APP_METADATA },
        },
      },
    },
    CognitoEventUserPoolsPreAuthenticationRequest: {
      properties: {
        userNotFound: {
          since: "v1.55.0",
          optional: { documentation: `${COGNITO}/user-pool-lambda-pre-authentication.html`, reason: PREVENT_ERRORS },
        },
      },
    },
    CognitoEventUserPoolsPostConfirmationRequest: {
      properties: {
        clientMetadata: {
          since: "v1.14.0",
          optional: { documentation: `${COGNITO}/user-pool-lambda-post-confirmation.html`, reason: APP_METADATA },
        },
      },
    },
    CognitoEventUserPoolsPreTokenGenRequest: {
      properties: {
        clientMetadata: {
          since: "v1.14.0",
          optional: { documentation: `${COGNITO}/user-pool-lambda-pre-token-generation.html`, reason: APP_METADATA },
        },
      },
    },
    CognitoEventUserPoolsPostAuthenticationRequest: {
      properties: {
        clientMetadata: {
          since: "v1.14.0",
          optional: { documentation: `${COGNITO}/user-pool-lambda-post-authentication.html`, reason: APP_METADATA },
        },
      },
    },
    CognitoEventUserPoolsMigrateUserRequest: {
      properties: {
        clientMetadata: {
          since: "v1.14.0",
          optional: { documentation: `${COGNITO}/user-pool-lambda-migrate-user.html`, reason: APP_METADATA },
        },
      },
    },
    CognitoEventUserPoolsDefineAuthChallenge: {
      role: "event",
      title: "Cognito user pool: custom sign-in, choose the next step",
      answer: "itself",
      documentation:
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "DefineAuthChallenge_" }] },
        lacks: OTHER_REQUESTS,
      },
    },
    CognitoEventUserPoolsDefineAuthChallengeRequest: {
      properties: {
        clientMetadata: {
          since: "v1.14.0",
          optional: { documentation: `${COGNITO}/user-pool-lambda-define-auth-challenge.html`, reason: APP_METADATA },
        },
        userNotFound: {
          since: "v1.21.0",
          optional: { documentation: `${COGNITO}/user-pool-lambda-define-auth-challenge.html`, reason: PREVENT_ERRORS },
        },
      },
    },
    CognitoEventUserPoolsCreateAuthChallenge: {
      role: "event",
      title: "Cognito user pool: custom sign-in, set a challenge",
      answer: "itself",
      documentation:
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-create-auth-challenge.html",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "CreateAuthChallenge_" }] },
        lacks: OTHER_REQUESTS,
      },
    },
    CognitoEventUserPoolsCreateAuthChallengeRequest: {
      properties: {
        clientMetadata: {
          since: "v1.14.0",
          optional: { documentation: `${COGNITO}/user-pool-lambda-create-auth-challenge.html`, reason: APP_METADATA },
        },
        userNotFound: {
          since: "v1.55.0",
          optional: { documentation: `${COGNITO}/user-pool-lambda-create-auth-challenge.html`, reason: PREVENT_ERRORS },
        },
      },
    },
    CognitoEventUserPoolsVerifyAuthChallenge: {
      role: "event",
      title: "Cognito user pool: custom sign-in, check the answer",
      answer: "itself",
      documentation:
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-verify-auth-challenge-response.html",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "VerifyAuthChallengeResponse_" }] },
        lacks: OTHER_REQUESTS,
      },
    },
    CognitoEventUserPoolsVerifyAuthChallengeRequest: {
      properties: {
        clientMetadata: {
          since: "v1.14.0",
          optional: {
            documentation: `${COGNITO}/user-pool-lambda-verify-auth-challenge-response.html`,
            reason: APP_METADATA,
          },
        },
        userNotFound: {
          since: "v1.55.0",
          optional: {
            documentation: `${COGNITO}/user-pool-lambda-verify-auth-challenge-response.html`,
            reason: PREVENT_ERRORS,
          },
        },
      },
    },
    CognitoEventUserPoolsCustomMessage: {
      role: "event",
      title: "Cognito user pool: wording of an email or SMS",
      answer: "itself",
      documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "CustomMessage_" }] },
        lacks: OTHER_REQUESTS,
      },
    },
    CognitoEventUserPoolsCustomMessageRequest: {
      properties: {
        clientMetadata: {
          since: "v1.14.0",
          optional: { documentation: `${COGNITO}/user-pool-lambda-custom-message.html`, reason: APP_METADATA },
        },
      },
    },
    CognitoEventUserPoolsInboundFederation: {
      since: "v1.53.0",
      role: "event",
      title: "Cognito user pool: sign-in through an external provider",
      answer: "itself",
      documentation:
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "InboundFederation_" }] },
        lacks: OTHER_REQUESTS,
      },
    },
  },
};
