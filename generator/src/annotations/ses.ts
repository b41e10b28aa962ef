import type { Annotations } from "./annotation.js";
import { SNS_SPELLING } from "./other-events.js";

export const annotations: Annotations = {
  types: {
    SimpleEmailEvent: {
      text: "An email that Amazon SES received, sent by the Lambda action of a receipt rule. It has the headers, not the body.",
      role: "event",
      title: "Amazon SES incoming email",
      sentBy: "Amazon SES, when it receives an email that a receipt rule sends to the function",
      answer: ["SimpleEmailDisposition"],
      documentation: "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html",
      example:
        "for (const { ses } of SimpleEmailEvent.parse(payload).Records) console.log(ses.mail.source, ses.mail.commonHeaders.subject);",
      discriminator: {
        requires: { Records: "array" },
        matches: { "Records/*/eventSource": ["aws:ses"] },
        elsewhere: SNS_SPELLING,
      },
      properties: {
        Records: { text: "Emails received. As a rule there is one." },
      },
    },
    SimpleEmailRecord: {
      text: "One email that Amazon SES received.",
      properties: {
        eventVersion: { text: 'Version of the form of this record, such as "1.0".' },
        eventSource: { text: 'Always "aws:ses".' },
        ses: { text: "The email, and how it was received." },
      },
    },
    SimpleEmailService: {
      text: "The email, and how Amazon SES received and checked it.",
      properties: {
        mail: { text: "Envelope and headers of the email." },
        receipt: { text: "How the email was received and checked." },
      },
    },
    SimpleEmailMessage: {
      text: "Envelope and headers of the email.",
      properties: {
        commonHeaders: { text: "Headers that most emails have, parsed." },
        source: { text: "Sender address of the envelope (MAIL FROM). It may differ from the From header." },
        timestamp: { text: "Time when Amazon SES received the email. Sent in ISO 8601 form." },
        destination: {
          text: "Recipient addresses as the headers of the email name them, such as To and Cc. They may differ from recipients of the receipt.",
        },
        headers: { text: "All headers of the email in their order. A name may come more than once." },
        headersTruncated: { text: "Whether headers were left out because they exceed 10 KB." },
        messageId: {
          text: "ID that Amazon SES gave the email. An S3 action uses it as the last part of the object key.",
        },
      },
    },
    SimpleEmailReceipt: {
      text: "How the email was received: recipients, checks, and the action that is carried out.",
      properties: {
        recipients: { text: "Recipient addresses of the envelope (RCPT TO) that the receipt rule matched." },
        timestamp: { text: "Time when the action was triggered. Sent in ISO 8601 form." },
        spamVerdict: { text: "Whether the email is free of spam." },
        dkimVerdict: { text: "Whether the DKIM signature of the email is right." },
        dmarcVerdict: { text: "Whether the email passed DMARC." },
        dmarcPolicy: {
          text: 'What the owner of the sending domain asks for: "none", "quarantine" or "reject". Left out unless the email failed DMARC.',
          optional: {
            documentation: "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html",
            reason: "Only an email that fails DMARC has one",
          },
        },
        spfVerdict: { text: "Whether the email came from a server that SPF allows." },
        virusVerdict: { text: "Whether the email is free of viruses." },
        action: { text: "The action of the receipt rule that is carried out." },
        processingTimeMillis: { text: "Milliseconds from the receipt of the email to the action." },
      },
    },
    SimpleEmailHeader: {
      text: "One header of the email.",
      properties: {
        name: { text: 'Name of the header, such as "Received".' },
        value: { text: "Value of the header, as text." },
      },
    },
    SimpleEmailCommonHeaders: {
      text: "Headers that most emails have, picked out and parsed.",
      properties: {
        from: { text: "Addresses of the From header, maybe with names." },
        to: { text: "Addresses of the To header, maybe with names." },
        cc: { text: "Addresses of the Cc header, maybe with names. Left out where there is none." },
        returnPath: { text: "Address that bounces go to." },
        messageId: { text: "Message-ID header, as the sender set it. It is not the ID that Amazon SES gave." },
        date: { text: 'Date of the email as text, such as "Fri, 14 Mar 2025 09:26:48 +0000".' },
        subject: { text: "Subject of the email." },
      },
    },
    SimpleEmailReceiptAction: {
      text: "The action of a receipt rule that is carried out. Which properties are set depends on its type.",
      properties: {
        type: { text: 'Kind of the action: "S3", "SNS", "Bounce", "Lambda", "Stop" or "WorkMail".' },
        topicArn: {
          text: "ARN of the SNS topic that a notification of the action goes to. Left out where there is none.",
        },
        bucketName: { text: 'Bucket that the email is stored in. Only for "S3".' },
        objectKey: { text: 'Key of the email in its bucket. Only for "S3".' },
        smtpReplyCode: { text: 'SMTP reply code of the bounce, such as "550". Only for "Bounce".' },
        statusCode: { text: 'Enhanced SMTP status code of the bounce, such as "5.1.1". Only for "Bounce".' },
        message: { text: 'Words of the bounce message. Only for "Bounce".' },
        sender: { text: 'Address that the bounce is sent from. Only for "Bounce".' },
        invocationType: {
          text: '"Event" if Amazon SES does not wait for the function, "RequestResponse" if it does. Only for "Lambda".',
        },
        functionArn: { text: 'ARN of the function. Only for "Lambda".' },
        organizationArn: { text: 'ARN of the WorkMail organization. Only for "WorkMail".' },
      },
    },
    SimpleEmailVerdict: {
      text: "Outcome of a check of the email.",
      properties: {
        status: {
          text: '"PASS" or "FAIL"; "GRAY" if the check has no clear outcome, "PROCESSING_FAILED" if it could not be made.',
        },
      },
    },
    SimpleEmailDispositionValue: {
      text: "What Amazon SES does with the rest of its receipt rules: go on, stop the rule, or stop the rule set.",
    },
    SimpleEmailDisposition: {
      text: "Answer of the function to Amazon SES: whether it goes on with its receipt rules. Heeded only if SES waits for the function.",
      role: "response",
      title: "Amazon SES decision to go on with or stop receipt rules",
      takenBy: "Amazon SES, which goes on with its receipt rules or stops, if it waits for the function",
      documentation: "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda.html",
      example:
        'return encodeSimpleEmailDisposition({ disposition: ses.receipt.spamVerdict.status === "FAIL" ? "STOP_RULE_SET" : "CONTINUE" });',
      properties: {
        disposition: {
          text: '"CONTINUE" to go on, "STOP_RULE" to stop this rule and go on with the next, "STOP_RULE_SET" to stop all rules.',
        },
      },
    },
  },
};
