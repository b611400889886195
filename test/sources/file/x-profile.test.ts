/** What X's formats share: whom X has checked, whose picture is its own, and who is known by an id alone. */
import { unknownProfile } from '../../../src/domain/account';
import { isPlaceholderPicture, isVerifiedByX, knownProfile } from '../../../src/sources/file/x-profile';

const before = new Date('2023-04-19T23:59:59.999Z');
const after = new Date('2023-04-20T00:00:00Z');

it.each<[boolean | null, string | null, Date | null, boolean | null]>([
  // While persons were verified.
  [true, null, before, true],
  [false, null, before, false],
  [null, null, before, null],
  [false, 'none', before, false],
  // Given to those who paid and to those who had been verified alike.
  [true, 'blue', before, null],
  // Since the mark is sold.
  [true, null, after, null],
  [false, null, after, null],
  [true, 'blue', after, null],
  [true, 'Blue', after, null],
  [false, 'none', after, null],
  [true, '', after, null],
  // Those whom X still checks.
  [true, 'business', after, true],
  [true, 'government', after, true],
  [true, 'Business', after, true],
  [null, 'GOVERNMENT', after, true],
  [false, 'Government', before, true],
  // Nobody noted when it was read.
  [true, null, null, null],
  [false, 'none', null, null],
  [true, 'government', null, true],
])('a mark %s of type %s, read at %s, says %s', (verified, type, observedAt, said) => {
  expect(isVerifiedByX(verified, type, observedAt)).toBe(said);
});

it.each([
  ['https://i.example/sticky/default_profile_images/default_profile_normal.png', true],
  ['https://i.example/images/default_profile_images/default_profile_3.png', true],
  ['https://i.example/profile_images/1/default_profile.jpg', false],
])('the picture at %s is the placeholder: %s', (address, isPlaceholder) => {
  expect(isPlaceholderPicture(address)).toBe(isPlaceholder);
});

it('knows no profile where nothing is known, and one where anything is', () => {
  expect(knownProfile(unknownProfile)).toBeNull();
  const quiet = { ...unknownProfile, postsCount: 0 };
  expect(knownProfile(quiet)).toBe(quiet);
});
