import { isDay } from '../domain/calendar/day.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

interface Settled {
  readonly value: unknown;
  readonly wrongDays: { pointer: string; value: string }[];
}

/**
 * Brings a value that fits its schema into the model's shape: a bare string where a text may stand becomes `{vi}`, a missing
 * list becomes empty, a missing yes/no becomes no; strings are NFC. Days that do not exist (2025-02-30) are told.
 */
export function settle(value: unknown, schema: JsonSchema, byId: ReadonlyMap<string, JsonSchema>): Settled {
  const wrongDays: Settled['wrongDays'] = [];
  const walk = (node: unknown, ref: JsonSchema, base: JsonSchema, pointer: string): unknown => {
    const [shape, root, name] = resolve(ref, base, byId);
    if (typeof node === 'string') {
      if (name === 'day' && !isDay(node)) wrongDays.push({ pointer, value: node });
      return isText(shape) ? { vi: node.normalize('NFC') } : node.normalize('NFC');
    }
    // A year alone reads as a number; as a period it is a name.
    if (name === 'period' && typeof node === 'number') return String(node);
    if (Array.isArray(node)) {
      const items = (shape['items'] ?? {}) as JsonSchema;
      return node.map((item, i) => walk(item, items, root, `${pointer}/${i}`));
    }
    if (typeof node !== 'object' || node === null) return node;
    return walkObject(node as Record<string, unknown>, shape, root, pointer);
  };
  const walkObject = (node: Record<string, unknown>, shape: JsonSchema, root: JsonSchema, pointer: string) => {
    const properties = (shape['properties'] ?? {}) as Record<string, JsonSchema>;
    const extra = (typeof shape['additionalProperties'] === 'object' ? shape['additionalProperties'] : {}) as JsonSchema;
    const result: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(node))
      result[key] = walk(child, properties[key] ?? extra, root, `${pointer}/${key}`);
    for (const [key, property] of Object.entries(properties)) {
      if (key in result) continue;
      const [missing] = resolve(property, root, byId);
      if (missing['type'] === 'array') result[key] = [];
      if (missing['type'] === 'boolean') result[key] = false;
    }
    return result;
  };
  return { value: walk(value, schema, schema, ''), wrongDays };
}

/** Follows `$ref`s within and between schemas; also gives the name of the last definition, e.g. `day`. */
function resolve(schema: JsonSchema, base: JsonSchema, byId: ReadonlyMap<string, JsonSchema>): [JsonSchema, JsonSchema, string] {
  const ref = schema['$ref'];
  if (typeof ref !== 'string') return [schema, base, ''];
  const [file = '', fragment = ''] = ref.split('#');
  const id = file ? [...byId.keys()].find((key) => key.endsWith(`/${file}`)) : undefined;
  const root = (id ? byId.get(id) : undefined) ?? base;
  const target = fragment
    .split('/')
    .slice(1)
    .reduce<JsonSchema>((node, part) => (node[part] ?? {}) as JsonSchema, root);
  const [shape, at, name] = resolve(target, root, byId);
  return [shape, at, name || (fragment.split('/').at(-1) ?? '')];
}

function isText(shape: JsonSchema): boolean {
  const types = shape['type'];
  return (
    Array.isArray(types) &&
    types.includes('string') &&
    types.includes('object') &&
    'vi' in ((shape['properties'] ?? {}) as object)
  );
}
