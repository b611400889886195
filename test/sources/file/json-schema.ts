/**
 * A small judge of JSON Schema for the tests: the keywords that the schemas of schema/imports use, and no other.
 */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly not?: Schema;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
  readonly title?: string;
  readonly $schema?: string;
}

const known = ['type', 'required', 'properties', 'anyOf', 'not', 'pattern', 'minimum', 'maximum'];
const annotations = ['description', 'title', '$schema'];

/** @throws Error for a keyword that is not judged here, so that no schema says more than is tested */
export function obeys(schema: Schema, value: unknown): boolean {
  const strange = Object.keys(schema).find((keyword) => ![...known, ...annotations].includes(keyword));
  if (strange !== undefined) throw new Error(`The keyword ${strange} is not judged.`);
  return (
    hasType(schema, value) &&
    isInRange(schema, value) &&
    hasMembers(schema, value) &&
    (schema.anyOf?.some((one) => obeys(one, value)) ?? true) &&
    !(schema.not !== undefined && obeys(schema.not, value))
  );
}

function hasType({ type }: Schema, value: unknown): boolean {
  if (type === undefined) return true;
  const types = typeof type === 'string' ? [type] : type;
  const own = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return types.includes(own) || (types.includes('integer') && Number.isInteger(value));
}

function isInRange({ pattern, minimum, maximum }: Schema, value: unknown): boolean {
  if (typeof value === 'string') return pattern === undefined || new RegExp(pattern).test(value);
  if (typeof value !== 'number') return true;
  return value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
}

function hasMembers({ required = [], properties = {} }: Schema, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  const members = value as Readonly<Record<string, unknown>>;
  return (
    required.every((name) => name in members) &&
    Object.entries(properties).every(([name, schema]) => !(name in members) || obeys(schema, members[name]))
  );
}
