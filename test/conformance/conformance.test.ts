import * as empty from "aws-lambda-events/string-null-empty";
import * as none from "aws-lambda-events/string-null-none";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CORNER_CASES } from "./corner-cases.js";
import { corpusSamples, neighbouringCorpora, upstreamSamples } from "./corpus.js";
import { DIFFERENCES } from "./differences.js";
import { missingDemand } from "./encoded.js";
import { fuzz, type FuzzReport } from "./fuzz.js";
import { issueProblem } from "./issues.js";
import { SCHEMA_GAPS } from "./schema-gaps.js";
import { startVerifier } from "./verifier.js";
import { verify, type Verifier } from "./verify.js";
import type { Disagreement, Document, Subject } from "./subject.js";

let verifier: Verifier;

beforeAll(() => {
  verifier = startVerifier();
}, 120_000);
afterAll(() => verifier?.oracle.close());

test("the oracle runs on a Go whose times are what the contract describes", () => {
  expect(verifier.oracle.goVersion).toMatch(/^go1\.(2[0-9]|[3-9][0-9])/);
});

test.each([
  ["string-null-none", none],
  ["string-null-empty", empty],
])("the oracle knows every decoder that %s exports", (_mode, exported) => {
  const decoders = Object.entries(exported).filter(([, value]) => "safeParse" in Object(value));
  expect(decoders.map(([name]) => name).sort()).toEqual([...verifier.types.keys()].sort());
});

test("every fixture of the SDK comes out as in Go", async () => {
  expect(await disagreements(await upstreamSamples())).toEqual([]);
});

// They belong to no checkout: where they are missing nothing is lost but documents.
describe.each(process.env["CI"] === "true" ? neighbouringCorpora() : [])("%s", (folder) => {
  test("every event comes out as in Go", async () => {
    expect(await disagreements(corpusSamples(folder))).toEqual([]);
  });
});

describe("corner cases", () => {
  test.each(CORNER_CASES)("$name", async (cornerCase) => {
    const [verdict] = await verify([cornerCase], verifier);
    expect(verdict?.disagreements).toEqual([]);
    expect(verdict?.isAccepted).toBe(cornerCase.isAccepted);
  });
});

describe("the differences that the contract permits", () => {
  test.each(DIFFERENCES)("$number: $title", async (difference) => {
    expect(difference.examples).not.toEqual([]);
    const verdicts = await verify(difference.examples, { ...verifier, explains: true });
    for (const { disagreements, used } of verdicts) {
      expect(disagreements).toEqual([]);
      expect(used).toContain(difference);
    }
  });
});

describe("what the schemas cannot say", () => {
  test.each(SCHEMA_GAPS)("$reason", ({ example, applies }) => {
    const { type, json } = example;
    expect(applies(example, false)).toBe(true);
    expect(verifier.subjects.map((subject) => subject.decode(type, JSON.parse(json)).success)).toEqual([false, false]);
    expect(schemaSays(example)).not.toBe("refused");
  });

  function schemaSays({ type, json }: Document): string {
    try {
      return verifier.validate(type)(JSON.parse(json)) ? "accepted" : "refused";
    } catch (error) {
      return String(error);
    }
  }
});

describe("the comparison notices", () => {
  const document: Document = {
    type: "S3TestEvent",
    json: '{"Service":"Amazon S3","Time":"2020-01-01T00:00:00.5Z","Bucket":"","Event":"s3:TestEvent"}',
  };
  const tampered: { [what: string]: (subject: Subject) => Partial<Subject> } = {
    "a document that is refused and should not be": () => ({ decode: () => ({ success: false }) }),
    "a value that is a little different": changing((data) => ({ ...data, Service: "Amazon S3 " })),
    "a time that is off by a millisecond": changing((data) => ({ ...data, Time: new Date(1577836800501) })),
    "a property that is missing": changing((data) => without(data, "Event")),
    "a property too many": changing((data) => ({ ...data, extra: undefined })),
    "an absent value that is there": changing((data) => ({ ...data, HostId: data.HostId === "" ? undefined : "" })),
    "a different encoding": (subject) => ({
      encode: (type, value) => ({ ...Object(subject.encode(type, value)), Event: "" }),
    }),
    "an encoder that throws": () => ({
      encode: () => {
        throw new RangeError("no");
      },
    }),
  };

  test("an issue that leads to another value, or quotes one", () => {
    const wire = { a: [{ b: "a secret of the payload" }] };
    const issue = { path: ["a", 0, "b"], received: "string", message: "a[0].b: expected number, received string" };
    expect(issueProblem([issue], wire)).toBeUndefined();
    expect(issueProblem([], wire)).toBe("refused without an issue");
    expect(issueProblem([{ ...issue, path: ["a", 1, "b"] }], wire)).toContain("said to be string, is undefined");
    expect(issueProblem([{ ...issue, message: "not a secret of the payload" }], wire)).toContain("quotes the payload");
  });

  test.each(Object.entries(tampered))("%s", async (_what, tamper) => {
    const subjects = verifier.subjects.map((subject) => ({ ...subject, ...tamper(subject) }));
    const [verdict] = await verify([document], { ...verifier, subjects });
    const modes = new Set(verdict?.disagreements.map(({ mode }) => mode));
    expect(modes).toEqual(new Set(["string-null-empty", "string-null-none"]));
  });

  function without(data: object, name: string): object {
    return Object.fromEntries(Object.entries(data).filter(([key]) => key !== name));
  }

  function changing(change: (data: { [name: string]: unknown }) => object): (subject: Subject) => Partial<Subject> {
    return (subject) => ({
      decode: (type, value) => {
        const result = subject.decode(type, value);
        return result.success ? { success: true, data: change(result.data as { [name: string]: unknown }) } : result;
      },
    });
  }
});

test("an encoder makes nothing of nothing, or says what it demands", () => {
  const structs = [...verifier.types.values()].filter(({ slot }) => slot.shape.kind === "struct");
  for (const { name, slot } of structs) {
    const demanded = missingDemand(slot, {});
    for (const subject of verifier.subjects) {
      if (demanded === undefined) expect(subject.encode(name, {}), name).toEqual({});
      else expect(() => subject.encode(name, {}), name).toThrow(TypeError);
    }
  }
});

test("50,000 random documents come out as in Go, of every type some accepted and some refused", async () => {
  const report = await fuzz(verifier, { count: 55_000, seed: 20_241_121, maxFailures: 5 });
  expect(report.failures).toEqual([]);
  expect(report.documents).toBeGreaterThanOrEqual(50_000);
  expect([...report.tallies.keys()].sort()).toEqual([...verifier.types.keys()].sort());
  expect(lopsided(report)).toEqual([]);
}, 180_000);

test("50,000 random documents of the types with rules of their own come out as in Go", async () => {
  const wire = [...verifier.types.values()].filter(({ slot }) => slot.shape.kind === "wire").map(({ name }) => name);
  const types = [...wire, "S3Object", "S3TestEvent", "KinesisRecord", "SNSEntity", "ECSContainerInstanceEventResource"];
  const report = await fuzz(verifier, { count: 55_000, seed: 20_241_122, types, maxFailures: 5 });
  expect(report.failures).toEqual([]);
  expect(lopsided(report)).toEqual([]);
}, 180_000);

function lopsided({ tallies }: FuzzReport): string[] {
  return [...tallies].flatMap(([type, { accepted, refused }]) => (accepted > 0 && refused > 0 ? [] : [type]));
}

async function disagreements(documents: readonly Document[]): Promise<Disagreement[]> {
  const verdicts = await verify(documents, verifier);
  return verdicts.flatMap((verdict) => verdict.disagreements);
}
