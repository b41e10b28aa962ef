import { describe, expect, test } from "vitest";
import { example } from "../examples/example.js";
import { lambdaEventMatchers } from "./matchers.js";

expect.extend(lambdaEventMatchers);

/** What a failing assertion says. */
function messageOf(assert: () => void): string {
  try {
    assert();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("the assertion holds");
}

describe("toBeLambdaEvent", () => {
  test("holds for an event, a part of one and another name of one", () => {
    expect(example("S3Event")).toBeLambdaEvent("S3Event");
    expect({ name: "uploads" }).toBeLambdaEvent("S3Bucket");
    expect(example("CloudWatchEvent")).toBeLambdaEvent("EventBridgeEvent");
    expect([]).not.toBeLambdaEvent("S3Event");
    expect(example("SQSEvent")).not.toBeLambdaEvent("S3Event");
  });

  test("says what is wrong and where, a line each, and no value", () => {
    const payload = { Records: [{ eventSource: "aws:s3", s3: { object: { size: "secret", key: 7 } } }] };
    expect(messageOf(() => expect(payload).toBeLambdaEvent("S3Event"))).toBe(
      [
        "expected a valid S3Event:",
        "  Records[0].s3.object.key: expected string, received number",
        "  Records[0].s3.object.size: expected integer of 64 bits, received string",
      ].join("\n"),
    );
  });

  test("says which event was not expected", () => {
    expect(messageOf(() => expect(example("S3Event")).not.toBeLambdaEvent("S3Event"))).toBe(
      "expected anything but a valid S3Event",
    );
  });

  test("counts the issues that are not listed", () => {
    const payload = { Records: Array.from({ length: 120 }, () => ({ eventName: 1 })) };
    expect(messageOf(() => expect(payload).toBeLambdaEvent("S3Event"))).toMatch(/\n {2}and 20 more$/);
  });

  test("knows no other names", () => {
    const { toBeLambdaEvent } = lambdaEventMatchers;
    const untyped = toBeLambdaEvent as (received: unknown, name: string) => unknown;
    expect(() => untyped({}, "S3Evnt")).toThrow("aws-lambda-events decodes nothing called S3Evnt");
    expect(() => untyped({}, "encodeS3Event")).toThrow(TypeError);
    expect(() => untyped({}, "toString")).toThrow(TypeError);
  });
});
