import type { Annotations } from "./annotation.js";
import { SNS_SPELLING } from "./other-events.js";

const S3_MESSAGE = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html";

export const annotations: Annotations = {
  reviewedCode: { "events/s3.go": { sha256: "bbf78ffc9e90c0b3", since: "v1.21.0" } },
  types: {
    S3Event: {
      role: "event",
      title: "Amazon S3 bucket notification",
      documentation: S3_MESSAGE,
      discriminator: {
        requires: { Records: "array" },
        emulators: ["https://min.io/docs/minio/linux/administration/monitoring/bucket-notifications.html"],
        matches: { "Records/*/eventSource": ["aws:s3", "minio:s3"] },
        elsewhere: SNS_SPELLING,
        // The first message of a new queue or topic.
        excludes: { Event: ["s3:TestEvent"] },
        explains: { Event: "which S3 sends when notifications are set up" },
      },
    },
    S3Object: {
      json: {
        since: "v1.21.0",
        form: "struct",
        methods: ["UnmarshalJSON"],
        reason: "`urlDecodedKey` is `key` without its URL escapes, whatever arrives under that name",
      },
      properties: {
        eTag: { optional: { reason: "An object that is deleted or expires has none, as recorded events show" } },
        sequencer: { optional: { documentation: S3_MESSAGE, reason: "Only creations and deletions have one" } },
        versionId: { optional: { documentation: S3_MESSAGE, reason: "Only objects of a versioned bucket have one" } },
        urlDecodedKey: { since: "v1.21.0", derivedFrom: "key" },
      },
    },
    S3TestEvent: {
      role: "event",
      title: "Amazon S3 test message, sent when notifications are set up",
      documentation: S3_MESSAGE,
      discriminator: {
        requires: { Event: "string" },
        matches: { Event: ["s3:TestEvent"], Service: ["Amazon S3"] },
      },
    },
  },
};
