/**
 * Followers that neither post nor like, as far as is known. Who is not known is no part of the share.
 */
import type { DeadShare } from '../../domain/audit/engagement';
import { accountClasses } from '../../domain/score';
import { wilsonInterval } from '../../lib/stats/wilson-interval';
import type { AuditSubject } from '../audit-subject';
import { notScored } from '../roll';

const inactive = accountClasses.indexOf('inactive');

/** Fewer known followers say nothing of an audience. */
const fewestKnown = 30;

/**
 * Dead is who has no post and no like, both known, or is of the class `inactive`. Alive is who has posted or liked. Of a
 * sample only those judged count, for of the others nobody looked whether they are inactive.
 * @returns null where too few are known
 */
export function deadShare({
  roll,
  sample,
  target,
}: Pick<AuditSubject, 'roll' | 'sample' | 'target'>): DeadShare | null {
  let [neverActedCount, inactiveCount, aliveCount] = [0, 0, 0];
  for (let place = 0; place < roll.size; place += 1) {
    if (sample.kind === 'stratified' && roll.class[place] === notScored) continue;
    const posts = roll.postsCount[place]!;
    const likes = roll.likesCount[place]!;
    if (posts === 0 && likes === 0) neverActedCount += 1;
    else if (roll.class[place] === inactive) inactiveCount += 1;
    else if (posts > 0 || likes > 0) aliveCount += 1;
  }
  const deadCount = neverActedCount + inactiveCount;
  const knownCount = deadCount + aliveCount;
  if (knownCount < fewestKnown) return null;
  const populationSize = Math.max(target.profile?.followersCount ?? 0, roll.size);
  const { point, low, high, level } = wilsonInterval({ count: deadCount, sampleSize: knownCount, populationSize });
  const unknownCount = roll.size - knownCount;
  return { share: { point, low, high, level }, deadCount, knownCount, unknownCount, neverActedCount, inactiveCount };
}
