import type { Field } from "../bundles.js";
import type { RunEffort } from "../effort.js";
import type { Document } from "../fixtures.js";
import type { Section } from "../sections/section.js";

export function keepSection(_section: Section, _effort: RunEffort): void {}
export async function writeReport(_documents: readonly Document[], _field: Field, _effort: RunEffort): Promise<void> {}
