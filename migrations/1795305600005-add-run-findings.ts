/** What a scoring found about the audience as a whole, kept with the run that found it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddRunFindings1795305600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE score_run ADD COLUMN findings jsonb;
COMMENT ON COLUMN score_run.findings IS
  'Signals about the audience as a whole and what published rule sets say of it; null for single accounts.';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE score_run DROP COLUMN findings');
  }
}
