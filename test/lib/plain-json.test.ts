/** Plain JSON: what comes back the same, and copies that nobody can change. */
import { frozenCopy, isPlainJson } from '../../src/lib/plain-json';

const circle: Record<string, unknown> = {};
circle.self = circle;

it.each([
  ['an object', { a: 1, b: [true, null, 'x'], c: { d: -0.5 } }, true],
  ['an object without a prototype', Object.assign(Object.create(null) as object, { a: 1 }), true],
  ['a function', { a: () => 1 }, false],
  ['a date', { a: new Date(0) }, false],
  ['a map', new Map([[1, 2]]), false],
  ['no number', { a: NaN }, false],
  ['no finite number', [Infinity], false],
  ['what is not there', { a: undefined }, false],
  ['a circle', circle, false],
])('%s', (_what, value, isPlain) => {
  expect(isPlainJson(value)).toBe(isPlain);
});

it('copies, and freezes the copy through and through', () => {
  const original = { a: { b: [1, { c: 2 }] } };
  const copy = frozenCopy(original);
  expect(copy).toEqual(original);
  expect([copy, copy.a, copy.a.b, copy.a.b[1]].every((part) => Object.isFrozen(part))).toBe(true);
  expect(Object.isFrozen(original)).toBe(false);
});
