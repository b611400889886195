/**
 * One population, always the same: an audience with an aged batch, a slow one and a report in the press, read three times, and
 * the target's own posts and counts. Everything an audit can tell something of.
 */
import { auditAudience } from '../../src/audit/audit-audience';
import type { AuditSubject, Departure } from '../../src/audit/audit-subject';
import { RollBuilder } from '../../src/audit/roll';
import { type Account, unknownProfile } from '../../src/domain/account';
import type { AuditReport } from '../../src/domain/audit/report';
import { noFindings } from '../../src/domain/findings';
import type { Post } from '../../src/domain/post';
import type { AccountScore } from '../../src/domain/score';
import { accountDetectors } from '../../src/detectors/registry';
import { createRandom } from '../../src/lib/random';
import { loadScorecard } from '../../src/scoring/load-scorecard';
import { scoreSubjects } from '../../src/scoring/score-accounts';
import { scorecardRef } from '../../src/scoring/scorecard';
import { subjectsOf } from '../../src/scoring/subject';
import { generateScenario } from '../../src/sources/synthetic/generate-scenario';
import { laterList, type LaterList } from '../../src/sources/synthetic/later-list';
import type { Scenario } from '../../src/sources/synthetic/scenario';
import { scenarioPresets } from '../../src/sources/synthetic/scenario-presets';

const daySeconds = 86_400;
const seed = 20_180_206;
const followerCount = 2_500;

export const scorecard = loadScorecard(accountDetectors);

/** What is audited is the last of three lists; who had left before it is told as departed. */
export function fixedSubject(): AuditSubject {
  const scenario = generateScenario(scenarioPresets['several-blocks'].options(seed, followerCount));
  const lists = [20, 60].map((days) => laterList(scenario, { days, seed }));
  const { observedAt } = lists[1]!;
  const scores = scoresOf(scenario);
  const target: Account = {
    id: '1',
    platform: 'synthetic',
    nativeId: scenario.target.nativeId,
    profile: { ...unknownProfile, handle: scenario.target.handle, followersCount: followerCount },
    observedAt,
  };
  return {
    target,
    observedAt,
    list: { complete: true, badCount: 0, duplicateCount: 0, isOneList: true },
    sample: { kind: 'whole-list' },
    roll: rollOf(scenario, lists[1]!, scores),
    listsReadAt: [scenario.observedAt, lists[0]!.observedAt],
    departures: departuresOf(scenario, lists),
    counts: countsUpTo(observedAt),
    posts: postsUpTo(observedAt),
    blocksElsewhere: [],
    scorecard,
    definition: undefined,
    population: undefined,
    seed: 7,
  };
}

/** @throws Error where a part broke */
export function fixedReport(): AuditReport {
  return auditAudience(fixedSubject(), {
    findings: noFindings,
    ruleVersions: { scorecard: scorecardRef(scorecard) },
    onFailure: (part, error) => {
      throw new Error(`${part} broke`, { cause: error });
    },
  });
}

function scoresOf(scenario: Scenario): AccountScore[] {
  const accounts = [...scenario.followers()].map(({ nativeId, profile }, rank): Account => ({
    id: String(rank + 2),
    platform: 'synthetic',
    nativeId,
    profile,
    observedAt: profile && scenario.observedAt,
  }));
  return scoreSubjects(subjectsOf(accounts), { scorecard, detectors: accountDetectors, now: scenario.observedAt });
}

function rollOf(scenario: Scenario, last: LaterList, scores: readonly AccountScore[]) {
  const builder = new RollBuilder();
  const firstSeenAt = scenario.observedAt.getTime() / 1000;
  for (let rank = 0; rank < scenario.size; rank += 1) {
    if (!Number.isNaN(last.goneAt[rank])) continue;
    const profile = scenario.follower(rank).profile;
    const score = scores[rank]!;
    builder.add({
      followerId: BigInt(rank + 2),
      rank,
      createdAt: profile?.createdAt ? profile.createdAt.getTime() / 1000 : null,
      followedAt: null,
      firstSeenAt,
      verdict: score.verdict,
      class: score.class,
      logOdds: score.logOdds,
      followersCount: profile?.followersCount ?? null,
      followingCount: profile?.followingCount ?? null,
      postsCount: profile?.postsCount ?? null,
      likesCount: profile?.likesCount ?? null,
    });
  }
  return builder.build();
}

/** Found gone in the first list that was read after they went. */
function departuresOf(scenario: Scenario, lists: readonly LaterList[]): Departure[] {
  const firstSeenAt = scenario.observedAt.getTime() / 1000;
  const departures: Departure[] = [];
  for (let rank = 0; rank < scenario.size; rank += 1) {
    const found = lists.findIndex(({ goneAt }) => !Number.isNaN(goneAt[rank]));
    if (found < 0) continue;
    const profile = scenario.follower(rank).profile;
    departures.push({
      followerId: BigInt(rank + 2),
      rank,
      createdAt: profile?.createdAt ? profile.createdAt.getTime() / 1000 : null,
      followedAt: null,
      firstSeenAt,
      lastSeenAt: found === 0 ? firstSeenAt : lists[0]!.observedAt.getTime() / 1000,
      goneAt: lists[found]!.observedAt.getTime() / 1000,
      existsAfter: lists[found]!.exists[rank] === 1,
    });
  }
  return departures;
}

function countsUpTo(observedAt: Date): AuditSubject['counts'] {
  const random = createRandom(3);
  let followers = 1_900;
  return Array.from({ length: 60 }, (_, index) => {
    followers += 4 + random.integer(6) + (index === 35 ? 400 : 0);
    return { observedAt: new Date(observedAt.getTime() - (59 - index) * daySeconds * 1000), followersCount: followers };
  });
}

function postsUpTo(observedAt: Date): Post[] {
  const random = createRandom(5);
  return Array.from({ length: 30 }, (_, index) => ({
    accountId: '1',
    nativeId: `post-${index}`,
    postedAt: new Date(observedAt.getTime() - (index + 3) * 1.5 * daySeconds * 1000),
    text: 'fresh bread',
    application: null,
    isRepost: index % 7 === 3,
    inReplyTo: null,
    likesCount: index === 9 ? null : random.integer(24),
    repostsCount: random.integer(3),
    repliesCount: random.integer(4),
    observedAt,
  }));
}
