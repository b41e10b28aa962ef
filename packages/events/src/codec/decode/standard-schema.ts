/*
 * Standard Schema v1 (https://standardschema.dev), structurally: what libraries that take any schema expect to find.
 */

/** What is wrong in a value, as Standard Schema has it. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** The outcome of a validation, as Standard Schema has it. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** The properties under `~standard`. */
export interface StandardProps<Input, Output> {
  readonly version: 1;
  readonly vendor: string;
  readonly validate: (value: unknown) => StandardResult<Output>;
  /** For the type checker only: there is nothing there at run time. */
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
}

/** What Standard Schema calls a schema: it checks an `Input` and makes an `Output` of it. */
export interface StandardSchema<Input, Output> {
  readonly "~standard": StandardProps<Input, Output>;
}
