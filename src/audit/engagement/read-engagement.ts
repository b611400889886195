/**
 * What an unusual rate may mean. Both ends are told: an audience that does not react, and reactions that are more than an
 * audience gives; each with the stories that explain it as well.
 */
import type {
  EngagementExplanation,
  EngagementReading,
  EngagementStory,
  PeerComparison,
} from '../../domain/audit/engagement';
import type { Interval } from '../../domain/audience';

/** The outer share of peers, on either end, in which a rate is unusual. */
const outer = 0.05;
/** Rates fell almost four-fold in five years: figures of longer ago say how many times, not what is unusual. */
const mostYearsAway = 3;

/** @returns null where peers are of too long ago, or their spread is not known */
export function readEngagement({ below, figures }: PeerComparison): EngagementReading | null {
  if (!below || figures.yearsAway > mostYearsAway) return null;
  if (below.high < outer) return 'very-low';
  if (below.low > 1 - outer) return 'very-high';
  const [someLow, someHigh] = [below.low < outer, below.high > 1 - outer];
  if (someLow === someHigh) return 'not-unusual';
  return someLow ? 'leaning-low' : 'leaning-high';
}

const lowStories: readonly [EngagementStory, string][] = [
  ['posts-to-be-read', 'News, weather and notices are read and seldom answered.'],
  ['shown-to-few', 'A platform may show posts, above all those with links, to a small part of the followers.'],
];
const highStories: readonly [EngagementStory, string][] = [
  ['arranged-reactions', 'Groups that like in turn, and reactions that are sold, give more than an audience does.'],
  ['devoted-audience', 'Small communities, fans and colleagues react to nearly everything.'],
  ['seen-beyond-followers', 'What is recommended or shared widely is liked by many who do not follow.'],
];

export function explainEngagement(
  reading: EngagementReading | null,
  share: Interval | undefined,
): EngagementExplanation[] {
  const possible = ([story, because]: readonly [EngagementStory, string]): EngagementExplanation => ({
    story,
    support: 'possible',
    because,
  });
  if (reading === 'very-high' || reading === 'leaning-high') return highStories.map(possible);
  if (reading === 'very-low' || reading === 'leaning-low') return [silentAudience(share), ...lowStories.map(possible)];
  return [];
}

function silentAudience(share: Interval | undefined): EngagementExplanation {
  const story = 'audience-that-does-not-react';
  if (!share) return { story, support: 'possible', because: 'How much of the audience is authentic is not known.' };
  const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
  const range = `${percent(share.low)} to ${percent(share.high)} of the followers do not look authentic`;
  return share.low > 0
    ? { story, support: 'supported', because: `${range}; such accounts seldom react.` }
    : { story, support: 'possible', because: `${range}: that may be none.` };
}
