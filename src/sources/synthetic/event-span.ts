/**
 * Where an event's followers stand in the list, by construction.
 */
import type { FollowerColumns } from './arrivals';
import type { Purchase, ScenarioEvent } from './scenario-event';

/** Intervals include both ends; times are Unix seconds. */
export interface EventSpan {
  readonly eventIndex: number;
  readonly event: ScenarioEvent;
  /** Followers of the event that are in the list. */
  readonly count: number;
  readonly rankFrom: number;
  readonly rankTo: number;
  readonly createdFrom: number;
  readonly createdTo: number;
  readonly followedFrom: number;
  readonly followedTo: number;
}

/** Purchased followers, whoever purchased them. */
export interface PlantedBlock extends EventSpan {
  readonly event: Purchase;
}

/** @returns the spans of the events that have followers in the list, in the order of the events */
export function eventSpans(
  { createdAt, followedAt, eventIndex }: FollowerColumns,
  events: readonly ScenarioEvent[],
): EventSpan[] {
  const ranks = events.map(() => ({ count: 0, rankFrom: Infinity, rankTo: -Infinity }));
  const created = events.map(() => ({ from: Infinity, to: -Infinity }));
  const followed = events.map(() => ({ from: Infinity, to: -Infinity }));
  eventIndex.forEach((index, rank) => {
    const span = ranks[index];
    if (span === undefined) return;
    span.count += 1;
    span.rankFrom = Math.min(span.rankFrom, rank);
    span.rankTo = rank;
    widen(created[index]!, createdAt[rank]!);
    widen(followed[index]!, followedAt[rank]!);
  });
  return events.flatMap((event, index) => {
    if (ranks[index]!.count === 0) return [];
    const [createdFrom, createdTo] = [created[index]!.from, created[index]!.to];
    const [followedFrom, followedTo] = [followed[index]!.from, followed[index]!.to];
    return [{ eventIndex: index, event, ...ranks[index]!, createdFrom, createdTo, followedFrom, followedTo }];
  });
}

export function isPlanted(span: EventSpan): span is PlantedBlock {
  return span.event.kind === 'purchase';
}

function widen(interval: { from: number; to: number }, value: number): void {
  if (value < interval.from) interval.from = value;
  if (value > interval.to) interval.to = value;
}
