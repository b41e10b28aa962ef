import * as events from "../../generated/string-null-none/index.js";
import type { Decoder } from "../codec/decode/decoder.js";

/** The name of anything that this package decodes. */
export type LambdaEventName = {
  [Name in keyof typeof events]: (typeof events)[Name] extends Decoder<unknown> ? Name : never;
}[keyof typeof events];

/**
 * The decoder of that name.
 *
 * @throws TypeError for what is not among the types, which the compiler cannot tell in JavaScript
 */
export function decoderOf(name: LambdaEventName): Decoder<unknown> {
  const exported = events as unknown as { readonly [name: string]: Partial<Decoder<unknown>> | undefined };
  const decoder = Object.hasOwn(events, name) ? exported[name] : undefined;
  if (decoder?.safeParse === undefined) throw new TypeError(`aws-lambda-events decodes nothing called ${name}`);
  return decoder as Decoder<unknown>;
}
