/**
 * A synthetic audience as a source, so that it takes the same way into the store as a file.
 */
import { createHash } from 'node:crypto';
import type { FollowerRow, FollowerSource } from '../source';
import type { DemoAudience } from './demo-audience';

export function audienceSource({ target, followers }: DemoAudience): FollowerSource {
  return {
    name: `synthetic audience of ${target.handle}`,
    format: 'synthetic',
    fingerprint: createHash('sha256').update(JSON.stringify(followers)).digest('hex'),
    rowCount: followers.length,
    *rows(from): Generator<FollowerRow> {
      for (const record of followers.slice(from))
        yield { position: record.position, line: record.position + 1, record };
    },
  };
}
