/**
 * Follows. The target leads every key but the reverse one, so that the table can be partitioned or distributed by it.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFollow1795305600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE follow (
  target_id bigint NOT NULL,
  follower_id bigint NOT NULL,
  followed_at timestamptz,
  first_seen_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  gone_at timestamptz,
  import_run_id bigint,
  log_odds double precision,
  rank integer NOT NULL CONSTRAINT follow_rank_check CHECK (rank >= 0),
  followed_at_basis text
    CONSTRAINT follow_followed_at_basis_check CHECK (followed_at_basis IN ('observed', 'claimed', 'inferred')),
  verdict text CONSTRAINT follow_verdict_check
    CHECK (verdict IN ('likely-authentic', 'uncertain', 'likely-inauthentic', 'unknown')),
  class text CONSTRAINT follow_class_check
    CHECK (class IN ('ordinary', 'fake-follower-like', 'impersonator', 'spam', 'declared-bot', 'inactive',
                     'mass-follower', 'incentivised', 'unknown')),
  flags text[],
  CONSTRAINT follow_pkey PRIMARY KEY (target_id, follower_id)
);
CREATE INDEX follow_rank_idx ON follow (target_id, rank, follower_id) WHERE gone_at IS NULL;
-- Most suspicious first, then those without odds: one direction for all three keys, so that a cursor is one comparison.
CREATE INDEX follow_suspicion_idx
  ON follow (target_id, (coalesce(-log_odds, 'Infinity'::double precision)), rank, follower_id) WHERE gone_at IS NULL;
CREATE INDEX follow_verdict_rank_idx ON follow (target_id, verdict, rank, follower_id) WHERE gone_at IS NULL;
CREATE INDEX follow_class_rank_idx ON follow (target_id, class, rank, follower_id) WHERE gone_at IS NULL;
CREATE INDEX follow_verdict_suspicion_idx
  ON follow (target_id, verdict, (coalesce(-log_odds, 'Infinity'::double precision)), rank, follower_id)
  WHERE gone_at IS NULL;
CREATE INDEX follow_class_suspicion_idx
  ON follow (target_id, class, (coalesce(-log_odds, 'Infinity'::double precision)), rank, follower_id)
  WHERE gone_at IS NULL;
CREATE INDEX follow_follower_id_idx ON follow (follower_id);

COMMENT ON TABLE follow IS
  'Who is, or was, in whose audience. No foreign keys: they would double the time of its part of a bulk import.';
COMMENT ON COLUMN follow.rank IS 'Place in the newest list it was seen in, 0 = oldest follower.';
COMMENT ON COLUMN follow.gone_at IS 'Observation time of the first complete list after last_seen_at; null while it follows.';
COMMENT ON COLUMN follow.import_run_id IS
  'The import that met this follow last, by time of import: tells a duplicate in its list from a row of another list.';
COMMENT ON COLUMN follow.verdict IS
  'With class, log_odds and flags a projection of the follower''s newest score; null until it is scored.';
COMMENT ON COLUMN follow.flags IS
  'Ids of the detectors that raised suspicion: suspicion times confidence of at least one half, whatever their weight.';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE follow;');
  }
}
