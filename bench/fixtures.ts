import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locateUpstream } from "@aws-lambda-events/generator";
import { BUILD, REPOSITORY } from "./repository.js";

export type Path = readonly (string | number)[];

type Json = { [name: string]: Json } | Json[] | string | number | boolean | null;

/** A document that is decoded, of the Go SDK's own test data. */
export interface Fixture {
  readonly name: string;
  /** In the SDK's `events/testdata`. */
  readonly file: string;
  /** The type that decodes it. */
  readonly type: string;
  /** The module that has the type. */
  readonly module: string;
  /** A string deep inside: it must be in every result, and a number in its place must be refused. */
  readonly probe: Path;
  /** What was changed so that every contestant takes the document, and the words for it. */
  readonly adjusted?: { readonly change: (document: Json) => Json; readonly words: string };
}

/** One document for each event that most functions receive. */
export const FIXTURES: readonly Fixture[] = [
  {
    name: "S3",
    file: "s3-event.json",
    type: "S3Event",
    module: "s3",
    probe: ["Records", 0, "s3", "bucket", "name"],
  },
  {
    name: "SQS",
    file: "sqs-event.json",
    type: "SQSEvent",
    module: "sqs",
    probe: ["Records", 0, "messageAttributes", "Attribute2", "stringValue"],
  },
  {
    name: "SQS ×10",
    file: "sqs-event.json",
    type: "SQSEvent",
    module: "sqs",
    probe: ["Records", 7, "messageAttributes", "Attribute2", "stringValue"],
    adjusted: { change: tenRecords, words: "ten records of it, with texts of their own" },
  },
  {
    name: "SNS",
    file: "sns-event.json",
    type: "SNSEvent",
    module: "sns",
    probe: ["Records", 0, "Sns", "Message"],
    adjusted: {
      change: (document) => setUrls(document),
      words: "addresses in place of `EXAMPLE`, as Powertools wants",
    },
  },
  {
    name: "API Gateway v1",
    file: "apigw-request.json",
    type: "APIGatewayProxyRequest",
    module: "apigw",
    probe: ["requestContext", "identity", "clientCert", "issuerDN"],
    adjusted: {
      change: (document) => {
        set(document, ["isBase64Encoded"], false);
        return set(document, ["requestContext", "authorizer"], { principalId: "admin", integrationLatency: 7 });
      },
      words: "`isBase64Encoded` and an authorizer such as Powertools wants",
    },
  },
  {
    name: "API Gateway v2",
    file: "apigw-v2-request-no-authorizer.json",
    type: "APIGatewayV2HTTPRequest",
    module: "apigw",
    probe: ["requestContext", "http", "userAgent"],
  },
  {
    name: "ALB",
    file: "alb-lambda-target-request-headers-only.json",
    type: "ALBTargetGroupRequest",
    module: "alb",
    probe: ["requestContext", "elb", "targetGroupArn"],
  },
  {
    name: "DynamoDB",
    file: "dynamodb-event.json",
    type: "DynamoDBEvent",
    module: "dynamodb",
    probe: ["Records", 1, "dynamodb", "SequenceNumber"],
  },
  {
    name: "Kinesis",
    file: "kinesis-event.json",
    type: "KinesisEvent",
    module: "kinesis",
    probe: ["Records", 0, "kinesis", "partitionKey"],
  },
  {
    name: "Cognito",
    file: "cognito-event-userpools-pretokengen.json",
    type: "CognitoEventUserPoolsPreTokenGen",
    module: "cognito",
    probe: ["request", "groupConfiguration", "preferredRole"],
    adjusted: {
      change: (document) => set(document, ["triggerSource"], "TokenGeneration_Authentication"),
      words: "the trigger that Amazon Cognito sends in place of `PreTokenGen`",
    },
  },
  {
    name: "EventBridge",
    file: "autoscaling-event-launch-successful.json",
    type: "EventBridgeEvent",
    module: "cloudwatch-events",
    probe: ["region"],
  },
  {
    name: "Kafka",
    file: "kafka-event.json",
    type: "KafkaEvent",
    module: "kafka",
    probe: ["records", "AWSKafkaTopic-0", 0, "topic"],
    adjusted: {
      change: (document) =>
        set(document, ["records", "AWSKafkaTopic-0", 0, "headers", 0, "headerKey"], [118, 36, 0, 127, 100]),
      words: "no negative bytes in a header, which Powertools does not take",
    },
  },
];

/** A document as JSON text without white space, the form in which Lambda sends it. */
export interface Document extends Fixture {
  readonly text: string;
  /** A file that holds the text. */
  readonly path: string;
}

/** Reads the documents from the pinned SDK. */
export async function readDocuments(fixtures: readonly Fixture[]): Promise<Document[]> {
  const upstream = await locateUpstream({ moduleFolder: join(REPOSITORY, "upstream-go-sdk") });
  if ("unavailable" in upstream) throw new Error(`the documents are the Go SDK's own: ${upstream.unavailable}`);
  mkdirSync(join(BUILD, "documents"), { recursive: true });
  return fixtures.map((fixture) => {
    const json = JSON.parse(readFileSync(`${upstream.root}/events/testdata/${fixture.file}`, "utf8")) as Json;
    const text = JSON.stringify(fixture.adjusted === undefined ? json : fixture.adjusted.change(json));
    const path = join(BUILD, "documents", `${folderOf(fixture)}.json`);
    writeFileSync(path, text);
    return { ...fixture, text, path };
  });
}

/** `API Gateway v1` → `api-gateway-v1` */
export function folderOf({ name }: Fixture): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]+/g, "-");
}

/** Records that differ in every text that differs between real messages. */
function tenRecords(document: Json): Json {
  const { Records: records } = document as { Records: [Json] };
  const copies = Array.from({ length: 10 }, (_, index) => {
    const text = JSON.stringify(records[0])
      .replaceAll("MessageID_1", `MessageID_${index}-059f36b4-87a3-44ab-83d2-661975830a7d`)
      .replaceAll("Message Body", `Message Body ${index}`)
      .replaceAll("MessageReceiptHandle", `MessageReceiptHandle${index}`);
    return JSON.parse(text) as Json;
  });
  return { Records: copies };
}

function setUrls(document: Json): Json {
  set(document, ["Records", 0, "Sns", "SigningCertUrl"], "https://sns.us-east-1.amazonaws.com/cert.pem");
  return set(document, ["Records", 0, "Sns", "UnsubscribeUrl"], "https://sns.us-east-1.amazonaws.com/unsubscribe");
}

function set(document: Json, path: Path, value: Json): Json {
  const last = path.at(-1);
  const parent = at(document, path.slice(0, -1)) as { [name: string | number]: Json };
  if (last !== undefined) parent[last] = value;
  return document;
}

/** The value at a path, `undefined` where it leads nowhere. */
export function at(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) current = (current as { readonly [name: string | number]: unknown } | undefined)?.[step];
  return current;
}

/** A text with a number in place of the string at the document's probe. */
export function withWrongValue({ text, probe }: Document): string {
  return JSON.stringify(set(JSON.parse(text) as Json, probe, 17));
}
