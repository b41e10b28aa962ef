import type { EmitContext } from "../printing/emit-context.js";
import type { StringMode } from "./mode.js";

/** What printing a definition needs to know where the string mode decides. */
export interface DefinitionContext extends EmitContext {
  readonly mode: StringMode;
  /** Whether it is part of an answer, in which what is absent stays absent. */
  readonly isAnswer: boolean;
}
