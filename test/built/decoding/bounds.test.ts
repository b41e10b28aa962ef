import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/*
 * What a hostile payload may cost. Each program runs in a process of its own: one that takes too much memory is ended by
 * V8, which nothing could catch, and the most it ever held is read off the process.
 */

interface Run {
  /** What the program called `report` with. */
  readonly reported: unknown;
  /** The most memory that the process held, in MB. */
  readonly peak: number;
}

/** Runs a program that may use so many MB of heap. */
function run(heap: number, program: string, ...names: readonly string[]): Run {
  const source = `
    let reported;
    const report = (value) => { reported = value; };
    ${program}
    console.log(JSON.stringify({ reported, peak: process.resourceUsage().maxRSS / 1024 }));
  `;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${heap}`, "--input-type=module", "--eval", source, ...names],
    { encoding: "utf8", cwd: fileURLToPath(new URL("../../..", import.meta.url)), timeout: 60_000 },
  );
  if (status !== 0) throw new Error(`the process ended with ${status}: ${stderr.slice(0, 2000)}`);
  return JSON.parse(stdout) as Run;
}

describe("parseLogsData", () => {
  const PARSE = `
    import { gzipSync } from "node:zlib";
    import { parseLogsData } from "aws-lambda-events/string-null-none/cloudwatch-logs/data";
    const parse = (...parts) => {
      const data = gzipSync(Buffer.concat(parts.map((part) => Buffer.from(part)))).toString("base64");
      return parseLogsData({ awslogs: { data } });
    };
    const message = (...parts) => parse('{"logEvents":[{"id":"1","message":"', ...parts, '"}]}').logEvents[0].message;
  `;

  test("refuses 60 MB of bytes that are not UTF-8 in some times their size", () => {
    const { reported, peak } = run(
      450,
      `${PARSE}
      try { parse(Buffer.alloc(60e6, 0xff)); } catch (error) { report([error.name, error.message]); }`,
    );
    expect(reported).toEqual([
      "DecodeError",
      "not a CloudwatchLogsData: awslogs.data: expected JSON text, received a syntax error at line 1, column 1",
    ]);
    expect(peak).toBeLessThan(700);
  });

  test("reads 60 MB of a message with a byte that is not UTF-8 in every character", () => {
    const { reported, peak } = run(
      450,
      `${PARSE}
      const text = message(Buffer.alloc(60e6, Buffer.of(0xc3, 0xa9, 0xff)));
      report([text.length, text.slice(0, 4)]);`,
    );
    expect(reported).toEqual([40e6, "é\ufffdé\ufffd"]);
    expect(peak).toBeLessThan(900);
  });

  test("takes no more for text with a real U+FFFD in it than for text without", () => {
    const reading = (sign: string): Run =>
      run(450, `${PARSE} report(message(${JSON.stringify(sign)}, Buffer.alloc(30e6, "日本語")).length);`);
    const clean = reading("x");
    const replaced = reading("\ufffd");
    expect([clean.reported, replaced.reported]).toEqual([10_000_001, 10_000_001]);
    expect(replaced.peak).toBeLessThan(clean.peak * 1.1);
  });
});

describe("the size of an error", () => {
  /** What an error holds, in characters; a program sees it in a heap of 150 MB. */
  const sizes = (type: string, module: string, payload: string): Run =>
    run(
      150,
      `import { ${type} } from "aws-lambda-events/string-null-none/${module}";
      const { error } = ${type}.safeParse(${payload});
      report({
        count: error.issueCount,
        listed: error.issues.length,
        first: error.issues[0].path.length,
        message: error.message.length,
        messages: Math.max(...error.issues.map(({ message }) => message.length)),
        stack: error.stack.length,
        json: JSON.stringify(error).length,
        issues: JSON.stringify(${type}["~standard"].validate(${payload}).issues).length,
      });`,
    );

  test("is some times that of a payload with 1,000 issues below one key of 5 MB", () => {
    const { reported, peak } = sizes(
      "APIGatewayProxyRequest",
      "apigw",
      `{ requestContext: {}, multiValueHeaders: { ["k".repeat(5e6)]: Array(1000).fill(1) } }`,
    );
    expect(reported).toMatchObject({ count: 1000, listed: 1, first: 3 });
    expectSmall(reported as Sizes, 5e6 + 65_536);
    expect(peak).toBeLessThan(200);
  });

  test("is some times that of a payload with 1,000 issues below a path of 9,600 steps", () => {
    const { reported } = sizes(
      "DynamoDBAttributeValue",
      "attributevalue",
      `(() => {
        let value = { L: Array(1000).fill({ S: 1 }) };
        for (let depth = 0; depth < 2400; depth++) value = { M: { ["k".repeat(10)]: { L: [value] } } };
        return value;
      })()`,
    );
    const { count, first } = reported as Sizes;
    expect([count, first]).toEqual([1000, 2400 * 4 + 3]);
    // Each step of a path is a word of JSON.
    expectSmall(reported as Sizes, 2 * (2400 * 20 + 65_536 * 2));
  });

  interface Sizes {
    readonly count: number;
    readonly first: number;
    readonly message: number;
    readonly messages: number;
    readonly stack: number;
    readonly json: number;
    readonly issues: number;
  }

  function expectSmall({ message, messages, stack, json, issues }: Sizes, size: number): void {
    expect(Math.max(message, messages)).toBeLessThan(400);
    expect(stack).toBeLessThan(4000);
    expect(json).toBeLessThan(size + 100 * 500);
    expect(issues).toBeLessThan(size + 100 * 500);
  }
});

describe("lists of billions of holes, which are no JSON", () => {
  test.each([
    ["SQSEvent", "sqs", "{ Records: holes }", "Records[1]: expected a value, received undefined"],
    ["KinesisRecord", "kinesis", "{ data: holes }", "data[1]: expected a value, received undefined"],
    ["KafkaRecord", "kafka", "{ headers: [{ a: holes }] }", "headers[0].a[1]: expected a value, received undefined"],
    [
      "APIGatewayProxyRequest",
      "apigw",
      "{ requestContext: {}, multiValueHeaders: { a: holes } }",
      "multiValueHeaders.a[1]: expected a value, received undefined",
    ],
    ["DynamoDBAttributeValue", "attributevalue", "{ SS: holes }", "SS[1]: expected string, received undefined"],
    ["DynamoDBAttributeValue", "attributevalue", "{ BS: holes }", "BS[1]: expected a value, received undefined"],
    ["DynamoDBAttributeValue", "attributevalue", "{ L: holes }", "L[1]: expected object with one key"],
  ])("are refused by %s of %s at the first: %s", (type, module, payload, message) => {
    const { reported, peak } = run(
      100,
      `import { ${type} } from "aws-lambda-events/string-null-none/${module}";
      const holes = [null];
      holes.length = 2 ** 32 - 1;
      report(${type}.safeParse(${payload}).error.issues.map(({ message }) => message));`,
    );
    expect((reported as string[]).find((text) => text.includes("[1]"))).toContain(message);
    expect(peak).toBeLessThan(150);
  });
});

describe("S3 keys", () => {
  test("6 MB of escapes that are not UTF-8 are decoded in some times their size", () => {
    const { reported, peak } = run(
      100,
      `import { S3Object } from "aws-lambda-events/string-null-none/s3";
      const { urlDecodedKey } = S3Object.parse({ key: "%FF".repeat(2e6) });
      report([urlDecodedKey.length, urlDecodedKey.slice(-2)]);`,
    );
    expect(reported).toEqual([2e6, "\ufffd\ufffd"]);
    expect(peak).toBeLessThan(150);
  });
});
