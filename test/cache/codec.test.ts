/** Cached values as text: what goes in comes out, or is refused. */
import fc from 'fast-check';
import { decode, encode } from '../../src/cache/codec';

const through = (value: unknown): unknown => decode(encode(value));

it('keeps dates dates, wherever they are', () => {
  const value = { observedAt: new Date('2018-03-01T12:00:00.123Z'), list: [new Date(0), null], text: '2018-03-01' };
  expect(through(value)).toEqual(value);
  expect(through(new Date(5))).toEqual(new Date(5));
  expect((through(new Date(Number.NaN)) as Date).getTime()).toBeNaN();
});

it('keeps numbers that JSON would turn into null', () => {
  const value = { logOdds: Number.NEGATIVE_INFINITY, other: [Number.POSITIVE_INFINITY, Number.NaN, 0.1, -1] };
  expect(through(value)).toEqual(value);
});

it('keeps every value that JSON keeps, and text that looks like a tag', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(through(value)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(through({ bio: '{"$date":1}' })).toEqual({ bio: '{"$date":1}' });
});

it('refuses what would come back as something else', () => {
  class Money {
    readonly amount = 1;
  }
  for (const value of [new Map(), new Set([1]), new Money(), 1n, { $date: 1 }, { deep: [{ $number: 'x' }] }]) {
    expect(() => encode(value)).toThrow(TypeError);
  }
});
