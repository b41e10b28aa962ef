/** What an absent or `null` string, number or the like becomes; the name is also the folder and export condition. */
export type StringMode = "string-null-none" | "string-null-empty";

/** The default first. */
export const STRING_MODES: readonly StringMode[] = ["string-null-none", "string-null-empty"];
