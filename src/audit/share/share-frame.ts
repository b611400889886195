/**
 * The frame of a share: who was listed, who was to be judged, who was, and for the others why not, by stratum of ranks.
 */
import { isoTime } from '../../domain/audit/iso-time';
import type { ListTruncation, ShareFrame, ShareStratum, UnjudgedReason } from '../../domain/audit/share';
import { type AccountClass, accountClasses, verdicts } from '../../domain/score';
import type { AuditSubject } from '../audit-subject';
import { type Roll, notScored } from '../roll';
import { type PlaceRange, rankStrata } from './rank-strata';
import { stratifiedSample } from './stratified-sample';

const unknownVerdict = verdicts.indexOf('unknown');
const inauthenticVerdict = verdicts.indexOf('likely-inauthentic');
const unknownClass = accountClasses.indexOf('unknown');

/** Places of the followers that were to be judged, 0 = oldest, growing: another's verdict is no part of the share. */
export function sampledPlaces({ roll, sample }: Pick<AuditSubject, 'roll' | 'sample'>): Int32Array {
  return stratifiedSample({ size: roll.size, ...(sample.kind === 'stratified' ? sample : whole(roll.size)) });
}

function whole(size: number): { wantedCount: number; seed: number } {
  return { wantedCount: size, seed: 0 };
}

/** Whether the follower at a place has a verdict other than unknown. */
export function isJudged({ verdict }: Pick<Roll, 'verdict'>, place: number): boolean {
  return verdict[place] !== notScored && verdict[place] !== unknownVerdict;
}

/** For the index of a class, whether it is one of these; of what was not scored it is not. */
export function classTest(definition: readonly AccountClass[]): (index: number | undefined) => boolean {
  const wanted = new Set(definition.map((name) => accountClasses.indexOf(name)));
  return (index) => index !== undefined && wanted.has(index);
}

/** Followers that look not authentic and are of no class. @param places those that were to be judged */
export function countUnclassed({ verdict, class: classes }: Roll, places: Int32Array): number {
  return places.reduce((total, place) => {
    return total + Number(verdict[place] === inauthenticVerdict && classes[place] === unknownClass);
  }, 0);
}

/** @param places those that were to be judged, growing */
export function shareFrame(subject: AuditSubject, places: Int32Array, definition: readonly AccountClass[]): ShareFrame {
  const { roll, sample, observedAt } = subject;
  const isSample = sample.kind === 'stratified' && places.length < roll.size;
  const strata = rankStrata(roll.size, sample.kind === 'stratified' ? sample.strataCount : undefined);
  const counted = countStrata(roll, places, strata, definition);
  return {
    kind: isSample ? 'stratified' : 'whole-list',
    listedCount: roll.size,
    wantedCount: isSample ? sample.wantedCount : roll.size,
    sampledCount: places.length,
    judgedCount: counted.reduce((total, { judgedCount }) => total + judgedCount, 0),
    strata: counted,
    seed: isSample ? sample.seed : null,
    truncation: truncationOf(subject),
    observedAt: isoTime(observedAt.getTime() / 1000),
  };
}

function countStrata(
  roll: Roll,
  places: Int32Array,
  strata: readonly PlaceRange[],
  definition: readonly AccountClass[],
): ShareStratum[] {
  const isCounted = classTest(definition);
  let next = 0;
  return strata.map(({ from, to }) => {
    const unjudged: Record<UnjudgedReason, number> = { 'id-only': 0, 'too-little-known': 0, 'not-scored': 0 };
    const first = next;
    let judgedCount = 0;
    let flaggedCount = 0;
    for (; next < places.length && places[next]! < to; next++) {
      const place = places[next]!;
      if (!isJudged(roll, place)) unjudged[reasonOf(roll, place)]++;
      else {
        judgedCount++;
        if (isCounted(roll.class[place])) flaggedCount++;
      }
    }
    return {
      rankFrom: roll.rank[from]!,
      rankTo: roll.rank[to - 1]!,
      listedCount: to - from,
      sampledCount: next - first,
      judgedCount,
      flaggedCount,
      unjudged,
    };
  });
}

function reasonOf(roll: Roll, place: number): UnjudgedReason {
  if (roll.verdict[place] === notScored) return 'not-scored';
  const { createdAt, followersCount, followingCount, postsCount, likesCount } = roll;
  const known = [createdAt, followersCount, followingCount, postsCount, likesCount];
  return known.every((column) => Number.isNaN(column[place])) ? 'id-only' : 'too-little-known';
}

function truncationOf({ target, counts, list, roll }: AuditSubject): ListTruncation {
  const observed = counts.findLast(({ followersCount }) => followersCount !== null)?.followersCount ?? null;
  const shownCount = target.profile?.followersCount ?? observed;
  return {
    complete: list.complete,
    shownCount,
    unlistedShare: shownCount === null ? null : shownCount > 0 ? Math.max(0, 1 - roll.size / shownCount) : 0,
    badRowCount: list.badCount,
    duplicateRowCount: list.duplicateCount,
  };
}
