import { TABLES, annotationsByName } from "@aws-lambda-events/generator";
import { identify, type EventName } from "aws-lambda-events/identify";
import { describe, expect, test } from "vitest";
import { corpusSamples, neighbouringCorpora, upstreamSamples, type Sample } from "../../conformance/corpus.js";
import { readSchemaDocuments, schemaValidator, validatorOf } from "../../repository/schemas/validator.js";
import { BOTH_MODES } from "../../conformance/fixtures/events.js";

/* Real payloads are told apart, and what is no event is told to be none. */

const CANONICAL: { readonly [alias: string]: string } = {
  CodePipelineEvent: "CodePipelineJobEvent",
  CodePipelineEventBridgeEvent: "CodePipelineCloudWatchEvent",
  EventBridgeEvent: "CloudWatchEvent",
};

const annotations = annotationsByName(TABLES);

/** The events that some of their payloads do not tell apart, by the name of either. */
const twins = new Map(
  Object.entries(annotations).flatMap(([name, annotation]) =>
    Object.keys((annotation.role === "event" && annotation.ambiguousWith) || {}).flatMap(
      (other): [string, string][] => [
        [name, other],
        [other, name],
      ],
    ),
  ),
);

const discriminators = Object.entries(annotations).flatMap(([name, annotation]) =>
  annotation.role === "event" && annotation.discriminator !== undefined
    ? [{ name, discriminator: annotation.discriminator }]
    : [],
);

const documents = await readSchemaDocuments();

const samples = [
  ...(await upstreamSamples()),
  ...(process.env["CI"] === undefined ? [] : neighbouringCorpora().flatMap(corpusSamples)),
].filter(({ json }) => isJson(json));

const isEvent = ({ type }: Sample): boolean => annotations[canonical(type)]?.role === "event";

test("every input event has a discriminator, and nothing else has", () => {
  const events = Object.entries(annotations).flatMap(([name, { role }]) => (role === "event" ? [name] : []));
  expect(new Set(discriminators.map(({ name }) => name))).toEqual(new Set(events));
});

describe("an event", () => {
  test.each(samples.filter(isEvent))("$file is a $type before it is anything else", ({ file, type, json }) => {
    const value: unknown = JSON.parse(json);
    const names = identify(value);
    const expected = canonical(type);
    expect([expected, twins.get(expected)], file).toContain(names[0]);
    expect(names).toContain(expected);
    expect(identify(value, expected as EventName)).toBe(true);
  });

  test("may be several: a CodeBuild event is an EventBridge event, too", () => {
    const sample = samples.find(({ type }) => type === "CodeBuildEvent");
    expect(identify(JSON.parse(sample?.json ?? "null"))).toEqual(["CodeBuildEvent", "CloudWatchEvent"]);
  });
});

test("the default payload of EventBridge Scheduler is an EventBridge event", () => {
  const payload = { version: "0", "detail-type": "Scheduled Event", source: "aws.scheduler", detail: "{}" };
  expect(identify(payload)).toEqual(["CloudWatchEvent"]);
});

describe("an event of an emulator", () => {
  const url = (domainName: string, routeKey = "$default"): object => ({
    version: "2.0",
    routeKey,
    rawPath: "/",
    requestContext: { domainName, http: { method: "GET" } },
  });

  test.each<[string, object, readonly EventName[]]>([
    ["MinIO", { Records: [{ eventSource: "minio:s3", s3: { object: { key: "a" } } }] }, ["S3Event"]],
    ...[
      "0a1b.lambda-url.us-east-1.localhost.localstack.cloud:4566",
      "localhost",
      "localhost:9000",
      "127.0.0.1",
      "127.0.0.1:3000",
    ].map((host): [string, object, EventName[]] => [
      host,
      url(host),
      ["LambdaFunctionURLRequest", "APIGatewayV2HTTPRequest"],
    ]),
    ["an HTTP API on localhost", url("localhost", "GET /orders"), ["APIGatewayV2HTTPRequest"]],
    ["a host that only begins alike", url("localhost.example.com"), ["APIGatewayV2HTTPRequest"]],
  ])("is told: %s", (_, payload, names) => {
    expect(identify(payload)).toEqual(names);
    for (const { decoder } of BOTH_MODES) {
      for (const name of names) expect(decoder(name).safeParse(payload).success).toBe(true);
    }
  });
});

describe("what is no event", () => {
  test.each(samples.filter((sample) => !isEvent(sample)))("$file, a $type, is none", ({ type, json }) => {
    const names = identify(JSON.parse(json));
    expect(annotations[type]?.role).not.toBe("event");
    expect(names).toEqual([]);
  });

  test.each([
    null,
    undefined,
    0,
    "Records",
    true,
    [],
    [[]],
    {},
    { Records: [] },
    { Records: [{}] },
    { Records: [{ eventSource: "aws:sqs", EventSource: "aws:sns" }] },
    { records: {} },
    { detail: {} },
    { requestContext: {} },
    { statusCode: 200, headers: {}, body: "" },
    { batchItemFailures: [] },
    { name: "a", items: [{ id: 1 }] },
    () => 1,
    Symbol("event"),
  ])("%o is none", (value) => {
    expect(identify(value)).toEqual([]);
  });
});

describe("a discriminator", () => {
  test.each(BOTH_MODES)("lets in no empty object and nothing that is none ($mode)", ({ decoder }) => {
    for (const { name } of discriminators) {
      for (const payload of [{}, [], null, "text", 7]) expect(decoder(name).safeParse(payload).success).toBe(false);
    }
  });

  test.each(samples.filter(isEvent))("lets in $file as a $type", ({ type, json }) => {
    const definition = documents.map(({ $defs }) => $defs[canonical(type)]).find((found) => found !== undefined);
    const [discriminator] = definition?.allOf ?? [];
    if (discriminator === undefined) throw new Error(`${type} has no discriminator`);
    expect(schemaValidator([]).validate(discriminator, JSON.parse(json))).toBe(true);
  });

  test.each(BOTH_MODES)("finds what other events have under another name ($mode)", ({ decoder }) => {
    const queue = decoder("SQSEvent").safeParse({ Records: [{ EventSource: "aws:sns", Sns: {} }] });
    const topic = decoder("SNSEvent").safeParse({ Records: [{ eventSource: "aws:sqs", body: "x" }] });
    expect([queue, topic].map((result) => !result.success && result.error.message)).toEqual([
      'not an SQSEvent: Records[0].EventSource: expected "aws:sqs"',
      'not an SNSEvent: Records[0].eventSource: expected "aws:sns"',
    ]);
  });

  const otherFields = discriminators.flatMap(({ name, discriminator: { matches = {}, elsewhere = {} } }) =>
    Object.entries(elsewhere).map(([path, other]): [string, string, string, unknown] => {
      const [own = "", there = ""] = [path, other].map((field) => field.split("/").at(-1));
      return [name, own, there, matches[path]?.[0]];
    }),
  );

  test.each(otherFields)("of %s looks for another event's %s in %s only where it is not there itself", (...row) => {
    const [name, own, other, known] = row;
    const validate = validatorOf(schemaValidator(documents), documents, name);
    const isLetIn = (record: object): boolean => {
      const payload: unknown = JSON.parse(JSON.stringify({ Records: [{}, record], window: {} }));
      const isValid = validate(payload);
      for (const { decoder } of BOTH_MODES) {
        expect(decoder(name).safeParse(payload).success, JSON.stringify(payload)).toBe(isValid);
      }
      return isValid;
    };
    const nothing = [undefined, null, ""];
    const wrong = ["aws:other", 0, 1, false, {}, [known]];
    for (const silent of nothing) {
      for (const value of [...nothing, known]) expect(isLetIn({ [own]: silent, [other]: value })).toBe(true);
      for (const value of wrong) expect(isLetIn({ [own]: silent, [other]: value })).toBe(false);
    }
    for (const value of [...nothing, known, ...wrong]) {
      expect(isLetIn({ [own]: known, [other]: value })).toBe(true);
      for (const refused of wrong) expect(isLetIn({ [own]: refused, [other]: value })).toBe(false);
    }
  });

  test("says whose it is and what another event has there", () => {
    const queue = { Records: [{ eventSource: "aws:sqs", body: "x" }] };
    const [none] = BOTH_MODES;
    const result = none?.decoder("S3Event").safeParse(queue);
    expect(result?.success === false && result.error.message).toBe(
      'not an S3Event: Records[0].eventSource: expected "aws:s3" or "minio:s3"',
    );
  });
});

function canonical(type: string): string {
  return CANONICAL[type] ?? type;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
