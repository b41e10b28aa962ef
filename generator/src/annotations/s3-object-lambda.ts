import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    S3ObjectLambdaEvent: {
      since: "v1.44.0",
      text: "A request to an S3 Object Lambda access point, for the function to answer: get, head or list objects.",
      role: "event",
      title: "S3 Object Lambda request to get, head or list objects",
      sentBy: "S3 Object Lambda, when objects are got or listed through its access point",
      documentation: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html",
      example:
        "const { getObjectContext, userRequest } = S3ObjectLambdaEvent.parse(payload); console.log(userRequest.url, getObjectContext?.outputRoute);",
      discriminator: {
        requires: { userRequest: "object" },
        evidence: ["xAmzRequestId", "configuration", "userIdentity"],
      },
      properties: {
        xAmzRequestId: { text: "Amazon S3 request ID of the call, useful in logs." },
        getObjectContext: { text: "What the function needs to answer. Only for GetObject." },
        listObjectsContext: { text: "What the function needs to answer. Only for ListObjects." },
        listObjectsV2Context: { text: "What the function needs to answer. Only for ListObjectsV2." },
        headObjectContext: { text: "What the function needs to answer. Only for HeadObject." },
        configuration: { text: "The access point that got the request." },
        userRequest: { text: "The request as the caller sent it." },
        userIdentity: { text: "Who sent the request." },
        protocolVersion: { text: 'Version of the form of the event, major and minor, such as "1.00".' },
      },
    },
    S3ObjectLambdaGetObjectContext: {
      text: "What the function needs to answer a GetObject request.",
      properties: {
        inputS3Url: {
          text: "Presigned URL for the original object in Amazon S3, signed in the name of the caller. Headers that it lists as signed must be sent along.",
        },
        outputRoute: { text: "Pass it on as RequestRoute of WriteGetObjectResponse." },
        outputToken: {
          text: "Pass it on as RequestToken of WriteGetObjectResponse, which finds the waiting caller by it.",
        },
      },
    },
    S3ObjectLambdaListObjectsContext: {
      text: "What the function needs to answer a ListObjects request.",
      properties: {
        inputS3Url: {
          text: "Presigned URL for the original list from Amazon S3, signed in the name of the caller. Headers that it lists as signed must be sent along.",
        },
      },
    },
    S3ObjectLambdaListObjectsV2Context: {
      text: "What the function needs to answer a ListObjectsV2 request.",
      properties: {
        inputS3Url: {
          text: "Presigned URL for the original list from Amazon S3, signed in the name of the caller. Headers that it lists as signed must be sent along.",
        },
      },
    },
    S3ObjectLambdaHeadObjectContext: {
      text: "What the function needs to answer a HeadObject request.",
      properties: {
        inputS3Url: {
          text: "Presigned URL for the original headers of the object in Amazon S3, signed in the name of the caller. Headers that it lists as signed must be sent along.",
        },
      },
    },
    S3ObjectLambdaConfiguration: {
      text: "The access point that got the request, and how it is set up.",
      properties: {
        accessPointArn: { text: "ARN of the S3 Object Lambda access point that got the request." },
        supportingAccessPointArn: { text: "ARN of the S3 access point behind it, through which the original is read." },
        payload: {
          text: "Text that was set for the access point, for the function to make sense of; JSON text, for instance.",
        },
      },
    },
    S3ObjectLambdaUserRequest: {
      text: "The request as the caller sent it.",
      properties: {
        url: { text: "URL of the request, decoded, without query parameters that have to do with authorization." },
        headers: { text: "HTTP headers by name, without those that have to do with authorization." },
      },
    },
    S3ObjectLambdaUserIdentity: {
      text: "Who sent the request, in the form that CloudTrail uses.",
      properties: {
        type: { text: 'Kind of the caller, such as "AssumedRole", "IAMUser" or "Root".' },
        principalId: { text: "Unique ID of the caller; for a role, its ID, a colon, and the name of the session." },
        arn: { text: "ARN of the caller." },
        accountId: { text: "AWS account ID that the caller belongs to." },
        accessKeyId: { text: "Access key ID that the request was signed with." },
        sessionContext: { text: "Session of the caller. Left out unless the credentials are temporary ones." },
      },
    },
    S3ObjectLambdaSessionContext: {
      text: "Session of a caller with temporary credentials.",
      properties: {
        attributes: {
          text: 'Facts about the session as text: "creationDate", and "mfaAuthenticated" with "true" or "false".',
        },
        sessionIssuer: { text: "The one whose temporary credentials the caller uses. Left out where there is none." },
      },
    },
    S3ObjectLambdaSessionIssuer: {
      text: "The one whose temporary credentials the caller uses, such as a role.",
      properties: {
        type: { text: 'Where the temporary credentials come from, such as "Role", "IAMUser" or "Root".' },
        principalId: { text: "Unique ID of the role or user." },
        arn: { text: "ARN of the role or user." },
        accountId: { text: "AWS account ID of the role or user." },
        userName: { text: "Name of the role or user." },
      },
    },
  },
};
