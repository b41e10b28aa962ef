import { expectTypeOf, test } from "vitest";
import type { Init } from "./init.js";
import type { DynamoDBAttributeValue } from "./wire/attributevalue.js";

interface Part {
  name: string;
  at: Date;
  body: Uint8Array;
}

interface Whole {
  part: Part;
  parts: Part[];
  pointers: (Part | null)[];
  byName: { [name: string]: Part };
  headers: { [name: string]: string | undefined };
  lists: { [name: string]: string[] };
  anything?: unknown;
  value: DynamoDBAttributeValue;
  kind: "A" | "B" | (string & {});
  count?: number | undefined;
}

interface InitPart {
  name?: string | undefined;
  at?: Date | undefined;
  body?: Uint8Array | undefined;
}

test("Init makes every property optional at every depth and leaves the rest alone", () => {
  expectTypeOf<Init<Part>>().toEqualTypeOf<InitPart>();
  expectTypeOf<Init<Whole>>().toEqualTypeOf<{
    part?: InitPart | undefined;
    parts?: readonly InitPart[] | undefined;
    pointers?: readonly (InitPart | null)[] | undefined;
    byName?: { readonly [name: string]: InitPart } | undefined;
    headers?: { readonly [name: string]: string | undefined } | undefined;
    lists?: { readonly [name: string]: readonly string[] } | undefined;
    anything?: unknown;
    value?: DynamoDBAttributeValue | undefined;
    kind?: "A" | "B" | (string & {}) | undefined;
    count?: number | undefined;
  }>();
});

test("what was decoded can be encoded", () => {
  expectTypeOf<Whole>().toExtend<Init<Whole>>();
});
