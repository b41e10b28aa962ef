import { TABLES, annotationsByName } from "@aws-lambda-events/generator";
import { identify } from "aws-lambda-events/identify";
import { describe, expect, test } from "vitest";
import { propertyCheck } from "../../../packages/cli/src/commands/validate/property-check.js";
import { SAMPLES } from "../../../packages/events/generated/examples/all.js";
import { example, exampleNames } from "../../../packages/events/src/examples/example.js";
import { REPLACED_MAPS } from "../../../packages/events/src/examples/merge.js";
import { minimalExample } from "../../../packages/events/src/examples/minimal.js";
import { rootTypes } from "../../conformance/shapes.js";
import { readSchemaDocuments, schemaValidator, validatorOf } from "../../repository/schemas/validator.js";
import { BOTH_MODES } from "../../conformance/fixtures/events.js";
import { mapsOfObjects, missingFrom } from "./coverage.js";

const documents = await readSchemaDocuments();
const types = rootTypes(documents);
const ajv = schemaValidator(documents);
const mismatchesOf = propertyCheck(documents);

/** Lists and maps that AWS sends, but never with anything in them. */
const ALWAYS_EMPTY = new Set([
  "response.userAttributesToMap{}",
  "Records[].messageAttributes{}.stringListValues[]",
  "Records[].messageAttributes{}.binaryListValues[]",
]);

const slotOf = (name: string) => {
  const type = types.get(name);
  if (type === undefined) throw new Error(`no schema document defines ${name}`);
  return type.slot;
};

/** Without what Go leaves out where it says `omitempty`, and `null`, which is nothing to it. */
function withoutZeros(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutZeros);
  if (typeof value !== "object" || value === null) return value;
  const zeros = new Set<unknown>([false, 0, "", null]);
  const entries = Object.entries(value).filter(([, part]) => !zeros.has(part));
  return Object.fromEntries(entries.map(([name, part]) => [name, withoutZeros(part)]));
}

const roles = Object.fromEntries(
  Object.entries(annotationsByName(TABLES)).flatMap(([name, { role }]) => (role === undefined ? [] : [[name, role]])),
);

test("every root shape has an example, under its other names, too", () => {
  const shapes = new Set(Object.keys(roles).map((name) => slotOf(name).shape));
  const names = [...types.values()].filter(({ slot }) => shapes.has(slot.shape)).map(({ name }) => name);
  expect([...exampleNames].sort()).toEqual(names.sort());
});

test("the maps that overrides replace are those of objects and lists of objects", () => {
  expect([...REPLACED_MAPS].sort()).toEqual(mapsOfObjects(exampleNames.map(slotOf)));
});

describe.each(exampleNames)("%s", (name) => {
  const { payload, alternatives = [] } = SAMPLES[name];

  test("has a sample with every property and an element in every list", () => {
    expect(missingFrom(payload, slotOf(name)).filter((place) => !ALWAYS_EMPTY.has(place))).toEqual([]);
  });

  test("has an example with every property but those that exclude each other", () => {
    const left = alternatives.flatMap(({ at, groups }) =>
      groups
        .slice(1)
        .flat()
        .map((left) => [...at, left].join(".")),
    );
    expect(
      missingFrom(example(name), slotOf(name))
        .filter((place) => !ALWAYS_EMPTY.has(place))
        .sort(),
    ).toEqual(left.sort());
  });

  test.each([
    ["sample", payload],
    ["example", example(name)],
  ])("has a %s that is valid, with no property missing or unknown", (_, value) => {
    const validate = validatorOf(ajv, documents, name);
    expect(validate(value), JSON.stringify(validate.errors, undefined, 2)).toBe(true);
    expect(mismatchesOf(name, value).first).toEqual([]);
  });

  test.each(BOTH_MODES)("has an example that lasts through decode and encode in $mode", ({ decoder, encoder }) => {
    const value = example(name);
    const decoded = decoder(name).parse(value);
    const encoded = encoder(name)(decoded);
    expect(withoutZeros(encoded)).toMatchObject(withoutZeros(value) as object);
    expect(encoder(name)(decoder(name).parse(encoded))).toEqual(encoded);
  });

  test("is told from other events by its example and by its minimal one", () => {
    const role = roles[name];
    const minimal = minimalExample(name);
    const found: readonly string[] = identify(example(name));
    if (role === "event") expect(found).toContain(name);
    if (role === "response" || role === "payload") expect(found).toEqual([]);
    expect(identify(minimal)).toEqual(found);
    for (const { decoder } of BOTH_MODES) expect(decoder(name).safeParse(minimal).success).toBe(true);
  });
});

test("the examples of events are identified as such first", () => {
  const others = Object.entries(roles).flatMap(([name, role]) => {
    const [first] = identify(example(name as (typeof exampleNames)[number]));
    return role !== "event" || first === name ? [] : [`${name}: ${first}`];
  });
  expect(others).toEqual(["CognitoEventUserPoolsPreTokenGenV2: CognitoEventUserPoolsPreTokenGenV2_0"]);
});

describe("the example of a Cognito trigger has a response that nobody has filled in, as AWS sends it:", () => {
  // The pages of the triggers, from
  // https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html
  // show what a function fills in; what it is handed is what functions log.
  test.each([
    ["PreSignup", { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false }],
    ["PreAuthentication", {}],
    ["PostConfirmation", {}],
    ["PreTokenGen", { claimsOverrideDetails: null }],
    ["PreTokenGenV2", { claimsAndScopeOverrideDetails: null }],
    ["PreTokenGenV2_0", { claimsAndScopeOverrideDetails: null }],
    ["PostAuthentication", {}],
    [
      "MigrateUser",
      {
        userAttributes: null,
        finalUserStatus: null,
        messageAction: null,
        desiredDeliveryMediums: null,
        forceAliasCreation: null,
      },
    ],
    ["DefineAuthChallenge", { challengeName: null, issueTokens: null, failAuthentication: null }],
    [
      "CreateAuthChallenge",
      { publicChallengeParameters: null, privateChallengeParameters: null, challengeMetadata: null },
    ],
    ["VerifyAuthChallenge", { answerCorrect: null }],
    ["CustomMessage", { smsMessage: null, emailMessage: null, emailSubject: null }],
    ["InboundFederation", { userAttributesToMap: {} }],
  ] as const)("%s", (trigger, response) => {
    expect(example(`CognitoEventUserPools${trigger}`).response).toStrictEqual(response);
  });

  test("and there is no other", () => {
    expect(exampleNames.filter((name) => name.startsWith("CognitoEventUserPools"))).toHaveLength(13);
  });

  test("overrides of it are all that is in it", () => {
    const event = example("CognitoEventUserPoolsPreTokenGen", {
      response: { claimsOverrideDetails: { claimsToSuppress: ["email"], claimsToAddOrOverride: { tenant: "a" } } },
    });
    expect(event.response).toStrictEqual({
      claimsOverrideDetails: { claimsToSuppress: ["email"], claimsToAddOrOverride: { tenant: "a" } },
    });
  });
});

test.each([
  ["S3Event", { Records: [{ eventSource: "aws:s3" }] }],
  ["APIGatewayV2HTTPRequest", { version: "2.0", requestContext: { http: {} } }],
  ["EventBridgeEvent", { "detail-type": "EC2 Instance State-change Notification", source: "aws.ec2", detail: {} }],
  ["S3BatchJobEvent", { invocationSchemaVersion: "1.0", job: {}, tasks: [] }],
  ["SQSEventResponse", {}],
] as const)("the minimal %s is %j", (name, minimal) => {
  expect(minimalExample(name)).toStrictEqual(minimal);
});
