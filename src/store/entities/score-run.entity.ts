/** Row of `score_run`: one scoring of an audience, or of single accounts. */
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('score_run')
export class ScoreRunEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' }) id: string;
  @Column('bigint', { name: 'target_id', nullable: true }) targetId: string | null;
  @Column('text') scorecard: string;
  @Column('text') ruleset: string;
  @Column('timestamptz', { name: 'computed_at' }) computedAt: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null;
  @Column('integer', { name: 'account_count', nullable: true }) accountCount: number | null;
  @Column('jsonb', { nullable: true }) findings: object | null;
}
