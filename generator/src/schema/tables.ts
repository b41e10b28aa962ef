import { ABSENCES } from "./absences.js";
import type { Tables } from "./declarations.js";
import { DEMANDED } from "./demanded.js";
import { DOORS } from "./doors.js";
import { OVERRIDES } from "./overrides.js";
import { PACKAGES } from "./packages.js";
import { REVIEWED_CODE } from "./reviewed-code.js";
import { ROOTS } from "./roots.js";
import { WIRE_TYPES } from "./wire-types.js";

/** Everything the generator knows that the Go source does not say. */
export const TABLES: Tables = {
  packages: PACKAGES,
  wireTypes: WIRE_TYPES,
  overrides: OVERRIDES,
  reviewedCode: REVIEWED_CODE,
  roots: ROOTS,
  doors: DOORS,
  absences: ABSENCES,
  demanded: DEMANDED,
};
