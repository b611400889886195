/**
 * A scenario as a source, so that it takes the same way into the store as a file, a follower at a time.
 */
import { createHash } from 'node:crypto';
import type { FollowerRow, FollowerSource } from '../source';
import type { Scenario } from './scenario';

/** The rows are oldest first. */
export function scenarioSource(scenario: Scenario): FollowerSource {
  return {
    name: `synthetic scenario of ${scenario.target.handle}`,
    format: 'synthetic',
    fingerprint: createHash('sha256').update(JSON.stringify(scenario.plan)).digest('hex'),
    rowCount: scenario.size,
    *rows(from): Generator<FollowerRow> {
      for (const record of scenario.followers(from)) {
        yield { position: record.position, line: record.position + 1, record };
      }
    },
  };
}
