/** Row of `audit`: one audit of an audience, from its request to its report. */
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('audit')
export class AuditEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' }) id: string;
  @Column('bigint', { name: 'target_id' }) targetId: string;
  @Column('timestamptz', { name: 'requested_at', default: () => 'now()' }) requestedAt: Date;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt: Date | null;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null;
  @Column('timestamptz', { name: 'observed_at', nullable: true }) observedAt: Date | null;
  @Column('timestamptz', { name: 'progress_at', nullable: true }) progressAt: Date | null;
  @Column('timestamptz', { name: 'lease_until', nullable: true }) leaseUntil: Date | null;
  @Column('bigint') seed: string;
  @Column('integer', { default: 0 }) attempts: number;
  @Column('integer', { name: 'done_count', nullable: true }) doneCount: number | null;
  @Column('integer', { name: 'total_count', nullable: true }) totalCount: number | null;
  @Column('text', { default: 'queued' }) status: string;
  @Column('text', { nullable: true }) stage: string | null;
  /** Who works on it. */
  @Column('text', { nullable: true }) lease: string | null;
  @Column('text', { name: 'idempotency_key', nullable: true }) idempotencyKey: string | null;
  @Column('text', { nullable: true }) scorecard: string | null;
  @Column('text', { nullable: true }) ruleset: string | null;
  @Column('text', { name: 'error_code', nullable: true }) errorCode: string | null;
  @Column('text', { name: 'error_message', nullable: true }) errorMessage: string | null;
  @Column('text', { name: 'report_sha256', nullable: true }) reportSha256: string | null;
  @Column('jsonb') options: object;
  /** Text, because its bytes are kept. */
  @Column('text', { nullable: true }) report: string | null;
}
