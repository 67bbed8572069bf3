/** Values by key, in their order; a key without values gives an empty list. */
export function groupBy<V>(values: readonly V[], keyOf: (value: V) => string | undefined): (key: string) => readonly V[] {
  const groups = new Map<string, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return (key) => groups.get(key) ?? [];
}
