/**
 * Where a page lies in its list, as the Relay cursor specification has it.
 */
import { PageInfoType } from '../types/page-info.type';
import { viewOf } from './view-of';

export interface PagePlace {
  /** True for a page read from its end. */
  readonly backwards: boolean;
  /** True where the list goes on in the direction of reading. */
  readonly hasMore: boolean;
  /** True where the page was continued from a cursor: then something lies on the other side of it. */
  readonly continued: boolean;
}

export function pageInfo(edges: readonly { readonly cursor: string }[], place: PagePlace): PageInfoType {
  const { backwards, hasMore, continued } = place;
  return viewOf(PageInfoType, {
    hasNextPage: backwards ? continued : hasMore,
    hasPreviousPage: backwards ? hasMore : continued,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  });
}
