/** Row of `follow`: one follower of one target, with a projection of the follower's newest score. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('follow')
export class FollowEntity {
  @PrimaryColumn('bigint', { name: 'target_id' }) targetId: string;
  @PrimaryColumn('bigint', { name: 'follower_id' }) followerId: string;
  @Column('timestamptz', { name: 'followed_at', nullable: true }) followedAt: Date | null;
  @Column('timestamptz', { name: 'first_seen_at' }) firstSeenAt: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt: Date;
  @Column('timestamptz', { name: 'gone_at', nullable: true }) goneAt: Date | null;
  /** The import that met this follow last, by time of import. */
  @Column('bigint', { name: 'import_run_id', nullable: true }) importRunId: string | null;
  @Column('double precision', { name: 'log_odds', nullable: true }) logOdds: number | null;
  @Column('integer') rank: number;
  @Column('text', { name: 'followed_at_basis', nullable: true }) followedAtBasis: string | null;
  /** Null until the follower is scored. */
  @Column('text', { nullable: true }) verdict: string | null;
  @Column('text', { nullable: true }) class: string | null;
  @Column('text', { array: true, nullable: true }) flags: string[] | null;
}
