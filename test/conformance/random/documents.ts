import * as fc from "fast-check";
import { withDiscriminators } from "../discriminator.js";
import { printJson } from "../json-text.js";
import type { RootType } from "../shapes.js";
import type { Document } from "../subject.js";
import { wellFormedText } from "../surrogates.js";
import { mutant } from "./mutants.js";
import { changePlace, countPlaces } from "./places.js";
import type { WellFormed } from "./well-formed.js";

interface Change {
  readonly place: number;
  readonly salt: number;
}

const changes: fc.Arbitrary<Change[]> = fc.array(fc.record({ place: fc.nat(), salt: fc.maxSafeNat() }), {
  maxLength: 2,
});

const DAMAGES = [
  ",",
  "]",
  "\u0000",
  "\ufeff",
  "'",
  "//",
  "NaN",
  "01",
  "\t",
  '"',
  "\\",
  "{",
  " \n ",
  "-",
  "+1",
  ".5",
  "\u00a0",
  "/**/",
] as const;

/** Text that is put somewhere into a document, which may leave it no JSON; rarely any. */
const damages = fc.oneof(
  { weight: 60, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.record({ at: fc.nat(), text: fc.constantFrom(...DAMAGES) }) },
);

/** What an event's discriminator asks for is put into most documents; at random hardly any would have it. */
const entrances = fc.oneof({ weight: 9, arbitrary: fc.nat() }, { weight: 1, arbitrary: fc.constant(null) });

/** Random documents of a type: well-formed ones, in which up to two places are then changed. */
export function documentsOf({ name, slot }: RootType, wellFormed: WellFormed): fc.Arbitrary<Document> {
  return fc.tuple(wellFormed.of(slot), entrances, changes, damages).map(([root, entrance, list, damage]) => {
    const letIn =
      slot.discriminator === undefined || entrance === null
        ? root
        : withDiscriminators(root, slot.discriminator, entrance);
    const changed = list.reduce((node, { place, salt }) => {
      const index = place % countPlaces(node, slot);
      return changePlace(node, slot, index, (at, where) => mutant(at, where, salt));
    }, letIn);
    const json = printJson(changed);
    return { type: name, json: damage === null ? json : damaged(json, damage.at % (json.length + 1), damage.text) };
  });
}

function damaged(json: string, at: number, text: string): string {
  // Between the halves of a surrogate pair it would leave what is no text in UTF-8.
  return wellFormedText(json.slice(0, at) + text + json.slice(at));
}
