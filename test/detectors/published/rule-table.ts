/**
 * Tests the rules of a published rule set by a table: facts that satisfy each, facts that do not, facts that do not tell.
 */
import type { Outcome, RuleSet } from '../../../src/detectors/published/rule-set';
import type { KnownFacts } from '../../../src/domain/facts';

export interface RuleRow {
  /** Empty where no source tells that anybody does. */
  readonly satisfied: readonly KnownFacts[];
  /** Empty where no source tells that anybody does not. */
  readonly unsatisfied: readonly KnownFacts[];
  readonly unknown: readonly KnownFacts[];
}

/** What comes of asking one rule of a set. */
export function outcomeOf(set: RuleSet, rule: string, facts: KnownFacts): Outcome {
  const place = set.rules.findIndex(({ name }) => name === rule);
  if (place < 0) throw new Error(`${set.id} has no rule ${rule}`);
  return set.answer(facts).outcomes[place] ?? null;
}

export function testRules(set: RuleSet, table: Readonly<Record<string, RuleRow>>): void {
  it('has a row for each rule, and no other', () => {
    expect(Object.keys(table).sort()).toEqual(set.rules.map(({ name }) => name).sort());
  });
  it.each(Object.entries(table))('rule %s', (rule, { satisfied, unsatisfied, unknown }) => {
    expect(satisfied.map((facts) => outcomeOf(set, rule, facts))).toEqual(satisfied.map(() => true));
    expect(unsatisfied.map((facts) => outcomeOf(set, rule, facts))).toEqual(unsatisfied.map(() => false));
    expect([{}, ...unknown].map((facts) => outcomeOf(set, rule, facts))).toEqual([null, ...unknown.map(() => null)]);
  });
}

/** As many posts as are needed to say that something does not occur among them. */
export function enough<T>(post: T): T[] {
  return Array.from({ length: 20 }, () => post);
}

/** The same account with some facts not known. */
export function without(facts: KnownFacts, ...names: readonly string[]): KnownFacts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}
