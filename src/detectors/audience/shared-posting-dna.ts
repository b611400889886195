/**
 * Shared posting DNA: followers whose posts, replies and reposts come in the same long order. Digital DNA of Cresci et al.
 * 2016 (arXiv:1602.00110) and 2017 (arXiv:1703.04482): the longest substring that k accounts share, against k.
 */
import { saturation } from '../../lib/curve';
import { type Random, createRandom } from '../../lib/random';
import { excerpt } from '../../lib/text/excerpt';
import { chainLike } from '../../lib/text/letter-chain';
import { SuffixAutomaton } from '../../lib/text/suffix-automaton';
import { defineDetector } from '../detector';
import { type FollowerGroup, groupEvidence, readGroups } from '../follower-groups';

export const sharedPostingDna = defineDetector({
  meta: {
    id: 'shared-posting-dna',
    version: 1,
    scope: 'audience',
    theme: 'activity',
    title: 'has groups of followers who post, reply and repost in the same order',
    rationale: 'Accounts run by one program do the same in the same order; people seldom do for long.',
    falsePositives: [
      'Outlets of one newsroom or company that pass on one stream of posts',
      'Fans who take part in the same campaign post by post',
    ],
    requires: ['followerPostKinds'],
    uses: ['followerCreationTimes'],
    cost: 'timeline',
    messages: {
      share:
        'Of the followers whose posts are known, {{observed}} post, reply and repost in the same long order as others, beyond chance; usually {{usual}}.',
      groups: 'The number of such groups is {{observed}}; usually {{usual}}.',
      largest: 'The largest such group has {{observed}} followers; chance explains {{usual}}.',
      pattern: 'That group shares the order “{{observed}}” (A a post, T a reply, C a repost).',
      length: 'The shared order is {{observed}} long; orders that as many share by chance are {{usual}}.',
      span: 'Four fifths of that group were created within {{observed}}.',
      spanShare: 'In that time {{observed}} of all followers were created.',
    },
  },
  options: {
    minimumFollowers: 200,
    minimumPosts: 20,
    mostPosts: 200,
    mostOfOneKind: 0.9,
    minimumChanges: 8,
    minimumGroup: 5,
    chanceFactor: 1.3,
    chancePosts: 5,
    middleShare: 0.004,
    steepness: 2,
    uncorroborated: 0.7,
  },
  evaluate({ followerPostKinds, followerCreationTimes }, { options }) {
    const strands = strandsOf(followerPostKinds, options);
    const telling = strands.filter(({ kinds }) => largestShare(kinds) <= options.mostOfOneKind);
    if (telling.length < options.minimumFollowers) {
      const detail = `${telling.length} followers with enough posts of more than one kind, needs ${options.minimumFollowers}`;
      return { outcome: 'abstained', because: 'too-little-data', detail };
    }
    const groups = groupsOf(telling, options);
    const reading = readGroups(groups, strands.length, followerCreationTimes, options);
    const evidence = groupEvidence(reading, usual, ({ shared }) => excerpt(shared, 40));
    const { largest } = reading;
    return {
      outcome: 'scored',
      suspicion: reading.suspicion,
      confidence: saturation(telling.length, options.minimumFollowers),
      evidence: largest === null ? evidence : [...evidence, lengthEvidence(largest)],
    };
  },
});

/** The most that the audiences named on the page have. */
const usual = { share: 0, groups: 0 };
const alphabet = 'ACT';
/** Letters that are compared at most; of more, every second, third … follower is looked at. */
const mostLetters = 300_000;
/** Times that chance is tried; always the same way, so that the same posts give the same answer. */
const trials = 5;
const seed = 1;
/** How often any kind is taken to have followed each: who always goes on in the same way might not have had to. */
const smoothing = 5;
/** Groups that are looked for, one after the other. */
const mostGroups = 3;

interface Strand {
  readonly rank: number;
  readonly kinds: string;
}

interface DnaGroup extends FollowerGroup {
  readonly shared: string;
  /** Length that as many would share by chance. */
  readonly chanceLength: number;
}

interface DnaOptions {
  readonly minimumPosts: number;
  readonly mostPosts: number;
  readonly minimumGroup: number;
  readonly minimumChanges: number;
  readonly chanceFactor: number;
  readonly chancePosts: number;
}

/** The followers with enough posts, thinned evenly over the ranks to what can be compared in a second or two. */
function strandsOf(postKinds: readonly (string | null)[], { minimumPosts, mostPosts }: DnaOptions): Strand[] {
  const strands = postKinds.flatMap((kinds, rank) => {
    const newest = kinds === null ? '' : kinds.slice(0, mostPosts).replace(/[^ACT]/g, '');
    return newest.length >= minimumPosts ? [{ rank, kinds: newest }] : [];
  });
  const letters = strands.reduce((sum, { kinds }) => sum + kinds.length, 0);
  const stride = Math.ceil(letters / mostLetters);
  return strands.filter((_, at) => at % stride === 0);
}

/** Share of the commonest kind: of somebody who does nothing else, the order says nothing. */
function largestShare(kinds: string): number {
  const counts = Array.from(alphabet, (kind) => kinds.split(kind).length - 1);
  return Math.max(...counts) / kinds.length;
}

/** Groups whose shared order is longer than chance, each cut where the curve of shared lengths drops most. */
function groupsOf(strands: readonly Strand[], options: DnaOptions): DnaGroup[] {
  const chance = chanceLengths(strands, createRandom(seed));
  const groups: DnaGroup[] = [];
  let rest = strands;
  while (groups.length < mostGroups) {
    const group = firstGroup(rest, chance, options);
    if (group === null) break;
    const members = new Set(group.members);
    rest = rest.filter(({ rank }) => !members.has(rank));
    groups.push(group);
  }
  return groups;
}

/**
 * By k, the longest order that k followers shared in any trial, had each of them posted, replied and reposted as often after
 * each kind as before, but on their own. Orders in which the kind hardly changes count here: chance is not made shorter.
 */
function chanceLengths(strands: readonly Strand[], random: Random): Int32Array {
  const longest = new Int32Array(strands.length + 1);
  for (let trial = 0; trial < trials; trial += 1) {
    const drawn = strands.map(({ kinds }) => chainLike(kinds, smoothing, random));
    const lengths = new SuffixAutomaton(drawn, alphabet).longestCommonLengths();
    for (let k = 1; k < longest.length; k += 1) longest[k] = Math.max(longest[k]!, lengths[k]!);
  }
  return longest;
}

function firstGroup(strands: readonly Strand[], chance: Int32Array, options: DnaOptions): DnaGroup | null {
  const { minimumGroup, chanceFactor, chancePosts } = options;
  const automaton = new SuffixAutomaton(
    strands.map(({ kinds }) => kinds),
    alphabet,
  );
  const lengths = automaton.longestCommonLengths(options);
  let cut = 0;
  let deepest = -1;
  for (let k = minimumGroup; k <= strands.length; k += 1) {
    if (lengths[k]! <= chanceFactor * chance[k]! + chancePosts) continue;
    const drop = lengths[k]! - (lengths[k + 1] ?? 0);
    if (drop >= deepest) [cut, deepest] = [k, drop];
  }
  const common = cut === 0 ? null : automaton.longestCommon(cut, options);
  if (common === null) return null;
  return {
    members: strands.filter(({ kinds }) => kinds.includes(common.text)).map(({ rank }) => rank),
    expected: chance.reduce((most, length, k) => (length >= common.text.length ? k : most), 0),
    shared: common.text,
    chanceLength: chance[cut]!,
  };
}

function lengthEvidence({ shared, chanceLength }: DnaGroup) {
  const observed = shared.length;
  return { kind: 'measure', message: 'length', observed, usual: [0, chanceLength], unit: 'count' } as const;
}
