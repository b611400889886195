/** What must hold for every detector of audiences, whatever the facts: bounds, words, and blindness to the undeclared. */
import fc from 'fast-check';
import { detectorRef } from '../../src/detectors/detector';
import { audienceDetectors, audienceDetectorsOf, detectors } from '../../src/detectors/registry';
import { evidenceText } from '../../src/detectors/wording';
import type { KnownAudienceFacts } from '../../src/domain/facts';
import { createRandom } from '../../src/lib/random';
import { audienceSignal, raisedWithoutList } from './audience-table';

const handles = ['ada', 'Ada_Byron1815', 'user00000001', '', '\u0000', 'ЖуковЖ', '{{observed}}', 'x'.repeat(300), '🤖'];
const bios = [
  '',
  'I grow beans and write about it in a small garden',
  'ＮＦＫＣ ﬁne',
  '{{usual}} '.repeat(5),
  '写真と散歩'.repeat(9),
];
const kinds = ['', 'A'.repeat(60), 'ACT'.repeat(20), 'AACT'.repeat(30), 'nonsense of another alphabet'];
const moments = [0, 1.3e12, 1.3e12 + 5, 1.5e12, 4e12, -8.64e15, 8.64e15];

/** Audiences of all sizes from few things said often: everything that a detector can stumble over is frequent. */
const audiences = fc
  .record({ seed: fc.nat(), size: fc.constantFrom(0, 1, 30, 520), known: fc.subarray([0, 1, 2, 3]) })
  .map(({ seed, size, known }): KnownAudienceFacts => {
    const random = createRandom(seed);
    const list = <T>(from: (random: ReturnType<typeof createRandom>) => T): (T | null)[] =>
      Array.from({ length: size }, () => (random.chance(0.1) ? null : from(random)));
    const lists = [
      { followerHandles: list(() => random.pick(handles) + (random.chance(0.5) ? String(random.integer(300)) : '')) },
      { followerBios: list(() => random.pick(bios) + (random.chance(0.2) ? random.pick(bios) : '')) },
      { followerCreationTimes: list(() => new Date(random.pick(moments))) },
      { followerPostKinds: list(() => random.pick(kinds) + (random.chance(0.3) ? random.pick(kinds) : '')) },
    ];
    return Object.assign({}, ...known.map((at) => lists[at]!)) as KnownAudienceFacts;
  });
const runs = { numRuns: 40 };

it('are those of the registry whose scope is an audience', () => {
  expect(audienceDetectors.map(({ meta }) => meta.id)).toEqual(
    detectors.filter(({ meta }) => meta.scope === 'audience').map(({ meta }) => meta.id),
  );
  expect(audienceDetectorsOf([])).toEqual([]);
});

describe.each(audienceDetectors.map((detector) => [detector.meta.id, detector] as const))('%s', (_id, detector) => {
  it('never fails, keeps within its bounds, and has words for all its evidence', () => {
    fc.assert(
      fc.property(audiences, (facts) => {
        const signal = audienceSignal(detector, facts);
        expect(signal.outcome).not.toBe('failed');
        if (signal.outcome !== 'scored') return;
        expect(signal.suspicion >= 0 && signal.suspicion <= 1).toBe(true);
        expect(signal.confidence >= 0 && signal.confidence <= 1).toBe(true);
        for (const evidence of signal.evidence) {
          const quoted = evidence.kind === 'excerpt' ? evidence.text : '';
          const said = evidenceText(detectorRef(detector), evidence, audienceDetectors);
          expect(said.replace(quoted, '')).not.toMatch(/\{\{|NaN|undefined|Infinity|observed:/);
        }
      }),
      runs,
    );
  });

  it('is never more suspicious of a list that is not known', () => {
    fc.assert(
      fc.property(audiences, (facts) => {
        expect(raisedWithoutList(detector, facts)).toEqual([]);
      }),
      runs,
    );
  });

  it('says the same of the same facts, and nothing of others', () => {
    const declared = new Set<string>([...detector.meta.requires, ...(detector.meta.uses ?? [])]);
    fc.assert(
      fc.property(audiences, (facts) => {
        const told = Object.fromEntries(Object.entries(facts).filter(([name]) => declared.has(name)));
        const signal = JSON.stringify(audienceSignal(detector, told));
        expect(JSON.stringify(audienceSignal(detector, facts))).toBe(signal);
        expect(JSON.stringify(audienceSignal(detector, told))).toBe(signal);
      }),
      runs,
    );
  });
});
