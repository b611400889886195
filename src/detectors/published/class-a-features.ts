/**
 * The class A features of Cresci et al. (2015): what the profile alone tells, as that paper took it from the rule sets and
 * from academic spam detection. Measures with their source, without a judgement; what is not known has no value.
 */
import type { KnownFacts } from '../../domain/facts';
import { followsPerFollower, isFilled, isOlderThanTwoMonths, saysBot } from './profile-readings';

export const classAUnits = ['flag', 'count', 'ratio', 'days', 'per-day'] as const;
export type ClassAUnit = (typeof classAUnits)[number];

export interface ClassAFeature {
  /** Kebab-case. */
  readonly name: string;
  readonly label: string;
  /** Null where it is not known, or not defined: a ratio to nobody is none. */
  readonly value: number | boolean | null;
  readonly unit: ClassAUnit;
  /** Whose feature it was before it was made one of class A. */
  readonly citation: string;
}

type Value = number | boolean | null | undefined;

interface Definition {
  readonly name: string;
  readonly label: string;
  readonly unit: ClassAUnit;
  readonly citation: string;
  readonly value: (facts: KnownFacts) => Value;
}

const rulesOf = {
  camisaniCalzolari: 'Camisani Calzolari 2012, in Cresci et al. 2015',
  stateOfSearch: 'Van den Beld 2012, in Cresci et al. 2015',
  socialbakers: 'Socialbakers 2012, in Cresci et al. 2015',
  stringhini: 'Stringhini et al. 2010, in Cresci et al. 2015',
  yang: 'Yang et al. 2013, in Cresci et al. 2015',
};

const definitions: readonly Definition[] = [
  flag('has-name', 'has a name', rulesOf.camisaniCalzolari, ({ displayName }) => when(displayName, isFilled)),
  flag('has-image', 'has a picture', rulesOf.camisaniCalzolari, ({ hasAvatar }) => hasAvatar),
  flag('has-address', 'has an address', rulesOf.camisaniCalzolari, ({ location }) => when(location, isFilled)),
  flag('has-biography', 'has a biography', rulesOf.camisaniCalzolari, ({ bio }) => when(bio, isFilled)),
  flag('followers-at-least-30', 'has at least 30 followers', rulesOf.camisaniCalzolari, ({ followersCount }) =>
    when(followersCount, (count) => count >= 30),
  ),
  flag('in-a-list', 'is on somebody’s list', rulesOf.camisaniCalzolari, ({ listedCount }) =>
    when(listedCount, (count) => count > 0),
  ),
  flag('tweets-at-least-50', 'has at least 50 tweets', rulesOf.camisaniCalzolari, ({ postsCount }) =>
    when(postsCount, (count) => count >= 50),
  ),
  flag('has-url', 'has a link in its profile', rulesOf.camisaniCalzolari, ({ link }) => when(link, isFilled)),
  flag('twice-followers-at-least-friends', '2 × followers ≥ friends', rulesOf.camisaniCalzolari, (facts) =>
    counts(facts, (followers, friends) => 2 * followers >= friends),
  ),
  flag('bot-in-biography', '“bot” in its biography', rulesOf.stateOfSearch, ({ bio }) => when(bio, saysBot)),
  flag('friends-per-follower-100', 'friends : followers ≥ 100', rulesOf.stateOfSearch, (facts) =>
    counts(facts, (followers, friends) => followsPerFollower(friends, followers, 100)),
  ),
  // Pictures are not compared: nothing tells.
  flag('duplicate-picture', 'shares its picture with others', rulesOf.stateOfSearch, () => null),
  flag('friends-per-follower-50', 'friends : followers ≥ 50', rulesOf.socialbakers, (facts) =>
    counts(facts, (followers, friends) => followsPerFollower(friends, followers, 50)),
  ),
  flag('default-image-after-2-months', 'default picture after two months', rulesOf.socialbakers, (facts) =>
    when(facts.hasAvatar, (hasAvatar) => !hasAvatar && when(facts.ageDays, isOlderThanTwoMonths)),
  ),
  flag('no-location', 'has no location', rulesOf.socialbakers, ({ location }) =>
    when(location, (text) => !isFilled(text)),
  ),
  flag('friends-at-least-100', 'follows at least 100 accounts', rulesOf.socialbakers, ({ followingCount }) =>
    when(followingCount, (count) => count >= 100),
  ),
  flag('no-tweets', 'has never tweeted', rulesOf.socialbakers, ({ postsCount }) =>
    when(postsCount, (count) => count === 0),
  ),
  figure('friends', 'friends', 'count', rulesOf.stringhini, ({ followingCount }) => followingCount),
  figure('tweets', 'tweets', 'count', rulesOf.stringhini, ({ postsCount }) => postsCount),
  figure('friends-per-squared-followers', 'friends ÷ followers²', 'ratio', rulesOf.stringhini, (facts) =>
    counts(facts, (followers, friends) => (followers === 0 ? null : friends / followers ** 2)),
  ),
  figure('age', 'age', 'days', rulesOf.yang, ({ ageDays }) => ageDays),
  figure('following-rate', 'friends ÷ age', 'per-day', rulesOf.yang, ({ followingCount, ageDays }) =>
    when(followingCount, (friends) => when(ageDays, (days) => (days === 0 ? null : friends / days))),
  ),
];

export const classAFeatureCount = definitions.length;

/** One per feature of the paper, in its order. The age is that at the observation. */
export function classAFeatures(facts: KnownFacts): ClassAFeature[] {
  return definitions.map(({ value, ...about }) => ({ ...about, value: value(facts) ?? null }));
}

function flag(name: string, label: string, citation: string, value: (facts: KnownFacts) => Value): Definition {
  return { name, label, unit: 'flag', citation, value };
}

function figure(
  name: string,
  label: string,
  unit: ClassAUnit,
  citation: string,
  value: (facts: KnownFacts) => Value,
): Definition {
  return { name, label, unit, citation, value };
}

function when<T extends string | number | boolean>(fact: T | undefined, read: (fact: T) => Value): Value {
  return fact === undefined ? undefined : read(fact);
}

function counts(
  { followersCount, followingCount }: KnownFacts,
  read: (followers: number, friends: number) => Value,
): Value {
  return when(followersCount, (followers) => when(followingCount, (friends) => read(followers, friends)));
}
