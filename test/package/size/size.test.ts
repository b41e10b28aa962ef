import { expect, test } from "vitest";
import { inputEvents } from "../../../bench/derive/from-documents.js";
import { exportingTypes, SIX, sizeOf } from "../../../bench/entries.js";
import budget from "./budget.json" with { type: "json" };

/** What a function may ship, by its name in the budget. */
const PROGRAMS = {
  S3: SIX.slice(0, 1),
  "six events": SIX,
  "all input events": inputEvents(),
};

const CASES = (["string-null-none", "string-null-empty"] as const).flatMap((mode) =>
  (["S3", "six events", "all input events"] as const).map((what) => [what, mode] as const),
);

test.each(CASES)("%s, in %s, minified and gzipped, is within test/package/size/budget.json", async (what, mode) => {
  const { zipped } = await sizeOf(exportingTypes(PROGRAMS[what], mode));
  const limit = budget[what];
  const over = zipped - limit;
  console.info(`${what}, ${mode}: ${zipped} of ${limit} bytes`);
  expect(
    zipped,
    `${what} in ${mode} is ${zipped} bytes, ${over} over the ${limit} in test/package/size/budget.json. ` +
      "See what has come in with `npm run bench -- --only size`, and make it smaller. " +
      "If it is worth its bytes, raise the limit in the same commit and say why.",
  ).toBeLessThanOrEqual(limit);
});
