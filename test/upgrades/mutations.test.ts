import { GeneratorError, documentsFromSources, type GoSource } from "@aws-lambda-events/generator";
import { compareDocuments, type SchemaDocument } from "@aws-lambda-events/schema";
import { describe, expect, test } from "vitest";
import { readdirSync } from "node:fs";
import { UPSTREAM_ROOT, readUpstream } from "../conformance/fixtures/read-fixture.js";

/*
 * The real SDK with one plausible edit each, of the kinds that upstream has made or could make. Every edit must come to
 * light: as a diagnostic that stops the generator, or as a line of diff.
 */

interface Edit {
  readonly what: string;
  /** The file to edit; one that does not exist is added. */
  readonly file: string;
  readonly find?: string;
  readonly replace: string;
  /** The code of the diagnostic, or the start of the line of diff. */
  readonly surfaces: string;
}

const EDITS: readonly Edit[] = [
  {
    what: "a new custom unmarshaller",
    file: "events/sqs.go",
    replace: "\nfunc (m *SQSMessage) UnmarshalJSON(data []byte) error { return nil }\n",
    surfaces: "[custom-unmarshal]",
  },
  {
    what: "a new custom marshaller",
    file: "events/sns.go",
    replace: "\nfunc (e SNSEntity) MarshalJSON() ([]byte, error) { return nil, nil }\n",
    surfaces: "[custom-marshal]",
  },
  {
    what: "a text marshaller on a string type",
    file: "events/codebuild.go",
    replace: "\nfunc (s CodeBuildPhaseType) MarshalText() ([]byte, error) { return nil, nil }\n",
    surfaces: "[custom-marshal]",
  },
  {
    what: "a custom unmarshaller that goes away",
    file: "events/s3.go",
    find: "func (o *S3Object) UnmarshalJSON(",
    replace: "func (o *S3Object) decode(",
    surfaces: "[wire-type-changed]",
  },
  {
    what: "other code in a custom unmarshaller",
    file: "events/duration.go",
    find: "time.Duration(seconds) * time.Second",
    replace: "time.Duration(seconds * float64(time.Second))",
    surfaces: "[code-changed]",
  },
  {
    what: "another layout constant behind a custom unmarshaller",
    file: "events/codebuild.go",
    find: '"Jan 2, 2006 3:04:05 PM"',
    replace: '"Jan 02, 2006 3:04:05 PM"',
    surfaces: "[code-changed]",
  },
  {
    what: "another helper behind a custom unmarshaller",
    file: "events/attributevalue.go",
    find: "if len(m) != 1 {",
    replace: "if len(m) == 0 {",
    surfaces: "[code-changed]",
  },
  {
    what: "a changed JSON name",
    file: "events/sqs.go",
    find: '`json:"receiptHandle"`',
    replace: '`json:"receipt-handle"`',
    surfaces: "removed: sqs: SQSMessage.receiptHandle",
  },
  {
    what: "a JSON name in another case",
    file: "events/kafka.go",
    find: '`json:"bootstrapServers"`',
    replace: '`json:"BootstrapServers"`',
    surfaces: "removed: kafka: KafkaEvent.bootstrapServers",
  },
  {
    what: "another JSON name of what AWS leaves out at times",
    file: "events/kafka.go",
    find: '`json:"eventSourceArn"`',
    replace: '`json:"eventSourceARN"`',
    surfaces: "there are annotations of events.KafkaEvent.eventSourceArn, which the Go source does not declare",
  },
  {
    what: "omitempty on what AWS leaves out at times",
    file: "events/sqs.go",
    find: '`json:"md5OfMessageAttributes"`',
    replace: '`json:"md5OfMessageAttributes,omitempty"`',
    surfaces: "events.SQSMessage.md5OfMessageAttributes is said to be optional, which Go may leave out itself",
  },
  {
    what: "a removed omitempty",
    file: "events/apigw.go",
    find: 'IsBase64Encoded   bool                `json:"isBase64Encoded,omitempty"`\n}',
    replace: 'IsBase64Encoded   bool                `json:"isBase64Encoded"`\n}',
    surfaces: "wire meaning changed: apigw: APIGatewayProxyResponse.isBase64Encoded",
  },
  {
    what: "a new tag option",
    file: "events/s3.go",
    find: '`json:"size,omitempty"`',
    replace: '`json:"size,omitzero"`',
    surfaces: "[tag-option]",
  },
  {
    what: "a number that travels as a string",
    file: "events/kinesis_analytics.go",
    find: '`json:"recordId"`',
    replace: '`json:"recordId,string"`',
    surfaces: "[tag-option]",
  },
  {
    what: "a field that leaves the wire",
    file: "events/sqs.go",
    find: '`json:"md5OfBody"`',
    replace: '`json:"-"`',
    surfaces: "removed: sqs: SQSMessage.md5OfBody",
  },
  {
    what: "a new embedded struct",
    file: "events/sqs.go",
    find: "type SQSEvent struct {",
    replace: "type SQSEvent struct {\n\tTimeWindowProperties",
    surfaces: "added optional field: sqs: SQSEvent.window",
  },
  {
    what: "a new embedded pointer",
    file: "events/sqs.go",
    find: "type SQSEvent struct {",
    replace: "type SQSEvent struct {\n\t*TimeWindowProperties",
    surfaces: "[embedded-form]",
  },
  {
    what: "an embedded type whose methods are promoted",
    file: "events/sqs.go",
    find: "type SQSEvent struct {",
    replace: "type SQSEvent struct {\n\tSecondsEpochTime",
    surfaces: "[promoted-method]",
  },
  {
    what: "an embedded struct that brings a name twice",
    file: "events/kinesis.go",
    find: "type KinesisEvent struct {",
    replace: "type KinesisEvent struct {\n\tSQSEvent",
    surfaces: "[duplicate-json-name]",
  },
  {
    what: "a wider integer",
    file: "events/iot_deprecated.go",
    find: "DisconnectAfterInSeconds int32",
    replace: "DisconnectAfterInSeconds int64",
    surfaces: "wire meaning changed: iot-deprecated: IoTCustomAuthorizerResponse.disconnectAfterInSeconds",
  },
  {
    what: "an unsigned integer",
    file: "events/s3.go",
    find: "Size          int64",
    replace: "Size          uint64",
    surfaces: "wire meaning changed: s3: S3Object.size",
  },
  {
    what: "a number type that rounds",
    file: "events/lex.go",
    find: "NLUIntentConfidenceScore float64",
    replace: "NLUIntentConfidenceScore float32",
    surfaces: "[field-type]",
  },
  {
    what: "a generic type",
    file: "events/batch.go",
    replace: 'package events\n\ntype Batch[T any] struct {\n\tItems []T `json:"items"`\n}\n',
    surfaces: "[generic-type]",
  },
  {
    what: "an instance of a generic type",
    file: "events/sqs.go",
    find: "Records []SQSMessage",
    replace: "Records Batch[SQSMessage]",
    surfaces: "[field-type]",
  },
  {
    what: "a Go field by another name",
    file: "events/s3.go",
    find: "SchemaVersion   string",
    replace: "SchemaRevision  string",
    surfaces: "noted: s3: S3Entity.s3SchemaVersion",
  },
  {
    what: "a field without a tag by another name",
    file: "events/iam.go",
    find: "Version   string",
    replace: "Edition   string",
    surfaces: "removed: iam: IAMPolicyDocument.Version",
  },
  {
    what: "a property that an answer has to have by another name",
    file: "events/iam.go",
    find: "Effect   string",
    replace: "Outcome  string",
    surfaces: "[unused-entry]",
  },
  {
    what: "a list where a single value was",
    file: "events/iam.go",
    find: "Effect   string",
    replace: "Effect   []string",
    surfaces: "type changed: iam: IAMPolicyStatement.Effect",
  },
  {
    what: "a pointer where a value was",
    file: "events/sns.go",
    find: "Signature         string",
    replace: "Signature         *string",
    surfaces: "type changed: sns: SNSEntity.Signature",
  },
  {
    what: "a time where a string was",
    file: "events/sns.go",
    find: "StateChangeTime  string",
    replace: "StateChangeTime  time.Time",
    surfaces: "type changed: sns: CloudWatchAlarmSNSPayload.StateChangeTime",
  },
  {
    what: "a const block of floating-point numbers",
    file: "events/lex.go",
    replace: "\ntype Confidence float64\n\nconst ConfidenceHigh Confidence = 0.9\n",
    surfaces: "[constant-type]",
  },
  {
    what: "a constant whose value only Go can work out",
    file: "events/lex.go",
    replace: "\nconst LexLimit = len(LexBot{}.Name)\n",
    surfaces: "[constant-expression]",
  },
  {
    what: "another value of a constant",
    file: "events/dynamodb.go",
    find: '"TRIM_HORIZON"',
    replace: '"TRIM_HORIZON_V2"',
    surfaces: "wire meaning changed: dynamodb: DynamoDBSharedIteratorType.DynamoDBShardIteratorTypeTrimHorizon",
  },
  {
    what: "an iota block in another order",
    file: "events/attributevalue.go",
    find: "\tDataTypeBoolean\n\tDataTypeBinarySet\n",
    replace: "\tDataTypeBinarySet\n\tDataTypeBoolean\n",
    surfaces: "[code-changed]",
  },
  {
    what: "a file with a build tag",
    file: "events/windows_events.go",
    replace: "//go:build windows\n\npackage events\n\ntype WindowsEvent struct{}\n",
    surfaces: "[build-constraint]",
  },
  {
    what: "a file for one platform by its name",
    file: "events/events_windows.go",
    replace: "package events\n\ntype WindowsEvent struct{}\n",
    surfaces: "[build-constraint]",
  },
  {
    what: "a new event",
    file: "events/thing.go",
    replace: 'package events\n\ntype ThingEvent struct {\n\tID string `json:"id"`\n}\n',
    surfaces: "added type: thing: ThingEvent",
  },
  {
    what: "a type in another file",
    file: "events/streams.go",
    find: "type SQSBatchItemFailure struct",
    replace: "type SQSBatchFailure struct",
    surfaces: "[field-type]",
  },
  {
    what: "a type that contains itself",
    file: "events/lex.go",
    find: "type LexBot struct {",
    replace: 'type LexBot struct {\n\tParent *LexBot `json:"parent"`',
    surfaces: "[recursive-type]",
  },
  {
    what: "a duration of the standard library",
    file: "events/sqs.go",
    find: "package events\n",
    replace: 'package events\n\nimport "time"\n\ntype SQSDelay struct {\n\tDelay time.Duration `json:"delay"`\n}\n',
    surfaces: "[field-type]",
  },
  {
    what: "an anonymous struct",
    file: "events/sqs.go",
    find: "type SQSEvent struct {",
    replace: 'type SQSEvent struct {\n\tMeta struct{ ID string } `json:"meta"`',
    surfaces: "[field-type]",
  },
  {
    what: "an event that goes away",
    file: "events/chime_bot.go",
    find: "type ChimeBotEvent struct",
    replace: "type chimeBotEvent struct",
    surfaces: "[unused-entry]",
  },
  {
    what: "an error type by another name",
    file: "events/attributevalue.go",
    find: "type UnsupportedDynamoDBTypeError struct",
    replace: "type UnknownDynamoDBTypeError struct",
    surfaces: "[unknown-receiver]",
  },
  {
    what: "an alias to another type",
    file: "events/codepipeline.go",
    find: "= CodePipelineJobEvent",
    replace: "= CodePipelineCloudWatchEvent",
    surfaces: "type changed: codepipeline: CodePipelineEvent",
  },
  {
    what: "a deprecated field",
    file: "events/sqs.go",
    find: "\tMd5OfBody ",
    replace: "\t// Deprecated: nobody checks it.\n\tMd5OfBody ",
    surfaces: "noted: sqs: SQSMessage.md5OfBody",
  },
  {
    what: "Go that does not compile",
    file: "events/sqs.go",
    find: "type SQSEvent struct {",
    replace: "type SQSEvent struct",
    surfaces: "[go-syntax]",
  },
];

const SOURCES: readonly GoSource[] = ["cfn", "events"].flatMap((folder) =>
  readdirSync(`${UPSTREAM_ROOT}/${folder}`)
    .filter((name) => name.endsWith(".go") && !name.endsWith("_test.go"))
    .map((name) => ({ path: `${folder}/${name}`, text: readUpstream(`${folder}/${name}`) })),
);
const BASELINE = await documentsFrom(SOURCES);

describe("an edit of the SDK comes to light", () => {
  test.each(EDITS)("$what", async (edit) => {
    const findings = await findingsOf(applyEdit(edit));
    expect(findings.join("\n")).toContain(edit.surfaces);
  });

  test("and nothing does without one", async () => {
    expect(await findingsOf(SOURCES)).toEqual([]);
  });
});

async function documentsFrom(sources: readonly GoSource[]): Promise<readonly SchemaDocument[]> {
  return (await documentsFromSources(sources, undefined)).documents;
}

/** The diagnostics, or else the diff, a line each. */
async function findingsOf(sources: readonly GoSource[]): Promise<string[]> {
  try {
    const changes = compareDocuments(BASELINE, await documentsFrom(sources));
    return changes.map(({ kind, module, subject }) => `${kind}: ${module}: ${subject}`);
  } catch (error) {
    if (error instanceof GeneratorError) return error.message.split("\n");
    throw error;
  }
}

function applyEdit({ file, find, replace }: Edit): GoSource[] {
  const source = SOURCES.find(({ path }) => path === file);
  if (source === undefined) return [...SOURCES, { path: file, text: replace }];
  if (find === undefined)
    return SOURCES.map((other) => (other === source ? { path: file, text: source.text + replace } : other));
  if (!source.text.includes(find)) throw new Error(`${file} no longer holds ${JSON.stringify(find)}`);
  return SOURCES.map((other) => (other === source ? { path: file, text: source.text.replace(find, replace) } : other));
}
