import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { locateUpstream, movePin } from "@aws-lambda-events/generator";
import { afterEach, beforeEach, expect, test } from "vitest";

const PIN = fileURLToPath(new URL("../../upstream-go-sdk", import.meta.url));

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pin-"));
  await cp(PIN, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pin = (): Promise<string[]> =>
  Promise.all(["go.mod", "go.sum"].map((name) => readFile(join(folder, name), "utf8")));

test("the pin moves to a release, with the hashes of that release and no other", async () => {
  const located = await movePin(folder, "v1.54.0", () => locateUpstream({ moduleFolder: folder }));
  expect(located).toMatchObject({ version: "v1.54.0" });
  const [goMod = "", goSum = ""] = await pin();
  expect(goMod).toContain("github.com/aws/aws-lambda-go v1.54.0\n");
  const hashed = goSum
    .trim()
    .split("\n")
    .map((line) => line.replace(/ h1:.*/, ""));
  expect(hashed).toEqual(["github.com/aws/aws-lambda-go v1.54.0", "github.com/aws/aws-lambda-go v1.54.0/go.mod"]);
});

test("the pin stays where it was when the work that needs it fails", async () => {
  const before = await pin();
  const failing = movePin(folder, "v1.54.0", () => Promise.reject(new Error("the generator stopped")));
  await expect(failing).rejects.toThrow("the generator stopped");
  expect(await pin()).toEqual(before);
});

test("the pin stays where it was when there is no such release", async () => {
  const before = await pin();
  await expect(movePin(folder, "v1.0.99", () => Promise.resolve())).rejects.toThrow(/\[release-unavailable\]\n {2}\S/);
  expect(await pin()).toEqual(before);
});
