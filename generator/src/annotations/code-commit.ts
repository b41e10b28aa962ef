import type { Annotations } from "./annotation.js";
import { SNS_SPELLING } from "./other-events.js";

export const annotations: Annotations = {
  reviewedCode: { "events/code_commit.go": { sha256: "a1b5765518d14d3b", since: "v1.42.0" } },
  types: {
    CodeCommitEvent: {
      text: "What a trigger of a CodeCommit repository sends after a push, or when a branch or tag is created or deleted.",
      role: "event",
      title: "CodeCommit repository trigger",
      sentBy: "AWS CodeCommit, when a repository trigger fires on a push or on a created or deleted branch or tag",
      documentation: "https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-notify-lambda.html",
      example:
        "for (const { eventSourceARN, codecommit } of CodeCommitEvent.parse(payload).Records) console.log(eventSourceARN, codecommit.references);",
      discriminator: {
        requires: { Records: "array" },
        matches: { "Records/*/eventSource": ["aws:codecommit"] },
        elsewhere: SNS_SPELLING,
      },
      properties: {
        Records: { text: "Changes to the repository, usually one." },
      },
    },
    CodeCommitEventTime: {
      text: 'A time in the format of CodeCommit, with an offset without a colon ("+0000"), decoded to a Date.',
      json: {
        form: "wire",
        methods: ["UnmarshalJSON", "MarshalJSON"],
        schema: { type: "string", format: "go-codecommit-time" },
        acceptsNull: false,
        hasZeroValue: true,
        typescript: "Date",
        codec: "code-commit",
        reason: "A time in CodeCommit's own layout, with an offset without a colon",
      },
    },
    CodeCommitRecord: {
      text: "One change to a repository, and the trigger that reports it.",
      properties: {
        eventId: { text: "ID of the event, a UUID." },
        eventVersion: { text: 'Version of the record format, such as "1.0".' },
        eventTime: { text: "When the change happened." },
        eventTriggerName: { text: "Name of the trigger, as set in the repository." },
        eventPartNumber: { text: "Number of this part, from 1, when an event is sent in several parts." },
        codecommit: { text: "The branches and tags that changed." },
        eventName: { text: 'What happened: "ReferenceChanges", or "TriggerEventTest" when someone tests the trigger.' },
        eventTriggerConfigId: { text: "ID of the configuration of the trigger, a UUID." },
        eventSourceARN: { text: "ARN of the repository. Its last part is the name of the repository." },
        userIdentityARN: { text: "ARN of the IAM user or role session that made the change." },
        eventSource: { text: 'Which service sent the record, "aws:codecommit".' },
        awsRegion: { text: "AWS Region of the repository." },
        eventTotalParts: { text: "How many parts the event has, mostly 1." },
        customData: { text: "Text that the trigger is set up to pass on. Left out when there is none." },
      },
    },
    CodeCommitCodeCommit: {
      text: "The branches and tags that changed.",
      properties: {
        references: { text: "Branches and tags that changed, with the commits they point to." },
      },
    },
    CodeCommitReference: {
      text: "One branch or tag that was created, moved or deleted.",
      properties: {
        commit: { text: "ID (SHA-1 hash) of the commit that the branch or tag points to." },
        ref: { text: 'Full name of the branch or tag, such as "refs/heads/main" or "refs/tags/v1".' },
        created: { text: "True when the branch or tag is new. Left out otherwise." },
        deleted: { text: "True when the branch or tag was deleted. Left out otherwise." },
      },
    },
  },
};
