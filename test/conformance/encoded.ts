import { GoSeconds } from "./expectation.js";
import type { Slot } from "./shapes.js";

/*
 * What an encoder has to give, worked out from what Go's `json.Marshal` wrote.
 */

/**
 * Go's encoding with its one liberty taken away: a nil list, map or bytes, which it writes as `null`, as an empty one.
 * In what is `unknown` and in pointers, `null` is itself.
 */
export function withoutNil(slot: Slot, encoded: unknown): unknown {
  const { shape } = slot;
  if (encoded === null) {
    if (slot.isPointer) return null;
    switch (shape.kind) {
      case "list":
        return [];
      case "map":
        return {};
      case "bytes":
        return "";
      default:
        return null;
    }
  }
  switch (shape.kind) {
    case "struct":
      return mapEntries(encoded, (name, value) => {
        const field = shape.fields.get(name);
        return field === undefined ? value : withoutNil(field, value);
      });
    case "list":
      return (encoded as unknown[]).map((item) => withoutNil(shape.item, item));
    case "map":
      return mapEntries(encoded, (_name, value) => withoutNil(shape.value, value));
    default:
      return encoded;
  }
}

/**
 * Go's encoding without what we decode to nothing; and, where answers write all that is set, with the empty values that
 * Go leaves out. `decoded` is the value that was encoded.
 */
export function asSet(slot: Slot, encoded: unknown, decoded: unknown, answersWriteAll: boolean): unknown {
  const { shape } = slot;
  if (encoded === null || decoded === null) return encoded;
  switch (shape.kind) {
    case "struct": {
      const expected: { [name: string]: unknown } = {};
      for (const field of shape.fields.values()) {
        const value = memberOf(decoded, field.name);
        if (value === undefined) continue;
        const written = memberOf(encoded, field.name);
        // A map that lost its nulls, as those of answers do, may be one that `omitempty` drops.
        const isDropped = !shape.isAnswer && field.isOmittedEmpty && field.shape.kind === "map" && isEmpty(value);
        if (isDropped) continue;
        if (written !== undefined) expected[field.name] = asSet(field, written, value, answersWriteAll);
        else if (shape.isAnswer && answersWriteAll) expected[field.name] = emptyJson(field);
      }
      return expected;
    }
    case "list":
      return (encoded as unknown[]).map((item, index) =>
        asSet(shape.item, item, memberOf(decoded, index), answersWriteAll),
      );
    case "map":
      return Object.fromEntries(
        Object.entries(encoded as { [name: string]: unknown })
          .filter(([name]) => Object.hasOwn(decoded as object, name))
          .map(([name, value]) => [name, asSet(shape.value, value, memberOf(decoded, name), answersWriteAll)]),
      );
    default:
      return encoded;
  }
}

function isEmpty(map: unknown): boolean {
  return Object.keys(map as object).length === 0;
}

/** What `omitempty` drops, as JSON. */
function emptyJson({ shape }: Slot): unknown {
  switch (shape.kind) {
    case "string":
    case "bytes":
      return "";
    case "boolean":
      return false;
    case "list":
      return [];
    case "map":
      return {};
    default:
      return 0;
  }
}

/** The path of the first thing that an answer has to have and `decoded` lacks. */
export function missingDemand({ shape }: Slot, decoded: unknown, path: Path = []): Path | undefined {
  const below = (slot: Slot, key: string | number): Path | undefined =>
    missingDemand(slot, memberOf(decoded, key), [...path, key]);
  if (typeof decoded !== "object" || decoded === null) return undefined;
  switch (shape.kind) {
    case "struct":
      return firstOf([...shape.fields.values()], (field) => {
        const value = memberOf(decoded, field.name);
        const isMissing = value === undefined || (field.demanded === "text" && value === "");
        return field.demanded !== "no" && isMissing ? [...path, field.name] : below(field, field.name);
      });
    case "list":
      return firstOf([...(decoded as unknown[]).keys()], (index) => below(shape.item, index));
    case "map":
      return firstOf(Object.keys(decoded), (name) => below(shape.value, name));
    default:
      return undefined;
  }
}

type Path = readonly (string | number)[];

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The greatest milliseconds, in either direction, that an int64 of nanoseconds holds. */
const MAX_EPOCH = 9223372036854;

/**
 * Puts aside the numbers for times that Go's nanoseconds wrap around for; `decoded` is what the value was encoded from.
 */
export function withoutWrapped(slot: Slot, encoded: unknown, decoded: unknown): unknown {
  return mapEpochs(slot, encoded, decoded, (value, date) =>
    date instanceof Date && Math.abs(date.getTime()) <= MAX_EPOCH ? value : "beyond Go's nanoseconds",
  );
}

/** Lets seconds since 1970 be off by what rounding them to milliseconds makes of them. */
export function withRoundedSeconds(slot: Slot, encoded: unknown): unknown {
  return mapEpochs(slot, encoded, undefined, (value) => (typeof value === "number" ? new GoSeconds(value) : value));
}

function mapEpochs(
  { shape }: Slot,
  encoded: unknown,
  decoded: unknown,
  change: (value: unknown, decoded: unknown) => unknown,
): unknown {
  if (encoded === null || encoded === undefined) return encoded;
  switch (shape.kind) {
    case "wire":
      return shape.name === "SecondsEpochTime" || shape.name === "MilliSecondsEpochTime"
        ? change(encoded, decoded)
        : encoded;
    case "struct":
      return mapEntries(encoded, (name, value) => {
        const field = shape.fields.get(name);
        return field === undefined ? value : mapEpochs(field, value, memberOf(decoded, name), change);
      });
    case "list":
      return (encoded as unknown[]).map((item, index) => mapEpochs(shape.item, item, memberOf(decoded, index), change));
    case "map":
      return mapEntries(encoded, (name, value) => mapEpochs(shape.value, value, memberOf(decoded, name), change));
    default:
      return encoded;
  }
}

function memberOf(value: unknown, key: string | number): unknown {
  return (value as { [key: string | number]: unknown } | null | undefined)?.[key];
}

function mapEntries(object: unknown, change: (name: string, value: unknown) => unknown): { [name: string]: unknown } {
  return Object.fromEntries(
    Object.entries(object as { [name: string]: unknown }).map(([name, value]) => [name, change(name, value)]),
  );
}
