/**
 * A batch of accounts scored: in order, with versions and moments, the unknown as unknown.
 */
import { type Account, unknownProfile } from '../../src/domain/account';
import { factsDigest } from '../../src/scoring/facts-digest';
import { isCurrent } from '../../src/scoring/is-current';
import { scoreAccounts } from '../../src/scoring/score-accounts';
import { subjectsOf } from '../../src/scoring/subject';
import { exampleDetectors, exampleScorecard } from './example-scorecard';

const now = new Date('2024-05-01T00:00:00Z');
const observedAt = new Date('2022-10-01T00:00:00Z');
const rules = { scorecard: exampleScorecard, detectors: exampleDetectors.slice(0, 3), now };

function account(id: string, followersCount: number | null): Account {
  const profile = followersCount === null ? null : { ...unknownProfile, followersCount };
  return { id, platform: 'x', nativeId: id, profile, observedAt: profile && observedAt };
}

const [few, idOnly, many] = scoreAccounts([account('1', 2), account('2', null), account('3', 500)], rules);

test('scores come in the order asked, with what they were made from', () => {
  expect([few, idOnly, many].map((score) => score!.accountId)).toEqual(['1', '2', '3']);
  expect(few).toMatchObject({ scorecard: 'example@3', observedAt, computedAt: now, coverage: 1 });
  expect(few!.ruleset).toMatch(/^[0-9a-f]{16}$/);
});

test('points go with the signals, in the registry’s order', () => {
  expect(few!.signals.map(({ detector }) => detector)).toEqual(['lonely-account@1', 'spam-words@1', 'quiet-account@1']);
  expect(few!.signals[0]!.points).toBeGreaterThan(0);
  expect(few).toMatchObject({ verdict: 'likely-inauthentic', class: 'spam' });
  expect(many!.signals[0]!.points).toBeLessThan(0);
  expect(many).toMatchObject({ verdict: 'likely-authentic', class: 'ordinary' });
});

test('an account known by its id alone is unknown, not clean and not zero', () => {
  expect(idOnly).toMatchObject({
    verdict: 'unknown',
    class: 'unknown',
    probability: null,
    logOdds: null,
    coverage: 0,
    observedAt: null,
  });
  expect(idOnly!.signals.map(({ points }) => points)).toEqual([null, null, null]);
});

test('scores say from which facts they were made', () => {
  expect(few!.factsDigest).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set([few, idOnly, many].map((score) => score!.factsDigest)).size).toBe(3);
  expect(factsDigest({ bio: '', followersCount: 2 })).toBe(factsDigest({ followersCount: 2, bio: '' }));
  expect(factsDigest({ bio: '' })).not.toBe(factsDigest({}));
});

test('a score is current for the same rules, moment and facts, and for no other', () => {
  const [known, richer, later] = subjectsOf([
    account('1', 2),
    account('1', 3),
    { ...account('1', 2), observedAt: now },
  ]);
  if (!known || !richer || !later) throw new Error('three subjects were asked for');
  expect(isCurrent(few, known, few!.ruleset)).toBe(true);
  expect(isCurrent(few, richer, few!.ruleset)).toBe(false);
  expect(isCurrent(few, later, few!.ruleset)).toBe(false);
  expect(isCurrent(few, known, 'other rules')).toBe(false);
  expect(isCurrent(null, known, few!.ruleset)).toBe(false);
});

test('a score is current for the posts it was made from, which need not be read to see it', () => {
  const read = new Date('2023-01-01T00:00:00Z');
  const withPosts = { ...account('1', 2), postsObservedAt: read };
  const [score] = scoreAccounts([withPosts], rules);
  const [known, later, none] = subjectsOf([withPosts, { ...withPosts, postsObservedAt: now }, account('1', 2)]);
  expect(isCurrent(score, known!, score!.ruleset)).toBe(true);
  expect(isCurrent(score, later!, score!.ruleset)).toBe(false);
  expect(isCurrent(score, none!, score!.ruleset)).toBe(false);
  expect(isCurrent(few, none!, score!.ruleset)).toBe(true);
});

test('a detector that the scorecard does not know runs, and moves neither score nor coverage', () => {
  const newcomer = { ...exampleDetectors[1]!, meta: { ...exampleDetectors[1]!.meta, id: 'newcomer' } };
  const [score] = scoreAccounts([account('1', 2)], { ...rules, detectors: [...rules.detectors, newcomer] });
  expect(score!.signals[3]).toMatchObject({ detector: 'newcomer@1', outcome: 'scored', points: 0 });
  expect(score).toMatchObject({ logOdds: few!.logOdds, coverage: few!.coverage });
  expect(score!.ruleset).not.toBe(few!.ruleset);
});

test('a detector that breaks lowers coverage and leaves the others’ points alone', () => {
  const broken = rules.detectors.map((each, index) =>
    index === 1
      ? {
          ...each,
          evaluate: () => {
            throw new TypeError('broken');
          },
        }
      : each,
  );
  const [score] = scoreAccounts([account('1', 2)], { ...rules, detectors: broken });
  expect(score!.signals[1]).toEqual({ outcome: 'failed', error: 'TypeError', detector: 'spam-words@1', points: null });
  expect(score!.signals[0]!.points).toBe(few!.signals[0]!.points);
  expect(score!.coverage).toBeLessThan(1);
});

test('the same facts and rules give the same score, whoever stands beside them', () => {
  expect(scoreAccounts([account('1', 2)], rules)).toEqual([few]);
  expect(scoreAccounts([], rules)).toEqual([]);
});
