/** The catalogue: one plain entry per detector, that survives a trip through JSON. */
import { type DetectorStanding, detectorCatalogue } from '../../src/detectors/catalogue';
import { detectors } from '../../src/detectors/registry';

const standing: DetectorStanding = { fitted: true, expertPoints: 0, measured: [{ dataset: 'a', rocAuc: 0.9 }] };
const entries = detectorCatalogue(() => standing);

it('has every detector, in the registry’s order', () => {
  expect(entries.map(({ id }) => id)).toEqual(detectors.map(({ meta }) => meta.id));
});

it('is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
});

it('says of each how it stands with the scorecard', () => {
  expect(entries[0]).toMatchObject(standing);
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
