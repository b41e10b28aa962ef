import { SAMPLES, type Examples } from "../../generated/examples/all.js";
import { exampleOf, type Example } from "./example-of.js";

export type { Examples } from "../../generated/examples/all.js";
export type { Example } from "./example-of.js";

/**
 * The example of any type, by its name; see {@link Example}. It carries all of them (`aws-lambda-events/example/s3` has
 * those of one module only).
 *
 * ```ts
 * const event = example("S3Event", { Records: [{ s3: { object: { key: "a.txt" } } }] });
 * ```
 */
export const example: Example<Examples> = /* @__PURE__ */ exampleOf(SAMPLES);

/** The names that {@link example} takes. */
export const exampleNames: readonly (keyof Examples)[] = /* @__PURE__ */ Object.keys(SAMPLES) as (keyof Examples)[];
