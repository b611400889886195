/** When an account's posts were read last and how many are stored: tells, without reading them, whether a score knows them. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddPostsObservedAt1795305600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE account ADD COLUMN posts_observed_at timestamptz, ADD COLUMN stored_posts integer NOT NULL DEFAULT 0;
UPDATE account a SET posts_observed_at = p.observed_at, stored_posts = p.stored
FROM (SELECT account_id, max(observed_at) AS observed_at, count(*) AS stored FROM post GROUP BY account_id) p
WHERE p.account_id = a.id;
COMMENT ON COLUMN account.posts_observed_at IS
  'When the newest of its posts were read from the platform; null where there are none.';
COMMENT ON COLUMN account.stored_posts IS 'How many of its posts are stored: posts may come later from the same read.';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE account DROP COLUMN posts_observed_at, DROP COLUMN stored_posts');
  }
}
