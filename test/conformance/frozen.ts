/** The same value, in which nothing can be changed any more; as deep as payloads are. */
export function deepFrozen<T>(root: T): T {
  const rest: unknown[] = [root];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value !== "object" || value === null) continue;
    Object.freeze(value);
    // A loop, because a payload may have more elements than a call takes arguments.
    for (const item of Object.values(value)) rest.push(item);
  }
  return root;
}
