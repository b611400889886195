/** Row of `account_score`: what was judged of an account, from which facts and by which rules. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WeighedSignal } from '../../domain/signal';

@Entity('account_score')
export class AccountScoreEntity {
  @PrimaryColumn('bigint', { name: 'account_id' }) accountId: string;
  @PrimaryColumn('timestamptz', { name: 'observed_at' }) observedAt: Date;
  @Column('timestamptz', { name: 'computed_at' }) computedAt: Date;
  @Column('bigint', { name: 'run_id' }) runId: string;
  @Column('double precision', { name: 'log_odds', nullable: true }) logOdds: number | null;
  @Column('double precision', { nullable: true }) probability: number | null;
  @Column('double precision') coverage: number;
  @PrimaryColumn('text') ruleset: string;
  @PrimaryColumn('text', { name: 'facts_digest' }) factsDigest: string;
  @Column('text') scorecard: string;
  @Column('text') verdict: string;
  @Column('text') class: string;
  @Column('text', { array: true }) flags: string[];
  @Column('jsonb') signals: readonly WeighedSignal[];
}
