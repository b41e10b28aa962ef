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
