export { GeneratorError, formatDiagnostic, type Diagnostic, type Position } from "./diagnostic.js";
export { generate, type GenerateOptions, type GoCounts, type Stage, type Summary } from "./generate.js";
export type { FolderDrift } from "./output/folder.js";
export type { ExcludedDeclaration } from "./schema/from-go.js";
export { FORMATS, KEYWORDS, type Format } from "./schema/keywords.js";
export type { SchemaDocument } from "./schema/document.js";
export { ROOTS, type Role, type Root } from "./schema/roots.js";
export { STRING_MODES, type StringMode } from "./typescript/mode.js";
export { locateUpstream, type LocateOptions, type Upstream } from "./upstream.js";
