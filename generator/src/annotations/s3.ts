import type { Annotations } from "./annotation.js";
import { SNS_SPELLING } from "./other-events.js";

const S3_MESSAGE = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html";

export const annotations: Annotations = {
  reviewedCode: { "events/s3.go": { sha256: "bbf78ffc9e90c0b3", since: "v1.21.0" } },
  types: {
    S3Event: {
      text: "A notification of an Amazon S3 bucket: objects were created, removed, restored, tagged, replicated or moved.",
      role: "event",
      title: "Amazon S3 bucket notification",
      sentBy: "Amazon S3, when objects are created, removed, restored, tagged, replicated or moved",
      documentation: S3_MESSAGE,
      example:
        "for (const { s3 } of S3Event.parse(payload).Records) console.log(s3.bucket.name, s3.object.urlDecodedKey);",
      discriminator: {
        requires: { Records: "array" },
        emulators: ["https://min.io/docs/minio/linux/administration/monitoring/bucket-notifications.html"],
        matches: { "Records/*/eventSource": ["aws:s3", "minio:s3"] },
        elsewhere: SNS_SPELLING,
        // The first message of a new queue or topic.
        excludes: { Event: ["s3:TestEvent"] },
        explains: { Event: "which S3 sends when notifications are set up" },
      },
      properties: {
        Records: { text: "What happened. As a rule there is one record, yet do not rely on it." },
      },
    },
    S3EventRecord: {
      text: "One thing that happened to one object.",
      properties: {
        eventVersion: {
          text: 'Version of the form of this record, such as "2.1". A new minor version only adds to it.',
        },
        eventSource: { text: '"aws:s3"; MinIO sends "minio:s3".' },
        awsRegion: { text: "AWS Region of the bucket." },
        eventTime: { text: "Time when Amazon S3 finished the request. Sent in ISO 8601 form." },
        eventName: {
          text: 'What happened, without the leading "s3:" of the notification settings, such as "ObjectCreated:Put" or "ObjectRemoved:Delete".',
        },
        userIdentity: { text: "Who caused the event." },
        requestParameters: { text: "Facts about the request that caused the event." },
        responseElements: {
          text: 'IDs by which AWS Support can trace the request: "x-amz-request-id" and "x-amz-id-2".',
        },
        s3: { text: "The bucket and the object that the event is about." },
        glacierEventData: { text: 'Facts about the restored object. Only for "ObjectRestore:Completed".' },
        restoreEventData: {
          text: "Facts about a restored copy, where the record has them outside of glacierEventData. Left out otherwise.",
        },
        replicationEventData: {
          text: 'Facts about the replication. Only for events of replication, such as "Replication:OperationFailedReplication".',
        },
        intelligentTieringEventData: {
          text: 'Where S3 Intelligent-Tiering moved the object. Only for "IntelligentTiering".',
        },
        lifecycleEventData: { text: 'Where a lifecycle rule moved the object. Only for "LifecycleTransition".' },
      },
    },
    S3UserIdentity: {
      text: "Someone who did something with a bucket, or who owns it.",
      properties: {
        principalId: {
          text: 'ID of the one who did it, or of the owner of the bucket; "s3.amazonaws.com" for what Amazon S3 does by itself.',
        },
      },
    },
    S3RequestParameters: {
      text: "Facts about the request that caused the event.",
      properties: {
        sourceIPAddress: {
          text: 'IP address that the request came from; "s3.amazonaws.com" for what Amazon S3 does by itself.',
        },
      },
    },
    S3Entity: {
      text: "The bucket and the object that the event is about.",
      properties: {
        s3SchemaVersion: { text: 'Version of the form of this object, such as "1.0".' },
        configurationId: { text: "ID of the notification in the settings of the bucket." },
        bucket: { text: "The bucket that has the object." },
        object: { text: "The object that the event is about." },
      },
    },
    S3Bucket: {
      text: "The bucket that has the object.",
      properties: {
        name: { text: "Name of the bucket." },
        ownerIdentity: { text: "Owner of the bucket." },
        arn: { text: 'ARN of the bucket, such as "arn:aws:s3:::shop-uploads".' },
      },
    },
    S3Object: {
      text: "The object that the event is about.",
      json: {
        since: "v1.21.0",
        form: "struct",
        methods: ["UnmarshalJSON"],
        reason: "`urlDecodedKey` is `key` without its URL escapes, whatever arrives under that name",
      },
      properties: {
        key: {
          text: 'Key of the object with URL escapes, "+" for a space. For requests to Amazon S3 use urlDecodedKey.',
        },
        size: {
          text: 'Size of the object, in bytes. Left out where the object is gone, as for "ObjectRemoved:Delete".',
        },
        eTag: {
          text: "ETag of the object, without quotes. Left out where the object is deleted or expires.",
          optional: { reason: "An object that is deleted or expires has none, as recorded events show" },
        },
        sequencer: {
          text: "Hexadecimal text that tells which of two creations and deletions of the same key was later. Pad the shorter one with zeros on the right, then compare. Left out for other events.",
          optional: { documentation: S3_MESSAGE, reason: "Only creations and deletions have one" },
        },
        versionId: {
          text: "ID of the version of the object. Left out unless the bucket has versions.",
          optional: { documentation: S3_MESSAGE, reason: "Only objects of a versioned bucket have one" },
        },
        urlDecodedKey: {
          since: "v1.21.0",
          text: "Key of the object without URL escapes, worked out from key. AWS does not send it.",
          derivedFrom: "key",
        },
      },
    },
    S3GlacierEventData: {
      text: "Facts about an object restored from an archive.",
      properties: {
        restoreEventData: { text: "Facts about the restored copy." },
      },
    },
    S3RestoreEventData: {
      text: "Facts about the restored copy of an archived object.",
      properties: {
        lifecycleRestorationExpiryTime: { text: "Time when the restored copy expires. Sent in ISO 8601 form." },
        lifecycleRestoreStorageClass: { text: 'Storage class that the object was restored from, such as "GLACIER".' },
      },
    },
    S3ReplicationEventData: {
      text: "Facts about the replication of an object: rule, destination, and why it failed.",
      properties: {
        replicationRuleId: { text: "ID of the replication rule." },
        destinationBucket: { text: "ARN of the bucket that the object is copied to." },
        s3Operation: { text: 'Operation that is replicated, such as "OBJECT_PUT".' },
        requestTime: { text: "Time of the request whose result is replicated. Sent in ISO 8601 form." },
        failureReason: {
          text: 'Why the replication failed, such as "AssumeRoleNotPermitted". Only for failed replication.',
        },
      },
    },
    S3IntelligentTieringEventData: {
      text: "Facts about an object that S3 Intelligent-Tiering archived.",
      properties: {
        destinationAccessTier: {
          text: 'Tier that the object was moved to: "ARCHIVE_ACCESS" or "DEEP_ARCHIVE_ACCESS".',
        },
      },
    },
    S3LifecycleEventData: {
      text: "Facts about what a lifecycle rule did to an object.",
      properties: {
        transitionEventData: { text: "Where the object was moved." },
      },
    },
    S3TransitionEventData: {
      text: "Facts about an object that a lifecycle rule moved to another storage class.",
      properties: {
        destinationStorageClass: {
          text: 'Storage class that the object was moved to, such as "GLACIER" or "DEEP_ARCHIVE".',
        },
      },
    },
    S3TestEvent: {
      text: "Test message that Amazon S3 sends when the notifications of a bucket are set up. A queue or topic may pass it on to the function.",
      role: "event",
      title: "Amazon S3 test message, sent when notifications are set up",
      sentBy: "Amazon S3, when the notifications of a bucket are set up",
      documentation: S3_MESSAGE,
      example: "if (S3TestEvent.safeParse(payload).success) return;",
      discriminator: {
        requires: { Event: "string" },
        matches: { Event: ["s3:TestEvent"], Service: ["Amazon S3"] },
      },
      properties: {
        Service: { text: 'Always "Amazon S3".' },
        Bucket: { text: "Name of the bucket whose notifications were set up." },
        Event: { text: 'Always "s3:TestEvent".' },
        Time: { text: "Time when the message was sent. Sent in ISO 8601 form." },
        RequestId: { text: "ID of the request that set the notifications up, for AWS Support." },
        HostId: { text: "Second ID of that request, for AWS Support." },
      },
    },
  },
};
