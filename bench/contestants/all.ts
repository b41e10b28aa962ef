import { AJV } from "./ajv.js";
import { ARKTYPE } from "./arktype.js";
import type { Contestant } from "./contestant.js";
import { OURS_EMPTY, OURS_NONE } from "./ours.js";
import { POWERTOOLS } from "./powertools.js";
import { QUICKTYPE } from "./quicktype.js";
import { TYPEBOX } from "./typebox.js";
import { TYPIA } from "./typia.js";
import { VALIBOT } from "./valibot.js";
import { ZOD } from "./zod.js";

export const PEERS: readonly Contestant[] = [POWERTOOLS, ZOD, VALIBOT, ARKTYPE, TYPEBOX, QUICKTYPE, AJV, TYPIA];

/** Our two modes. */
export const OURS: readonly Contestant[] = [OURS_NONE, OURS_EMPTY];

export const CONTESTANTS: readonly Contestant[] = [...OURS, ...PEERS];

/** What the copy without checks of one of our modes is called. */
export function bareNameOf({ name }: Contestant): string {
  return name.replace("ours", "bare");
}
