import { exampleNames } from "aws-lambda-events/example";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createScratch, type Scratch } from "../testing/scratch.js";

let scratch: Scratch;
beforeEach(() => (scratch = createScratch()));
afterEach(() => scratch.remove());

async function writeExamples(...flags: string[]): Promise<void> {
  for (const name of exampleNames) scratch.write(`${name}.json`, (await scratch.run("example", name, ...flags)).out);
  const types = Object.fromEntries(exampleNames.map((name) => [`${name}.json`, name]));
  scratch.write("lambda-events.config.json", { types });
}

describe("lambda-events example", () => {
  test("prints samples that are valid under --strict, of everything that is listed with what it is", async () => {
    await writeExamples();
    const { out } = await scratch.run("validate", "--strict", "--no-frames");
    expect(out).toMatch(/^✓ \d+ files, no findings/);
    const listed = JSON.parse((await scratch.run("list", "--format", "json")).out) as {
      name: string;
      role: string;
    }[];
    const whole = listed.filter(({ role }) => role !== "alias" && role !== "part");
    expect(exampleNames).toEqual(expect.arrayContaining(whole.map(({ name }) => name)));
  });

  test("prints the least that is valid with --minimal", async () => {
    await writeExamples("--minimal");
    const { out } = await scratch.run("validate", "--no-frames");
    expect(out).toMatch(/^✓ \d+ files, no findings/);
    const minimal = await scratch.run("example", "SQSEvent", "--minimal");
    const complete = await scratch.run("example", "SQSEvent");
    expect(minimal.out.length).toBeLessThan(complete.out.length / 2);
  });

  test("asks whether another name was meant", async () => {
    expect(await scratch.run("example", "SQSEvnt")).toEqual({
      code: 2,
      out: "",
      error: 'there is no example of "SQSEvnt"\n  did you mean SQSEvent?\n',
    });
  });
});
