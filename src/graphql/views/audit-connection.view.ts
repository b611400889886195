/**
 * A page of audits → a Relay connection.
 */
import type { AuditPage, AuditPageRequest } from '../../store/repositories/audit.repository';
import { encodeAuditCursor } from '../paging/audit-cursor';
import { AuditConnectionType, AuditEdgeType } from '../types/audit-connection.type';
import { auditView } from './audit.view';
import { pageInfo } from './page-info.view';
import { viewOf } from './view-of';

export function auditConnectionView(request: AuditPageRequest, page: AuditPage): AuditConnectionType {
  const edges = page.audits.map((audit) =>
    viewOf(AuditEdgeType, { cursor: encodeAuditCursor(request.targetId, audit.id), node: auditView(audit) }),
  );
  const { backwards = false, after, before } = request;
  const place = { backwards, hasMore: page.hasMore, continued: (backwards ? before : after) !== undefined };
  return viewOf(AuditConnectionType, { edges, pageInfo: pageInfo(edges, place) });
}
