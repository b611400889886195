/**
 * What the API needs from the floors below: reads that take lists and answer in their order, and a scorer.
 */
import type { AudienceCounts } from '../domain/audience';
import type { AccountScore } from '../domain/score';
import type { DetectorStanding } from '../detectors/catalogue';
import type { Detector } from '../detectors/detector';
import type { AudienceShare, AudienceShareOptions } from '../scoring/audience-share';
import type { Subject } from '../scoring/subject';
import type { AccountRepository } from '../store/repositories/account.repository';
import type { AuditRepository } from '../store/repositories/audit.repository';
import type { FollowRepository } from '../store/repositories/follow.repository';
import type { PostRepository } from '../store/repositories/post.repository';
import type { ScoreRepository } from '../store/repositories/score.repository';

export interface Reads {
  readonly accounts: Pick<AccountRepository, 'byIds' | 'byRefs' | 'search'>;
  readonly follows: Pick<FollowRepository, 'pages' | 'counts'>;
  readonly scores: Pick<ScoreRepository, 'newest' | 'findings'>;
  readonly posts: Pick<PostRepository, 'newest'>;
  readonly audits: Pick<AuditRepository, 'byIds' | 'newest' | 'pages' | 'reports'>;
}

/** The rules by which accounts are scored now. */
export interface Scorer {
  /** Scorecard and version. */
  readonly scorecard: string;
  readonly ruleset: string;
  readonly referencePrevalence: number;
  /** How a detector stands with the scorecard. */
  standing(detector: Detector): DetectorStanding;
  /** Pure: one score per account, in order, no read. */
  score(subjects: readonly Subject[]): readonly AccountScore[];
  /**
   * Null where no follower has a verdict.
   * @throws AloiError BAD_USER_INPUT for a definition or population that cannot be
   */
  share(counts: AudienceCounts, options: AudienceShareOptions): AudienceShare | null;
}
