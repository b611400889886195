/**
 * How detectors are described: what they judge, what they look at, and what their facts cost to get.
 */
import type { Cost, Theme } from '../../detectors/detector';
import type { Scope } from '../../domain/facts';
import { describedEnum } from './described-enum';

export const DetectorScopeEnum = describedEnum<Scope>('DetectorScope', 'What a detector judges.', {
  account: 'A single account.',
  audience: 'An audience as a whole.',
});

export const DetectorThemeEnum = describedEnum<Theme>('DetectorTheme', 'What a detector looks at.', {
  identity: 'Who the account says it is.',
  activity: 'What it does and how often.',
  content: 'What it writes.',
  network: 'Whom it follows and who follows it.',
  growth: 'How its numbers came about.',
});

export const DetectorCostEnum = describedEnum<Cost>('DetectorCost', "What a detector's facts cost to get.", {
  profile: 'The profile alone.',
  timeline: 'The posts of the account.',
  graph: 'The relations of the account.',
});
