/** An optional property for a spread: nothing at all where the value is undefined (`exactOptionalPropertyTypes`). */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}
