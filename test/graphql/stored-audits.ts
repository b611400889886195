/**
 * Audits made for the tests of the API: two of the gallery, finished, and one that waits. Their times and bytes never change.
 */
import { createHash } from 'node:crypto';
import { Client } from 'pg';
import type { AuditReport } from '../../src/domain/audit/report';
import { abstain } from '../../src/domain/audit/section';
import { noFindings } from '../../src/domain/findings';
import { fixedReport } from '../cohort/fixed-population';

const nothing = abstain('too-little-data', 'made for tests');

export function storedReport(seed: number): AuditReport {
  return {
    format: 1,
    target: { platform: 'x', nativeId: '9001' },
    observedAt: '2025-03-01T00:00:00.000Z',
    seed,
    versions: { ruleset: 'rules-1', scorecard: 'test@1' },
    share: nothing,
    blocks: nothing,
    growth: nothing,
    retention: { outcome: 'failed', error: 'TypeError' },
    engagement: nothing,
    digitLaw: abstain('missing-facts', 'no counts'),
    money: abstain('not-applicable', 'no block'),
    farms: nothing,
    findings: noFindings,
  };
}

const insertSql = `
INSERT INTO audit (id, target_id, seed, options, requested_at, started_at, finished_at, progress_at, status, stage,
                   observed_at, scorecard, ruleset, report, report_sha256)
SELECT $1::bigint, a.id, $2::bigint, '{"definition":null,"population":null,"sampleSize":null}', $3::timestamptz,
  CASE WHEN $4::text IS NOT NULL THEN $3::timestamptz + interval '1 second' END,
  CASE WHEN $4 IS NOT NULL THEN $3::timestamptz + interval '9 seconds' END,
  CASE WHEN $4 IS NOT NULL THEN $3::timestamptz + interval '9 seconds' END,
  CASE WHEN $4 IS NOT NULL THEN 'finished' ELSE 'queued' END, CASE WHEN $4 IS NOT NULL THEN 'storing' END,
  CASE WHEN $4 IS NOT NULL THEN timestamptz '2025-03-01' END, CASE WHEN $4 IS NOT NULL THEN 'test@1' END, $5, $4, $6
FROM account a WHERE a.native_id = $7`;

/** Ids of the audits, oldest first: `rules-0`, `rules-1`, the one that waits, and the museum's, which tells everything. */
export async function storeAudits(url: string): Promise<readonly [string, string, string, string]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const insert = async (
    id: string,
    seed: number,
    requestedAt: string,
    { ruleset, report, nativeId = '9001' }: { ruleset: string | null; report: AuditReport | null; nativeId?: string },
  ) => {
    const bytes = report && JSON.stringify(report);
    const sha256 = bytes && createHash('sha256').update(bytes, 'utf8').digest('hex');
    await client.query(insertSql, [id, seed, requestedAt, bytes, ruleset, sha256, nativeId]);
  };
  await insert('901', 1, '2025-03-05T00:00:00Z', { ruleset: 'rules-0', report: storedReport(1) });
  await insert('902', 2, '2025-04-05T00:00:00Z', { ruleset: 'rules-1', report: storedReport(2) });
  await insert('903', 3, '2025-04-06T00:00:00Z', { ruleset: null, report: null });
  await insert('904', 7, '2025-04-07T00:00:00Z', { ruleset: 'rules-1', report: fixedReport(), nativeId: '9002' });
  await client.end();
  return ['901', '902', '903', '904'];
}
