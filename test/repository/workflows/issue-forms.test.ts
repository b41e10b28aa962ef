import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { repository } from "../../package/consumer.js";

/* GitHub shows a form that it does not take as a blank issue, without a word. */

interface Form {
  readonly name?: string;
  readonly description?: string;
  readonly body?: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly unknown[] };
    readonly validations?: { readonly required?: boolean };
  }[];
}

const FOLDER = join(repository, ".github/ISSUE_TEMPLATE");
const FORMS = readdirSync(FOLDER)
  .filter((name) => name !== "config.yml")
  .map((name) => [name, parse(readFileSync(join(FOLDER, name), "utf8")) as Form] as const);
const NEEDS = { markdown: "value", textarea: "label", input: "label", dropdown: "options", checkboxes: "options" };

describe.each(FORMS)("%s", (_, { name, description, body = [] }) => {
  const questions = body.filter(({ type }) => type !== "markdown");

  test("is a form that GitHub takes", () => {
    expect([name, description]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    for (const { type, attributes } of body) {
      expect(Object.keys(NEEDS)).toContain(type);
      expect(attributes).toHaveProperty(NEEDS[type as keyof typeof NEEDS]);
    }
    expect(questions.map(({ attributes }) => typeof attributes.label)).toEqual(questions.map(() => "string"));
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
  });

  test("asks that nothing secret is in the payload", () => {
    expect(questions.map(({ id }) => id)).toEqual(expect.arrayContaining(["payload", "redacted"]));
    expect(questions.find(({ id }) => id === "redacted")?.attributes.options).toEqual([
      expect.objectContaining({ required: true }),
    ]);
  });
});

test("what is missing comes with the page of AWS that has it", () => {
  const [, form] = FORMS.find(([file]) => file === "missing.yml") ?? [];
  expect(form?.body?.find(({ id }) => id === "page")?.validations?.required).toBe(true);
});
