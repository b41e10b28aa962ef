import { listReleases } from "@aws-lambda-events/generator";
import { describe, expect, test } from "vitest";
import { checkRelease } from "./release.js";

/* Old releases are what users upgrade from, and each is a whole other SDK to try the generator on. */

const releases = (await listReleases()).slice(-10);

describe("the newest ten releases of the SDK", () => {
  test("are ten", () => {
    expect(releases).toHaveLength(10);
  });

  test.each(releases)("%s generates, and its own fixtures decode in both modes", async (version) => {
    const report = await checkRelease(version);
    expect(report.stopped).toEqual([]);
    expect(report.problems).toEqual([]);
    expect(report.decoded).toBeGreaterThan(90);
  });
});
