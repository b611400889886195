/**
 * Near-duplicate bios: followers whose bios are word for word nearly the same, more of them than stock phrases explain.
 * SimHash (Charikar 2002; Manku, Jain and Das Sarma 2007) with a distance of three bits.
 */
import { saturation } from '../../lib/curve';
import { logPoissonTail } from '../../lib/stats/tail-bound';
import { excerpt } from '../../lib/text/excerpt';
import { type NearCopies, nearCopies } from '../../lib/text/near-copies';
import { comparableText } from '../../lib/text/simhash';
import { defineDetector } from '../detector';
import { type FollowerGroup, groupEvidence, readGroups } from '../follower-groups';

export const nearDuplicateBios = defineDetector({
  meta: {
    id: 'near-duplicate-bios',
    version: 1,
    scope: 'audience',
    theme: 'content',
    title: 'has groups of followers with nearly the same bio',
    rationale: 'Who makes profiles by the hundred writes a few bios and uses them again; people write their own.',
    falsePositives: [
      'Members of a fan club who all wear its motto',
      'Newcomers of a starter pack or a class who were given a bio to begin with',
      'Staff of a company whose bios follow one pattern',
    ],
    requires: ['followerBios'],
    uses: ['followerCreationTimes'],
    cost: 'profile',
    messages: {
      share:
        'Of the followers whose bio is known, {{observed}} share it nearly word for word with others, beyond chance; usually {{usual}}.',
      groups: 'The number of such groups is {{observed}}; usually {{usual}}.',
      largest: 'The largest such group has {{observed}} followers; common phrases explain {{usual}}.',
      pattern: 'The bios of that group read like “{{observed}}”.',
      span: 'Four fifths of that group were created within {{observed}}.',
      spanShare: 'In that time {{observed}} of all followers were created.',
    },
  },
  options: {
    minimumFollowers: 500,
    minimumJudged: 100,
    minimumCharacters: 24,
    maximumBits: 3,
    minimumOverlap: 0.8,
    minimumGroup: 5,
    phraseShare: 0.004,
    phraseHalving: 4,
    rarePhraseShare: 0.0005,
    ordinaryTexts: 0.98,
    mostOrdinaryShare: 0.005,
    middleShare: 0.004,
    steepness: 2,
    uncorroborated: 0.7,
  },
  evaluate({ followerBios, followerCreationTimes }, { options }) {
    const known = followerBios.filter((bio) => bio !== null).length;
    if (known < options.minimumFollowers) {
      const detail = `the bios of ${known} followers known, needs ${options.minimumFollowers}`;
      return { outcome: 'abstained', because: 'too-little-data', detail };
    }
    const texts = followerBios.map((bio) => judgedText(bio, options.minimumCharacters));
    const judged = texts.filter((text) => text !== null).length;
    if (judged < options.minimumJudged) {
      const detail = `${judged} bios long enough to be compared, needs ${options.minimumJudged}`;
      return { outcome: 'abstained', because: 'too-little-data', detail };
    }
    const groups = surprisingGroups(nearCopies(texts, options), judged, options);
    const reading = readGroups(groups, known, followerCreationTimes, options);
    return {
      outcome: 'scored',
      suspicion: reading.suspicion,
      confidence: saturation(judged, options.minimumFollowers),
      evidence: groupEvidence(reading, usual, ({ text }) => excerpt(text, 40)),
    };
  },
});

/** The most that the audiences named on the page have. */
const usual = { share: 0.001, groups: 1 };
/** A group is believed to be no coincidence below this probability, over all groups of the audience. */
const believedBelow = 1e-3;

interface BioGroup extends FollowerGroup {
  readonly text: string;
}

interface SurpriseOptions {
  readonly minimumCharacters: number;
  readonly minimumGroup: number;
  readonly phraseShare: number;
  readonly phraseHalving: number;
  readonly rarePhraseShare: number;
  readonly ordinaryTexts: number;
  readonly mostOrdinaryShare: number;
}

/**
 * The words of a bio, with 0 for each digit: copies differ in marks, emoji and numbers. Null where it is not known or too
 * short to be anybody's own.
 */
function judgedText(bio: string | null, minimumCharacters: number): string | null {
  if (bio === null || bio.length < minimumCharacters) return null;
  const words = comparableText(bio)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .replace(/\p{N}/gu, '0')
    .trim();
  return Array.from(words).length < minimumCharacters ? null : words;
}

/** Groups larger than a stock phrase of that length gets, and than texts of this audience ordinarily have copies. */
function surprisingGroups(copies: readonly NearCopies[], judged: number, options: SurpriseOptions): BioGroup[] {
  const ordinary = ordinaryCopies(copies, judged, options);
  const large = copies.filter(({ places }) => places.length >= options.minimumGroup);
  return large
    .map(({ text, places }) => {
      const expected = Math.max(judged * phraseShareOf(Array.from(text).length, options), ordinary);
      return { members: places, expected, text };
    })
    .filter(
      ({ members, expected }) => logPoissonTail(members.length, expected) < Math.log(believedBelow / large.length),
    );
}

/** Highest share that a common phrase of so many characters has: it halves with length, down to that of rare ones. */
function phraseShareOf(length: number, options: SurpriseOptions): number {
  const halvings = (length - options.minimumCharacters) / options.phraseHalving;
  return Math.max(options.rarePhraseShare, options.phraseShare * 2 ** -halvings);
}

/**
 * Copies that all but a few of the distinct texts do not exceed: where bios are put together from few words many coincide,
 * and a bio that was used a hundred times is still one text. Of an audience that is mostly copies they are no measure.
 */
function ordinaryCopies(
  copies: readonly NearCopies[],
  judged: number,
  { ordinaryTexts, mostOrdinaryShare }: SurpriseOptions,
): number {
  const sizes = copies.map(({ places }) => places.length).sort((a, b) => b - a);
  const alone = judged - sizes.reduce((sum, size) => sum + size, 0);
  const extraordinary = Math.floor((1 - ordinaryTexts) * (alone + sizes.length));
  return Math.min(sizes[extraordinary] ?? 1, mostOrdinaryShare * judged);
}
