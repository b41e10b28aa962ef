import {
  encodeCloudFormationCustomResourceEvent,
  encodeCloudFormationCustomResourceResponse,
  type CloudFormationCustomResourceEvent,
  type CloudFormationCustomResourceResponse,
} from "../../../generated/string-null-none/cfn.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface CfnExamples {
  CloudFormationCustomResourceEvent: CloudFormationCustomResourceEvent;
  CloudFormationCustomResourceResponse: CloudFormationCustomResourceResponse;
}

export const samples: Samples<CfnExamples> = {
  CloudFormationCustomResourceEvent: {
    payload: {
      RequestType: "Update",
      RequestId: "1f6a84d3-c07e-4b95-a2d8-93b5e0f7c461",
      ResponseURL:
        "https://cloudformation-custom-resource-response-euwest1.s3.eu-west-1.amazonaws.com/sample-presigned-url",
      ResourceType: "Custom::SearchIndex",
      PhysicalResourceId: "shop-search-index-v1",
      LogicalResourceId: "SearchIndex",
      StackId: "arn:aws:cloudformation:eu-west-1:123456789012:stack/shop-search/5b3c9d10-0067-11f0-8a52-0e4d7f92c6b1",
      ResourceProperties: {
        ServiceToken: "arn:aws:lambda:eu-west-1:123456789012:function:search-index",
        IndexName: "products",
        Replicas: "2",
        Fields: ["title", "colour"],
      },
      OldResourceProperties: {
        ServiceToken: "arn:aws:lambda:eu-west-1:123456789012:function:search-index",
        IndexName: "products",
        Replicas: "1",
        Fields: ["title"],
      },
    },
    encode: encodeCloudFormationCustomResourceEvent,
  },

  CloudFormationCustomResourceResponse: {
    payload: {
      Status: "SUCCESS",
      RequestId: "1f6a84d3-c07e-4b95-a2d8-93b5e0f7c461",
      LogicalResourceId: "SearchIndex",
      StackId: "arn:aws:cloudformation:eu-west-1:123456789012:stack/shop-search/5b3c9d10-0067-11f0-8a52-0e4d7f92c6b1",
      PhysicalResourceId: "shop-search-index-v1",
      Reason: "The index was rebuilt",
      NoEcho: true,
      Data: { Endpoint: "search.shop.example", Documents: 4182 },
    },
    encode: encodeCloudFormationCustomResourceResponse,
  },
};

/** The examples of `aws-lambda-events/cfn`; see {@link Example}. */
export const example: Example<CfnExamples> = /* @__PURE__ */ exampleOf(samples);
