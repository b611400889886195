/**
 * RuleSetReading, RuleOutcome and ClassAUnit: what published rule sets say, rule by rule and as a whole.
 */
import type { ClassAUnit } from '../../detectors/published/class-a-features';
import type { RuleSetAnswer } from '../../detectors/published/rule-set';
import { describedEnum } from './described-enum';

export const RuleSetReadingEnum = describedEnum<RuleSetAnswer['reading']>(
  'RuleSetReading',
  'What a published rule set’s own word amounts to. What others’ rules would have said, never a fact about a person.',
  {
    authentic: 'Its word speaks for the account.',
    undecided: 'Its word is neither for nor against the account.',
    inauthentic: 'Its word speaks against the account.',
    unknown: 'It has no word: too few of its rules could be asked.',
  },
);

export const ruleOutcomes = ['satisfied', 'unsatisfied', 'unknown'] as const;
export type RuleOutcome = (typeof ruleOutcomes)[number];

export const RuleOutcomeEnum = describedEnum<RuleOutcome>('RuleOutcome', 'What came of asking a published rule.', {
  satisfied: 'The account satisfies it.',
  unsatisfied: 'The account does not satisfy it.',
  unknown: 'The facts do not tell; this counts neither for nor against the account.',
});

export const ClassAUnitEnum = describedEnum<ClassAUnit>('ClassAUnit', 'Unit of a class A feature.', {
  flag: '1 for yes, 0 for no.',
  count: 'A number of things.',
  ratio: 'A quotient of two counts.',
  days: 'Days.',
  'per-day': 'A number of things a day.',
});
