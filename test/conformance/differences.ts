import { mapDocument, mapNodes, someNode, type Visit } from "./document-walk.js";
import * as change from "./difference-changes.js";
import type { JsonNode } from "./json-text.js";
import type { Slot } from "./shapes.js";

/*
 * The differences from Go that the contract permits, as data. Each is tied to documents: one that shows none of these
 * marks has to come out exactly as Go has it.
 */

export interface Difference {
  /** The number in the contract's section "Differences from Go, all of them". */
  readonly number: number;
  readonly title: string;
  /** Why JavaScript, or we, cannot do what Go does. */
  readonly reason: string;
  /** Documents that show it; on the first round Go and we do not agree on them. */
  readonly examples: readonly { readonly type: string; readonly json: string }[];
  readonly rule: Rule;
}

export type Rule =
  /** We refuse the document, whatever Go does. */
  | { readonly kind: "refused"; readonly applies: (root: JsonNode, slot: Slot) => boolean }
  /** We make of the document what Go makes of another. */
  | { readonly kind: "document"; readonly change: (root: JsonNode, slot: Slot) => JsonNode }
  /** The same, for the verdict only: the parts that were changed would come out otherwise. */
  | { readonly kind: "verdict"; readonly change: (root: JsonNode, slot: Slot) => JsonNode }
  /** Values are compared with it in mind; see `verify.ts`. */
  | { readonly kind: "value"; readonly name: ValueDifference };

export type ValueDifference =
  | "answers-keep-absence"
  | "answers-lack-nothing"
  | "answers-write-all-that-is-set"
  | "instants"
  | "lone-surrogates"
  | "nil-is-empty"
  | "only-what-is-set"
  | "wrapped-epoch";

const everywhere =
  (visit: Visit) =>
  (root: JsonNode, slot: Slot): JsonNode =>
    mapDocument(root, slot, visit);

const anywhere =
  (test: (node: JsonNode, slot: Slot) => boolean) =>
  (root: JsonNode, slot: Slot): boolean =>
    someNode(root, slot, test);

/** In the order in which they change a document. */
export const DIFFERENCES: readonly Difference[] = [
  {
    number: 1,
    title: "what is not at the event's discriminator is refused, a null root for one",
    reason: "An event that is not there, or is another, is not this event; Go leaves the zero value of what is missing",
    examples: [
      { type: "S3Bucket", json: "null" },
      { type: "S3Event", json: "{}" },
      { type: "S3Event", json: '{"Records":[{"eventSource":"aws:sqs"}]}' },
      { type: "SQSEvent", json: '{"Records":[{"EventSource":"aws:sns"}]}' },
      { type: "SNSEvent", json: '{"Records":[{"EventSource":"","eventSource":"aws:sqs"}]}' },
    ],
    rule: { kind: "refused", applies: change.isRefusedByDiscriminators },
  },
  {
    number: 3,
    title: "of a duplicate key the last counts, and only it is checked",
    reason: "JSON.parse keeps the last; Go decodes each into the same place",
    examples: [{ type: "S3Bucket", json: '{"name":1,"name":"a"}' }],
    rule: { kind: "document", change: (root) => mapNodes(root, change.lastEntries) },
  },
  {
    number: 2,
    title: "key case is exact, and of two spellings the exact one wins",
    reason: "An object is read by name; looking for every spelling would cost more than the whole decode",
    examples: [
      { type: "S3Bucket", json: '{"NAME":"a"}' },
      { type: "SNSEntity", json: '{"SigningCertUrl":"a","SigningCertURL":"b"}' },
    ],
    rule: { kind: "document", change: everywhere(change.exactKeys) },
  },
  {
    number: 4,
    title: "a number token whose double is integral is an integer",
    reason: "JSON.parse gives the same double for 1, 1.0 and 1e0",
    examples: [{ type: "S3Object", json: '{"size":1.0}' }],
    rule: { kind: "document", change: everywhere(change.integralTokens) },
  },
  {
    number: 5,
    title: "the 64-bit bounds are as near as doubles allow",
    reason: "The greatest int64 and the next integer are the same double",
    examples: [{ type: "S3Object", json: '{"size":9223372036854775808}' }],
    rule: { kind: "document", change: everywhere(change.clampedIntegers) },
  },
  {
    number: 5,
    title: "a number is rounded to a double before it becomes a float32",
    reason: "JSON.parse gives doubles; Go reads a CodeBuildNumber's text as a float32 at once",
    examples: [{ type: "CodeBuildNumber", json: "16777217.00000000001" }],
    rule: { kind: "document", change: everywhere(change.doubleForSingle) },
  },
  {
    number: 6,
    title: "string escapes inside a time are invisible to us",
    reason: "JSON.parse resolves them; Go's times look at the JSON text",
    examples: [{ type: "S3RestoreEventData", json: '{"lifecycleRestorationExpiryTime":"2020\\u002d01-01T00:00:00Z"}' }],
    rule: { kind: "document", change: everywhere(change.plainTimes) },
  },
  {
    number: 6,
    title: "lone surrogates stay",
    reason: "JavaScript strings can hold them; Go reads U+FFFD",
    examples: [{ type: "S3Bucket", json: '{"name":"\\ud800"}' }],
    rule: { kind: "value", name: "lone-surrogates" },
  },
  {
    number: 7,
    title: "an instant beyond the range of Date is refused",
    reason: "A Date cannot hold it",
    examples: [{ type: "SecondsEpochTime", json: "8640000000001" }],
    rule: { kind: "refused", applies: anywhere(change.isBeyondDate) },
  },
  {
    number: 7,
    title: "encoded times are UTC, in milliseconds",
    reason: "A Date holds neither an offset nor nanoseconds",
    examples: [
      { type: "S3RestoreEventData", json: '{"lifecycleRestorationExpiryTime":"2020-01-01T00:00:00.123456+01:00"}' },
    ],
    rule: { kind: "value", name: "instants" },
  },
  {
    number: 7,
    title: "epoch times outside 1678 to 2262 encode their true value",
    reason: "Go's count of nanoseconds wraps around",
    examples: [{ type: "SecondsEpochTime", json: "99999999999" }],
    rule: { kind: "value", name: "wrapped-epoch" },
  },
  {
    number: 8,
    title: "of an event, nil and empty list, map or bytes are one on encode",
    reason: "We decode both to an empty one",
    examples: [{ type: "S3EventRecord", json: "{}" }],
    rule: { kind: "value", name: "nil-is-empty" },
  },
  {
    number: 8,
    title: "encode leaves out what is undefined",
    reason: "What nobody set is not to be sent; Go writes its zero value or null",
    examples: [
      { type: "S3Bucket", json: "{}" },
      { type: "CloudWatchEvent", json: '{"source":"aws.s3","detail-type":"a"}' },
    ],
    rule: { kind: "value", name: "only-what-is-set" },
  },
  {
    number: 11,
    title: "answers keep absence, in both modes",
    reason: "Receivers read an empty list, map or string as an instruction",
    examples: [
      { type: "APIGatewayProxyResponse", json: '{"statusCode":200}' },
      { type: "ConnectResponse", json: '{"a":null}' },
      { type: "GroupConfiguration", json: '{"preferredRole":null}' },
    ],
    rule: { kind: "value", name: "answers-keep-absence" },
  },
  {
    number: 11,
    title: "answers write all that is set, omitempty or not",
    reason: "An empty text, list or map, 0 or false was set by somebody",
    examples: [
      { type: "APIGatewayV2HTTPResponse", json: '{"statusCode":200,"body":"","isBase64Encoded":false}' },
      { type: "APIGatewayProxyResponse", json: '{"statusCode":200,"isBase64Encoded":false}' },
    ],
    rule: { kind: "value", name: "answers-write-all-that-is-set" },
  },
  {
    number: 11,
    title: "an answer that lacks what its receiver demands is not encoded",
    reason: "The receiver would refuse it, or take it for something else, where nobody looks",
    examples: [
      { type: "APIGatewayProxyResponse", json: '{"body":"a"}' },
      {
        type: "CloudFormationCustomResourceResponse",
        json: '{"Status":"FAILED","RequestId":"a","LogicalResourceId":"b","StackId":"c","PhysicalResourceId":""}',
      },
      { type: "SQSEventResponse", json: '{"batchItemFailures":[{"itemIdentifier":"a"},{"itemIdentifier":""}]}' },
    ],
    rule: { kind: "value", name: "answers-lack-nothing" },
  },
  {
    number: 9,
    title: "a number too large for a double passes where we do not look",
    reason: "JSON.parse makes it Infinity, and finding it would mean walking what is passed on untouched",
    examples: [{ type: "CloudFormationCustomResourceResponse", json: '{"Data":{"a":1e400}}' }],
    rule: { kind: "verdict", change: everywhere(change.finiteUnknown) },
  },
  {
    number: 9,
    title: "a depth over 10,000 passes where we do not look",
    reason: "As above",
    examples: [{ type: "S3Bucket", json: `{"other":${"[".repeat(10_000)}${"]".repeat(10_000)}}` }],
    rule: {
      kind: "verdict",
      change: (root, slot) => (change.isTooDeep(root) ? everywhere(change.shallowUnknown)(root, slot) : root),
    },
  },
  {
    number: 10,
    title: "what overflows, wraps or panics in Go is refused",
    reason: "A wrong number is worse than an error",
    examples: [
      { type: "DurationSeconds", json: "9223372037" },
      { type: "DurationMinutes", json: "-153722868" },
      { type: "CodeBuildNumber", json: "2147483648" },
      { type: "DynamoDBAttributeValue", json: '{"BS":[1]}' },
    ],
    rule: { kind: "refused", applies: anywhere(change.isOverflow) },
  },
];
