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
      text: "Event that Amazon Cognito Sync calls a function with, when a dataset of an identity is synchronized.",
      role: "event",
      title: "Cognito Sync dataset change",
      sentBy: "Amazon Cognito Sync, when a dataset of an identity is synchronized",
      answer: "itself",
      withoutResponse: "Cognito Sync takes the whole event back, with what the function changed in datasetRecords",
      documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-events.html",
      example:
        "const { datasetName, datasetRecords } = CognitoEvent.parse(payload); for (const [key, { op, newValue }] of Object.entries(datasetRecords)) console.log(datasetName, key, op, newValue);",
      discriminator: {
        requires: { datasetRecords: "object" },
        matches: { eventType: ["SyncTrigger"] },
      },
      properties: {
        datasetName: { text: "Name of the dataset that is synchronized." },
        datasetRecords: {
          text: "Changed records of the dataset, by key; the function can change them and return the event.",
        },
        eventType: { text: 'Kind of the event, "SyncTrigger".' },
        identityId: { text: "ID of the identity that owns the dataset: the Region, a colon and a UUID." },
        identityPoolId: { text: "ID of the identity pool: the Region, a colon and a UUID." },
        region: { text: "AWS Region of the identity pool." },
        version: { text: "Version of the format of the event, 2." },
      },
    },
    CognitoDatasetRecord: {
      text: "A change of one record of a dataset.",
      properties: {
        newValue: { text: "Value of the record after the change." },
        oldValue: { text: "Value of the record before the change." },
        op: { text: 'What is done: "replace" to add or update the record, "remove" to delete it.' },
      },
    },
    CognitoEventUserPoolsPreSignup: {
      text: "Event that a Cognito user pool calls a function with before it signs a user up; the function returns the event with its `response` set.",
      role: "event",
      title: "Cognito user pool: before a sign-up",
      sentBy: "a Cognito user pool, before it signs a user up",
      answer: "itself",
      documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html",
      example:
        'const event = CognitoEventUserPoolsPreSignup.parse(payload); event.response = { autoConfirmUser: true, autoVerifyEmail: "email" in event.request.userAttributes, autoVerifyPhone: false }; return encodeCognitoEventUserPoolsPreSignup(event);',
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "PreSignUp_" }] },
        lacks: OTHER_REQUESTS,
      },
      properties: {
        request: { text: "What the function is told: the sign-up." },
        response: { text: "Whether the user is confirmed and verified at once, for the function to set." },
      },
    },
    CognitoEventUserPoolsPreAuthentication: {
      text: "Event that a Cognito user pool calls a function with before it signs a user in; the function returns the event.",
      role: "event",
      title: "Cognito user pool: before a sign-in",
      sentBy: "a Cognito user pool, before it signs a user in",
      answer: "itself",
      documentation:
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html",
      example:
        'const event = CognitoEventUserPoolsPreAuthentication.parse(payload); if (event.request.userAttributes["custom:blocked"] === "true") throw new Error("blocked"); return encodeCognitoEventUserPoolsPreAuthentication(event);',
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "PreAuthentication_" }] },
        lacks: OTHER_REQUESTS,
      },
      properties: {
        request: { text: "What the function is told: the user who signs in." },
        response: { text: "Nothing to set; a function that throws refuses the sign-in." },
      },
    },
    CognitoEventUserPoolsPostConfirmation: {
      text: "Event that a Cognito user pool calls a function with after a user confirmed a sign-up or a forgotten password; the function returns the event.",
      role: "event",
      title: "Cognito user pool: after a sign-up or password reset is confirmed",
      sentBy: "a Cognito user pool, after a user confirmed a sign-up or a forgotten password",
      answer: "itself",
      documentation:
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html",
      example:
        "const event = CognitoEventUserPoolsPostConfirmation.parse(payload); console.log(event.userName, event.request.userAttributes.email); return encodeCognitoEventUserPoolsPostConfirmation(event);",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "PostConfirmation_" }] },
        lacks: OTHER_REQUESTS,
      },
      properties: {
        request: { text: "What the function is told: the user who is confirmed." },
        response: { text: "Nothing to set." },
      },
    },
    CognitoEventUserPoolsPreTokenGen: {
      text: "Event that a Cognito user pool calls a function with before it issues tokens (version 1, for the ID token); the function returns the event with its `response` set.",
      role: "event",
      title: "Cognito user pool: before tokens are issued, version 1",
      sentBy: "a Cognito user pool, before it issues tokens (version 1, for the ID token)",
      answer: "itself",
      documentation: PRE_TOKEN_GENERATION,
      example:
        'const event = CognitoEventUserPoolsPreTokenGen.parse(payload); event.response.claimsOverrideDetails = { claimsToAddOrOverride: { tier: "gold" }, groupOverrideDetails: event.request.groupConfiguration }; return encodeCognitoEventUserPoolsPreTokenGen(event);',
      discriminator: {
        requires: { request: "object" },
        // The last is upstream's own sample.
        matches: { version: ["1"], triggerSource: [{ prefix: "TokenGeneration_" }, "PreTokenGen"] },
        lacks: [...OTHER_REQUESTS, "response/claimsAndScopeOverrideDetails"],
        evidence: ["request/groupConfiguration"],
      },
      properties: {
        request: { text: "What the function is told: the user who gets the tokens." },
        response: { text: "What to change in the ID token, for the function to set." },
      },
    },
    CognitoEventUserPoolsPreTokenGenV2: {
      since: "v1.43.0",
      text: "Event that a Cognito user pool calls a function with before it issues tokens, version 2 with claims as text only; deprecated for CognitoEventUserPoolsPreTokenGenV2_0.",
      role: "event",
      title: "Cognito user pool: before tokens are issued, version 2 (deprecated)",
      sentBy: "a Cognito user pool, before it issues tokens (version 2, with claims as text only)",
      answer: "itself",
      documentation: PRE_TOKEN_GENERATION,
      example:
        'const event = CognitoEventUserPoolsPreTokenGenV2.parse(payload); event.response.claimsAndScopeOverrideDetails = { accessTokenGeneration: { scopesToAdd: ["orders/read"] } }; return encodeCognitoEventUserPoolsPreTokenGenV2(event);',
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "TokenGeneration_" }] },
        lacks: [...OTHER_REQUESTS, "response/claimsOverrideDetails"],
        evidence: ["request/scopes"],
      },
      properties: {
        request: { text: "What the function is told: the user who gets the tokens, and the scopes." },
        response: { text: "What to change in the ID and access tokens, for the function to set." },
      },
    },
    CognitoEventUserPoolsPreTokenGenV2_0: {
      since: "v1.48.0",
      text: "Event that a Cognito user pool calls a function with before it issues tokens (version 2, for the ID and access tokens); the function returns the event with its `response` set.",
      role: "event",
      title: "Cognito user pool: before tokens are issued, version 2",
      sentBy: "a Cognito user pool, before it issues tokens (version 2, for the ID and access tokens)",
      answer: "itself",
      documentation: PRE_TOKEN_GENERATION,
      example:
        'const event = CognitoEventUserPoolsPreTokenGenV2_0.parse(payload); event.response.claimsAndScopeOverrideDetails = { accessTokenGeneration: { claimsToAddOrOverride: { tier: "gold" }, scopesToAdd: ["orders/read"] } }; return encodeCognitoEventUserPoolsPreTokenGenV2_0(event);',
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
      properties: {
        request: { text: "What the function is told: the user who gets the tokens, and the scopes." },
        response: { text: "What to change in the ID and access tokens, for the function to set." },
      },
    },
    CognitoEventUserPoolsPostAuthentication: {
      text: "Event that a Cognito user pool calls a function with after it signed a user in; the function returns the event.",
      role: "event",
      title: "Cognito user pool: after a sign-in",
      sentBy: "a Cognito user pool, after it signed a user in",
      answer: "itself",
      documentation:
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html",
      example:
        "const event = CognitoEventUserPoolsPostAuthentication.parse(payload); console.log(event.userName, event.request.newDeviceUsed); return encodeCognitoEventUserPoolsPostAuthentication(event);",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "PostAuthentication_" }] },
        lacks: OTHER_REQUESTS,
      },
      properties: {
        request: { text: "What the function is told: the user who signed in." },
        response: { text: "Nothing to set." },
      },
    },
    CognitoEventUserPoolsMigrateUser: {
      text: "Event that a Cognito user pool calls a function with when a user unknown to it signs in or forgot the password; the function returns the event with its `response` set.",
      role: "event",
      title: "Cognito user pool: unknown user to bring in from elsewhere",
      sentBy: "a Cognito user pool, when a user unknown to it signs in or forgot the password",
      answer: "itself",
      documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html",
      example:
        'const event = CognitoEventUserPoolsMigrateUser.parse(payload); event.response = { userAttributes: { email: "maeve@shop.example", email_verified: "true" }, finalUserStatus: "CONFIRMED", messageAction: "SUPPRESS" }; return encodeCognitoEventUserPoolsMigrateUser(event);',
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "UserMigration_" }] },
        lacks: OTHER_REQUESTS,
      },
      properties: {
        request: { text: "What the function is told: what the user entered." },
        response: { text: "The user as the pool is to create it, for the function to set." },
      },
    },
    CognitoEventUserPoolsCallerContext: {
      text: "The app that made the call to the user pool.",
      properties: {
        awsSdkVersion: {
          text: 'Name and version of the AWS SDK of the app, such as "aws-sdk-unknown-unknown" if Cognito cannot tell.',
        },
        clientId: { text: "ID of the app client of the user pool." },
      },
    },
    CognitoEventUserPoolsHeader: {
      text: "What the events of all user pool triggers have.",
      properties: {
        version: { text: 'Version of the format of the trigger event, such as "1".' },
        triggerSource: {
          text: 'What made Cognito call, such as "PreSignUp_SignUp" or "TokenGeneration_HostedAuth": the trigger, "_" and the occasion.',
        },
        region: { text: "AWS Region of the user pool." },
        userPoolId: { text: 'ID of the user pool, such as "eu-west-1_Hb7Wq2LxP".' },
        callerContext: { text: "The app that made the call to the user pool." },
        userName: { text: "Username of the user in the pool, or the one that the user is to get." },
      },
    },
    CognitoEventUserPoolsPreSignupRequest: {
      text: "What the user pool tells the function before it signs a user up.",
      properties: {
        userAttributes: { text: 'Attributes that the user is to have, by name, such as "email"; values are text.' },
        validationData: {
          text: "Names and values that the app passed to validate the sign-up; not stored. Empty if it passed none.",
        },
        clientMetadata: {
          since: "v1.14.0",
          text: "Names and values that the app passed to the API for the trigger; missing if it passed none.",
          optional: { documentation: `${COGNITO}/user-pool-lambda-pre-sign-up.html`, reason: APP_METADATA },
        },
      },
    },
    CognitoEventUserPoolsPreSignupResponse: {
      text: "What the function answers: whether the user is confirmed and verified at once.",
      properties: {
        autoConfirmUser: { text: "true to confirm the user at once, with no code; false by default." },
        autoVerifyEmail: { text: "true to take the email address as verified; the user must have one." },
        autoVerifyPhone: { text: "true to take the phone number as verified; the user must have one." },
      },
    },
    CognitoEventUserPoolsPreAuthenticationRequest: {
      text: "What the user pool tells the function before it signs a user in.",
      properties: {
        userAttributes: {
          text: 'Attributes of the user, by name, such as "email"; values are text, "true" and "false" included.',
        },
        validationData: { text: "Names and values that the app passed for validation; empty if it passed none." },
        userNotFound: {
          since: "v1.55.0",
          text: "true if the user does not exist and the app client prevents user existence errors; else missing or false.",
          optional: { documentation: `${COGNITO}/user-pool-lambda-pre-authentication.html`, reason: PREVENT_ERRORS },
        },
      },
    },
    CognitoEventUserPoolsPreAuthenticationResponse: {
      text: "What the function answers; it has nothing to set, but can throw to refuse the sign-in.",
    },
    CognitoEventUserPoolsPostConfirmationRequest: {
      text: "What the user pool tells the function after a user confirmed a sign-up or a forgotten password.",
      properties: {
        userAttributes: {
          text: 'Attributes of the user, by name, such as "email"; values are text, "true" and "false" included.',
        },
        clientMetadata: {
          since: "v1.14.0",
          text: "Names and values that the app passed to the API for the trigger; missing if it passed none.",
          optional: { documentation: `${COGNITO}/user-pool-lambda-post-confirmation.html`, reason: APP_METADATA },
        },
      },
    },
    CognitoEventUserPoolsPostConfirmationResponse: { text: "What the function answers; it has nothing to set." },
    CognitoEventUserPoolsPreTokenGenRequest: {
      text: "What the user pool tells the function before it issues tokens (version 1, for the ID token).",
      properties: {
        userAttributes: {
          text: 'Attributes of the user, by name, such as "email"; values are text, "true" and "false" included.',
        },
        groupConfiguration: {
          text: "Groups and IAM roles of the user, as they go into the tokens if the function does not change them.",
        },
        clientMetadata: {
          since: "v1.14.0",
          text: "Names and values that the app passed to the API for the trigger; missing if it passed none.",
          optional: { documentation: `${COGNITO}/user-pool-lambda-pre-token-generation.html`, reason: APP_METADATA },
        },
      },
    },
    CognitoEventUserPoolsPreTokenGenV2Request: {
      text: "What the user pool tells the function before it issues tokens (version 2, with claims as text only); deprecated.",
      properties: {
        userAttributes: {
          text: 'Attributes of the user, by name, such as "email"; values are text, "true" and "false" included.',
        },
        groupConfiguration: {
          text: "Groups and IAM roles of the user, as they go into the tokens if the function does not change them.",
        },
        clientMetadata: {
          text: "Names and values that the app passed to the API for the trigger; missing if it passed none.",
        },
        scopes: { text: 'OAuth scopes that the access token is to have, such as "openid".' },
      },
    },
    CognitoEventUserPoolsPreTokenGenRequestV2_0: {
      text: "What the user pool tells the function before it issues tokens (version 2, for the ID and access tokens).",
      properties: {
        userAttributes: {
          text: 'Attributes of the user, by name, such as "email"; values are text, "true" and "false" included.',
        },
        groupConfiguration: {
          text: "Groups and IAM roles of the user, as they go into the tokens if the function does not change them.",
        },
        clientMetadata: {
          text: "Names and values that the app passed to the API for the trigger; missing if it passed none.",
        },
        scopes: { text: 'OAuth scopes that the access token is to have, such as "openid".' },
      },
    },
    CognitoEventUserPoolsPreTokenGenResponse: {
      text: "What the function answers: what to change in the ID token.",
      properties: {
        claimsOverrideDetails: { text: "What to change in the ID token; Cognito sends null, which changes nothing." },
      },
    },
    CognitoEventUserPoolsPreTokenGenV2Response: {
      text: "What the function answers: what to change in the ID and access tokens; deprecated.",
      properties: {
        claimsAndScopeOverrideDetails: {
          text: "What to change in the ID and access tokens; Cognito sends null, which changes nothing.",
        },
      },
    },
    CognitoEventUserPoolsPreTokenGenResponseV2_0: {
      text: "What the function answers: what to change in the ID and access tokens.",
      properties: {
        claimsAndScopeOverrideDetails: {
          text: "What to change in the ID and access tokens; Cognito sends null, which changes nothing.",
        },
      },
    },
    CognitoEventUserPoolsPostAuthenticationRequest: {
      text: "What the user pool tells the function after it signed a user in.",
      properties: {
        newDeviceUsed: {
          text: "Whether the user signed in from a device that is not known yet; set only if the user pool remembers devices.",
        },
        userAttributes: {
          text: 'Attributes of the user, by name, such as "email"; values are text, "true" and "false" included.',
        },
        clientMetadata: {
          since: "v1.14.0",
          text: "Names and values that the app passed to the API for the trigger; missing if it passed none.",
          optional: { documentation: `${COGNITO}/user-pool-lambda-post-authentication.html`, reason: APP_METADATA },
        },
      },
    },
    CognitoEventUserPoolsPostAuthenticationResponse: { text: "What the function answers; it has nothing to set." },
    CognitoEventUserPoolsMigrateUserRequest: {
      text: "What the user pool tells the function when a user unknown to it signs in or forgot the password.",
      properties: {
        password: {
          text: "Password that the user entered; a secret. Missing if the user forgot it (UserMigration_ForgotPassword).",
        },
        validationData: { text: "Names and values that the app passed for validation; empty if it passed none." },
        clientMetadata: {
          since: "v1.14.0",
          text: "Names and values that the app passed to the API for the trigger; missing if it passed none.",
          optional: { documentation: `${COGNITO}/user-pool-lambda-migrate-user.html`, reason: APP_METADATA },
        },
      },
    },
    CognitoEventUserPoolsMigrateUserResponse: {
      text: "What the function answers: the user as the pool is to create it.",
      properties: {
        userAttributes: {
          text: 'Attributes of the user to create, by name, such as "email"; the function must set them. Text values, "email_verified" included.',
        },
        finalUserStatus: {
          text: '"CONFIRMED" to let the user go on with the old password; without it the user must reset the password.',
        },
        messageAction: { text: '"SUPPRESS" to send no welcome message; without it Cognito sends one.' },
        desiredDeliveryMediums: {
          text: 'How to send the welcome message: "EMAIL", "SMS" or both; by SMS if it is not set.',
        },
        forceAliasCreation: {
          text: "true to take an email or phone alias away from another user who has it; otherwise the migration fails if another user has it.",
        },
      },
    },
    ClaimsAndScopeOverrideDetails: {
      text: "Changes of the ID and access tokens, with claims as text only; deprecated for ClaimsAndScopeOverrideDetailsV2_0.",
      properties: {
        idTokenGeneration: { text: "Changes of the claims of the ID token." },
        accessTokenGeneration: { text: "Changes of the claims and scopes of the access token." },
        groupOverrideDetails: {
          text: "Groups and roles to write instead; copy `groupConfiguration` of the request to keep them, as an empty object removes the groups.",
        },
      },
    },
    ClaimsAndScopeOverrideDetailsV2_0: {
      text: "Changes of the ID and access tokens.",
      properties: {
        idTokenGeneration: { text: "Changes of the claims of the ID token." },
        accessTokenGeneration: { text: "Changes of the claims and scopes of the access token." },
        groupOverrideDetails: {
          text: "Groups and roles to write instead; copy `groupConfiguration` of the request to keep them, as an empty object removes the groups.",
        },
      },
    },
    IDTokenGeneration: {
      text: "Changes of the claims of the ID token, with values as text only.",
      properties: {
        claimsToAddOrOverride: { text: "Claims to add or replace in the ID token, by name; values are text only." },
        claimsToSuppress: { text: "Names of claims to leave out of the ID token." },
      },
    },
    IDTokenGenerationV2_0: {
      text: "Changes of the claims of the ID token.",
      properties: {
        claimsToAddOrOverride: {
          text: "Claims to add or replace in the ID token, by name; values are any JSON, objects and lists included.",
        },
        claimsToSuppress: { text: "Names of claims to leave out of the ID token." },
      },
    },
    AccessTokenGeneration: {
      text: "Changes of the claims and scopes of the access token, with claims as text only; deprecated for AccessTokenGenerationV2_0.",
      properties: {
        claimsToAddOrOverride: { text: "Claims to add or replace in the access token, by name; values are text only." },
        claimsToSuppress: { text: "Names of claims to leave out of the access token." },
        scopesToAdd: { text: "OAuth scopes to add to the access token." },
        scopesToSuppress: { text: "OAuth scopes to take out of the access token." },
      },
    },
    AccessTokenGenerationV2_0: {
      text: "Changes of the claims and scopes of the access token.",
      properties: {
        claimsToAddOrOverride: {
          text: "Claims to add or replace in the access token, by name; values are any JSON, objects and lists included.",
        },
        claimsToSuppress: { text: "Names of claims to leave out of the access token." },
        scopesToAdd: { text: "OAuth scopes to add to the access token." },
        scopesToSuppress: { text: "OAuth scopes to take out of the access token." },
      },
    },
    ClaimsOverrideDetails: {
      text: "Changes of the ID token, in version 1 of the trigger.",
      properties: {
        groupOverrideDetails: {
          text: "Groups and roles to write instead; copy `groupConfiguration` of the request to keep them, as an empty object removes the groups.",
        },
        claimsToAddOrOverride: { text: "Claims to add or replace in the ID token, by name; values are text only." },
        claimsToSuppress: { text: "Names of claims to leave out of the ID token." },
      },
    },
    GroupConfiguration: {
      text: "Groups and IAM roles of a user, as they go into the tokens.",
      properties: {
        groupsToOverride: { text: 'Names of the groups of the user, for the claim "cognito:groups".' },
        iamRolesToOverride: { text: 'ARNs of the IAM roles of those groups, for the claim "cognito:roles".' },
        preferredRole: {
          text: 'ARN of the IAM role that comes first, for the claim "cognito:preferred_role"; null or missing if there is none.',
        },
      },
    },
    GroupConfigurationV2_0: {
      text: "Groups and IAM roles of a user, as they go into the tokens.",
      properties: {
        groupsToOverride: { text: 'Names of the groups of the user, for the claim "cognito:groups".' },
        iamRolesToOverride: { text: 'ARNs of the IAM roles of those groups, for the claim "cognito:roles".' },
        preferredRole: {
          text: 'ARN of the IAM role that comes first, for the claim "cognito:preferred_role"; null or missing if there is none.',
        },
      },
    },
    CognitoEventUserPoolsChallengeResult: {
      text: "A challenge of a sign-in, and whether the user met it.",
      properties: {
        challengeName: {
          text: "Kind of the challenge, such as SRP_A, PASSWORD_VERIFIER, SMS_MFA or CUSTOM_CHALLENGE.",
        },
        challengeResult: { text: "Whether the user met the challenge." },
        challengeMetadata: {
          text: "Your name for the challenge if it is a CUSTOM_CHALLENGE, as the function that made it has set it.",
        },
      },
    },
    CognitoEventUserPoolsDefineAuthChallenge: {
      text: "Event that a Cognito user pool calls a function with at each step of a custom sign-in, to ask for the next one; the function returns the event with its `response` set.",
      role: "event",
      title: "Cognito user pool: custom sign-in, choose the next step",
      sentBy: "a Cognito user pool, at each step of a custom sign-in, to ask for the next one",
      answer: "itself",
      documentation:
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html",
      example:
        'const event = CognitoEventUserPoolsDefineAuthChallenge.parse(payload); event.response = event.request.session.at(-1)?.challengeResult ? { issueTokens: true, failAuthentication: false } : { challengeName: "CUSTOM_CHALLENGE", issueTokens: false, failAuthentication: false }; return encodeCognitoEventUserPoolsDefineAuthChallenge(event);',
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "DefineAuthChallenge_" }] },
        lacks: OTHER_REQUESTS,
      },
      properties: {
        request: { text: "What the function is told: the user, and the challenges so far." },
        response: { text: "The next challenge, or the end of the sign-in, for the function to set." },
      },
    },
    CognitoEventUserPoolsDefineAuthChallengeRequest: {
      text: "What the user pool tells the function at each step of a custom sign-in, to ask for the next one.",
      properties: {
        userAttributes: {
          text: 'Attributes of the user, by name, such as "email"; values are text, "true" and "false" included.',
        },
        session: { text: "Challenges so far in this sign-in and their results, the oldest first; empty at the start." },
        clientMetadata: {
          since: "v1.14.0",
          text: "Names and values that the app passed to the API for the trigger; missing if it passed none.",
          optional: { documentation: `${COGNITO}/user-pool-lambda-define-auth-challenge.html`, reason: APP_METADATA },
        },
        userNotFound: {
          since: "v1.21.0",
          text: "true if the user does not exist and the app client prevents user existence errors; else missing or false.",
          optional: { documentation: `${COGNITO}/user-pool-lambda-define-auth-challenge.html`, reason: PREVENT_ERRORS },
        },
      },
    },
    CognitoEventUserPoolsDefineAuthChallengeResponse: {
      text: "What the function answers: the next challenge, or the end of the sign-in.",
      properties: {
        challengeName: { text: "Next challenge, such as CUSTOM_CHALLENGE; not needed if the sign-in is at its end." },
        issueTokens: { text: "true to end the sign-in with success and issue tokens." },
        failAuthentication: { text: "true to end the sign-in with failure." },
      },
    },
    CognitoEventUserPoolsCreateAuthChallenge: {
      text: "Event that a Cognito user pool calls a function with in a custom sign-in, to have a challenge made; the function returns the event with its `response` set.",
      role: "event",
      title: "Cognito user pool: custom sign-in, set a challenge",
      sentBy: "a Cognito user pool, in a custom sign-in, to have a challenge made",
      answer: "itself",
      documentation:
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-create-auth-challenge.html",
      example:
        'const event = CognitoEventUserPoolsCreateAuthChallenge.parse(payload); event.response = { publicChallengeParameters: { question: "3 + 4?" }, privateChallengeParameters: { answer: "7" }, challengeMetadata: "SUM" }; return encodeCognitoEventUserPoolsCreateAuthChallenge(event);',
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "CreateAuthChallenge_" }] },
        lacks: OTHER_REQUESTS,
      },
      properties: {
        request: { text: "What the function is told: the user, and the challenge to make." },
        response: {
          text: "What the app shows as the challenge, and what the answer is checked against, for the function to set.",
        },
      },
    },
    CognitoEventUserPoolsCreateAuthChallengeRequest: {
      text: "What the user pool tells the function in a custom sign-in, to have a challenge made.",
      properties: {
        userAttributes: {
          text: 'Attributes of the user, by name, such as "email"; values are text, "true" and "false" included.',
        },
        challengeName: { text: "Challenge to make, as DefineAuthChallenge chose it: CUSTOM_CHALLENGE." },
        session: { text: "Challenges so far in this sign-in and their results, the oldest first; empty at the start." },
        clientMetadata: {
          since: "v1.14.0",
          text: "Names and values that the app passed to the API for the trigger; missing if it passed none.",
          optional: { documentation: `${COGNITO}/user-pool-lambda-create-auth-challenge.html`, reason: APP_METADATA },
        },
        userNotFound: {
          since: "v1.55.0",
          text: "true if the user does not exist and the app client prevents user existence errors; else missing or false.",
          optional: { documentation: `${COGNITO}/user-pool-lambda-create-auth-challenge.html`, reason: PREVENT_ERRORS },
        },
      },
    },
    CognitoEventUserPoolsCreateAuthChallengeResponse: {
      text: "What the function answers: what the app shows as the challenge, and what the answer is checked against.",
      properties: {
        publicChallengeParameters: { text: "What the app gets to show the challenge, as names with text values." },
        privateChallengeParameters: {
          text: "What only the function that checks the answer gets, such as the right answer, as names with text values.",
        },
        challengeMetadata: { text: "Your name for the challenge; it comes back in `session`." },
      },
    },
    CognitoEventUserPoolsVerifyAuthChallenge: {
      text: "Event that a Cognito user pool calls a function with in a custom sign-in, to have the answer to a challenge checked; the function returns the event with its `response` set.",
      role: "event",
      title: "Cognito user pool: custom sign-in, check the answer",
      sentBy: "a Cognito user pool, in a custom sign-in, to have the answer to a challenge checked",
      answer: "itself",
      documentation:
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-verify-auth-challenge-response.html",
      example:
        "const event = CognitoEventUserPoolsVerifyAuthChallenge.parse(payload); event.response.answerCorrect = event.request.challengeAnswer === event.request.privateChallengeParameters.answer; return encodeCognitoEventUserPoolsVerifyAuthChallenge(event);",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "VerifyAuthChallengeResponse_" }] },
        lacks: OTHER_REQUESTS,
      },
      properties: {
        request: { text: "What the function is told: the user, the answer, and what to check it against." },
        response: { text: "Whether the answer is right, for the function to set." },
      },
    },
    CognitoEventUserPoolsVerifyAuthChallengeRequest: {
      text: "What the user pool tells the function in a custom sign-in, to have the answer to a challenge checked.",
      properties: {
        userAttributes: {
          text: 'Attributes of the user, by name, such as "email"; values are text, "true" and "false" included.',
        },
        privateChallengeParameters: {
          text: "What CreateAuthChallenge set to check the answer against, as names with text values.",
        },
        challengeAnswer: { text: "Answer of the user as the app sent it, as a rule a text." },
        clientMetadata: {
          since: "v1.14.0",
          text: "Names and values that the app passed to the API for the trigger; missing if it passed none.",
          optional: {
            documentation: `${COGNITO}/user-pool-lambda-verify-auth-challenge-response.html`,
            reason: APP_METADATA,
          },
        },
        userNotFound: {
          since: "v1.55.0",
          text: "true if the user does not exist and the app client prevents user existence errors; else missing or false.",
          optional: {
            documentation: `${COGNITO}/user-pool-lambda-verify-auth-challenge-response.html`,
            reason: PREVENT_ERRORS,
          },
        },
      },
    },
    CognitoEventUserPoolsVerifyAuthChallengeResponse: {
      text: "What the function answers: whether the answer is right.",
      properties: {
        answerCorrect: { text: "Whether the answer is right." },
      },
    },
    CognitoEventUserPoolsCustomMessage: {
      text: "Event that a Cognito user pool calls a function with before it sends an email or SMS, such as a code; the function returns the event with its `response` set.",
      role: "event",
      title: "Cognito user pool: wording of an email or SMS",
      sentBy: "a Cognito user pool, before it sends an email or SMS, such as a code",
      answer: "itself",
      documentation: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html",
      example:
        "const event = CognitoEventUserPoolsCustomMessage.parse(payload); event.response.smsMessage = `Your code is ${event.request.codeParameter}`; return encodeCognitoEventUserPoolsCustomMessage(event);",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "CustomMessage_" }] },
        lacks: OTHER_REQUESTS,
      },
      properties: {
        request: { text: "What the function is told: the user, and placeholders for the message." },
        response: { text: "The words of the message, for the function to set." },
      },
    },
    CognitoEventUserPoolsCustomMessageRequest: {
      text: "What the user pool tells the function before it sends an email or SMS, such as a code.",
      properties: {
        userAttributes: { text: 'Attributes of the user, by name, such as "email"; of any type.' },
        codeParameter: {
          text: 'Placeholder, such as "{####}", that the message must have where Cognito is to write the code.',
        },
        usernameParameter: {
          text: "Placeholder for the username; needed in the invitation of a user whom an administrator created, else AWS sends null.",
        },
        clientMetadata: {
          since: "v1.14.0",
          text: "Names and values that the app passed to the API for the trigger; missing if it passed none.",
          optional: { documentation: `${COGNITO}/user-pool-lambda-custom-message.html`, reason: APP_METADATA },
        },
      },
    },
    CognitoEventUserPoolsCustomMessageResponse: {
      text: "What the function answers: the words of the message.",
      properties: {
        smsMessage: {
          text: "Text of the SMS, with `codeParameter` in it; the default of the user pool if it is not set.",
        },
        emailMessage: {
          text: "Text or HTML of the email, with `codeParameter` in it; allowed only if the user pool sends email through Amazon SES.",
        },
        emailSubject: { text: "Subject of the email; allowed only if the user pool sends email through Amazon SES." },
      },
    },
    CognitoFederationProviderType: { text: "Kind of an external identity provider." },
    CognitoEventUserPoolsInboundFederation: {
      since: "v1.53.0",
      text: "Event that a Cognito user pool calls a function with when an external provider signs a user in, before attributes are stored; the function returns the event with its `response` set.",
      role: "event",
      title: "Cognito user pool: sign-in through an external provider",
      sentBy: "a Cognito user pool, when an external provider signs a user in, before attributes are stored",
      answer: "itself",
      documentation:
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html",
      example:
        "const event = CognitoEventUserPoolsInboundFederation.parse(payload); event.response.userAttributesToMap = { email: event.request.attributes.idToken.email }; return encodeCognitoEventUserPoolsInboundFederation(event);",
      discriminator: {
        requires: { request: "object" },
        matches: { triggerSource: [{ prefix: "InboundFederation_" }] },
        lacks: OTHER_REQUESTS,
      },
      properties: {
        request: { text: "What the function is told: the provider, and what it says of the user." },
        response: { text: "The attributes to go on with, for the function to set." },
      },
    },
    CognitoEventUserPoolsInboundFederationRequest: {
      text: "What the user pool tells the function when an external provider signs a user in, before attributes are stored.",
      properties: {
        providerName: { text: "Name of the identity provider in the user pool." },
        providerType: {
          text: "Kind of the provider: OIDC, SAML, Facebook, Google, SignInWithApple or LoginWithAmazon.",
        },
        attributes: { text: "What the provider says of the user, by where it says it." },
      },
    },
    CognitoEventUserPoolsInboundFederationAttributes: {
      text: "What an external provider says of the user, by where it says it.",
      properties: {
        tokenResponse: {
          text: "Answer of the token endpoint of an OIDC or social provider, access token included; a secret. Left out for SAML.",
        },
        idToken: {
          text: "Claims of the ID token of an OIDC or social provider, by name, already decoded; left out for SAML.",
        },
        userInfo: {
          text: "Answer of the user info endpoint of an OIDC or social provider, by name; left out for SAML.",
        },
        samlResponse: { text: "Attributes of the SAML assertion, by name; left out for OIDC and social providers." },
      },
    },
    CognitoEventUserPoolsInboundFederationResponse: {
      text: "What the function answers: the attributes to go on with.",
      properties: {
        userAttributesToMap: {
          text: "Attributes to go on with, by name; what is not among them is dropped. An empty object keeps all as they came.",
        },
      },
    },
  },
};
