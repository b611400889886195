/**
 * The edges of a block: the scan's windows come in steps; their edges are moved to where the members begin and end, the ranks
 * and the creations by turns (maximum likelihood of one stretch of a higher rate).
 */
import { heaviestRun } from '../../lib/stats/heaviest-run';
import type { DatedFollowers } from './dated-followers';
import type { Bounds } from './window-figures';

const rounds = 3;
const binsAcross = 96;

/** @param isLeftOut by follower, 1: not looked at. @param earliest no edge is moved before this follower */
export function refineWindow(
  dated: DatedFollowers,
  isLeftOut: Uint8Array,
  window: Bounds,
  earliest: (createdTo: number) => number,
): Bounds {
  let bounds = window;
  for (let round = 0; round < rounds; round += 1) {
    bounds = refineCreation(dated, isLeftOut, refineRanks(dated, isLeftOut, bounds, earliest(bounds.createdTo)));
  }
  return bounds;
}

function refineRanks(dated: DatedFollowers, isLeftOut: Uint8Array, bounds: Bounds, earliest: number): Bounds {
  const { from, to, createdFrom, createdTo } = bounds;
  const span = to - from;
  const start = Math.max(0, earliest, from - span);
  const end = Math.min(dated.size, to + span);
  const isMember = (at: number): boolean =>
    isLeftOut[at] === 0 && dated.created[at]! >= createdFrom && dated.created[at]! < createdTo;
  let inside = 0;
  let outside = 0;
  for (let at = start; at < end; at += 1) {
    if (!isMember(at)) continue;
    if (at >= from && at < to) inside += 1;
    else outside += 1;
  }
  const rateInside = Math.min(inside / span, 1 - 1 / (2 * span));
  // Half a follower more: where there is none outside, there might have been.
  const rateOutside = (outside + 0.5) / (Math.max(0, end - start - span) + 1);
  if (rateInside <= rateOutside) return bounds;
  const member = Math.log(rateInside / rateOutside);
  const other = Math.log((1 - rateInside) / (1 - rateOutside));
  const run = heaviestRun(end - start, (place) => (isMember(start + place) ? member : other));
  return run ? { ...bounds, from: start + run.from, to: start + run.to } : bounds;
}

function refineCreation(dated: DatedFollowers, isLeftOut: Uint8Array, bounds: Bounds): Bounds {
  const { from, to, createdFrom, createdTo } = bounds;
  const width = createdTo - createdFrom;
  const first = createdFrom - width;
  const step = (3 * width) / binsAcross;
  const counts = new Float64Array(binsAcross);
  for (let at = from; at < to; at += 1) {
    const bin = Math.floor((dated.created[at]! - first) / step);
    if (isLeftOut[at] === 0 && bin >= 0 && bin < binsAcross) counts[bin]! += 1;
  }
  const third = binsAcross / 3;
  let inside = 0;
  let all = 0;
  counts.forEach((count, bin) => {
    all += count;
    if (bin >= third && bin < 2 * third) inside += count;
  });
  const rateInside = inside / third;
  const rateOutside = (all - inside + 0.5) / (2 * third);
  if (rateInside <= rateOutside) return bounds;
  const gain = Math.log(rateInside / rateOutside);
  const loss = rateInside - rateOutside;
  const run = heaviestRun(binsAcross, (bin) => counts[bin]! * gain - loss);
  return run ? { ...bounds, createdFrom: first + run.from * step, createdTo: first + run.to * step } : bounds;
}
