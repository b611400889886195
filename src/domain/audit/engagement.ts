/**
 * What an audit says of engagement: how the audience answers the newest posts, how that compares with published figures of
 * others, and what it would be without the part that is not authentic. Likelihoods and innocent stories, no verdict.
 */
import type { Interval } from '../audience';
import type { IsoTime } from './iso-time';

export const reactionKinds = ['like', 'repost', 'reply'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

/** A rate: reactions per follower and post, at least 0; may exceed 1 where others than followers react. */
export interface EngagementRate {
  /** Median over the posts, and an interval of that median which asks nothing of the distribution. */
  readonly point: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly postCount: number;
}

/**
 * How followers at the time of a post are known. `near-post`: every post has a count within a month. `newest-only`: one
 * count stands for all posts. `mixed`: the nearest one was taken, and some are far.
 */
export const followersBases = ['near-post', 'newest-only', 'mixed'] as const;
export type FollowersBasis = (typeof followersBases)[number];

/** Posts that were read and are no part of the rate, each counted once, by the first reason that holds. */
export interface PostsLeftOut {
  /** Reposts of others, and posts of which it is not known whether they are. */
  readonly reposts: number;
  readonly perhapsReposts: number;
  /** Answers to others: few followers are shown them, and published rates leave them out. */
  readonly answers: number;
  /** Read so soon after they were posted that they were still collecting reactions. */
  readonly tooYoung: number;
  /** A count that is not known is not zero. */
  readonly unknownCounts: number;
  readonly withoutFollowers: number;
  /** Older than as many as are asked for. */
  readonly older: number;
}

/** Published figures the rate is compared with. */
export interface PeerFigures {
  readonly platform: string;
  readonly year: number;
  readonly population: string;
  /** Title, address where there is one, licence. */
  readonly source: string;
  /** Years between these figures and the posts. */
  readonly yearsAway: number;
}

export interface PeerComparison {
  readonly figures: PeerFigures;
  /** Median rate of peers with as many followers. */
  readonly medianRate: number;
  /** How many times that the account's rate is: below 1, less. */
  readonly factor: number;
  /** Share of peers with a lower rate, [0,1]: the percentile. Null where no spread of rates was ever published. */
  readonly below: PeersBelow | null;
  /** How the spread of peers was had. */
  readonly spread: string;
}

/** From the interval of the rate and, where the spread is another source's, from that too. */
export interface PeersBelow {
  /** Null where the spread is another source's: then only the range is told. */
  readonly point: number | null;
  readonly low: number;
  readonly high: number;
}

/** Where among peers: `very-` the whole range lies in the outer twentieth, `leaning-` a part of it does. */
export const engagementReadings = ['very-low', 'leaning-low', 'not-unusual', 'leaning-high', 'very-high'] as const;
export type EngagementReading = (typeof engagementReadings)[number];

/** Stories that may explain an unusual rate; arranged reactions and a dead audience are one each. */
export const engagementStories = [
  'audience-that-does-not-react',
  'posts-to-be-read',
  'shown-to-few',
  'arranged-reactions',
  'devoted-audience',
  'seen-beyond-followers',
] as const;
export type EngagementStory = (typeof engagementStories)[number];

export interface EngagementExplanation {
  readonly story: EngagementStory;
  /** What the figures say of it; `possible` where they say nothing. */
  readonly support: 'supported' | 'possible';
  readonly because: string;
}

/** The rate of the authentic followers alone. */
export interface RateWithoutInauthentic {
  /** Where the others never react: rate / (1 − share), with the share's interval. Null where the share reaches 1. */
  readonly ifOthersNeverReact: {
    readonly point: number | null;
    readonly low: number | null;
    readonly high: number | null;
  };
  /** Where the others react as much as anybody: the rate itself. The truth lies between the two. */
  readonly ifOthersReactAlike: number;
  /** The share that was taken out. */
  readonly share: Interval;
}

/** Reactions to the newest posts. */
export interface Reactions {
  readonly rate: EngagementRate;
  /** The kinds of reaction whose counts are known. */
  readonly counted: readonly ReactionKind[];
  /** Oldest and newest post of the rate. */
  readonly postedFrom: IsoTime;
  readonly postedTo: IsoTime;
  /** Followers that the posts had: the middle one. */
  readonly followersCount: number;
  readonly followersBasis: FollowersBasis;
  /** The longest time between a post and the count that was taken for it. */
  readonly followersDaysAway: number;
  readonly leftOut: PostsLeftOut;
  /** Likes to one reply over these posts; null without replies, or where either is not known. */
  readonly likesPerReply: number | null;
  readonly peers: PeerComparison | null;
  /** In words, why there is no comparison; null where there is one. */
  readonly withoutPeers: string | null;
  readonly reading: EngagementReading | null;
  /** For a rate that is not usual: what may explain it. */
  readonly explanations: readonly EngagementExplanation[];
  readonly withoutInauthentic: RateWithoutInauthentic | null;
}

/** Followers that, as far as is known, neither post nor like: an audience nobody reaches. */
export interface DeadShare {
  /** Of those about whom it is known; Wilson. */
  readonly share: Interval;
  readonly deadCount: number;
  readonly knownCount: number;
  readonly unknownCount: number;
  /** Without a single post and a single like; and, active once, of the class `inactive`. */
  readonly neverActedCount: number;
  readonly inactiveCount: number;
}

/** At least one of the two parts. */
export interface EngagementFound {
  readonly reactions: Reactions | null;
  /** In words, why there is no rate; null where there is one. */
  readonly withoutReactions: string | null;
  readonly dead: DeadShare | null;
  readonly method: string;
  readonly warnings: readonly string[];
}
