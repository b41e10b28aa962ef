import {
  encodeSimpleEmailEvent,
  encodeSimpleEmailDisposition,
  type SimpleEmailEvent,
  type SimpleEmailDisposition,
} from "../../../generated/string-null-none/ses.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface SesExamples {
  SimpleEmailEvent: SimpleEmailEvent;
  SimpleEmailDisposition: SimpleEmailDisposition;
}

export const samples: Samples<SesExamples> = {
  SimpleEmailEvent: {
    payload: {
      Records: [
        {
          eventVersion: "1.0",
          eventSource: "aws:ses",
          ses: {
            mail: {
              timestamp: "2025-03-14T09:26:50.417Z",
              source: "maeve@customer.example",
              messageId: "h7k2q9w4z0x5m8d3t6c1b4n7v0s5j2l9f8e3g1o1",
              destination: ["orders@shop.example"],
              headersTruncated: false,
              headers: [
                { name: "From", value: "Maeve Quay <maeve@customer.example>" },
                { name: "To", value: "orders@shop.example" },
                { name: "Cc", value: "support@shop.example" },
                { name: "Subject", value: "Where is order 20417?" },
                { name: "Date", value: "Fri, 14 Mar 2025 09:26:48 +0000" },
                { name: "Message-ID", value: "<20417-question@customer.example>" },
              ],
              commonHeaders: {
                returnPath: "maeve@customer.example",
                from: ["Maeve Quay <maeve@customer.example>"],
                date: "Fri, 14 Mar 2025 09:26:48 +0000",
                to: ["orders@shop.example"],
                cc: ["support@shop.example"],
                messageId: "<20417-question@customer.example>",
                subject: "Where is order 20417?",
              },
            },
            receipt: {
              timestamp: "2025-03-14T09:26:50.417Z",
              processingTimeMillis: 412,
              recipients: ["orders@shop.example"],
              spamVerdict: { status: "PASS" },
              virusVerdict: { status: "PASS" },
              spfVerdict: { status: "PASS" },
              dkimVerdict: { status: "PASS" },
              dmarcVerdict: { status: "FAIL" },
              dmarcPolicy: "none",
              action: {
                type: "Lambda",
                functionArn: "arn:aws:lambda:eu-west-1:123456789012:function:read-mail",
                invocationType: "Event",
              },
            },
          },
        },
        {
          eventVersion: "1.0",
          eventSource: "aws:ses",
          ses: {
            mail: {
              timestamp: "2025-03-14T09:26:50.417Z",
              source: "maeve@customer.example",
              messageId: "h7k2q9w4z0x5m8d3t6c1b4n7v0s5j2l9f8e3g1o1",
              destination: ["orders@shop.example"],
              headersTruncated: false,
              headers: [
                { name: "From", value: "Maeve Quay <maeve@customer.example>" },
                { name: "To", value: "orders@shop.example" },
                { name: "Cc", value: "support@shop.example" },
                { name: "Subject", value: "Where is order 20417?" },
                { name: "Date", value: "Fri, 14 Mar 2025 09:26:48 +0000" },
                { name: "Message-ID", value: "<20417-question@customer.example>" },
              ],
              commonHeaders: {
                returnPath: "maeve@customer.example",
                from: ["Maeve Quay <maeve@customer.example>"],
                date: "Fri, 14 Mar 2025 09:26:48 +0000",
                to: ["orders@shop.example"],
                cc: ["support@shop.example"],
                messageId: "<20417-question@customer.example>",
                subject: "Where is order 20417?",
              },
            },
            receipt: {
              timestamp: "2025-03-14T09:26:50.417Z",
              processingTimeMillis: 412,
              recipients: ["orders@shop.example"],
              spamVerdict: { status: "PASS" },
              virusVerdict: { status: "PASS" },
              spfVerdict: { status: "PASS" },
              dkimVerdict: { status: "PASS" },
              dmarcVerdict: { status: "FAIL" },
              dmarcPolicy: "none",
              action: {
                type: "S3",
                topicArn: "arn:aws:sns:eu-west-1:123456789012:mail",
                bucketName: "shop-mail",
                objectKey: "incoming/h7k2q9w4z0x5m8d3t6c1b4n7v0s5j2l9f8e3g1o1",
              },
            },
          },
        },
        {
          eventVersion: "1.0",
          eventSource: "aws:ses",
          ses: {
            mail: {
              timestamp: "2025-03-14T09:26:50.417Z",
              source: "maeve@customer.example",
              messageId: "h7k2q9w4z0x5m8d3t6c1b4n7v0s5j2l9f8e3g1o1",
              destination: ["orders@shop.example"],
              headersTruncated: false,
              headers: [
                { name: "From", value: "Maeve Quay <maeve@customer.example>" },
                { name: "To", value: "orders@shop.example" },
                { name: "Cc", value: "support@shop.example" },
                { name: "Subject", value: "Where is order 20417?" },
                { name: "Date", value: "Fri, 14 Mar 2025 09:26:48 +0000" },
                { name: "Message-ID", value: "<20417-question@customer.example>" },
              ],
              commonHeaders: {
                returnPath: "maeve@customer.example",
                from: ["Maeve Quay <maeve@customer.example>"],
                date: "Fri, 14 Mar 2025 09:26:48 +0000",
                to: ["orders@shop.example"],
                cc: ["support@shop.example"],
                messageId: "<20417-question@customer.example>",
                subject: "Where is order 20417?",
              },
            },
            receipt: {
              timestamp: "2025-03-14T09:26:50.417Z",
              processingTimeMillis: 412,
              recipients: ["orders@shop.example"],
              spamVerdict: { status: "PASS" },
              virusVerdict: { status: "PASS" },
              spfVerdict: { status: "PASS" },
              dkimVerdict: { status: "PASS" },
              dmarcVerdict: { status: "FAIL" },
              dmarcPolicy: "none",
              action: {
                type: "Bounce",
                topicArn: "arn:aws:sns:eu-west-1:123456789012:mail",
                smtpReplyCode: "550",
                statusCode: "5.1.1",
                message: "There is no such mailbox",
                sender: "postmaster@shop.example",
              },
            },
          },
        },
        {
          eventVersion: "1.0",
          eventSource: "aws:ses",
          ses: {
            mail: {
              timestamp: "2025-03-14T09:26:50.417Z",
              source: "maeve@customer.example",
              messageId: "h7k2q9w4z0x5m8d3t6c1b4n7v0s5j2l9f8e3g1o1",
              destination: ["orders@shop.example"],
              headersTruncated: false,
              headers: [
                { name: "From", value: "Maeve Quay <maeve@customer.example>" },
                { name: "To", value: "orders@shop.example" },
                { name: "Cc", value: "support@shop.example" },
                { name: "Subject", value: "Where is order 20417?" },
                { name: "Date", value: "Fri, 14 Mar 2025 09:26:48 +0000" },
                { name: "Message-ID", value: "<20417-question@customer.example>" },
              ],
              commonHeaders: {
                returnPath: "maeve@customer.example",
                from: ["Maeve Quay <maeve@customer.example>"],
                date: "Fri, 14 Mar 2025 09:26:48 +0000",
                to: ["orders@shop.example"],
                cc: ["support@shop.example"],
                messageId: "<20417-question@customer.example>",
                subject: "Where is order 20417?",
              },
            },
            receipt: {
              timestamp: "2025-03-14T09:26:50.417Z",
              processingTimeMillis: 412,
              recipients: ["orders@shop.example"],
              spamVerdict: { status: "PASS" },
              virusVerdict: { status: "PASS" },
              spfVerdict: { status: "PASS" },
              dkimVerdict: { status: "PASS" },
              dmarcVerdict: { status: "FAIL" },
              dmarcPolicy: "none",
              action: {
                type: "WorkMail",
                organizationArn:
                  "arn:aws:workmail:eu-west-1:123456789012:organization/m-5d0e8b17fa924c36e1b70d85c9f2a643",
              },
            },
          },
        },
      ],
    },
    encode: encodeSimpleEmailEvent,
  },

  SimpleEmailDisposition: {
    payload: { disposition: "CONTINUE" },
    encode: encodeSimpleEmailDisposition,
  },
};

/** The examples of `aws-lambda-events/ses`; see {@link Example}. */
export const example: Example<SesExamples> = /* @__PURE__ */ exampleOf(samples);
