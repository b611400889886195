/**
 * Scores the sampled followers alone: the scoring of an audience, walking through those whose places were drawn.
 */
import type { AccountId } from '../domain/account';
import type { RollReading } from '../store/repositories/roll.repository';
import type { ScoringStore } from '../scoring/score-audience';
import type { SampleFrame } from './audit-subject';
import type { SubjectStore } from './gather-subject';
import { stratifiedSample } from './share/stratified-sample';

/** The store, with the sampled followers as the whole audience. What single accounts are scored by has no target. */
export function sampleStore(store: ScoringStore, followerIds: readonly AccountId[]): ScoringStore {
  const { scores } = store;
  return {
    accounts: store.accounts,
    posts: store.posts,
    follows: {
      // The place in the sample stands for the rank: it is only ever used to go on from.
      walk: (_targetId, after, limit) => {
        const from = (after ?? -1) + 1;
        const ids = followerIds.slice(from, from + limit);
        return Promise.resolve(ids.map((followerId, index) => ({ followerId, rank: from + index })));
      },
      counts: (targetIds) => Promise.resolve(targetIds.map(() => ({ followers: followerIds.length }))),
    },
    scores: {
      stamps: (ids) => scores.stamps(ids),
      project: (ids) => scores.project(ids),
      append: (judged, runId) => scores.append(judged, runId),
      startRun: (run) => scores.startRun({ ...run, targetId: null }),
      finishRun: (runId, outcome) => scores.finishRun(runId, outcome),
    },
  };
}

type StratifiedFrame = Extract<SampleFrame, { readonly kind: 'stratified' }>;

/** Ids of the followers at the sampled places, in the order of the list. */
export async function sampledFollowers(
  rolls: SubjectStore['rolls'],
  targetId: AccountId,
  sample: StratifiedFrame,
  check: () => void,
): Promise<AccountId[]> {
  const ids: bigint[] = [];
  const reading: RollReading | null = await rolls.read(targetId, ({ followerId }) => {
    if (ids.push(followerId) % 8_192 === 0) check();
  });
  if (reading === null) return [];
  return Array.from(stratifiedSample({ size: ids.length, ...sample }), (place) => String(ids[place]!));
}
