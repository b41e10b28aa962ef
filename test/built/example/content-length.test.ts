import { example, exampleNames } from "aws-lambda-events/example";
import { describe, expect, test } from "vitest";

interface HttpMessage {
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
  readonly headers?: { readonly [name: string]: string };
  readonly multiValueHeaders?: { readonly [name: string]: readonly string[] };
}

/** What a message says of the length of its body, wherever it does. */
function contentLengths({ headers = {}, multiValueHeaders = {} }: HttpMessage): string[] {
  const all = [...Object.entries(headers), ...Object.entries(multiValueHeaders)];
  return all.flatMap(([name, value]) => (name.toLowerCase() === "content-length" ? value : []));
}

test("the content-length of every example is the length of its body in bytes", () => {
  const found = exampleNames.filter((name) => {
    const message: HttpMessage = example(name);
    const lengths = contentLengths(message);
    if (lengths.length === 0) return false;
    const body = Buffer.from(message.body ?? "", message.isBase64Encoded === true ? "base64" : "utf8");
    expect(lengths, name).toEqual([String(body.length)]);
    return true;
  });
  expect(found).toEqual(["ALBTargetGroupRequest", "APIGatewayV2HTTPRequest", "LambdaFunctionURLRequest"]);
});

describe.each(["ALBTargetGroupRequest", "APIGatewayV2HTTPRequest", "LambdaFunctionURLRequest"] as const)(
  "%s",
  (name) => {
    const lengthsOf = (overrides: Parameters<typeof example<typeof name>>[1]) =>
      contentLengths(example(name, overrides));

    test.each([
      ["{}", "2"],
      ["", "0"],
      ["größe", "7"],
      ["€", "3"],
      ["🫖", "4"],
      ["\uD800", "3"],
    ])("has the length of an overridden body: %j is %s", (body, length) => {
      expect(lengthsOf({ body })).toEqual([length]);
    });

    test.each([
      ["", "0"],
      ["Zg==", "1"],
      ["Zm8=", "2"],
      ["Zm9v", "3"],
      ["Zm9vYmFy", "6"],
    ])("has the length of what is in base64: %j is %s", (body, length) => {
      expect(lengthsOf({ body, isBase64Encoded: true })).toEqual([length]);
    });

    test("has a length of 0 where it has no body", () => {
      expect(lengthsOf({ body: undefined })).toEqual(["0"]);
    });

    test("keeps an overridden length, and its absence", () => {
      expect(lengthsOf({ body: "{}", headers: { "content-length": "5" } })).toEqual(["5"]);
      expect(lengthsOf({ headers: { "content-length": "" } })).toEqual([""]);
      expect(lengthsOf({ body: "{}", headers: { "content-length": undefined } })).toEqual([]);
      expect(lengthsOf({ body: "{}", headers: undefined })).toEqual([]);
      expect(lengthsOf({ body: "{}", headers: { "x-test": "1" } })).toEqual(["2"]);
    });
  },
);

test("a load balancer that sends lists of headers has the length there", () => {
  const lengthsOf = (overrides: Parameters<typeof example<"ALBTargetGroupRequest">>[1]) =>
    (example("ALBTargetGroupRequest", overrides) as HttpMessage).multiValueHeaders?.["content-length"];
  expect(lengthsOf({ body: "größe", multiValueHeaders: {} })).toEqual(["7"]);
  expect(lengthsOf({ body: "größe", multiValueHeaders: { "content-length": ["5"] } })).toEqual(["5"]);
});
