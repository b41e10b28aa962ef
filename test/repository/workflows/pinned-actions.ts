/** The actions of others that a workflow or an action names by something that can move, or without saying their version. */
export function unpinnedActions(text: string): string[] {
  return [...text.matchAll(/^[ -]*["']?uses["']?: *(.+)$/gm)]
    .map(([, action = ""]) => action.trim())
    .filter((action) => !/^["']?\.\//.test(action) && !/^[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(action));
}
