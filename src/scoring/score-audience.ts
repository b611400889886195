/**
 * Scores the followers of a target, oldest first, in batches. It can be stopped at any moment and run again: what is
 * scored by these rules from these facts is not scored twice, and nothing is counted double.
 */
import type { Account, AccountId } from '../domain/account';
import { type AudienceFindings, noFindings } from '../domain/findings';
import type { AccountScore } from '../domain/score';
import type { AudienceObserver, ObserveAudience } from './audience-observer';
import { type ScoreOrigin, isCurrent } from './is-current';
import { newestPosts, type PostReader } from './newest-posts';
import { rulesetId } from './ruleset';
import { type ScoringRules, scoreSubjects } from './score-accounts';
import { scorecardRef } from './scorecard';
import { type Subject, subjectsOf } from './subject';

/** What it needs of a store. Lists are answered in their order. */
export interface ScoringStore {
  readonly follows: {
    walk(
      targetId: AccountId,
      afterRank: number | null,
      limit: number,
    ): Promise<readonly { readonly followerId: AccountId; readonly rank: number }[]>;
    counts(targetIds: readonly AccountId[]): Promise<readonly ({ readonly followers: number } | null)[]>;
  };
  readonly accounts: { byIds(ids: readonly AccountId[]): Promise<readonly (Account | null)[]> };
  /** Asked for accounts of which posts are stored, and for no others. */
  readonly posts: PostReader;
  readonly scores: {
    /** Facts and rules of the newest score of each account. */
    stamps(accountIds: readonly AccountId[]): Promise<readonly (ScoreOrigin | null)[]>;
    /** Tells follows that came later of the newest stored score. */
    project(accountIds: readonly AccountId[]): Promise<void>;
    append(scores: readonly AccountScore[], runId: string): Promise<void>;
    startRun(run: {
      readonly targetId: AccountId | null;
      readonly scorecard: string;
      readonly ruleset: string;
      readonly computedAt: Date;
    }): Promise<string>;
    finishRun(
      runId: string,
      outcome: { readonly accountCount: number; readonly findings: AudienceFindings },
    ): Promise<void>;
  };
}

export interface ScoringProgress {
  /** Followers gone through so far, of so many. */
  readonly doneCount: number;
  readonly followersCount: number;
  readonly followersPerSecond: number;
  /** Null until there is a rate to tell it by. */
  readonly secondsLeft: number | null;
}

export interface ScoringReport {
  readonly runId: string;
  readonly ruleset: string;
  /** Followers judged now. */
  readonly scoredCount: number;
  /** Followers whose score was up to date. */
  readonly currentCount: number;
  /** Followers of whom only the id is known: their verdict is unknown, and no score is kept of them. */
  readonly withoutFactsCount: number;
}

export interface ScoreAudienceOptions extends ScoringRules {
  readonly batchSize?: number;
  /** Those who look at the audience as a whole. */
  readonly observe?: readonly ObserveAudience[];
  readonly now?: () => Date;
  readonly onProgress?: ((progress: ScoringProgress) => void) | undefined;
}

export async function scoreAudience(
  store: ScoringStore,
  targetId: AccountId,
  { scorecard, detectors, batchSize = 1000, observe = [], now = () => new Date(), onProgress }: ScoreAudienceOptions,
): Promise<ScoringReport> {
  const rules = { scorecard, detectors };
  const ruleset = rulesetId(scorecard, detectors);
  const [counts] = await store.follows.counts([targetId]);
  const run = { targetId, scorecard: scorecardRef(scorecard), ruleset, computedAt: now() };
  const runId = await store.scores.startRun(run);
  const clock = new ScoringClock(counts?.followers ?? 0);
  const observers = observe.map((start) => start());
  const totals = { scoredCount: 0, currentCount: 0, withoutFactsCount: 0 };
  let followers = await store.follows.walk(targetId, null, batchSize);
  while (followers.length > 0) {
    const ids = followers.map(({ followerId }) => followerId);
    const accounts = (await store.accounts.byIds(ids)).filter((account) => account !== null);
    const subjects = subjectsOf(accounts, await newestPosts(store.posts, accounts));
    show(observers, subjects);
    const batch = await judge(store.scores, subjects, ruleset, (due) => scoreSubjects(due, { ...rules, now: now() }));
    await store.scores.append(batch.judged, runId);
    // A follow that came later has not heard of a score that is up to date.
    await store.scores.project(batch.current);
    totals.scoredCount += batch.judged.length - batch.withoutFactsCount;
    totals.currentCount += batch.current.length;
    totals.withoutFactsCount += batch.withoutFactsCount;
    onProgress?.(clock.progress(followers.length));
    followers = await store.follows.walk(targetId, followers.at(-1)!.rank, batchSize);
  }
  const findings = findingsOf(observers);
  await store.scores.finishRun(runId, { accountCount: totals.scoredCount, findings });
  return { runId, ruleset, ...totals };
}

interface JudgedBatch {
  readonly judged: readonly AccountScore[];
  /** Accounts whose stored score is up to date. */
  readonly current: readonly AccountId[];
  /** Of those judged, how many are known by id alone. */
  readonly withoutFactsCount: number;
}

async function judge(
  scores: ScoringStore['scores'],
  subjects: readonly Subject[],
  ruleset: string,
  score: (due: readonly Subject[]) => AccountScore[],
): Promise<JudgedBatch> {
  const stamps = await scores.stamps(subjects.map(({ account }) => account.id));
  const isDue = subjects.map((subject, index) => !isCurrent(stamps[index], subject, ruleset));
  const due = subjects.filter((_, index) => isDue[index]);
  return {
    judged: score(due),
    current: subjects.flatMap(({ account }, index) => (isDue[index] ? [] : [account.id])),
    withoutFactsCount: due.filter(({ account }) => account.observedAt === null).length,
  };
}

function show(observers: readonly AudienceObserver[], subjects: readonly Subject[]): void {
  if (observers.length === 0) return;
  const followers = subjects.map(({ account: { id, observedAt }, facts }) => ({ accountId: id, facts, observedAt }));
  for (const observer of observers) observer.see(followers);
}

function findingsOf(observers: readonly AudienceObserver[]): AudienceFindings {
  return observers.reduce((found, observer) => ({ ...found, ...observer.findings() }), noFindings);
}

class ScoringClock {
  private readonly startedMs = performance.now();
  private doneCount = 0;

  constructor(private readonly followersCount: number) {}

  progress(done: number): ScoringProgress {
    this.doneCount += done;
    const seconds = (performance.now() - this.startedMs) / 1000;
    const followersPerSecond = seconds > 0 ? this.doneCount / seconds : 0;
    const left = Math.max(0, this.followersCount - this.doneCount);
    const secondsLeft = followersPerSecond > 0 ? left / followersPerSecond : null;
    return { doneCount: this.doneCount, followersCount: this.followersCount, followersPerSecond, secondsLeft };
  }
}
