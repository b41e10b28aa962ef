export { compareDocuments, type Change, type ChangeKind } from "./compare.js";
export * from "./document.js";
export { formatDiff, isBreaking, type Diff, type DiffFormat } from "./format-diff.js";
export * from "./graph.js";
export { FORMATS, KEYWORDS, type Format } from "./keywords.js";
export { SchemaReadError, readDocuments } from "./read.js";
