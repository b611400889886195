/** Purchased accounts of several qualities: the better made, the more like people's. */
import { createRandom } from '../../../src/lib/random';
import { makeBoughtProfile } from '../../../src/sources/synthetic/bought-profile';
import { makeProfile } from '../../../src/sources/synthetic/synthetic-profile';
import type { Profile } from '../../../src/domain/account';

const createdAt = new Date('2019-05-01T00:00:00Z');
const observedAt = new Date('2022-10-01T00:00:00Z');

function medianOf(make: (seed: number) => Profile, fact: (profile: Profile) => number): number {
  const values = Array.from({ length: 300 }, (_, seed) => fact(make(seed))).sort((one, other) => one - other);
  return values[150]!;
}

const bought =
  (quality: 'thin' | 'plain' | 'dressed' | 'mixed') =>
  (seed: number): Profile =>
    makeBoughtProfile(createRandom(seed), quality, createdAt, observedAt);
const person = (seed: number): Profile => makeProfile(createRandom(seed), 'ordinary', createdAt, observedAt);

it('makes thin, plain and dressed-up accounts, the last of which could be people', () => {
  const posts = (['thin', 'plain', 'dressed'] as const).map((quality) =>
    medianOf(bought(quality), ({ postsCount }) => postsCount!),
  );
  expect(posts[0]).toBe(0);
  expect(posts[1]).toBeGreaterThan(5);
  expect(posts[2]! / medianOf(person, ({ postsCount }) => postsCount!)).toBeGreaterThan(0.4);
  const bios = (make: (seed: number) => Profile): number =>
    Array.from({ length: 300 }, (_, seed) => make(seed)).filter(({ bio }) => bio !== '').length / 300;
  expect(Math.abs(bios(bought('dressed')) - bios(person))).toBeLessThan(0.1);
  expect(bios(bought('thin'))).toBeLessThan(0.2);
});

it('has in a mixed lot most of them thin, and the same again for the same seed', () => {
  const thin = Array.from({ length: 300 }, (_, seed) => bought('mixed')(seed)).filter(
    ({ postsCount }) => postsCount! < 1,
  );
  expect(thin.length).toBeGreaterThan(80);
  expect(thin.length).toBeLessThan(150);
  expect(bought('mixed')(3)).toEqual(bought('mixed')(3));
});
