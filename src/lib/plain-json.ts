/**
 * Plain JSON: what survives being written down and read again, and can therefore be compared, digested and shown.
 */

/** No options are nested deeper; a circle would be. */
const deepest = 10;

/** Objects without a class, lists, strings, finite numbers, booleans and null. */
export function isPlainJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth > deepest) return false;
  if (!Array.isArray(value) && !isClassless(value)) return false;
  return Object.values(value).every((part) => isPlainJson(part, depth + 1));
}

/** A copy of plain JSON, frozen through and through. */
export function frozenCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) => Object.freeze(part)) as T;
}

function isClassless(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
