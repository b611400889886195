/** When an account's posts were read last: tells, without reading them, whether a score knows the newest. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddPostsObservedAt1795305600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE account ADD COLUMN posts_observed_at timestamptz;
UPDATE account a SET posts_observed_at = p.observed_at
FROM (SELECT account_id, max(observed_at) AS observed_at FROM post GROUP BY account_id) p WHERE p.account_id = a.id;
COMMENT ON COLUMN account.posts_observed_at IS
  'When the newest of its posts were read from the platform; null where there are none.';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE account DROP COLUMN posts_observed_at');
  }
}
