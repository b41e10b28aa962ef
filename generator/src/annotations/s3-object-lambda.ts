import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    S3ObjectLambdaEvent: {
      since: "v1.44.0",
      role: "event",
      title: "S3 Object Lambda request to get, head or list objects",
      documentation: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html",
      discriminator: {
        requires: { userRequest: "object" },
        evidence: ["xAmzRequestId", "configuration", "userIdentity"],
      },
    },
  },
};
