export { compareDocuments, type Change, type ChangeKind } from "./compare.js";
export * from "./document.js";
export * from "./graph.js";
export { FORMATS, KEYWORDS, type Format } from "./keywords.js";
export { SchemaReadError, readDocuments } from "./read.js";
