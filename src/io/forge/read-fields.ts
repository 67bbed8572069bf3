/** An answer's object; an empty one where it is none. Fields of a stranger's answer are read one by one, never cast. */
export function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

export function text(value: unknown, key: string): string {
  const found = fields(value)[key];
  return typeof found === 'string' ? found : '';
}

export function integer(value: unknown, key: string): number {
  const found = fields(value)[key];
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : 0;
}

export function list(value: unknown, key: string): readonly unknown[] {
  const found = fields(value)[key];
  return Array.isArray(found) ? found : [];
}
