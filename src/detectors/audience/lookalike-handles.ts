/**
 * Look-alike handles: followers whose handles differ by a letter, a number or a mark, more of them than names that many
 * people have explain. After the screen-name patterns of Gurajala et al. 2015.
 */
import { saturation } from '../../lib/curve';
import { logPoissonTail } from '../../lib/stats/tail-bound';
import { excerpt } from '../../lib/text/excerpt';
import { handleLetters } from '../../lib/text/handle-shape';
import { nearWordGroups } from '../../lib/text/near-words';
import { defineDetector } from '../detector';
import { type FollowerGroup, groupEvidence, readGroups } from '../follower-groups';

export const lookalikeHandles = defineDetector({
  meta: {
    id: 'lookalike-handles',
    version: 1,
    scope: 'audience',
    theme: 'identity',
    title: 'has groups of followers whose handles look alike',
    rationale: 'A script that needs a hundred handles varies one; people look for a name that is their own.',
    falsePositives: [
      'Fans who put the name of their idol or club into their handle',
      'Namesakes of the audited account, in a country where its name is common',
      'Staff or outlets of a company whose handles begin with its name',
    ],
    requires: ['followerHandles'],
    uses: ['followerCreationTimes'],
    cost: 'profile',
    messages: {
      share:
        'Of the followers whose handle is known, {{observed}} have one that looks like others, beyond chance; usually {{usual}}.',
      groups: 'The number of such groups is {{observed}}; usually {{usual}}.',
      largest: 'The largest such group has {{observed}} followers; common names explain {{usual}}.',
      pattern: 'The handles of that group are variants of “{{observed}}”.',
      span: 'Four fifths of that group were created within {{observed}}.',
      spanShare: 'In that time {{observed}} of all followers were created.',
    },
  },
  options: {
    minimumFollowers: 500,
    minimumLetters: 6,
    minimumGroup: 5,
    nameShare: 0.006,
    rareNameShare: 0.0005,
    middleShare: 0.004,
    steepness: 2,
    uncorroborated: 0.7,
  },
  evaluate({ followerHandles, followerCreationTimes }, { options }) {
    const known = followerHandles.filter((handle) => handle !== null).length;
    if (known < options.minimumFollowers) {
      const detail = `the handles of ${known} followers known, needs ${options.minimumFollowers}`;
      return { outcome: 'abstained', because: 'too-little-data', detail };
    }
    const words = followerHandles.map((handle) => judgedLetters(handle, options.minimumLetters));
    const groups = surprisingGroups(words, known, options);
    const reading = readGroups(groups, known, followerCreationTimes, options);
    return {
      outcome: 'scored',
      suspicion: reading.suspicion,
      confidence: saturation(known, options.minimumFollowers),
      evidence: groupEvidence(reading, usual, ({ members }) => patternOf(members, words, followerHandles)),
    };
  },
});

/** The most that the audiences named on the page have. */
const usual = { share: 0.001, groups: 1 };
/** A group is believed to be no coincidence below this probability, over all groups of the audience. */
const believedBelow = 1e-3;

interface SurpriseOptions {
  readonly minimumLetters: number;
  readonly minimumGroup: number;
  readonly nameShare: number;
  readonly rareNameShare: number;
}

/** The letters of a handle; null where it is not known or has too few to be told from a given name. */
function judgedLetters(handle: string | null, minimumLetters: number): string | null {
  const letters = handle === null ? '' : handleLetters(handle);
  return letters.length < minimumLetters ? null : letters;
}

/** Groups larger than a common name of that length gets. */
function surprisingGroups(words: readonly (string | null)[], known: number, options: SurpriseOptions): FollowerGroup[] {
  const groups = nearWordGroups(words, (length) =>
    Math.max(options.minimumGroup, Math.ceil(known * nameShareOf(length, options))),
  );
  return groups
    .map(({ core, places }) => ({ members: places, expected: known * nameShareOf(core.length, options) }))
    .filter(
      ({ members, expected }) => logPoissonTail(members.length, expected) < Math.log(believedBelow / groups.length),
    );
}

/** Highest share that a name of so many letters has: given names are short and common; it halves with each letter. */
function nameShareOf(letters: number, { minimumLetters, nameShare, rareNameShare }: SurpriseOptions): number {
  return Math.max(rareNameShare, nameShare * 2 ** -(letters - minimumLetters));
}

/** The commonest letters of a group's handles, with a # for each digit that half of them have at least. */
function patternOf(
  members: readonly number[],
  words: readonly (string | null)[],
  handles: readonly (string | null)[],
): string {
  const counts = new Map<string, number>();
  for (const rank of members) counts.set(words[rank]!, (counts.get(words[rank]!) ?? 0) + 1);
  const [letters] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]!;
  const digits = members.map((rank) => handles[rank]!.match(/\p{N}/gu)?.length ?? 0).sort((a, b) => a - b);
  return excerpt(letters + '#'.repeat(digits[digits.length >>> 1]!), 40);
}
