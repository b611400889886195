/** Sparse profile: who leaves the pieces of a profile empty, and what is made of pieces nobody could read. */
import { sparseProfile } from '../../../src/detectors/account/sparse-profile';
import { signalOf, suspicionOf, testDetector } from '../detector-table';

const bare = { displayName: 'Nell Quarry', bio: '', location: '', link: '', hasAvatar: false };
const full = {
  displayName: 'Nell Quarry',
  bio: 'Stonemason. Walks uphill.',
  location: 'Bath',
  link: 'https://quarry.example',
  hasAvatar: true,
};

testDetector(sparseProfile, {
  suspicious: {
    'nothing but a name': { facts: bare, without: full, says: /80 % are empty; usually 0 to 60 %/ },
    'not even a name': {
      facts: { ...bare, displayName: ' ' },
      without: { ...full, link: '' },
      says: '100 % are empty',
    },
  },
  ordinary: {
    'a full profile': full,
    'no link and no place': { ...full, link: '', location: '' },
    'only two pieces known, one of them empty': { bio: '', hasAvatar: true },
  },
  innocent: {
    'Newcomers who have not filled in their profile yet': { ...bare, hasAvatar: true },
    'People who read and do not want to be found, such as activists and pupils': { ...full, bio: '', location: '' },
  },
  abstains: {
    'nothing known': [{}, 'too-little-data'],
    'one piece known': [{ bio: '' }, 'too-little-data'],
    'other facts only': [{ handle: 'nellq', postsCount: 0 }, 'too-little-data'],
  },
});

it('counts a piece that is not known as filled, and is surer the more is known', () => {
  const partly = { displayName: 'Nell Quarry', bio: '', hasAvatar: false };
  expect(suspicionOf(sparseProfile, partly)).toBeCloseTo(0.4);
  expect(signalOf(sparseProfile, partly)).toMatchObject({ confidence: 0.6 });
  expect(signalOf(sparseProfile, bare)).toMatchObject({ confidence: 1 });
});
