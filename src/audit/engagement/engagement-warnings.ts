/**
 * What to mind when figures on engagement are used.
 */
import type { Platform } from '../../domain/account';
import type { DeadShare, Reactions } from '../../domain/audit/engagement';
import { standInWarning } from './reference-platform';

export function engagementWarnings(platform: Platform, reactions: Reactions | null, dead: DeadShare | null): string[] {
  return [...(reactions ? ofReactions(platform, reactions) : []), ...(dead ? ofDeadShare(dead) : [])];
}

function ofReactions(platform: Platform, reactions: Reactions): string[] {
  const { counted, followersBasis, followersDaysAway, leftOut, peers, withoutInauthentic } = reactions;
  const warnings: [boolean, string][] = [
    [counted.length < 3, `Only counts of ${counted.join(', ')} are known: the rate is a lower bound.`],
    [
      followersBasis !== 'near-post',
      `Followers at the time of a post are those counted up to ${Math.round(followersDaysAway)} days from it.`,
    ],
    [leftOut.unknownCounts > 0, `${leftOut.unknownCounts} posts with unknown counts were left out: they are not zero.`],
    [
      leftOut.perhapsReposts > 0,
      `${leftOut.perhapsReposts} posts were left out because it is not known whether they are reposts.`,
    ],
    [
      (peers?.figures.yearsAway ?? 0) > 0,
      `The posts are ${peers?.figures.yearsAway ?? 0} years from the published figures, and rates fall from year to year.`,
    ],
    [
      peers !== null,
      `Peers are ${peers?.figures.population ?? ''}: another kind of account may differ for that reason alone.`,
    ],
    [
      withoutInauthentic?.ifOthersNeverReact.high === null,
      'The share may be all of the audience: no rate is left then.',
    ],
  ];
  return [...(peers ? standInWarning(platform) : []), ...warnings.filter(([holds]) => holds).map(([, text]) => text)];
}

function ofDeadShare({ knownCount, unknownCount, neverActedCount }: DeadShare): string[] {
  const warnings: [boolean, string][] = [
    [
      unknownCount > 0,
      `Of ${unknownCount} followers it is not known whether they post or like; the dead share is of the other ${knownCount}.`,
    ],
    [neverActedCount > 0, 'People who only read never post or like: a dead follower may well be authentic.'],
  ];
  return warnings.filter(([holds]) => holds).map(([, text]) => text);
}
