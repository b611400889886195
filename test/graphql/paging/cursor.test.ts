/**
 * Cursors: good for the list they were given for, and for no other; page sizes from 1 to 100.
 */
import fc from 'fast-check';
import { decodeAccountCursor, encodeAccountCursor } from '../../../src/graphql/paging/account-cursor';
import { decodeFollowerCursor, encodeFollowerCursor } from '../../../src/graphql/paging/follower-cursor';
import { readPage } from '../../../src/graphql/paging/page-arguments';

const badInput = expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error;
const key = { rank: 7, followerId: '12', logOdds: -0.25 };
const cursor = encodeFollowerCursor('3', 'rank-desc', key);
const forge = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor of followers', () => {
  it('comes back as it was made, whatever the odds', () => {
    fc.assert(
      fc.property(
        fc.nat(2 ** 31 - 1),
        fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((odds) => odds + 0)),
        (rank, logOdds) => {
          const place = { rank, followerId: '9223372036854775807', logOdds };
          const made = encodeFollowerCursor('3', 'suspicion-desc', place);
          expect(decodeFollowerCursor(made, '3', 'suspicion-desc')).toEqual(place);
        },
      ),
    );
  });

  it('is refused for another target and for another order', () => {
    expect(() => decodeFollowerCursor(cursor, '4', 'rank-desc')).toThrow(badInput);
    expect(() => decodeFollowerCursor(cursor, '3', 'rank-asc')).toThrow(badInput);
  });

  it('is no cursor of a search, nor the other way round', () => {
    const found = encodeAccountCursor({ text: 'a' }, { handle: 'ab', id: '5' });
    expect(() => decodeFollowerCursor(found, '3', 'rank-desc')).toThrow(badInput);
    expect(() => decodeAccountCursor(cursor, { text: 'a' })).toThrow(badInput);
  });

  it.each([
    ['nothing', ''],
    ['noise', 'x'],
    ['no JSON', Buffer.from('[1,').toString('base64url')],
    ['another version', forge([2, ['followers', '3', 'rank-desc'], [7, '12', null]])],
    ['a fraction of a rank', forge([1, ['followers', '3', 'rank-desc'], [7.5, '12', null]])],
    ['a negative rank', forge([1, ['followers', '3', 'rank-desc'], [-1, '12', null]])],
    ['a rank beyond 32 bits', forge([1, ['followers', '3', 'rank-desc'], [2 ** 31, '12', null]])],
    ['a follower that is no id', forge([1, ['followers', '3', 'rank-desc'], [7, "1' OR 1=1", null]])],
    ['a follower beyond 64 bits', forge([1, ['followers', '3', 'rank-desc'], [7, '9'.repeat(30), null]])],
    ['odds that are no number', forge([1, ['followers', '3', 'rank-desc'], [7, '12', '0']])],
    ['a place too many', forge([1, ['followers', '3', 'rank-desc'], [7, '12', null, 1]])],
    ['a place too few', forge([1, ['followers', '3', 'rank-desc'], [7, '12']])],
    ['a padded one', `${cursor}=`],
    ['a long text', 'A'.repeat(100_000)],
  ])('is not %s', (_what, forged) => {
    expect(() => decodeFollowerCursor(forged, '3', 'rank-desc')).toThrow(badInput);
  });
});

describe('a cursor of a search', () => {
  it('is tied to the text in any case, and to the platform', () => {
    const place = { handle: 'ann', id: '5' };
    const made = encodeAccountCursor({ text: 'An', platform: 'x' }, place);
    expect(decodeAccountCursor(made, { text: 'aN', platform: 'x' })).toEqual(place);
    expect(() => decodeAccountCursor(made, { text: 'an' })).toThrow(badInput);
    expect(() => decodeAccountCursor(made, { text: 'ann', platform: 'x' })).toThrow(badInput);
  });
});

describe('the size of a page', () => {
  it('is one of first and last', () => {
    expect(readPage({ first: 1 })).toEqual({ limit: 1, backwards: false });
    expect(readPage({ last: 100, first: null })).toEqual({ limit: 100, backwards: true });
  });

  it.each([{}, { first: null }, { first: 1, last: 1 }, { first: 0 }, { first: 101 }, { last: -1 }])(
    'is not %j',
    (sizes) => {
      expect(() => readPage(sizes)).toThrow(badInput);
    },
  );
});
