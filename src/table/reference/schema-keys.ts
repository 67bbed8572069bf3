/** A key of a schema as a list of column names; version 1 of the standard allowed a single name. */
export function listKey(key: string | readonly string[] | undefined): readonly string[] {
  if (key === undefined) return [];
  return typeof key === 'string' ? [key] : key;
}
