/** What must hold for every detector, whatever the facts: bounds, words, blanking, and blindness to the undeclared. */
import fc from 'fast-check';
import { platforms } from '../../src/domain/account';
import { type KnownFacts, postKinds } from '../../src/domain/facts';
import { detectorRef } from '../../src/detectors/detector';
import { accountDetectors } from '../../src/detectors/registry';
import { evidenceText } from '../../src/detectors/wording';
import { raisedByBlanking, signalOf } from './detector-table';

const count = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 10_000 }), fc.nat(), fc.constant(Number.MAX_SAFE_INTEGER));
const words = [
  'bot',
  'follow back',
  'http://a.example/b',
  'Łódź',
  '日本',
  '100%',
  '{{observed}}',
  '\u0000',
  '🤖',
  '$&',
];
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' ')),
);
const postText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(fc.constantFrom(...words, 'click here', 'a ferry was late'), { maxLength: 6 })
    .map((parts) => parts.join(' ')),
);
const application = fc.oneof(fc.string(), fc.constantFrom('twitterfeed', 'Twitter for iPhone', 'Buffer'));
/** Long enough for each detector to speak now and then. */
const list = <T>(each: fc.Arbitrary<T>, maxLength: number) => fc.array(each, { minLength: 1, maxLength, size: 'max' });
const facts: fc.Arbitrary<KnownFacts> = fc
  .record(
    {
      platform: fc.constantFrom(...platforms),
      handle: fc.oneof(
        text.filter((handle) => handle !== ''),
        fc.stringMatching(/^[A-Za-z0-9_]{1,15}$/),
      ),
      displayName: text,
      bio: text,
      location: text,
      link: text,
      ageDays: fc.oneof(fc.double({ min: 0, max: 9000, noNaN: true }), fc.constant(0)),
      followersCount: count,
      followingCount: count,
      postsCount: count,
      likesCount: count,
      listedCount: count,
      hasAvatar: fc.boolean(),
      isVerified: fc.boolean(),
      isProtected: fc.boolean(),
      isAutomated: fc.boolean(),
      postTexts: list(postText, 40),
      postGaps: list(fc.oneof(fc.nat({ max: 200_000 }), fc.double({ min: 0, max: 9, noNaN: true })), 120),
      postTimesOfDay: list(fc.nat({ max: 86_399 }), 120),
      postApplications: list(application, 30),
      postKinds: list(fc.constantFrom(...postKinds), 60),
    },
    { requiredKeys: [] },
  )
  .map((known) => Object.freeze(known));

describe.each(accountDetectors.map((detector) => [detector.meta.id, detector] as const))('%s', (_id, detector) => {
  it('never fails, and keeps within its bounds', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const signal = signalOf(detector, known);
        expect(signal.outcome).not.toBe('failed');
        if (signal.outcome !== 'scored') return;
        expect(signal.suspicion >= 0 && signal.suspicion <= 1).toBe(true);
        expect(signal.confidence >= 0 && signal.confidence <= 1).toBe(true);
      }),
    );
  });

  it('has words for all its evidence', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const signal = signalOf(detector, known);
        if (signal.outcome !== 'scored') return;
        for (const evidence of signal.evidence) {
          const quoted = evidence.kind === 'excerpt' ? evidence.text : '';
          const said = evidenceText(detectorRef(detector), evidence, accountDetectors);
          expect(said.replace(quoted, '')).not.toMatch(/\{\{|NaN|undefined|Infinity/);
        }
      }),
    );
  });

  it('is never more suspicious of what is not known', () => {
    fc.assert(
      fc.property(facts, (known) => {
        expect(raisedByBlanking(detector, known)).toEqual([]);
      }),
    );
  });

  it('says the same of the same facts, and nothing of others', () => {
    const declared = new Set<string>([...detector.meta.requires, ...(detector.meta.uses ?? [])]);
    fc.assert(
      fc.property(facts, facts, (known, other) => {
        const told = Object.fromEntries(Object.entries(known).filter(([name]) => declared.has(name)));
        const undeclared = Object.fromEntries(Object.entries(other).filter(([name]) => !declared.has(name)));
        const signal = JSON.stringify(signalOf(detector, told));
        expect(JSON.stringify(signalOf(detector, { ...undeclared, ...told }))).toBe(signal);
        expect(JSON.stringify(signalOf(detector, told))).toBe(signal);
      }),
    );
  });
});
