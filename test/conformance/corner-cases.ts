import type { Document } from "./subject.js";

/** A document on which an implementation can easily differ from Go. */
export interface CornerCase extends Document {
  readonly name: string;
  readonly isAccepted: boolean;
}

function nestedLists(levels: number, innermost: string): string {
  return '{"L":['.repeat(levels) + innermost + "]}".repeat(levels);
}

function nestedMaps(levels: number, innermost: string): string {
  return '{"M":{"a":'.repeat(levels) + innermost + "}}".repeat(levels);
}

function inDynamoDBEvent(attribute: string): string {
  return `{"Records":[{"dynamodb":{"Keys":{"k":${attribute}}}}]}`;
}

function longBase64(end: string): string {
  return `{"data":"${"+a/9".repeat(100)}${end}"}`;
}

const accepted = (name: string, type: string, json: string): CornerCase => ({ name, type, json, isAccepted: true });
const refused = (name: string, type: string, json: string): CornerCase => ({ name, type, json, isAccepted: false });

export const CORNER_CASES: readonly CornerCase[] = [
  accepted("10,000 levels of DynamoDB lists", "DynamoDBAttributeValue", nestedLists(4999, '{"SS":["a"]}')),
  refused("10,001 levels of DynamoDB lists", "DynamoDBAttributeValue", nestedLists(5000, '{"S":"a"}')),
  accepted("10,000 levels of DynamoDB maps", "DynamoDBAttributeValue", nestedMaps(4999, '{"BS":["AA=="]}')),
  refused("10,001 levels of DynamoDB maps", "DynamoDBAttributeValue", nestedMaps(5000, '{"BOOL":true}')),
  refused("100,000 levels of DynamoDB lists", "DynamoDBAttributeValue", nestedLists(50_000, '{"S":"a"}')),
  accepted("10,000 levels in a DynamoDB event", "DynamoDBEvent", inDynamoDBEvent(nestedLists(4997, '{"S":"a"}'))),
  refused("10,001 levels in a DynamoDB event", "DynamoDBEvent", inDynamoDBEvent(nestedLists(4997, '{"NS":["1"]}'))),
  accepted("an empty list at the greatest depth", "DynamoDBEvent", inDynamoDBEvent(nestedMaps(4996, '{"L":[]}'))),
  refused("an empty map beyond the greatest depth", "DynamoDBEvent", inDynamoDBEvent(nestedMaps(4997, '{"M":{}}'))),
  accepted(
    "deep lists beside each other",
    "DynamoDBEvent",
    inDynamoDBEvent(`{"M":{"a":${nestedLists(4996, '{"S":""}')},"b":${nestedLists(4996, '{"S":""}')}}}`),
  ),
  accepted("`NULL` with a list", "DynamoDBAttributeValue", '{"NULL":[1,{"a":null}]}'),
  refused("`NULL` beside another key", "DynamoDBAttributeValue", '{"NULL":true,"S":"a"}'),
  refused("a DynamoDB type in lower case", "DynamoDBAttributeValue", '{"s":"a"}'),
  accepted(
    "a DynamoDB map with the key `__proto__`",
    "DynamoDBAttributeValue",
    '{"M":{"__proto__":{"M":{"constructor":{"S":"a"}}}}}',
  ),
  refused("a DynamoDB value that is only `__proto__`", "DynamoDBAttributeValue", '{"__proto__":{"S":"a"}}'),
  accepted(
    "a map of records with the key `__proto__`",
    "KafkaEvent",
    '{"records":{"__proto__":[{"topic":"t"}],"constructor":null}}',
  ),
  accepted(
    "a string map with the key `__proto__`",
    "ALBTargetGroupResponse",
    '{"headers":{"__proto__":"a","constructor":null}}',
  ),
  accepted("a struct under the key `__proto__`", "S3Bucket", '{"__proto__":{"name":"a"}}'),
  accepted(
    "`__proto__` twice in what is unknown",
    "CloudWatchEvent",
    '{"detail-type":"a","detail":{"__proto__":1,"__proto__":{"a":1}}}',
  ),

  accepted(
    "a leap day in a year divisible by 400",
    "S3RestoreEventData",
    '{"lifecycleRestorationExpiryTime":"2000-02-29T00:00:00Z"}',
  ),
  refused(
    "a leap day in a year divisible by 100",
    "S3RestoreEventData",
    '{"lifecycleRestorationExpiryTime":"1900-02-29T00:00:00Z"}',
  ),
  accepted(
    "a leap day in the year 1600",
    "S3RestoreEventData",
    '{"lifecycleRestorationExpiryTime":"1600-02-29T00:00:00Z"}',
  ),
  accepted(
    "a leap day in the year 0",
    "S3RestoreEventData",
    '{"lifecycleRestorationExpiryTime":"0000-02-29T00:00:00Z"}',
  ),
  refused("a leap second", "S3RestoreEventData", '{"lifecycleRestorationExpiryTime":"2016-12-31T23:59:60Z"}'),
  refused("hour 24", "S3RestoreEventData", '{"lifecycleRestorationExpiryTime":"2016-12-31T24:00:00Z"}'),
  accepted("an hour of one digit", "S3RestoreEventData", '{"lifecycleRestorationExpiryTime":"2016-12-31T1:00:00Z"}'),
  accepted(
    "a comma before the fraction",
    "S3RestoreEventData",
    '{"lifecycleRestorationExpiryTime":"2016-12-31T01:00:00,5Z"}',
  ),
  accepted(
    "a fraction finer than nanoseconds",
    "S3RestoreEventData",
    '{"lifecycleRestorationExpiryTime":"2016-12-31T01:00:00.99999999999999999999Z"}',
  ),
  accepted(
    "a fraction before the year 1970",
    "S3RestoreEventData",
    '{"lifecycleRestorationExpiryTime":"1969-12-31T23:59:59.9999Z"}',
  ),
  accepted("the offset 24:60", "S3RestoreEventData", '{"lifecycleRestorationExpiryTime":"2016-12-31T01:00:00+24:60"}'),
  refused("the offset 24:61", "S3RestoreEventData", '{"lifecycleRestorationExpiryTime":"2016-12-31T01:00:00+24:61"}'),
  refused("the offset 25:00", "S3RestoreEventData", '{"lifecycleRestorationExpiryTime":"2016-12-31T01:00:00-25:00"}'),
  accepted("the offset -00:00", "S3RestoreEventData", '{"lifecycleRestorationExpiryTime":"2016-12-31T01:00:00-00:00"}'),
  refused(
    "lower-case letters in a time",
    "S3RestoreEventData",
    '{"lifecycleRestorationExpiryTime":"2016-12-31t01:00:00z"}',
  ),
  refused("an empty time", "S3RestoreEventData", '{"lifecycleRestorationExpiryTime":""}'),
  accepted(
    "an offset that leads out of the year 0",
    "S3RestoreEventData",
    '{"lifecycleRestorationExpiryTime":"0000-01-01T00:00:00+01:00"}',
  ),
  accepted(
    "an offset that leads out of the year 9999",
    "S3RestoreEventData",
    '{"lifecycleRestorationExpiryTime":"9999-12-31T23:59:59-01:00"}',
  ),
  refused(
    "`null` for an RFC3339EpochTime",
    "KinesisFirehoseEventRecord",
    '{"kinesisRecordMetadata":{"approximateArrivalTimestamp":"x"}}',
  ),
  accepted("`null` for seconds since 1970", "KinesisRecord", '{"approximateArrivalTimestamp":null}'),
  accepted("a fraction of seconds since 1970 just below a millisecond", "SecondsEpochTime", "1480642019.0005"),
  accepted("the time before 1970 in seconds", "SecondsEpochTime", "-0.0005"),
  accepted("milliseconds before 1970", "MilliSecondsEpochTime", "-1"),

  accepted("base64 with line breaks in it", "KinesisRecord", '{"data":"A\\r\\nA=\\n=\\r"}'),
  accepted("base64 whose last bits are not zero", "KinesisRecord", '{"data":"AB=="}'),
  accepted("base64 of line breaks only", "KinesisRecord", '{"data":"\\n\\n"}'),
  refused("base64 without padding", "KinesisRecord", '{"data":"AA"}'),
  refused("base64 with more after the padding", "KinesisRecord", '{"data":"AA==AA=="}'),
  refused("base64 with the URL alphabet", "KinesisRecord", '{"data":"-_-_"}'),
  accepted("long base64", "KinesisRecord", longBase64("AA==")),
  accepted("long base64 with line breaks in it", "KinesisRecord", longBase64("\\nAA==\\r")),
  accepted("long base64 whose last bits are not zero", "KinesisRecord", longBase64("AB==")),
  refused("long base64 without padding", "KinesisRecord", longBase64("AA")),
  refused("long base64 with more after the padding", "KinesisRecord", longBase64("AA==AA==")),
  refused("long base64 with the URL alphabet", "KinesisRecord", longBase64("-_-_")),
  refused("long base64 with a space in it", "KinesisRecord", longBase64(" AA==")),
  refused("long base64 with a character beyond ASCII", "KinesisRecord", longBase64("AAA\u0141")),
  accepted("bytes as a list with `null`", "KinesisRecord", '{"data":[1,null,255]}'),
  refused("bytes as a list with -0", "KinesisRecord", '{"data":[-0]}'),

  accepted("bytes in an S3 key that are not UTF-8", "S3Object", '{"key":"%ff%c3%28%ed%a0%80%f4%90%80%80%e2%82"}'),
  accepted("an S3 key whose own `urlDecodedKey` is ignored", "S3Object", '{"key":"a+b","urlDecodedKey":"c"}'),
  refused("an S3 key with a broken escape", "S3Object", '{"key":"%2"}'),
  refused("a `urlDecodedKey` that is no string", "S3Object", '{"urlDecodedKey":1}'),

  accepted("-0 where a sign is allowed", "S3Object", '{"size":-0}'),
  refused("-0 where no sign is allowed", "CodeCommitRecord", '{"eventPartNumber":-0}'),
  accepted("the greatest int64", "S3Object", '{"size":9223372036854775807}'),
  accepted("the least int64", "S3Object", '{"size":-9223372036854775808}'),
  refused("a fraction for an integer", "S3Object", '{"size":1.5}'),
  refused("a number beyond doubles for an integer", "S3Object", '{"size":1e400}'),
  accepted("a CodeBuildNumber that float32 rounds", "CodeBuildNumber", "123456789"),
  accepted("the greatest CodeBuildNumber", "CodeBuildNumber", "2147483583"),
  accepted("a duration cut to whole seconds", "DurationSeconds", "-12.9"),

  accepted("an empty `stringSetValue`", "ECSContainerInstanceEventResource", '{"stringSetValue":[]}'),
  accepted("`null` for `stringSetValue`", "ECSContainerInstanceEventResource", '{"stringSetValue":null}'),
  accepted("`null` in `stringSetValue`", "ECSContainerInstanceEventResource", '{"stringSetValue":[null,""]}'),
  accepted("a Lex slot that is `null`", "Slots", '{"a":null,"b":""}'),
  refused("`null` inside a list of DynamoDB values", "DynamoDBAttributeValue", '{"L":[null]}'),
  accepted("`null` for records", "S3Event", '{"Records":[null,{}]}'),
  accepted("a very long string", "S3Bucket", JSON.stringify({ name: "a".repeat(1_000_000) })),
  accepted("a very long list", "S3Event", `{"Records":[${Array.from({ length: 5000 }, () => "{}").join(",")}]}`),
];
