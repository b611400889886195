/**
 * What detectors of audiences share: groups of followers that have something in common, how many of them chance explains,
 * and how close together they were created.
 */
import { clamp, logCurve } from '../lib/curve';
import { type Concentration, concentration } from '../lib/stats/concentration';
import { logBinomialTail } from '../lib/stats/tail-bound';
import type { Evidence } from '../domain/signal';

export interface FollowerGroup {
  /** Ranks of its members. */
  readonly members: readonly number[];
  /** How many such followers an audience of this size has by chance. */
  readonly expected: number;
}

export interface GroupOptions {
  /** Share of the audience in groups, beyond chance, at which the suspicion is half of what it can be. */
  readonly middleShare: number;
  readonly steepness: number;
  /** What the suspicion is multiplied by where nothing says that the members were created close together. */
  readonly uncorroborated: number;
}

/** Part of a group whose creation is looked at: a few members may have other histories. */
const mostOfGroup = 0.8;
/** A coincidence of creation times is believed below this probability. */
const believedBelow = Math.log(1e-4);
const dayMs = 86_400_000;

export interface GroupReading<G extends FollowerGroup = FollowerGroup> {
  readonly suspicion: number;
  /** Share of the audience that is in groups, beyond chance, [0,1]. */
  readonly share: number;
  readonly groupCount: number;
  /** The largest group; null where there is none. */
  readonly largest: G | null;
  /** Where most of the largest group lies in creation time, if that is closer together than chance allows. */
  readonly created: { readonly days: number; readonly shareOfAll: number } | null;
}

/**
 * The more of the audience is in groups, beyond chance, the more suspicious; and more so if its groups were created close
 * together. What is not known of their creation leaves the suspicion lower, never higher.
 * @param groups each beyond chance by itself; no follower is in two of them
 * @param audienceSize of how many followers it is known whether they are in a group, at least 1
 * @param creationTimes by rank; absent or null where not known
 */
export function readGroups<G extends FollowerGroup>(
  groups: readonly G[],
  audienceSize: number,
  creationTimes: readonly (Date | null)[] | undefined,
  { middleShare, steepness, uncorroborated }: GroupOptions,
): GroupReading<G> {
  const known = knownTimes(creationTimes);
  const sizes = groups.map(({ members, expected }) => Math.max(0, members.length - expected));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const closeness = groups.map(({ members }) => closenessOf(members, known));
  const mean = total === 0 ? 0 : groups.reduce((sum, _, at) => sum + closeness[at]!.degree * sizes[at]!, 0) / total;
  const largest = groups.reduce<number>((best, { members }, at) => {
    return best < 0 || members.length > groups[best]!.members.length ? at : best;
  }, -1);
  const share = Math.min(1, total / audienceSize);
  return {
    suspicion: logCurve(share, middleShare, steepness) * (uncorroborated + (1 - uncorroborated) * mean),
    share,
    groupCount: groups.length,
    largest: groups[largest] ?? null,
    created: closeness[largest]?.created ?? null,
  };
}

/** Sentences that every detector of groups has, by the same names. */
type GroupMessage = 'share' | 'groups' | 'largest' | 'pattern' | 'span' | 'spanShare';

/** The most that an ordinary audience has. */
export interface UsualGroups {
  readonly share: number;
  readonly groups: number;
}

/** @param patternOf what the members of the largest group have in common, fit to be quoted */
export function groupEvidence<G extends FollowerGroup>(
  { share, groupCount, largest, created }: GroupReading<G>,
  usual: UsualGroups,
  patternOf: (group: G) => string,
): [Evidence<GroupMessage>, ...Evidence<GroupMessage>[]] {
  const inGroups = {
    kind: 'measure',
    message: 'share',
    observed: share,
    usual: [0, usual.share],
    unit: 'share',
  } as const;
  if (largest === null) return [inGroups];
  const { members, expected } = largest;
  const evidence: [Evidence<GroupMessage>, ...Evidence<GroupMessage>[]] = [
    inGroups,
    { kind: 'measure', message: 'groups', observed: groupCount, usual: [0, usual.groups], unit: 'count' },
    { kind: 'measure', message: 'largest', observed: members.length, usual: [0, Math.ceil(expected)], unit: 'count' },
    { kind: 'excerpt', message: 'pattern', text: patternOf(largest) },
  ];
  if (created !== null) {
    evidence.push({ kind: 'measure', message: 'span', observed: created.days, unit: 'days' });
    evidence.push({ kind: 'measure', message: 'spanShare', observed: created.shareOfAll, unit: 'share' });
  }
  return evidence;
}

interface KnownTimes {
  /** Milliseconds by rank; NaN where not known. */
  readonly byRank: Float64Array;
  readonly ascending: Float64Array;
}

function knownTimes(times: readonly (Date | null)[] | undefined): KnownTimes | null {
  if (times === undefined) return null;
  const byRank = Float64Array.from(times, (time) => time?.getTime() ?? NaN);
  return { byRank, ascending: byRank.filter((time) => !Number.isNaN(time)).sort() };
}

interface Closeness {
  /** 0 as far apart as the audience … 1 all at once. */
  readonly degree: number;
  readonly created: GroupReading['created'];
}

const notClose: Closeness = { degree: 0, created: null };

function closenessOf(members: readonly number[], known: KnownTimes | null): Closeness {
  const times = known === null ? [] : members.map((rank) => known.byRank[rank]!).filter((time) => !Number.isNaN(time));
  if (known === null || times.length < mostOfGroup * members.length) return notClose;
  const closest = concentration(times, known.ascending, mostOfGroup);
  if (chanceOf(closest, times.length) > believedBelow) return notClose;
  const degree = clamp(1 - closest.shareOfAll / mostOfGroup, 0, 1);
  return { degree, created: { days: (closest.to - closest.from) / dayMs, shareOfAll: closest.shareOfAll } };
}

/** ln of a bound of the probability that so many fall into one of the intervals that begin at a member. */
function chanceOf({ held, shareOfAll }: Concentration, size: number): number {
  return Math.log(size) + logBinomialTail(held, size, shareOfAll);
}
