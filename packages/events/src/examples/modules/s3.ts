import {
  encodeS3Event,
  encodeS3TestEvent,
  type S3Event,
  type S3TestEvent,
} from "../../../generated/string-null-none/s3.js";
import { settleKeys } from "../s3-keys.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface S3Examples {
  S3Event: S3Event;
  S3TestEvent: S3TestEvent;
}

export const samples: Samples<S3Examples> = {
  S3Event: {
    payload: {
      Records: [
        {
          eventVersion: "2.3",
          eventSource: "aws:s3",
          awsRegion: "eu-west-1",
          eventTime: "2025-03-14T09:26:53.381Z",
          eventName: "ObjectCreated:Put",
          userIdentity: { principalId: "AWS:AROAQ3WLN7KEXSAMPLEID:web" },
          requestParameters: { sourceIPAddress: "203.0.113.24" },
          responseElements: {
            "x-amz-request-id": "7QX3M0K9WZ5T1D2B",
            "x-amz-id-2": "c2FtcGxlIGV4dGVuZGVkIHJlcXVlc3QgaWQgb2YgZm9ydHktZWlnaHQgYnl0ZXMuLi4=",
          },
          s3: {
            s3SchemaVersion: "1.0",
            configurationId: "resize-photos",
            bucket: {
              name: "shop-uploads",
              ownerIdentity: { principalId: "A1D7QX3K9WZM5T" },
              arn: "arn:aws:s3:::shop-uploads",
            },
            object: {
              key: "photos/blue+mug.jpg",
              size: 48213,
              versionId: "kX2pW9vQ7cN4tB0sLdZ8mH",
              eTag: "9d0f7c5e1b38a264e7c0d19f52b8a643",
              sequencer: "0067D3F61D5B92C4A1",
            },
          },
        },
        {
          eventVersion: "2.3",
          eventSource: "aws:s3",
          awsRegion: "eu-west-1",
          eventTime: "2025-03-14T09:26:54.127Z",
          eventName: "ObjectRestore:Completed",
          userIdentity: { principalId: "s3.amazonaws.com" },
          requestParameters: { sourceIPAddress: "s3.amazonaws.com" },
          responseElements: {
            "x-amz-request-id": "7QX3M0K9WZ5T1D2B",
            "x-amz-id-2": "c2FtcGxlIGV4dGVuZGVkIHJlcXVlc3QgaWQgb2YgZm9ydHktZWlnaHQgYnl0ZXMuLi4=",
          },
          s3: {
            s3SchemaVersion: "1.0",
            configurationId: "restored",
            bucket: {
              name: "shop-uploads",
              ownerIdentity: { principalId: "A1D7QX3K9WZM5T" },
              arn: "arn:aws:s3:::shop-uploads",
            },
            object: {
              key: "archive/2021.zip",
              size: 48213,
              versionId: "kX2pW9vQ7cN4tB0sLdZ8mH",
              eTag: "9d0f7c5e1b38a264e7c0d19f52b8a643",
              sequencer: "0067D3F61D5B92C4A1",
            },
          },
          glacierEventData: {
            restoreEventData: {
              lifecycleRestorationExpiryTime: "2025-03-21T00:00:00Z",
              lifecycleRestoreStorageClass: "GLACIER",
            },
          },
        },
        {
          eventVersion: "2.3",
          eventSource: "aws:s3",
          awsRegion: "eu-west-1",
          eventTime: "2025-03-14T09:26:55.744Z",
          eventName: "ObjectRestore:Delete",
          userIdentity: { principalId: "s3.amazonaws.com" },
          requestParameters: { sourceIPAddress: "s3.amazonaws.com" },
          responseElements: {
            "x-amz-request-id": "7QX3M0K9WZ5T1D2B",
            "x-amz-id-2": "c2FtcGxlIGV4dGVuZGVkIHJlcXVlc3QgaWQgb2YgZm9ydHktZWlnaHQgYnl0ZXMuLi4=",
          },
          s3: {
            s3SchemaVersion: "1.0",
            configurationId: "restored",
            bucket: {
              name: "shop-uploads",
              ownerIdentity: { principalId: "A1D7QX3K9WZM5T" },
              arn: "arn:aws:s3:::shop-uploads",
            },
            object: {
              key: "archive/2020.zip",
              size: 48213,
              versionId: "kX2pW9vQ7cN4tB0sLdZ8mH",
              eTag: "9d0f7c5e1b38a264e7c0d19f52b8a643",
              sequencer: "0067D3F61D5B92C4A1",
            },
          },
          restoreEventData: {
            lifecycleRestorationExpiryTime: "2025-03-14T00:00:00Z",
            lifecycleRestoreStorageClass: "GLACIER",
          },
        },
        {
          eventVersion: "2.3",
          eventSource: "aws:s3",
          awsRegion: "eu-west-1",
          eventTime: "2025-03-14T09:26:56.506Z",
          eventName: "Replication:OperationFailedReplication",
          userIdentity: { principalId: "s3.amazonaws.com" },
          requestParameters: { sourceIPAddress: "s3.amazonaws.com" },
          responseElements: {
            "x-amz-request-id": "7QX3M0K9WZ5T1D2B",
            "x-amz-id-2": "c2FtcGxlIGV4dGVuZGVkIHJlcXVlc3QgaWQgb2YgZm9ydHktZWlnaHQgYnl0ZXMuLi4=",
          },
          s3: {
            s3SchemaVersion: "1.0",
            configurationId: "replication",
            bucket: {
              name: "shop-uploads",
              ownerIdentity: { principalId: "A1D7QX3K9WZM5T" },
              arn: "arn:aws:s3:::shop-uploads",
            },
            object: {
              key: "photos/red+mug.jpg",
              size: 48213,
              versionId: "kX2pW9vQ7cN4tB0sLdZ8mH",
              eTag: "9d0f7c5e1b38a264e7c0d19f52b8a643",
              sequencer: "0067D3F61D5B92C4A1",
            },
          },
          replicationEventData: {
            replicationRuleId: "to-frankfurt",
            destinationBucket: "arn:aws:s3:::shop-uploads-frankfurt",
            s3Operation: "OBJECT_PUT",
            requestTime: "2025-03-14T09:11:40Z",
            failureReason: "AssumeRoleNotPermitted",
          },
        },
        {
          eventVersion: "2.3",
          eventSource: "aws:s3",
          awsRegion: "eu-west-1",
          eventTime: "2025-03-14T09:26:57.218Z",
          eventName: "IntelligentTiering",
          userIdentity: { principalId: "s3.amazonaws.com" },
          requestParameters: { sourceIPAddress: "s3.amazonaws.com" },
          responseElements: {
            "x-amz-request-id": "7QX3M0K9WZ5T1D2B",
            "x-amz-id-2": "c2FtcGxlIGV4dGVuZGVkIHJlcXVlc3QgaWQgb2YgZm9ydHktZWlnaHQgYnl0ZXMuLi4=",
          },
          s3: {
            s3SchemaVersion: "1.0",
            configurationId: "tiering",
            bucket: {
              name: "shop-uploads",
              ownerIdentity: { principalId: "A1D7QX3K9WZM5T" },
              arn: "arn:aws:s3:::shop-uploads",
            },
            object: {
              key: "photos/old+mug.jpg",
              size: 48213,
              versionId: "kX2pW9vQ7cN4tB0sLdZ8mH",
              eTag: "9d0f7c5e1b38a264e7c0d19f52b8a643",
              sequencer: "0067D3F61D5B92C4A1",
            },
          },
          intelligentTieringEventData: { destinationAccessTier: "ARCHIVE_ACCESS" },
        },
        {
          eventVersion: "2.3",
          eventSource: "aws:s3",
          awsRegion: "eu-west-1",
          eventTime: "2025-03-14T09:26:58.905Z",
          eventName: "LifecycleTransition",
          userIdentity: { principalId: "s3.amazonaws.com" },
          requestParameters: { sourceIPAddress: "s3.amazonaws.com" },
          responseElements: {
            "x-amz-request-id": "7QX3M0K9WZ5T1D2B",
            "x-amz-id-2": "c2FtcGxlIGV4dGVuZGVkIHJlcXVlc3QgaWQgb2YgZm9ydHktZWlnaHQgYnl0ZXMuLi4=",
          },
          s3: {
            s3SchemaVersion: "1.0",
            configurationId: "lifecycle",
            bucket: {
              name: "shop-uploads",
              ownerIdentity: { principalId: "A1D7QX3K9WZM5T" },
              arn: "arn:aws:s3:::shop-uploads",
            },
            object: {
              key: "archive/2022.zip",
              size: 48213,
              versionId: "kX2pW9vQ7cN4tB0sLdZ8mH",
              eTag: "9d0f7c5e1b38a264e7c0d19f52b8a643",
              sequencer: "0067D3F61D5B92C4A1",
            },
          },
          lifecycleEventData: { transitionEventData: { destinationStorageClass: "DEEP_ARCHIVE" } },
        },
      ],
    },
    encode: encodeS3Event,
    settle: settleKeys,
  },

  S3TestEvent: {
    payload: {
      Service: "Amazon S3",
      Event: "s3:TestEvent",
      Time: "2025-03-14T09:26:53.381Z",
      Bucket: "shop-uploads",
      RequestId: "7QX3M0K9WZ5T1D2B",
      HostId: "c2FtcGxlIGV4dGVuZGVkIHJlcXVlc3QgaWQgb2YgZm9ydHktZWlnaHQgYnl0ZXMuLi4=",
    },
    encode: encodeS3TestEvent,
  },
};

/** The examples of `aws-lambda-events/s3`; see {@link Example}. */
export const example: Example<S3Examples> = /* @__PURE__ */ exampleOf(samples);
