/** Handle and name disagreement: what a handle shares with the name beside it, across case, accents and scripts. */
import { handleNameDisagreement } from '../../../src/detectors/account/handle-name-disagreement';
import { suspicionOf, testDetector } from '../detector-table';

testDetector(handleNameDisagreement, {
  suspicious: {
    'two different people': {
      facts: { handle: 'bobdutch77', displayName: 'Vivian Kane' },
      without: { handle: 'vivkane77', displayName: 'Vivian Kane' },
      says: /of the letters of its handle are not in its name; usually 0 to 80 %/,
    },
  },
  ordinary: {
    'handle is the name': { handle: 'TomBaker', displayName: 'Tom Baker' },
    'accents and case': { handle: 'lukaszozog', displayName: 'Łukasz Ożóg' },
    'first name and initial': { handle: 'marinak', displayName: 'Marina Kowal' },
    'digits do not count': { handle: 'tom19870412', displayName: 'Tom' },
  },
  innocent: {
    'People who chose a nickname as their handle': { handle: 'foxtrot', displayName: 'Robert Fort' },
    'People who married, transitioned or changed their name for another reason': {
      handle: 'annasmith',
      displayName: 'Anna Weber',
    },
  },
  abstains: {
    'name not known': [{ handle: 'tombaker' }, 'missing-facts'],
    'name in another script': [{ handle: 'tombaker', displayName: '田中 さくら' }, 'not-applicable'],
    'handle of digits': [{ handle: '19870412', displayName: 'Tom Baker' }, 'not-applicable'],
    'name left empty': [{ handle: 'tombaker', displayName: '' }, 'not-applicable'],
  },
});

it('falls with every letter they share', () => {
  const names = ['Xu Zzz', 'Tzz Zzz', 'Tom Zzz', 'Tom Baker'];
  const falling = names.map((displayName) => suspicionOf(handleNameDisagreement, { handle: 'tombaker', displayName }));
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
});
