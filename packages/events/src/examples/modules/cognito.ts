import {
  encodeCognitoEvent,
  encodeCognitoEventUserPoolsPreSignup,
  encodeCognitoEventUserPoolsPreAuthentication,
  encodeCognitoEventUserPoolsPostConfirmation,
  encodeCognitoEventUserPoolsPreTokenGen,
  encodeCognitoEventUserPoolsPreTokenGenV2,
  encodeCognitoEventUserPoolsPreTokenGenV2_0,
  encodeCognitoEventUserPoolsPostAuthentication,
  encodeCognitoEventUserPoolsMigrateUser,
  encodeCognitoEventUserPoolsDefineAuthChallenge,
  encodeCognitoEventUserPoolsCreateAuthChallenge,
  encodeCognitoEventUserPoolsVerifyAuthChallenge,
  encodeCognitoEventUserPoolsCustomMessage,
  encodeCognitoEventUserPoolsInboundFederation,
  type CognitoEvent,
  type CognitoEventUserPoolsPreSignup,
  type CognitoEventUserPoolsPreAuthentication,
  type CognitoEventUserPoolsPostConfirmation,
  type CognitoEventUserPoolsPreTokenGen,
  type CognitoEventUserPoolsPreTokenGenV2,
  type CognitoEventUserPoolsPreTokenGenV2_0,
  type CognitoEventUserPoolsPostAuthentication,
  type CognitoEventUserPoolsMigrateUser,
  type CognitoEventUserPoolsDefineAuthChallenge,
  type CognitoEventUserPoolsCreateAuthChallenge,
  type CognitoEventUserPoolsVerifyAuthChallenge,
  type CognitoEventUserPoolsCustomMessage,
  type CognitoEventUserPoolsInboundFederation,
} from "../../../generated/string-null-none/cognito.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface CognitoExamples {
  CognitoEvent: CognitoEvent;
  CognitoEventUserPoolsPreSignup: CognitoEventUserPoolsPreSignup;
  CognitoEventUserPoolsPreAuthentication: CognitoEventUserPoolsPreAuthentication;
  CognitoEventUserPoolsPostConfirmation: CognitoEventUserPoolsPostConfirmation;
  CognitoEventUserPoolsPreTokenGen: CognitoEventUserPoolsPreTokenGen;
  CognitoEventUserPoolsPreTokenGenV2: CognitoEventUserPoolsPreTokenGenV2;
  CognitoEventUserPoolsPreTokenGenV2_0: CognitoEventUserPoolsPreTokenGenV2_0;
  CognitoEventUserPoolsPostAuthentication: CognitoEventUserPoolsPostAuthentication;
  CognitoEventUserPoolsMigrateUser: CognitoEventUserPoolsMigrateUser;
  CognitoEventUserPoolsDefineAuthChallenge: CognitoEventUserPoolsDefineAuthChallenge;
  CognitoEventUserPoolsCreateAuthChallenge: CognitoEventUserPoolsCreateAuthChallenge;
  CognitoEventUserPoolsVerifyAuthChallenge: CognitoEventUserPoolsVerifyAuthChallenge;
  CognitoEventUserPoolsCustomMessage: CognitoEventUserPoolsCustomMessage;
  CognitoEventUserPoolsInboundFederation: CognitoEventUserPoolsInboundFederation;
}

export const samples: Samples<CognitoExamples> = {
  CognitoEvent: {
    payload: {
      version: 2,
      eventType: "SyncTrigger",
      region: "eu-west-1",
      identityPoolId: "eu-west-1:0c4e8a72-91d5-4b3f-a6e0-7f2d58c1b390",
      identityId: "eu-west-1:d27a5f10-3c68-4e9b-8b41-65f0a9c7e2d3",
      datasetName: "basket",
      datasetRecords: { "MUG-BLUE": { oldValue: "1", newValue: "2", op: "replace" } },
    },
    encode: encodeCognitoEvent,
  },

  CognitoEventUserPoolsPreSignup: {
    payload: {
      version: "1",
      triggerSource: "PreSignUp_SignUp",
      region: "eu-west-1",
      userPoolId: "eu-west-1_Hb7Wq2LxP",
      callerContext: { awsSdkVersion: "aws-sdk-js-3.758.0", clientId: "3f6o1c8s0m2t7k5q9d4b" },
      userName: "maeve",
      request: {
        userAttributes: { email: "maeve@shop.example", phone_number: "+353201234567" },
        validationData: { invitation: "H4RB0UR" },
        clientMetadata: { campaign: "spring" },
      },
      response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
    },
    encode: encodeCognitoEventUserPoolsPreSignup,
  },

  CognitoEventUserPoolsPreAuthentication: {
    payload: {
      version: "1",
      triggerSource: "PreAuthentication_Authentication",
      region: "eu-west-1",
      userPoolId: "eu-west-1_Hb7Wq2LxP",
      callerContext: { awsSdkVersion: "aws-sdk-js-3.758.0", clientId: "3f6o1c8s0m2t7k5q9d4b" },
      userName: "maeve",
      request: {
        userAttributes: {
          sub: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
          email: "maeve@shop.example",
          email_verified: "true",
          "cognito:user_status": "CONFIRMED",
          phone_number: "+353201234567",
          phone_number_verified: "false",
        },
        validationData: { device: "till-17" },
        userNotFound: false,
      },
      response: {},
    },
    encode: encodeCognitoEventUserPoolsPreAuthentication,
  },

  CognitoEventUserPoolsPostConfirmation: {
    payload: {
      version: "1",
      triggerSource: "PostConfirmation_ConfirmSignUp",
      region: "eu-west-1",
      userPoolId: "eu-west-1_Hb7Wq2LxP",
      callerContext: { awsSdkVersion: "aws-sdk-js-3.758.0", clientId: "3f6o1c8s0m2t7k5q9d4b" },
      userName: "maeve",
      request: {
        userAttributes: {
          sub: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
          email: "maeve@shop.example",
          email_verified: "true",
          "cognito:user_status": "CONFIRMED",
          phone_number: "+353201234567",
          phone_number_verified: "false",
        },
        clientMetadata: { campaign: "spring" },
      },
      response: {},
    },
    encode: encodeCognitoEventUserPoolsPostConfirmation,
  },

  CognitoEventUserPoolsPreTokenGen: {
    payload: {
      version: "1",
      triggerSource: "TokenGeneration_Authentication",
      region: "eu-west-1",
      userPoolId: "eu-west-1_Hb7Wq2LxP",
      callerContext: { awsSdkVersion: "aws-sdk-js-3.758.0", clientId: "3f6o1c8s0m2t7k5q9d4b" },
      userName: "maeve",
      request: {
        userAttributes: {
          sub: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
          email: "maeve@shop.example",
          email_verified: "true",
          "cognito:user_status": "CONFIRMED",
          phone_number: "+353201234567",
          phone_number_verified: "false",
        },
        groupConfiguration: {
          groupsToOverride: ["customers"],
          iamRolesToOverride: ["arn:aws:iam::123456789012:role/customer"],
          preferredRole: "arn:aws:iam::123456789012:role/customer",
        },
        clientMetadata: { campaign: "spring" },
      },
      response: { claimsOverrideDetails: null },
    },
    encode: encodeCognitoEventUserPoolsPreTokenGen,
  },

  CognitoEventUserPoolsPreTokenGenV2: {
    payload: {
      version: "2",
      triggerSource: "TokenGeneration_Authentication",
      region: "eu-west-1",
      userPoolId: "eu-west-1_Hb7Wq2LxP",
      callerContext: { awsSdkVersion: "aws-sdk-js-3.758.0", clientId: "3f6o1c8s0m2t7k5q9d4b" },
      userName: "maeve",
      request: {
        userAttributes: {
          sub: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
          email: "maeve@shop.example",
          email_verified: "true",
          "cognito:user_status": "CONFIRMED",
          phone_number: "+353201234567",
          phone_number_verified: "false",
        },
        groupConfiguration: {
          groupsToOverride: ["customers"],
          iamRolesToOverride: ["arn:aws:iam::123456789012:role/customer"],
          preferredRole: "arn:aws:iam::123456789012:role/customer",
        },
        clientMetadata: { campaign: "spring" },
        scopes: ["aws.cognito.signin.user.admin", "openid", "email"],
      },
      response: { claimsAndScopeOverrideDetails: null },
    },
    encode: encodeCognitoEventUserPoolsPreTokenGenV2,
  },

  CognitoEventUserPoolsPreTokenGenV2_0: {
    payload: {
      version: "2",
      triggerSource: "TokenGeneration_Authentication",
      region: "eu-west-1",
      userPoolId: "eu-west-1_Hb7Wq2LxP",
      callerContext: { awsSdkVersion: "aws-sdk-js-3.758.0", clientId: "3f6o1c8s0m2t7k5q9d4b" },
      userName: "maeve",
      request: {
        userAttributes: {
          sub: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
          email: "maeve@shop.example",
          email_verified: "true",
          "cognito:user_status": "CONFIRMED",
          phone_number: "+353201234567",
          phone_number_verified: "false",
        },
        groupConfiguration: {
          groupsToOverride: ["customers"],
          iamRolesToOverride: ["arn:aws:iam::123456789012:role/customer"],
          preferredRole: "arn:aws:iam::123456789012:role/customer",
        },
        clientMetadata: { campaign: "spring" },
        scopes: ["aws.cognito.signin.user.admin", "openid", "email"],
      },
      response: { claimsAndScopeOverrideDetails: null },
    },
    encode: encodeCognitoEventUserPoolsPreTokenGenV2_0,
  },

  CognitoEventUserPoolsPostAuthentication: {
    payload: {
      version: "1",
      triggerSource: "PostAuthentication_Authentication",
      region: "eu-west-1",
      userPoolId: "eu-west-1_Hb7Wq2LxP",
      callerContext: { awsSdkVersion: "aws-sdk-js-3.758.0", clientId: "3f6o1c8s0m2t7k5q9d4b" },
      userName: "maeve",
      request: {
        userAttributes: {
          sub: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
          email: "maeve@shop.example",
          email_verified: "true",
          "cognito:user_status": "CONFIRMED",
          phone_number: "+353201234567",
          phone_number_verified: "false",
        },
        newDeviceUsed: true,
        clientMetadata: { campaign: "spring" },
      },
      response: {},
    },
    encode: encodeCognitoEventUserPoolsPostAuthentication,
  },

  CognitoEventUserPoolsMigrateUser: {
    payload: {
      version: "1",
      triggerSource: "UserMigration_Authentication",
      region: "eu-west-1",
      userPoolId: "eu-west-1_Hb7Wq2LxP",
      callerContext: { awsSdkVersion: "aws-sdk-js-3.758.0", clientId: "3f6o1c8s0m2t7k5q9d4b" },
      userName: "maeve",
      request: {
        password: "sample-password",
        validationData: { invitation: "H4RB0UR" },
        clientMetadata: { campaign: "spring" },
      },
      response: {
        userAttributes: null,
        finalUserStatus: null,
        messageAction: null,
        desiredDeliveryMediums: null,
        forceAliasCreation: null,
      },
    },
    encode: encodeCognitoEventUserPoolsMigrateUser,
  },

  CognitoEventUserPoolsDefineAuthChallenge: {
    payload: {
      version: "1",
      triggerSource: "DefineAuthChallenge_Authentication",
      region: "eu-west-1",
      userPoolId: "eu-west-1_Hb7Wq2LxP",
      callerContext: { awsSdkVersion: "aws-sdk-js-3.758.0", clientId: "3f6o1c8s0m2t7k5q9d4b" },
      userName: "maeve",
      request: {
        userAttributes: {
          sub: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
          email: "maeve@shop.example",
          email_verified: "true",
          "cognito:user_status": "CONFIRMED",
          phone_number: "+353201234567",
          phone_number_verified: "false",
        },
        session: [
          { challengeName: "SRP_A", challengeResult: true, challengeMetadata: "SRP" },
          { challengeName: "PASSWORD_VERIFIER", challengeResult: true, challengeMetadata: "PASSWORD" },
        ],
        clientMetadata: { campaign: "spring" },
        userNotFound: false,
      },
      response: { challengeName: null, issueTokens: null, failAuthentication: null },
    },
    encode: encodeCognitoEventUserPoolsDefineAuthChallenge,
  },

  CognitoEventUserPoolsCreateAuthChallenge: {
    payload: {
      version: "1",
      triggerSource: "CreateAuthChallenge_Authentication",
      region: "eu-west-1",
      userPoolId: "eu-west-1_Hb7Wq2LxP",
      callerContext: { awsSdkVersion: "aws-sdk-js-3.758.0", clientId: "3f6o1c8s0m2t7k5q9d4b" },
      userName: "maeve",
      request: {
        userAttributes: {
          sub: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
          email: "maeve@shop.example",
          email_verified: "true",
          "cognito:user_status": "CONFIRMED",
          phone_number: "+353201234567",
          phone_number_verified: "false",
        },
        challengeName: "CUSTOM_CHALLENGE",
        session: [
          { challengeName: "SRP_A", challengeResult: true, challengeMetadata: "SRP" },
          { challengeName: "PASSWORD_VERIFIER", challengeResult: true, challengeMetadata: "PASSWORD" },
        ],
        clientMetadata: { campaign: "spring" },
        userNotFound: false,
      },
      response: { publicChallengeParameters: null, privateChallengeParameters: null, challengeMetadata: null },
    },
    encode: encodeCognitoEventUserPoolsCreateAuthChallenge,
  },

  CognitoEventUserPoolsVerifyAuthChallenge: {
    payload: {
      version: "1",
      triggerSource: "VerifyAuthChallengeResponse_Authentication",
      region: "eu-west-1",
      userPoolId: "eu-west-1_Hb7Wq2LxP",
      callerContext: { awsSdkVersion: "aws-sdk-js-3.758.0", clientId: "3f6o1c8s0m2t7k5q9d4b" },
      userName: "maeve",
      request: {
        userAttributes: {
          sub: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
          email: "maeve@shop.example",
          email_verified: "true",
          "cognito:user_status": "CONFIRMED",
          phone_number: "+353201234567",
          phone_number_verified: "false",
        },
        privateChallengeParameters: { answer: "seven" },
        challengeAnswer: "seven",
        clientMetadata: { campaign: "spring" },
        userNotFound: false,
      },
      response: { answerCorrect: null },
    },
    encode: encodeCognitoEventUserPoolsVerifyAuthChallenge,
  },

  CognitoEventUserPoolsCustomMessage: {
    payload: {
      version: "1",
      triggerSource: "CustomMessage_SignUp",
      region: "eu-west-1",
      userPoolId: "eu-west-1_Hb7Wq2LxP",
      callerContext: { awsSdkVersion: "aws-sdk-js-3.758.0", clientId: "3f6o1c8s0m2t7k5q9d4b" },
      userName: "maeve",
      request: {
        userAttributes: {
          sub: "6b0f2c9e-4d1a-4f57-9a38-2e7c51d0b946",
          email: "maeve@shop.example",
          email_verified: "false",
          "cognito:user_status": "UNCONFIRMED",
          phone_number: "+353201234567",
          phone_number_verified: "false",
        },
        codeParameter: "{####}",
        usernameParameter: "{username}",
        clientMetadata: { campaign: "spring" },
      },
      response: { smsMessage: null, emailMessage: null, emailSubject: null },
    },
    encode: encodeCognitoEventUserPoolsCustomMessage,
  },

  CognitoEventUserPoolsInboundFederation: {
    payload: {
      version: "1",
      triggerSource: "InboundFederation_ExternalProvider",
      region: "eu-west-1",
      userPoolId: "eu-west-1_Hb7Wq2LxP",
      callerContext: { awsSdkVersion: "aws-sdk-js-3.758.0", clientId: "3f6o1c8s0m2t7k5q9d4b" },
      userName: "HarbourId_1094",
      request: {
        providerName: "HarbourId",
        providerType: "OIDC",
        attributes: {
          tokenResponse: { access_token: "sample-access-token", token_type: "Bearer", expires_in: "3600" },
          idToken: { sub: "1094", email: "maeve@shop.example", iss: "https://id.harbour.example" },
          userInfo: { sub: "1094", given_name: "Maeve", family_name: "Quay" },
          samlResponse: {
            NameID: "1094",
            "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress": "maeve@shop.example",
          },
        },
      },
      response: { userAttributesToMap: {} },
    },
    encode: encodeCognitoEventUserPoolsInboundFederation,
    alternatives: [
      { at: ["request", "attributes"], groups: [["tokenResponse", "idToken", "userInfo"], ["samlResponse"]] },
    ],
  },
};

/** The examples of `aws-lambda-events/cognito`; see {@link Example}. */
export const example: Example<CognitoExamples> = /* @__PURE__ */ exampleOf(samples);
