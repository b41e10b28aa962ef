import { UsageError } from "../../usage-error.js";
import { pathBelow } from "../../input/path-below.js";
import { globMatcher, isNegated, type PathMatcher } from "../../input/path-matcher.js";
import { searchGlob } from "../../input/search.js";

/** One line of the configuration that says which type some files are of. */
export interface Mapping {
  readonly glob: string;
  readonly type: string;
  /** Where it is, for messages: the file with line and column, and the setting. */
  readonly place: string;
}

/** The mappings of a configuration, each of which decides the type of at least one file there is. */
export interface Mappings {
  /** The type that a file is mapped to. */
  typeOf(path: string): string | undefined;
  /**
   * Makes sure that every mapping decides something about the files of a run.
   *
   * @param folder what lies outside of it is not the run's business
   * @throws UsageError for a mapping none of whose files is among them
   */
  checkUse(files: readonly string[], folder: string): void;
}

interface DecidingMapping extends Mapping {
  readonly matches: (path: string) => boolean;
  /** The files that it decides about. */
  readonly files: readonly string[];
}

/**
 * Looks up what mappings decide.
 *
 * @param folder the folder that their globs start from
 * @throws UsageError for a mapping that decides nothing, wherever one looks: then it is not what was meant
 */
export function resolveMappings(mappings: readonly Mapping[], folder: string, isIgnored: PathMatcher): Mappings {
  const resolved: DecidingMapping[] = [];
  for (const mapping of mappings) resolved.push(resolveMapping(mapping, resolved, folder, isIgnored));
  const mappingOf = (path: string): DecidingMapping | undefined => resolved.find(({ matches }) => matches(path));
  return {
    typeOf: (path) => mappingOf(path)?.type,
    checkUse: (files, area) => {
      const used = new Set(files.map(mappingOf));
      const unused = resolved.find(
        (mapping) => !used.has(mapping) && mapping.files.some((file) => pathBelow(area, file) !== undefined),
      );
      if (unused !== undefined) throw unusedMapping(unused);
    },
  };
}

function resolveMapping(
  mapping: Mapping,
  earlier: readonly DecidingMapping[],
  folder: string,
  isIgnored: PathMatcher,
): DecidingMapping {
  const { glob, place } = mapping;
  if (isNegated(glob)) {
    throw new UsageError(
      `${place} starts with "!"`,
      "a mapping says which files it is for; leave others out in its glob",
    );
  }
  const matches = globMatcher(glob, folder);
  const { files: found, unreadable } = searchGlob(glob, folder);
  const matching = [...found, ...unreadable.keys()].filter(matches);
  if (matching.length === 0) {
    throw new UsageError(
      `${place} matches no file`,
      `a mapping that maps nothing checks nothing: mend the glob, which starts from ${folder}, or remove it`,
    );
  }
  const kept = matching.filter((file) => isIgnored(file) !== true);
  if (kept.length === 0) {
    throw new UsageError(
      `${place} matches only files that "ignore" leaves out`,
      'remove the mapping, or take its files back with a glob in "ignore" that starts with "!"',
    );
  }
  const takers = new Set<DecidingMapping>();
  const files = kept.filter((file) => {
    const taker = earlier.find((other) => other.matches(file));
    if (taker !== undefined) takers.add(taker);
    return taker === undefined;
  });
  if (files.length > 0) return { ...mapping, matches, files };
  const names = [...takers].map((taker) => JSON.stringify(taker.glob)).join(" and ");
  throw new UsageError(
    `${place} decides nothing, as ${names} before it ${takers.size === 1 ? "takes" : "take"} every file it matches`,
    "the first glob that matches decides: put the narrower one first, or remove it",
  );
}

function unusedMapping({ place, files }: DecidingMapping): UsageError {
  const amount = files.length === 1 ? "the one file it is for is" : `none of the ${files.length} files it is for is`;
  return new UsageError(
    `${place} decides nothing here, as ${amount} ${files.length === 1 ? "not " : ""}checked`,
    'check them as well (name their folder, or add it to "files"), or remove the mapping; ' +
      "when only files are named, and no folder or glob, mappings for others may rest",
  );
}
