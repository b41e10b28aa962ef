import { MAX_FINDINGS_PER_FILE, type Path, type Span } from "../../report/finding.js";
import { walkJson } from "../../input/walk-json.js";

/** A key that its object has already. */
export interface DuplicateKey {
  readonly path: Path;
  readonly span: Span;
}

/** The keys that come again in one object: the first of them, in the order of the text, and how many there are. */
export interface DuplicateKeys {
  readonly first: readonly DuplicateKey[];
  readonly count: number;
}

/** Finds what `JSON.parse` drops without a word: of a key that is given twice, all values but the last. */
export function duplicateKeys(text: string): DuplicateKeys {
  const first: DuplicateKey[] = [];
  let count = 0;
  // For each object or list that is open, the names it has had, and the name or index that is reached.
  const open: { readonly names: Set<string> | undefined; at: string | number }[] = [];
  walkJson(text, {
    name: (name, offset, length) => {
      const object = open.at(-1);
      if (object?.names === undefined) return;
      object.at = name;
      if (object.names.has(name) && count++ < MAX_FINDINGS_PER_FILE) {
        first.push({ path: open.map(({ at }) => at), span: { offset, length } });
      }
      object.names.add(name);
    },
    value: (_offset, _length, opens) => {
      const around = open.at(-1);
      if (typeof around?.at === "number") around.at++;
      if (opens === "object") open.push({ names: new Set(), at: "" });
      if (opens === "list") open.push({ names: undefined, at: -1 });
    },
    close: () => void open.pop(),
  });
  return { first, count };
}
