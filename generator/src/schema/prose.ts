/** What people read of a type or property: our words, and those of the Go source. */
export function proseKeywords(
  text: string | undefined,
  goComment: string,
): { readonly description?: string; readonly "x-go-comment"?: string } {
  return {
    ...(text === undefined ? {} : { description: text }),
    ...(goComment === "" ? {} : { "x-go-comment": goComment }),
  };
}
