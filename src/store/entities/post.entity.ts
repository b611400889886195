/** Row of `post`: a post as it was when last observed. Counts come as decimal text. */
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('post')
export class PostEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' }) id: string;
  @Column('bigint', { name: 'account_id' }) accountId: string;
  @Column('timestamptz', { name: 'posted_at' }) postedAt: Date;
  @Column('timestamptz', { name: 'observed_at' }) observedAt: Date;
  @Column('bigint', { name: 'likes_count', nullable: true }) likesCount: string | null;
  @Column('bigint', { name: 'reposts_count', nullable: true }) repostsCount: string | null;
  @Column('bigint', { name: 'replies_count', nullable: true }) repliesCount: string | null;
  @Column('boolean', { name: 'is_repost', nullable: true }) isRepost: boolean | null;
  @Column('text', { name: 'native_id' }) nativeId: string;
  @Column('text', { nullable: true }) text: string | null;
  @Column('text', { nullable: true }) application: string | null;
  @Column('text', { name: 'in_reply_to', nullable: true }) inReplyTo: string | null;
}
