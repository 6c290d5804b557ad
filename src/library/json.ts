/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Nothing that is kept goes deeper; it is walked by functions that call themselves. */
const DEEPEST = 32;

/**
 * A copy of a value that JSON can say; undefined for any other, and for one that goes too deep. `__proto__` as a name is
 * left out, as JSON.parse makes it a property and whoever copies the object on may make it more.
 */
export function plainJson(value: unknown, depth = DEEPEST): Json | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (depth === 0) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => plainJson(item, depth - 1));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  return plainObject(value, depth);
}

export function plainObject(value: unknown, depth = DEEPEST): JsonObject | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value)
    .filter(([name, item]) => name !== '__proto__' && item !== undefined)
    .map(([name, item]) => [name, plainJson(item, depth - 1)] as const);
  const known = entries.flatMap(([name, item]) => (item === undefined ? [] : [[name, item] as const]));
  return known.length === entries.length ? Object.fromEntries(known) : undefined;
}
