import {
  encodeALBTargetGroupRequest,
  encodeALBTargetGroupResponse,
  type ALBTargetGroupRequest,
  type ALBTargetGroupResponse,
} from "../../../generated/string-null-none/alb.js";
import { settleContentLength } from "../content-length.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface AlbExamples {
  ALBTargetGroupRequest: ALBTargetGroupRequest;
  ALBTargetGroupResponse: ALBTargetGroupResponse;
}

export const samples: Samples<AlbExamples> = {
  ALBTargetGroupRequest: {
    payload: {
      requestContext: {
        elb: {
          targetGroupArn:
            "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/shop-lambda/8d2e5b71f04c9a36",
        },
      },
      httpMethod: "POST",
      path: "/baskets/8812",
      queryStringParameters: { view: "full" },
      multiValueQueryStringParameters: { view: ["full"] },
      headers: {
        accept: "application/json",
        "accept-language": "en-IE,en;q=0.8",
        "content-length": "31",
        "content-type": "application/json",
        cookie: "session=f81d4fae",
        host: "shop.example",
        "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0",
        "x-amzn-trace-id": "Root=1-67d3f61d-3b9ac1f20e5d47a86c2b9f14",
        "x-forwarded-for": "203.0.113.24",
        "x-forwarded-port": "443",
        "x-forwarded-proto": "https",
      },
      multiValueHeaders: {
        accept: ["application/json"],
        "accept-language": ["en-IE,en;q=0.8"],
        "content-length": ["31"],
        "content-type": ["application/json"],
        cookie: ["session=f81d4fae"],
        host: ["shop.example"],
        "user-agent": ["Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0"],
        "x-amzn-trace-id": ["Root=1-67d3f61d-3b9ac1f20e5d47a86c2b9f14"],
        "x-forwarded-for": ["203.0.113.24"],
        "x-forwarded-port": ["443"],
        "x-forwarded-proto": ["https"],
      },
      body: '{"sku":"MUG-BLUE","quantity":2}',
      isBase64Encoded: false,
    },
    encode: encodeALBTargetGroupRequest,
    settle: settleContentLength,
    alternatives: [
      {
        at: [],
        groups: [
          ["headers", "queryStringParameters"],
          ["multiValueHeaders", "multiValueQueryStringParameters"],
        ],
      },
    ],
  },

  ALBTargetGroupResponse: {
    payload: {
      statusCode: 200,
      statusDescription: "200 OK",
      headers: { "content-type": "application/json; charset=utf-8" },
      multiValueHeaders: { "set-cookie": ["session=f81d4fae; Path=/; Secure", "theme=dark; Path=/"] },
      body: '{"basket":8812,"items":3}',
      isBase64Encoded: false,
    },
    encode: encodeALBTargetGroupResponse,
  },
};

/** The examples of `aws-lambda-events/alb`; see {@link Example}. */
export const example: Example<AlbExamples> = /* @__PURE__ */ exampleOf(samples);
