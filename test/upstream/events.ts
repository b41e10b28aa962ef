import type { Decoder } from "aws-lambda-events";
import * as empty from "aws-lambda-events/string-null-empty";
import * as none from "aws-lambda-events/string-null-none";

/** The package in one string mode, for tests that go through types by name. */
export interface Events {
  readonly mode: "string-null-none" | "string-null-empty";
  /** The decoder of an exported type. */
  decoder(name: string): Decoder<unknown>;
  /** The encoder of an exported type. */
  encoder(name: string): (value: unknown) => unknown;
}

export const BOTH_MODES: readonly Events[] = [events("string-null-none", none), events("string-null-empty", empty)];

function events(mode: Events["mode"], exported: object): Events {
  const lookUp = (name: string): unknown => {
    const value: unknown = (exported as { readonly [name: string]: unknown })[name];
    if (value === undefined) throw new Error(`aws-lambda-events/${mode} does not export ${name}`);
    return value;
  };
  return {
    mode,
    decoder: (name) => lookUp(name) as Decoder<unknown>,
    encoder: (name) => lookUp(`encode${name}`) as (value: unknown) => unknown,
  };
}
