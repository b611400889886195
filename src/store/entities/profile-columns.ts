/** Columns that an account and its snapshots share: what a profile shows. Counts come as decimal text. */
import { Column } from 'typeorm';

export abstract class ProfileColumns {
  @Column('timestamptz', { name: 'created_at', nullable: true }) createdAt: Date | null;
  @Column('bigint', { name: 'followers_count', nullable: true }) followersCount: string | null;
  @Column('bigint', { name: 'following_count', nullable: true }) followingCount: string | null;
  @Column('bigint', { name: 'posts_count', nullable: true }) postsCount: string | null;
  @Column('bigint', { name: 'likes_count', nullable: true }) likesCount: string | null;
  @Column('bigint', { name: 'listed_count', nullable: true }) listedCount: string | null;
  @Column('boolean', { name: 'has_avatar', nullable: true }) hasAvatar: boolean | null;
  @Column('boolean', { name: 'is_verified', nullable: true }) isVerified: boolean | null;
  @Column('boolean', { name: 'is_protected', nullable: true }) isProtected: boolean | null;
  @Column('boolean', { name: 'is_automated', nullable: true }) isAutomated: boolean | null;
  @Column('text', { nullable: true }) handle: string | null;
  @Column('text', { name: 'display_name', nullable: true }) displayName: string | null;
  @Column('text', { nullable: true }) bio: string | null;
  @Column('text', { nullable: true }) location: string | null;
  @Column('text', { nullable: true }) link: string | null;
}
