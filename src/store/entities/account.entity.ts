/** Row of `account`: who an account is, with its newest facts. */
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { ProfileColumns } from './profile-columns';

@Entity('account')
export class AccountEntity extends ProfileColumns {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' }) id: string;
  @Column('text') platform: string;
  @Column('text', { name: 'native_id' }) nativeId: string;
  /** Null where nothing was ever seen of it. */
  @Column('timestamptz', { name: 'observed_at', nullable: true }) observedAt: Date | null;
  /** Null where none of its posts is stored. */
  @Column('timestamptz', { name: 'posts_observed_at', nullable: true }) postsObservedAt: Date | null;
  @Column('integer', { name: 'stored_posts' }) storedPosts: number;
}
