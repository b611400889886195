/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why a detector did not give a reading. */
export type AbstentionReason =
  /** A fact that it requires is not known. */
  | 'MISSING_FACTS'
  /** The question makes no sense here. */
  | 'NOT_APPLICABLE'
  /** The facts are known and too few. */
  | 'TOO_LITTLE_DATA';

/** What an account looks like. Kept apart, so that the caller picks which of them count as not authentic. */
export type AccountClass =
  /** Says itself that it is automated. No fault. */
  | 'DECLARED_BOT'
  /** Looks like the accounts that are sold as followers. */
  | 'FAKE_FOLLOWER_LIKE'
  /** Looks like a copy of another account or a name made to be mistaken for one. */
  | 'IMPERSONATOR'
  /** Has not been used for long. */
  | 'INACTIVE'
  /** Looks paid or rewarded for following or posting. */
  | 'INCENTIVISED'
  /** Follows far more accounts than a person reads. */
  | 'MASS_FOLLOWER'
  /** Nothing speaks for any other class. */
  | 'ORDINARY'
  /** Advertises unasked. */
  | 'SPAM'
  /** Too little is known to say anything. */
  | 'UNKNOWN';

/** What those who made a data set say that its accounts are. */
export type AccountLabel =
  /** Automated accounts of any other kind. */
  | 'BOT'
  /** Accounts that were sold as followers. */
  | 'FAKE_FOLLOWER'
  /** Accounts of people or organisations, being what they show. */
  | 'GENUINE';

/** What came of looking up one account. */
export type AccountLookupStatus =
  /** It is not known here. */
  | 'NOT_FOUND'
  /** It is known. */
  | 'OK'
  /** It could not be read at the moment; the reason says why. Ask again. */
  | 'UNAVAILABLE';

/** Names an account: its platform and exactly one of `handle` and `nativeId`. */
export type AccountRefInput = {
  /** Its handle in any case; a leading @ is ignored. */
  handle?: string | null | undefined;
  /** The platform's own id of the account. */
  nativeId?: string | null | undefined;
  /** The platform it lives on. */
  platform: Platform;
};

/** What came of a part of an audit. */
export type AuditSectionOutcome =
  /** It could not tell, for the reason given: that is no finding. */
  | 'ABSTAINED'
  /** It broke: nothing is known, and nothing looks clean because of it. */
  | 'FAILED'
  /** It had what it needed; `found` is what it found, which may be nothing. */
  | 'TOLD';

/** What is being done for an audit. */
export type AuditStage =
  /** Shares, blocks and the other parts are computed. */
  | 'AUDITING'
  /** The list is read in the order in which they followed. */
  | 'READING'
  /** Followers without a score of the current rules are judged. */
  | 'SCORING'
  /** The report is being kept. */
  | 'STORING';

/** Why a new audit would say something else. */
export type AuditStaleReason =
  /** A newer list of followers has been imported since. */
  | 'NEWER_LIST'
  /** Other detectors, versions or options judge now, by the same scorecard. */
  | 'OTHER_RULES'
  /** Followers are judged by another scorecard now. */
  | 'OTHER_SCORECARD';

/** Where an audit stands. */
export type AuditStatus =
  /** Nobody wanted it any more. */
  | 'CANCELLED'
  /** It came to no report; `Audit.error` says why. */
  | 'FAILED'
  /** Its report is there and will never change. */
  | 'FINISHED'
  /** Asked for; it waits for a worker. */
  | 'QUEUED'
  /** A worker is at it. */
  | 'RUNNING';

/** What the members of a block have in common. */
export type BlockKind =
  /** They were made within a stretch of time, long before they followed. */
  | 'AGED_BATCH'
  /** They followed soon after they were made. */
  | 'FRESH_SIGNUP_BURST'
  /** They are of any age, hardly one of them new, and their profiles say less than their neighbours’. */
  | 'MIXED_AGES';

/** What the figures of a block suggest. The list shows followers, never who sent them. */
export type BlockReading =
  /** An innocent story is the simplest one. */
  | 'INNOCENT_LIKE'
  /** A purchase, by whomever, is the simplest story. */
  | 'PURCHASE_LIKE'
  /** An innocent story explains it as well. */
  | 'UNDECIDED';

/** A story that may explain a block. The audited party is the buyer in one of them only. */
export type BlockStory =
  /** Whoever wanted to win something had to follow. */
  | 'GIVEAWAY'
  /** The source did not list them in the order in which they followed. */
  | 'ORDER_OF_THE_LIST'
  /** Followers were ordered on the audited party’s behalf. */
  | 'OWN_PURCHASE'
  /** The platform suggested the account to newcomers. */
  | 'PLATFORM_SUGGESTION'
  /** A report, or a post that went round, brought them. */
  | 'PRESS_EVENT'
  /** Somebody else had them sent, a rival or a prankster for instance. */
  | 'PURCHASE_BY_ANOTHER';

/** Which audit to cancel. Doing so twice changes nothing. */
export type CancelAuditInput = {
  /** Global id of the audit. */
  id: string | number;
};

/** Unit of a class A feature. */
export type ClassAUnit =
  /** A number of things. */
  | 'COUNT'
  /** Days. */
  | 'DAYS'
  /** 1 for yes, 0 for no. */
  | 'FLAG'
  /** A number of things a day. */
  | 'PER_DAY'
  /** A quotient of two counts. */
  | 'RATIO';

/** Why a follower is no longer in the list. */
export type DepartureReason =
  /** The profile was seen after it had stopped following. */
  | 'LEFT'
  /** It was not met since. */
  | 'NOT_KNOWN'
  /** The platform no longer showed the profile: removed by it, or by its owner. */
  | 'PROFILE_GONE';

/** What a detector's facts cost to get. */
export type DetectorCost =
  /** The relations of the account. */
  | 'GRAPH'
  /** The profile alone. */
  | 'PROFILE'
  /** The posts of the account. */
  | 'TIMELINE';

/** What a detector judges. */
export type DetectorScope =
  /** A single account. */
  | 'ACCOUNT'
  /** An audience as a whole. */
  | 'AUDIENCE';

/** What a detector looks at. */
export type DetectorTheme =
  /** What it does and how often. */
  | 'ACTIVITY'
  /** What it writes. */
  | 'CONTENT'
  /** How its numbers came about. */
  | 'GROWTH'
  /** Who the account says it is. */
  | 'IDENTITY'
  /** Whom it follows and who follows it. */
  | 'NETWORK';

/** Which of the followers’ own counts was looked at. */
export type DigitLawColumn =
  /** How many follow each follower. */
  | 'FOLLOWERS_COUNT'
  /** How many each follower follows. */
  | 'FOLLOWING_COUNT';

/** What the digits say. Weak evidence, whatever they say. */
export type DigitLawReading =
  /** Chance explains the distance from the law. */
  | 'AGREES'
  /** Chance does not, and the distance is large. */
  | 'DEVIATES'
  /** Chance does not, but the distance is small: a great number of counts shows the smallest one. */
  | 'SMALL_DEVIATION';

/** What a finding may add to a judgement. */
export type DigitLawWeight =
  /** Little: too little to judge by, alone or as the main reason. */
  'WEAK';

/** Where a rate lies among published ones. A likelihood, with innocent stories at both ends. */
export type EngagementReading =
  /** A part of its range lies among the highest twentieth. */
  | 'LEANING_HIGH'
  /** A part of its range lies among the lowest twentieth. */
  | 'LEANING_LOW'
  /** It lies among the others, or its range is too wide to tell. */
  | 'NOT_UNUSUAL'
  /** Its whole range lies among the highest twentieth. */
  | 'VERY_HIGH'
  /** Its whole range lies among the lowest twentieth. */
  | 'VERY_LOW';

/** Where a follow time comes from. */
export type FollowedAtBasis =
  /** The platform's own record says so. */
  | 'CLAIMED'
  /** Derived from the order of the list; no more than a bound. */
  | 'INFERRED'
  /** The follow was seen happening between two readings. */
  | 'OBSERVED';

/** Which followers to read: all conditions must hold. Absent, null and empty ones do not restrict. */
export type FollowerFilter = {
  /** Any of these classes. */
  classes?: Array<AccountClass> | null | undefined;
  /** Id of a detector that raised suspicion about the follower: suspicion times confidence of at least one half, whatever its weight in the score. */
  detector?: string | null | undefined;
  /** Lowest rank, inclusive; 0 is the oldest follower. */
  rankFrom?: number | null | undefined;
  /** Highest rank, inclusive. */
  rankTo?: number | null | undefined;
  /** Any of these verdicts. */
  verdicts?: Array<Verdict> | null | undefined;
};

/** The order of a list of followers. Followers without a score come last where suspicion decides. */
export type FollowerOrder =
  /** Oldest follower first. */
  | 'RANK_ASC'
  /** Newest follower first. */
  | 'RANK_DESC'
  /** Lowest probability of not being authentic first. */
  | 'SUSPICION_ASC'
  /** Highest probability of not being authentic first. */
  | 'SUSPICION_DESC';

/** The shape of a spike. */
export type GrowthShape =
  /** Most came at first, and then ever fewer. */
  | 'DECAYING_TAIL'
  /** More left than came. */
  | 'LOSS'
  /** A raised pace that lasted. */
  | 'PLATEAU'
  /** It was over at once; what was lost after is not known, or little. */
  | 'STEP'
  /** It was over at once, and a good part was lost again at once. */
  | 'STEP_THEN_DROP'
  /** It was over at once, and a part was lost again little by little. */
  | 'STEP_THEN_SLOW_DECAY'
  /** The times are too coarse to tell, or it is none of these. */
  | 'UNCLEAR';

/** What a series of growth is made of. */
export type GrowthSource =
  /** Follower counts that the platform showed: net of those who left. */
  | 'COUNTS'
  /** Arrivals of those who are in the list; who left is not in it. */
  | 'LIST';

/** A story that may explain a spike. None says who did anything. */
export type GrowthStory =
  /** The account was advertised. */
  | 'ADVERTISING'
  /** People followed to win something. */
  | 'GIVEAWAY'
  /** People stopped following. */
  | 'PEOPLE_LEAVING'
  /** The platform removed accounts. */
  | 'PLATFORM_PURGE'
  /** The platform suggested the account to newcomers. */
  | 'PLATFORM_SUGGESTION'
  /** A report, a mention or a post that went round. */
  | 'PRESS_OR_MENTION'
  /** Followers were ordered, by whomever. */
  | 'PURCHASE_BY_ANYONE';

/** The platform an account lives on. */
export type Platform =
  /** Bluesky; the native id is a DID. */
  | 'BLUESKY'
  /** GitHub. */
  | 'GITHUB'
  /** Mastodon and software that federates with it; the native id names the instance. */
  | 'MASTODON'
  /** Made by the scenario generator for demonstration and tests: nobody there is real. */
  | 'SYNTHETIC'
  /** X, formerly Twitter. */
  | 'X';

/** Which audience to audit, and how. */
export type RequestAuditInput = {
  /** The account whose audience it is. */
  account: AccountRefInput;
  /** The classes that count as not authentic. Absent or null: those the error rates were measured for. */
  definition?: Array<AccountClass> | null | undefined;
  /** Any text that is new for each request, 1 to 255 characters: sent again with it, a request is not made twice. */
  idempotencyKey?: string | null | undefined;
  /** The labelled population whose error rates apply. Absent or null: the default of the scorecard. */
  population?: string | null | undefined;
  /** Judge so many followers, drawn evenly over the whole list. Absent or null: all. Blocks are looked for in the whole list all the same. */
  sampleSize?: number | null | undefined;
  /** Seed of every random number, from 0. Absent or null: always the same one. */
  seed?: number | null | undefined;
};

/** How members of a block leave against their neighbours in the list. */
export type RetentionReading =
  /** No faster and no slower than chance or a small difference explains. */
  | 'ALIKE'
  /** Faster, beyond chance. */
  | 'FASTER'
  /** Slower, beyond chance. */
  | 'SLOWER'
  /** Too few members, neighbours or departures to tell. */
  | 'TOO_FEW';

/** What came of asking a published rule. */
export type RuleOutcome =
  /** The account satisfies it. */
  | 'SATISFIED'
  /** The facts do not tell; this counts neither for nor against the account. */
  | 'UNKNOWN'
  /** The account does not satisfy it. */
  | 'UNSATISFIED';

/** What a published rule set’s own word amounts to. What others’ rules would have said, never a fact about a person. */
export type RuleSetReading =
  /** Its word speaks for the account. */
  | 'AUTHENTIC'
  /** Its word speaks against the account. */
  | 'INAUTHENTIC'
  /** Its word is neither for nor against the account. */
  | 'UNDECIDED'
  /** It has no word: too few of its rules could be asked. */
  | 'UNKNOWN';

/** Who of a list was judged. */
export type ShareFrameKind =
  /** A systematic sample within each stratum of ranks, from a seeded start: never the newest alone. */
  | 'STRATIFIED'
  /** Every listed follower. */
  | 'WHOLE_LIST';

/** What came of asking a detector about an account or an audience. */
export type SignalOutcome =
  /** It could not tell; this adds nothing to the score and lowers its coverage. */
  | 'ABSTAINED'
  /** It broke; this adds nothing to the score and lowers its coverage. */
  | 'FAILED'
  /** It had what it needed and gave a reading. */
  | 'SCORED';

/** What the figures say of a story that may explain what was found. None of them proves one. */
export type StorySupport =
  /** They say nothing about it, or too little. */
  | 'POSSIBLE'
  /** They speak for it. */
  | 'SUPPORTED'
  /** They speak against it. */
  | 'UNLIKELY';

/** The unit of a measured value. */
export type Unit =
  /** Bits of information. */
  | 'BITS'
  /** Characters of text. */
  | 'CHARACTERS'
  /** A number of things. */
  | 'COUNT'
  /** Days. */
  | 'DAYS'
  /** Hours. */
  | 'HOURS'
  /** Things a day. */
  | 'PER_DAY'
  /** One number over another. */
  | 'RATIO'
  /** A part of a whole, 0 to 1. */
  | 'SHARE';

/** What is wrong with the input of a mutation. */
export type UserErrorCode =
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The value is not one that is allowed. */
  | 'INVALID'
  /** No list of followers was imported to its end. */
  | 'NOTHING_IMPORTED'
  /** It has come to its end. */
  | 'NOT_CANCELLABLE'
  /** What is named does not exist here. */
  | 'NOT_FOUND';

/** Band of the probability that an account is not authentic. A likelihood, never a fact about a person. */
export type Verdict =
  /** The evidence speaks for an ordinary account. */
  | 'LIKELY_AUTHENTIC'
  /** The evidence speaks against an ordinary account. */
  | 'LIKELY_INAUTHENTIC'
  /** The evidence does not decide. */
  | 'UNCERTAIN'
  /** Too little is known to say anything. */
  | 'UNKNOWN';

export type AccountAudienceQueryVariables = Exact<{
  platform: Platform;
  handle?: string | null | undefined;
  nativeId?: string | null | undefined;
  definition?: Array<AccountClass> | AccountClass | null | undefined;
  population?: string | null | undefined;
}>;

export type AccountAudienceQuery = {
  account: {
    id: string;
    handle: string | null;
    followersCount: number | null;
    observedAt: string | null;
    audience: {
      followers: number;
      scored: number;
      notScored: number;
      observedAt: string | null;
      byVerdict: Array<{ verdict: Verdict; count: number }>;
      byClass: Array<{ class: AccountClass; count: number }>;
      share: {
        point: number;
        low: number;
        high: number;
        level: number;
        definition: Array<AccountClass>;
        population: string;
        populations: Array<string>;
        method: string;
        distinguishableFromZero: boolean | null;
        scoredCount: number;
        unknownCount: number;
        notScoredCount: number;
        flaggedRightlyShare: number | null;
        warnings: Array<string>;
        apparent: { point: number; low: number; high: number; level: number };
        corrected: { point: number; low: number; high: number; level: number } | null;
      } | null;
    } | null;
  } | null;
};

export type AccountAuditsQueryVariables = Exact<{
  platform: Platform;
  handle?: string | null | undefined;
  nativeId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;

export type AccountAuditsQuery = {
  account: {
    id: string;
    audits: {
      edges: Array<{
        cursor: string;
        node: {
          id: string;
          status: AuditStatus;
          requestedAt: string;
          finishedAt: string | null;
          observedAt: string | null;
          reportSha256: string | null;
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type AccountScoreQueryVariables = Exact<{
  platform: Platform;
  handle?: string | null | undefined;
  nativeId?: string | null | undefined;
}>;

export type AccountScoreQuery = {
  account: {
    id: string;
    handle: string | null;
    score: {
      authenticity: number | null;
      probability: number | null;
      referencePrevalence: number | null;
      verdict: Verdict;
      class: AccountClass;
      coverage: number;
      scorecard: string;
      ruleset: string;
      observedAt: string | null;
      signals: Array<{
        detector: string;
        detectorVersion: number;
        outcome: SignalOutcome;
        suspicion: number | null;
        confidence: number | null;
        points: number | null;
        because: AbstentionReason | null;
        detail: string | null;
        evidence: Array<{
          message: string;
          messageId: string;
          observed: string;
          usual: string | null;
          observedValue: number | null;
          usualLow: number | null;
          usualHigh: number | null;
          unit: Unit | null;
        }>;
      }>;
    };
  } | null;
};

export type AccountsFollowersQueryVariables = Exact<{
  refs: Array<AccountRefInput> | AccountRefInput;
  first?: number | null | undefined;
}>;

export type AccountsFollowersQuery = {
  accounts: Array<{
    status: AccountLookupStatus;
    account: {
      handle: string | null;
      audience: { followers: number } | null;
      followers: { edges: Array<{ rank: number; node: { handle: string | null; score: { verdict: Verdict } } }> };
    } | null;
  }>;
};

export type AccountsLookupQueryVariables = Exact<{
  refs: Array<AccountRefInput> | AccountRefInput;
}>;

export type AccountsLookupQuery = {
  accounts: Array<{
    status: AccountLookupStatus;
    reason: string | null;
    account: {
      id: string;
      platform: Platform;
      nativeId: string;
      handle: string | null;
      displayName: string | null;
      createdAt: string | null;
      followersCount: number | null;
      followingCount: number | null;
      postsCount: number | null;
      observedAt: string | null;
      score: { authenticity: number | null; verdict: Verdict; class: AccountClass; coverage: number };
    } | null;
  }>;
};

export type AudienceSignalsQueryVariables = Exact<{
  platform: Platform;
  handle?: string | null | undefined;
  nativeId?: string | null | undefined;
}>;

export type AudienceSignalsQuery = {
  account: {
    id: string;
    handle: string | null;
    audience: {
      followers: number;
      findings: {
        computedAt: string;
        ruleset: string;
        signals: Array<{
          detector: string;
          detectorVersion: number;
          outcome: SignalOutcome;
          suspicion: number | null;
          confidence: number | null;
          points: number | null;
          because: AbstentionReason | null;
          detail: string | null;
          evidence: Array<{
            message: string;
            messageId: string;
            observed: string;
            usual: string | null;
            observedValue: number | null;
            usualLow: number | null;
            usualHigh: number | null;
            unit: Unit | null;
          }>;
        }>;
      } | null;
    } | null;
  } | null;
};

export type AuditBlocksQueryVariables = Exact<{
  id: string | number;
}>;

export type AuditBlocksQuery = {
  audit: {
    id: string;
    status: AuditStatus;
    observedAt: string | null;
    seed: number;
    account: { handle: string | null };
    share: {
      outcome: AuditSectionOutcome;
      detail: string | null;
      found: {
        distinguishableFromZero: boolean | null;
        warnings: Array<string>;
        headline: { point: number; low: number; high: number; level: number };
        recalibrated: { share: { point: number; low: number; high: number; level: number } } | null;
        agreement: { agrees: boolean } | null;
        flaggedRightly: { point: number; low: number; high: number; level: number } | null;
        frame: {
          kind: ShareFrameKind;
          listedCount: number;
          sampledCount: number;
          judgedCount: number;
          strata: Array<{
            rankFrom: number;
            rankTo: number;
            listedCount: number;
            judgedCount: number;
            flaggedCount: number;
          }>;
        };
      } | null;
    } | null;
    blocks: {
      outcome: AuditSectionOutcome;
      detail: string | null;
      found: {
        warnings: Array<string>;
        blocks: Array<{
          blockId: string;
          kind: BlockKind;
          reading: BlockReading;
          rankFrom: number;
          rankTo: number;
          createdFrom: string | null;
          createdTo: string | null;
          followedNotBefore: string;
          followedNotAfter: string;
          observedCount: number;
          expectedCount: number;
          pValue: number;
          catalogueSize: number | null;
          batches: Array<{ createdFrom: string; createdTo: string; count: number }>;
          excess: { point: number; low: number; high: number; level: number };
          corroboration: {
            membersFlaggedShare: number | null;
            neighboursFlaggedShare: number | null;
            membersMedianFollowers: number | null;
            neighboursMedianFollowers: number | null;
            pValue: number;
          } | null;
          attributions: Array<{ story: BlockStory; support: StorySupport; because: string }>;
        }>;
        totals: {
          flaggedMembersShare: number | null;
          purchaseLikeExcess: { point: number; low: number; high: number };
          purchaseLikeShare: { point: number; low: number; high: number };
        };
        power: Array<{
          createdWithinDays: number;
          organicPerMember: number;
          smallestCount: number | null;
          tried: Array<{ count: number; foundCount: number; triedCount: number }>;
        }>;
      } | null;
    } | null;
  } | null;
};

export type AuditFiguresQueryVariables = Exact<{
  id: string | number;
}>;

export type AuditFiguresQuery = {
  audit: {
    id: string;
    growth: {
      outcome: AuditSectionOutcome;
      detail: string | null;
      found: {
        series: Array<{
          source: GrowthSource;
          basis: FollowedAtBasis;
          binDays: number;
          from: string;
          to: string;
          usualPerDay: number;
          spikes: Array<{
            spikeId: string;
            from: string;
            to: string;
            count: number;
            usualCount: number;
            shape: GrowthShape;
            blocks: Array<{ blockId: string }>;
            explanations: Array<{ story: GrowthStory; support: StorySupport; because: string }>;
          }>;
          changes: Array<{ at: string; beforePerDay: number; afterPerDay: number }>;
        }>;
      } | null;
    } | null;
    retention: {
      outcome: AuditSectionOutcome;
      detail: string | null;
      found: {
        listsCount: number;
        watchedCount: number;
        departedCount: number;
        departures: Array<{ reason: DepartureReason; count: number }>;
        cohorts: Array<{
          followedFrom: string;
          followedTo: string;
          watchedCount: number;
          departedCount: number;
          retention30d: { point: number; low: number; high: number } | null;
        }>;
        blocks: Array<{
          blockId: string;
          reading: RetentionReading;
          pValue: number | null;
          paceRatio: number | null;
          members: { watchedCount: number; departedCount: number; halfLifeDays: number | null };
          neighbours: { watchedCount: number; departedCount: number; halfLifeDays: number | null };
        }>;
      } | null;
    } | null;
    engagement: {
      outcome: AuditSectionOutcome;
      detail: string | null;
      found: {
        reactions: {
          reading: EngagementReading | null;
          rate: { point: number; low: number; high: number; postCount: number };
          peers: {
            belowShare: number | null;
            medianRate: number;
            factor: number;
            year: number;
            platform: string;
            source: string;
          } | null;
          withoutInauthentic: {
            point: number | null;
            low: number | null;
            high: number | null;
            ifOthersReactAlike: number;
          } | null;
        } | null;
        dead: {
          deadCount: number;
          knownCount: number;
          unknownCount: number;
          share: { point: number; low: number; high: number };
        } | null;
      } | null;
    } | null;
    digitLaw: {
      outcome: AuditSectionOutcome;
      detail: string | null;
      found: {
        weight: DigitLawWeight;
        innocentExplanations: Array<string>;
        figures: Array<{
          of: DigitLawColumn;
          usedCount: number;
          correlation: number;
          meanAbsoluteDeviation: number;
          reading: DigitLawReading;
        }>;
      } | null;
    } | null;
    money: {
      outcome: AuditSectionOutcome;
      detail: string | null;
      found: {
        warnings: Array<string>;
        blocks: Array<{
          blockId: string;
          statement: string;
          sales: Array<{ currency: string; low: number; high: number; quotes: Array<string> }>;
        }>;
        feeAtRisk: {
          statement: string;
          costPerRealFactor: { point: number | null; low: number | null; high: number | null };
        } | null;
      } | null;
    } | null;
    farms: {
      outcome: AuditSectionOutcome;
      because: AbstentionReason | null;
      detail: string | null;
      found: {
        farms: Array<{
          farmId: string;
          otherAudiencesCount: number;
          blocks: Array<{ blockId: string; sharedAudiencesCount: number }>;
        }>;
      } | null;
    } | null;
  } | null;
};

export type AuditPartsQueryVariables = Exact<{
  id: string | number;
}>;

export type AuditPartsQuery = {
  audit: {
    id: string;
    share: {
      outcome: AuditSectionOutcome;
      because: AbstentionReason | null;
      detail: string | null;
      found: { method: string; warnings: Array<string> } | null;
    } | null;
    blocks: {
      outcome: AuditSectionOutcome;
      because: AbstentionReason | null;
      detail: string | null;
      found: { method: string; warnings: Array<string> } | null;
    } | null;
    growth: {
      outcome: AuditSectionOutcome;
      because: AbstentionReason | null;
      detail: string | null;
      found: { warnings: Array<string> } | null;
    } | null;
    retention: {
      outcome: AuditSectionOutcome;
      because: AbstentionReason | null;
      detail: string | null;
      found: { warnings: Array<string> } | null;
    } | null;
    engagement: {
      outcome: AuditSectionOutcome;
      because: AbstentionReason | null;
      detail: string | null;
      found: { warnings: Array<string> } | null;
    } | null;
    digitLaw: {
      outcome: AuditSectionOutcome;
      because: AbstentionReason | null;
      detail: string | null;
      found: { warnings: Array<string> } | null;
    } | null;
    money: {
      outcome: AuditSectionOutcome;
      because: AbstentionReason | null;
      detail: string | null;
      found: { warnings: Array<string> } | null;
    } | null;
    farms: {
      outcome: AuditSectionOutcome;
      because: AbstentionReason | null;
      detail: string | null;
      found: { warnings: Array<string> } | null;
    } | null;
  } | null;
};

export type AuditProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;

export type AuditProgressSubscription = {
  auditProgress: {
    auditId: string;
    status: AuditStatus;
    stage: AuditStage | null;
    doneCount: number | null;
    totalCount: number | null;
    updatedAt: string | null;
  };
};

export type AuditQueryVariables = Exact<{
  id: string | number;
}>;

export type AuditQuery = {
  audit: {
    id: string;
    status: AuditStatus;
    stage: AuditStage | null;
    requestedAt: string;
    startedAt: string | null;
    finishedAt: string | null;
    observedAt: string | null;
    seed: number;
    reportSha256: string | null;
    report: string | null;
    account: { handle: string | null; platform: Platform; nativeId: string };
    progress: {
      status: AuditStatus;
      stage: AuditStage | null;
      doneCount: number | null;
      totalCount: number | null;
      updatedAt: string | null;
    };
    staleness: { isStale: boolean; reasons: Array<AuditStaleReason> } | null;
    versions: Array<{ name: string; version: string }> | null;
    error: { code: string; message: string } | null;
  } | null;
};

export type CancelAuditMutationVariables = Exact<{
  input: CancelAuditInput;
}>;

export type CancelAuditMutation = {
  cancelAudit: {
    audit: { id: string; status: AuditStatus } | null;
    userErrors: Array<{ field: Array<string>; code: UserErrorCode; message: string }>;
  };
};

export type DetectorsQueryVariables = Exact<{ [key: string]: never }>;

export type DetectorsQuery = {
  detectors: Array<{
    id: string;
    name: string;
    version: number;
    scope: DetectorScope;
    theme: DetectorTheme;
    title: string;
    rationale: string;
    falsePositives: Array<string>;
    requires: Array<string>;
    uses: Array<string>;
    cost: DetectorCost;
    indicates: AccountClass | null;
    benign: boolean;
    fitted: boolean;
    expertPoints: number;
    measured: Array<{ dataset: string; rocAuc: number }>;
  }>;
};

export type FirstQueryQueryVariables = Exact<{ [key: string]: never }>;

export type FirstQueryQuery = {
  account: {
    handle: string | null;
    audience: {
      followers: number;
      byVerdict: Array<{ verdict: Verdict; count: number }>;
      share: {
        point: number;
        low: number;
        high: number;
        level: number;
        distinguishableFromZero: boolean | null;
      } | null;
    } | null;
    followers: {
      edges: Array<{
        rank: number;
        node: { handle: string | null; score: { authenticity: number | null; verdict: Verdict; class: AccountClass } };
      }>;
    };
  } | null;
};

export type FollowersPageQueryVariables = Exact<{
  platform: Platform;
  handle?: string | null | undefined;
  nativeId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: FollowerOrder | null | undefined;
  filter?: FollowerFilter | null | undefined;
}>;

export type FollowersPageQuery = {
  account: {
    id: string;
    followers: {
      totalCount: number | null;
      pageInfo: {
        hasNextPage: boolean;
        hasPreviousPage: boolean;
        startCursor: string | null;
        endCursor: string | null;
      };
      edges: Array<{
        cursor: string;
        rank: number;
        followedAt: string | null;
        followedAtBasis: FollowedAtBasis | null;
        firstSeenAt: string;
        lastSeenAt: string;
        node: {
          id: string;
          handle: string | null;
          createdAt: string | null;
          score: {
            authenticity: number | null;
            verdict: Verdict;
            class: AccountClass;
            coverage: number;
            signals: Array<{
              detector: string;
              outcome: SignalOutcome;
              points: number | null;
              confidence: number | null;
              evidence: Array<{ message: string; observed: string; usual: string | null }>;
            }>;
          };
        };
      }>;
    };
  } | null;
};

export type ModelCardQueryVariables = Exact<{
  version?: number | null | undefined;
}>;

export type ModelCardQuery = { scorecard: { ref: string; modelCard: string; reliabilityPlot: string | null } | null };

export type NewestAuditQueryVariables = Exact<{
  platform: Platform;
  handle?: string | null | undefined;
  nativeId?: string | null | undefined;
}>;

export type NewestAuditQuery = {
  account: {
    id: string;
    audience: {
      followers: number;
      observedAt: string | null;
      newestAudit: {
        id: string;
        observedAt: string | null;
        reportSha256: string | null;
        staleness: { isStale: boolean; reasons: Array<AuditStaleReason> } | null;
      } | null;
    } | null;
  } | null;
};

export type NodeQueryVariables = Exact<{
  id: string | number;
}>;

export type NodeQuery = {
  node:
    | { __typename: 'Account'; handle: string | null; platform: Platform; nativeId: string; id: string }
    | { __typename: 'Audit'; id: string }
    | { __typename: 'Detector'; name: string; version: number; id: string }
    | null;
};

export type NodesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;

export type NodesQuery = {
  nodes: Array<
    | { __typename: 'Account'; handle: string | null; id: string }
    | { __typename: 'Audit'; id: string }
    | { __typename: 'Detector'; name: string; id: string }
    | null
  >;
};

export type PublishedRuleSetCatalogueQueryVariables = Exact<{ [key: string]: never }>;

export type PublishedRuleSetCatalogueQuery = {
  publishedRuleSets: Array<{
    name: string;
    title: string;
    citation: { authors: string; year: number; title: string; url: string; readIn: string };
    words: Array<{ word: string; reading: RuleSetReading; description: string }>;
    rules: Array<{ rule: string; text: string; isClause: boolean; requires: Array<string>; uses: Array<string> }>;
    publishedFigures: Array<{
      dataset: string;
      what: string;
      accuracy: number | null;
      mcc: number | null;
      source: string;
    }>;
  }>;
};

export type PublishedRuleSetsQueryVariables = Exact<{
  platform: Platform;
  handle?: string | null | undefined;
  nativeId?: string | null | undefined;
}>;

export type PublishedRuleSetsQuery = {
  account: {
    handle: string | null;
    score: {
      verdict: Verdict;
      publishedRuleSets: Array<{
        verdict: string | null;
        reading: RuleSetReading;
        because: string | null;
        rulesAsked: number;
        rulesTotal: number;
        ruleSet: { name: string; title: string };
        rules: Array<{ rule: string; text: string; outcome: RuleOutcome }>;
      }>;
    };
    classAFeatures: Array<{ name: string; label: string; value: number | null; unit: ClassAUnit; citation: string }>;
    audience: {
      byVerdict: Array<{ verdict: Verdict; count: number }>;
      publishedRuleSets: {
        computedAt: string;
        ruleSets: Array<{
          judgedCount: number;
          unknownCount: number;
          ruleSet: { name: string };
          byVerdict: Array<{ verdict: string; reading: RuleSetReading; count: number; share: number | null }>;
        }>;
      } | null;
    } | null;
  } | null;
};

export type RequestAuditMutationVariables = Exact<{
  input: RequestAuditInput;
}>;

export type RequestAuditMutation = {
  requestAudit: {
    audit: {
      id: string;
      status: AuditStatus;
      seed: number;
      definition: Array<AccountClass> | null;
      population: string | null;
      sampleSize: number | null;
    } | null;
    userErrors: Array<{ field: Array<string>; code: UserErrorCode; message: string }>;
  };
};

export type ScorecardQueryVariables = Exact<{
  version?: number | null | undefined;
}>;

export type ScorecardQuery = {
  scorecard: {
    ref: string;
    name: string;
    version: number;
    digest: string;
    current: boolean;
    referencePrevalence: number;
    startPoints: number;
    minimumCoverage: number;
    flaggedClasses: Array<AccountClass>;
    defaultPopulation: string;
    bands: { authenticBelow: number; inauthenticFrom: number };
    calibration: {
      method: string;
      slope: number;
      intercept: number;
      populations: Array<{ population: string; slope: number; intercept: number }>;
    };
    learnedOn: Array<{
      dataset: string;
      authentic: number;
      inauthentic: number;
      weight: number;
      citation: string | null;
    }>;
    measures: Array<{
      detector: string;
      weightShare: number;
      silencedBecause: string | null;
      separation: Array<{ dataset: string; rocAuc: number }>;
      bins: Array<{ from: number; points: number; authenticShare: number; inauthenticShare: number }>;
    }>;
    errorRates: Array<{
      population: string;
      sensitivity: number;
      sensitivityCount: number;
      specificity: number;
      specificityCount: number;
    }>;
    evaluation: {
      method: string;
      referencePrevalence: number;
      cut: number;
      sets: Array<{
        dataset: string;
        authentic: number;
        inauthentic: number;
        rocAuc: number;
        prAuc: number;
        brier: number;
        logLoss: number;
        calibrationError: number;
        sensitivity: number;
        specificity: number;
        subsets: Array<{
          subset: string;
          description: string | null;
          label: AccountLabel;
          count: number;
          flaggedShare: number;
        }>;
      }>;
      pooled: { rocAuc: number; prAuc: number; brier: number; logLoss: number; calibrationError: number };
      reliability: Array<{
        from: number;
        to: number;
        count: number;
        weight: number;
        predicted: number | null;
        observed: number | null;
      }>;
      blanking: Array<{
        field: string;
        count: number;
        unknownShare: number;
        meanBefore: number | null;
        meanAfter: number | null;
      }>;
    } | null;
  } | null;
};

export type SearchAccountsQueryVariables = Exact<{
  text: string;
  platform?: Platform | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SearchAccountsQuery = {
  searchAccounts: {
    edges: Array<{
      cursor: string;
      node: { id: string; platform: Platform; handle: string | null; displayName: string | null };
    }>;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
};

export type SuspiciousFollowersQueryVariables = Exact<{
  platform: Platform;
  handle: string;
  first?: number | null | undefined;
  detector?: string | null | undefined;
}>;

export type SuspiciousFollowersQuery = {
  account: {
    id: string;
    followers: {
      edges: Array<{
        rank: number;
        node: {
          handle: string | null;
          score: {
            probability: number | null;
            verdict: Verdict;
            class: AccountClass;
            coverage: number;
            signals: Array<{ detector: string; points: number | null; evidence: Array<{ message: string }> }>;
          };
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const AccountAudienceDocument = new TypedDocumentString(`
    query AccountAudience($platform: Platform!, $handle: String, $nativeId: String, $definition: [AccountClass!], $population: String) {
  account(platform: $platform, handle: $handle, nativeId: $nativeId) {
    id
    handle
    followersCount
    observedAt
    audience {
      followers
      scored
      notScored
      observedAt
      byVerdict {
        verdict
        count
      }
      byClass {
        class
        count
      }
      share(definition: $definition, population: $population) {
        point
        low
        high
        level
        definition
        population
        populations
        method
        distinguishableFromZero
        scoredCount
        unknownCount
        notScoredCount
        flaggedRightlyShare
        apparent {
          point
          low
          high
          level
        }
        corrected {
          point
          low
          high
          level
        }
        warnings
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountAudienceQuery, AccountAudienceQueryVariables>;
export const AccountAuditsDocument = new TypedDocumentString(`
    query AccountAudits($platform: Platform!, $handle: String, $nativeId: String, $first: Int, $after: String, $asOf: DateTime) {
  account(platform: $platform, handle: $handle, nativeId: $nativeId) {
    id
    audits(first: $first, after: $after, asOf: $asOf) {
      edges {
        cursor
        node {
          id
          status
          requestedAt
          finishedAt
          observedAt
          reportSha256
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountAuditsQuery, AccountAuditsQueryVariables>;
export const AccountScoreDocument = new TypedDocumentString(`
    query AccountScore($platform: Platform!, $handle: String, $nativeId: String) {
  account(platform: $platform, handle: $handle, nativeId: $nativeId) {
    id
    handle
    score {
      authenticity
      probability
      referencePrevalence
      verdict
      class
      coverage
      scorecard
      ruleset
      observedAt
      signals {
        detector
        detectorVersion
        outcome
        suspicion
        confidence
        points
        because
        detail
        evidence {
          message
          messageId
          observed
          usual
          observedValue
          usualLow
          usualHigh
          unit
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountScoreQuery, AccountScoreQueryVariables>;
export const AccountsFollowersDocument = new TypedDocumentString(`
    query AccountsFollowers($refs: [AccountRefInput!]!, $first: Int = 10) {
  accounts(refs: $refs) {
    status
    account {
      handle
      audience {
        followers
      }
      followers(first: $first) {
        edges {
          rank
          node {
            handle
            score {
              verdict
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsFollowersQuery, AccountsFollowersQueryVariables>;
export const AccountsLookupDocument = new TypedDocumentString(`
    query AccountsLookup($refs: [AccountRefInput!]!) {
  accounts(refs: $refs) {
    status
    reason
    account {
      id
      platform
      nativeId
      handle
      displayName
      createdAt
      followersCount
      followingCount
      postsCount
      observedAt
      score {
        authenticity
        verdict
        class
        coverage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsLookupQuery, AccountsLookupQueryVariables>;
export const AudienceSignalsDocument = new TypedDocumentString(`
    query AudienceSignals($platform: Platform!, $handle: String, $nativeId: String) {
  account(platform: $platform, handle: $handle, nativeId: $nativeId) {
    id
    handle
    audience {
      followers
      findings {
        computedAt
        ruleset
        signals {
          detector
          detectorVersion
          outcome
          suspicion
          confidence
          points
          because
          detail
          evidence {
            message
            messageId
            observed
            usual
            observedValue
            usualLow
            usualHigh
            unit
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AudienceSignalsQuery, AudienceSignalsQueryVariables>;
export const AuditBlocksDocument = new TypedDocumentString(`
    query AuditBlocks($id: ID!) {
  audit(id: $id) {
    id
    status
    observedAt
    seed
    account {
      handle
    }
    share {
      outcome
      detail
      found {
        headline {
          point
          low
          high
          level
        }
        distinguishableFromZero
        recalibrated {
          share {
            point
            low
            high
            level
          }
        }
        agreement {
          agrees
        }
        flaggedRightly {
          point
          low
          high
          level
        }
        frame {
          kind
          listedCount
          sampledCount
          judgedCount
          strata {
            rankFrom
            rankTo
            listedCount
            judgedCount
            flaggedCount
          }
        }
        warnings
      }
    }
    blocks {
      outcome
      detail
      found {
        blocks {
          blockId
          kind
          reading
          rankFrom
          rankTo
          createdFrom
          createdTo
          batches {
            createdFrom
            createdTo
            count
          }
          followedNotBefore
          followedNotAfter
          observedCount
          expectedCount
          excess {
            point
            low
            high
            level
          }
          pValue
          corroboration {
            membersFlaggedShare
            neighboursFlaggedShare
            membersMedianFollowers
            neighboursMedianFollowers
            pValue
          }
          catalogueSize
          attributions {
            story
            support
            because
          }
        }
        totals {
          purchaseLikeExcess {
            point
            low
            high
          }
          purchaseLikeShare {
            point
            low
            high
          }
          flaggedMembersShare
        }
        power {
          createdWithinDays
          organicPerMember
          smallestCount
          tried {
            count
            foundCount
            triedCount
          }
        }
        warnings
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditBlocksQuery, AuditBlocksQueryVariables>;
export const AuditFiguresDocument = new TypedDocumentString(`
    query AuditFigures($id: ID!) {
  audit(id: $id) {
    id
    growth {
      outcome
      detail
      found {
        series {
          source
          basis
          binDays
          from
          to
          usualPerDay
          spikes {
            spikeId
            from
            to
            count
            usualCount
            shape
            blocks {
              blockId
            }
            explanations {
              story
              support
              because
            }
          }
          changes {
            at
            beforePerDay
            afterPerDay
          }
        }
      }
    }
    retention {
      outcome
      detail
      found {
        listsCount
        watchedCount
        departedCount
        departures {
          reason
          count
        }
        cohorts {
          followedFrom
          followedTo
          watchedCount
          departedCount
          retention30d {
            point
            low
            high
          }
        }
        blocks {
          blockId
          reading
          pValue
          paceRatio
          members {
            watchedCount
            departedCount
            halfLifeDays
          }
          neighbours {
            watchedCount
            departedCount
            halfLifeDays
          }
        }
      }
    }
    engagement {
      outcome
      detail
      found {
        reactions {
          rate {
            point
            low
            high
            postCount
          }
          reading
          peers {
            belowShare
            medianRate
            factor
            year
            platform
            source
          }
          withoutInauthentic {
            point
            low
            high
            ifOthersReactAlike
          }
        }
        dead {
          share {
            point
            low
            high
          }
          deadCount
          knownCount
          unknownCount
        }
      }
    }
    digitLaw {
      outcome
      detail
      found {
        weight
        figures {
          of
          usedCount
          correlation
          meanAbsoluteDeviation
          reading
        }
        innocentExplanations
      }
    }
    money {
      outcome
      detail
      found {
        blocks {
          blockId
          statement
          sales {
            currency
            low
            high
            quotes
          }
        }
        feeAtRisk {
          statement
          costPerRealFactor {
            point
            low
            high
          }
        }
        warnings
      }
    }
    farms {
      outcome
      because
      detail
      found {
        farms {
          farmId
          otherAudiencesCount
          blocks {
            blockId
            sharedAudiencesCount
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditFiguresQuery, AuditFiguresQueryVariables>;
export const AuditPartsDocument = new TypedDocumentString(`
    query AuditParts($id: ID!) {
  audit(id: $id) {
    id
    share {
      outcome
      because
      detail
      found {
        method
        warnings
      }
    }
    blocks {
      outcome
      because
      detail
      found {
        method
        warnings
      }
    }
    growth {
      outcome
      because
      detail
      found {
        warnings
      }
    }
    retention {
      outcome
      because
      detail
      found {
        warnings
      }
    }
    engagement {
      outcome
      because
      detail
      found {
        warnings
      }
    }
    digitLaw {
      outcome
      because
      detail
      found {
        warnings
      }
    }
    money {
      outcome
      because
      detail
      found {
        warnings
      }
    }
    farms {
      outcome
      because
      detail
      found {
        warnings
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditPartsQuery, AuditPartsQueryVariables>;
export const AuditProgressDocument = new TypedDocumentString(`
    subscription AuditProgress($id: ID!) {
  auditProgress(id: $id) {
    auditId
    status
    stage
    doneCount
    totalCount
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<AuditProgressSubscription, AuditProgressSubscriptionVariables>;
export const AuditDocument = new TypedDocumentString(`
    query Audit($id: ID!) {
  audit(id: $id) {
    id
    status
    stage
    requestedAt
    startedAt
    finishedAt
    observedAt
    seed
    account {
      handle
      platform
      nativeId
    }
    progress {
      status
      stage
      doneCount
      totalCount
      updatedAt
    }
    staleness {
      isStale
      reasons
    }
    versions {
      name
      version
    }
    error {
      code
      message
    }
    reportSha256
    report
  }
}
    `) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const CancelAuditDocument = new TypedDocumentString(`
    mutation CancelAudit($input: CancelAuditInput!) {
  cancelAudit(input: $input) {
    audit {
      id
      status
    }
    userErrors {
      field
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelAuditMutation, CancelAuditMutationVariables>;
export const DetectorsDocument = new TypedDocumentString(`
    query Detectors {
  detectors {
    id
    name
    version
    scope
    theme
    title
    rationale
    falsePositives
    requires
    uses
    cost
    indicates
    benign
    fitted
    expertPoints
    measured {
      dataset
      rocAuc
    }
  }
}
    `) as unknown as TypedDocumentString<DetectorsQuery, DetectorsQueryVariables>;
export const FirstQueryDocument = new TypedDocumentString(`
    query FirstQuery {
  account(platform: SYNTHETIC, handle: "demo_bakery") {
    handle
    audience {
      followers
      byVerdict {
        verdict
        count
      }
      share {
        point
        low
        high
        level
        distinguishableFromZero
      }
    }
    followers(first: 3, orderBy: SUSPICION_DESC) {
      edges {
        rank
        node {
          handle
          score {
            authenticity
            verdict
            class
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirstQueryQuery, FirstQueryQueryVariables>;
export const FollowersPageDocument = new TypedDocumentString(`
    query FollowersPage($platform: Platform!, $handle: String, $nativeId: String, $first: Int, $after: String, $last: Int, $before: String, $orderBy: FollowerOrder = RANK_DESC, $filter: FollowerFilter) {
  account(platform: $platform, handle: $handle, nativeId: $nativeId) {
    id
    followers(
      first: $first
      after: $after
      last: $last
      before: $before
      orderBy: $orderBy
      filter: $filter
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        cursor
        rank
        followedAt
        followedAtBasis
        firstSeenAt
        lastSeenAt
        node {
          id
          handle
          createdAt
          score {
            authenticity
            verdict
            class
            coverage
            signals {
              detector
              outcome
              points
              confidence
              evidence {
                message
                observed
                usual
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FollowersPageQuery, FollowersPageQueryVariables>;
export const ModelCardDocument = new TypedDocumentString(`
    query ModelCard($version: Int) {
  scorecard(version: $version) {
    ref
    modelCard
    reliabilityPlot
  }
}
    `) as unknown as TypedDocumentString<ModelCardQuery, ModelCardQueryVariables>;
export const NewestAuditDocument = new TypedDocumentString(`
    query NewestAudit($platform: Platform!, $handle: String, $nativeId: String) {
  account(platform: $platform, handle: $handle, nativeId: $nativeId) {
    id
    audience {
      followers
      observedAt
      newestAudit {
        id
        observedAt
        staleness {
          isStale
          reasons
        }
        reportSha256
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewestAuditQuery, NewestAuditQueryVariables>;
export const NodeDocument = new TypedDocumentString(`
    query Node($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Account {
      handle
      platform
      nativeId
    }
    ... on Detector {
      name
      version
    }
  }
}
    `) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const NodesDocument = new TypedDocumentString(`
    query Nodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Account {
      handle
    }
    ... on Detector {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const PublishedRuleSetCatalogueDocument = new TypedDocumentString(`
    query PublishedRuleSetCatalogue {
  publishedRuleSets {
    name
    title
    citation {
      authors
      year
      title
      url
      readIn
    }
    words {
      word
      reading
      description
    }
    rules {
      rule
      text
      isClause
      requires
      uses
    }
    publishedFigures {
      dataset
      what
      accuracy
      mcc
      source
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedRuleSetCatalogueQuery, PublishedRuleSetCatalogueQueryVariables>;
export const PublishedRuleSetsDocument = new TypedDocumentString(`
    query PublishedRuleSets($platform: Platform!, $handle: String, $nativeId: String) {
  account(platform: $platform, handle: $handle, nativeId: $nativeId) {
    handle
    score {
      verdict
      publishedRuleSets {
        ruleSet {
          name
          title
        }
        verdict
        reading
        because
        rulesAsked
        rulesTotal
        rules {
          rule
          text
          outcome
        }
      }
    }
    classAFeatures {
      name
      label
      value
      unit
      citation
    }
    audience {
      byVerdict {
        verdict
        count
      }
      publishedRuleSets {
        computedAt
        ruleSets {
          ruleSet {
            name
          }
          judgedCount
          unknownCount
          byVerdict {
            verdict
            reading
            count
            share
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedRuleSetsQuery, PublishedRuleSetsQueryVariables>;
export const RequestAuditDocument = new TypedDocumentString(`
    mutation RequestAudit($input: RequestAuditInput!) {
  requestAudit(input: $input) {
    audit {
      id
      status
      seed
      definition
      population
      sampleSize
    }
    userErrors {
      field
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestAuditMutation, RequestAuditMutationVariables>;
export const ScorecardDocument = new TypedDocumentString(`
    query Scorecard($version: Int) {
  scorecard(version: $version) {
    ref
    name
    version
    digest
    current
    referencePrevalence
    startPoints
    minimumCoverage
    bands {
      authenticBelow
      inauthenticFrom
    }
    calibration {
      method
      slope
      intercept
      populations {
        population
        slope
        intercept
      }
    }
    learnedOn {
      dataset
      authentic
      inauthentic
      weight
      citation
    }
    measures {
      detector
      weightShare
      silencedBecause
      separation {
        dataset
        rocAuc
      }
      bins {
        from
        points
        authenticShare
        inauthenticShare
      }
    }
    flaggedClasses
    defaultPopulation
    errorRates {
      population
      sensitivity
      sensitivityCount
      specificity
      specificityCount
    }
    evaluation {
      method
      referencePrevalence
      cut
      sets {
        dataset
        authentic
        inauthentic
        rocAuc
        prAuc
        brier
        logLoss
        calibrationError
        sensitivity
        specificity
        subsets {
          subset
          description
          label
          count
          flaggedShare
        }
      }
      pooled {
        rocAuc
        prAuc
        brier
        logLoss
        calibrationError
      }
      reliability {
        from
        to
        count
        weight
        predicted
        observed
      }
      blanking {
        field
        count
        unknownShare
        meanBefore
        meanAfter
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScorecardQuery, ScorecardQueryVariables>;
export const SearchAccountsDocument = new TypedDocumentString(`
    query SearchAccounts($text: String!, $platform: Platform, $first: Int = 20, $after: String) {
  searchAccounts(text: $text, platform: $platform, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        platform
        handle
        displayName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchAccountsQuery, SearchAccountsQueryVariables>;
export const SuspiciousFollowersDocument = new TypedDocumentString(`
    query SuspiciousFollowers($platform: Platform!, $handle: String!, $first: Int = 5, $detector: String) {
  account(platform: $platform, handle: $handle) {
    id
    followers(
      first: $first
      orderBy: SUSPICION_DESC
      filter: {verdicts: [LIKELY_INAUTHENTIC], detector: $detector}
    ) {
      edges {
        rank
        node {
          handle
          score {
            probability
            verdict
            class
            coverage
            signals {
              detector
              points
              evidence {
                message
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuspiciousFollowersQuery, SuspiciousFollowersQueryVariables>;
