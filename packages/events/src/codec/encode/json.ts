/** A JSON object under construction. */
export type JsonObject = { [name: string]: unknown };
