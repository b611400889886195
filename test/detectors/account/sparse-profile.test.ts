/** Sparse profile: who leaves the texts of a profile empty, and what is made of texts nobody could read. */
import { sparseProfile } from '../../../src/detectors/account/sparse-profile';
import { signalOf, suspicionOf, testDetector } from '../detector-table';

const bare = { displayName: 'Nell Quarry', bio: '', location: '', link: '' };
const full = {
  displayName: 'Nell Quarry',
  bio: 'Stonemason. Walks uphill.',
  location: 'Bath',
  link: 'https://quarry.example',
};

testDetector(sparseProfile, {
  suspicious: {
    'nothing but a name': { facts: bare, without: full, says: /75 % are empty; usually 0 to 75 %/ },
    'not even a name': {
      facts: { ...bare, displayName: ' ' },
      without: { ...full, link: '' },
      says: '100 % are empty',
    },
  },
  ordinary: {
    'a full profile': full,
    'no link': { ...full, link: '' },
    'only two texts known, one of them empty': { bio: '', location: 'Bath' },
  },
  innocent: {
    'Newcomers who have not filled in their profile yet': { ...bare, bio: 'new here' },
    'People who read and do not want to be found, such as activists and pupils': { ...full, location: '', link: '' },
  },
  abstains: {
    'nothing known': [{}, 'too-little-data'],
    'one text known': [{ bio: '' }, 'too-little-data'],
    'other facts only': [{ handle: 'nellq', postsCount: 0, hasAvatar: false }, 'too-little-data'],
  },
});

it('counts a text that is not known as filled, and is surer the more is known', () => {
  const partly = { displayName: 'Nell Quarry', bio: '', location: '' };
  expect(suspicionOf(sparseProfile, partly)).toBeCloseTo(0.5);
  expect(signalOf(sparseProfile, partly)).toMatchObject({ confidence: 0.75 });
  expect(signalOf(sparseProfile, bare)).toMatchObject({ confidence: 1 });
});
