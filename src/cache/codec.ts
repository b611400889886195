/**
 * Values as text: JSON in which dates and the numbers that JSON does not know stay what they are. Properties that are
 * undefined are left out, as in JSON; class instances, maps, sets and big integers are refused rather than mangled.
 */
const dateTag = '$date';
const numberTag = '$number';

/** Throws TypeError for a value that would not come back as it went in. */
export function encode(value: unknown): string {
  return JSON.stringify(value, tagged);
}

export function decode(text: string): unknown {
  // Reviving visits every property; most texts have nothing to revive.
  const hasTags = text.includes(`{"${dateTag}":`) || text.includes(`{"${numberTag}":`);
  return hasTags ? JSON.parse(text, revived) : JSON.parse(text);
}

/** Reads the property itself, since JSON.stringify has already turned a date into text. */
function tagged(this: Readonly<Record<string, unknown>>, key: string, json: unknown): unknown {
  const value = this[key];
  if (value instanceof Date) return { [dateTag]: value.getTime() };
  if (typeof value === 'number' && !Number.isFinite(value)) return { [numberTag]: String(value) };
  if (typeof value === 'object' && value !== null && !isPlain(value)) {
    throw new TypeError(`A ${value.constructor.name} cannot be cached (at "${key}").`);
  }
  return json;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Objects of another realm have a prototype of their own, whose prototype is null in turn.
  const isBase = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isBase && !(dateTag in value) && !(numberTag in value);
}

function revived(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (dateTag in value) return new Date(Number(value[dateTag]));
  if (numberTag in value) return Number(value[numberTag]);
  return value;
}
