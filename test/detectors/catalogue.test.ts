/** The catalogue: one plain entry per detector, that survives a trip through JSON. */
import { detectorCatalogue } from '../../src/detectors/catalogue';
import { detectors } from '../../src/detectors/registry';

const entries = detectorCatalogue();

it('has every detector, in the registry’s order', () => {
  expect(entries.map(({ id }) => id)).toEqual(detectors.map(({ meta }) => meta.id));
});

it('is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
});

it('says of each what it speaks for', () => {
  expect(entries.find(({ id }) => id === 'self-declared-bot')).toMatchObject({
    scope: 'account',
    theme: 'content',
    cost: 'profile',
    requires: [],
    uses: ['isAutomated', 'handle', 'displayName', 'bio'],
    indicates: 'declared-bot',
    benign: true,
  });
  expect(entries.find(({ id }) => id === 'sparse-profile')).toMatchObject({ indicates: null, benign: false });
});
