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

/** What came of asking a detector about an account or an audience. */
export type SignalOutcome =
  /** It could not tell; this adds nothing to the score and lowers its coverage. */
  | 'ABSTAINED'
  /** It broke; this adds nothing to the score and lowers its coverage. */
  | 'FAILED'
  /** It had what it needed and gave a reading. */
  | 'SCORED';

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

export type NodeQueryVariables = Exact<{
  id: string | number;
}>;

export type NodeQuery = {
  node:
    | { __typename: 'Account'; handle: string | null; platform: Platform; nativeId: string; id: string }
    | { __typename: 'Detector'; name: string; version: number; id: string }
    | null;
};

export type NodesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;

export type NodesQuery = {
  nodes: Array<
    | { __typename: 'Account'; handle: string | null; id: string }
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
