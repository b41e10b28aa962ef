/** A table entry that older releases of the SDK have no use for. */
export interface Versioned {
  /** The first release it applies to; every release without it. */
  readonly since?: `v${string}`;
}
