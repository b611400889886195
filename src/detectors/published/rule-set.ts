/**
 * The contract of a published rule set: rules that somebody else published for telling accounts apart, asked as they
 * stand there. They are shown beside the score and are never part of it. Pure and synchronous; a rule is told the facts it
 * declares and no others: what it did not declare does not compile.
 */
import type { AccountFacts, FactName, KnownFacts } from '../../domain/facts';

/** Where a rule set comes from. */
export interface Citation {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** Where it can be read, or could: some of the pages are gone. */
  readonly url: string;
  /** What our wording and figures were taken from. */
  readonly readIn: string;
}

/** What an account is taken for by a rule set, in words that all sets have in common. */
export const readings = ['authentic', 'undecided', 'inauthentic'] as const;
export type Reading = (typeof readings)[number];

/** Whether an account satisfies a rule; null where the facts do not tell. */
export type Outcome = boolean | null;

export interface Rule<R extends FactName<'account'> = never, U extends FactName<'account'> = never> {
  /** As the publication numbers it, or a word where it does not. */
  readonly name: string;
  /** What it asks, in our words; the figures are the publication's. */
  readonly text: string;
  /** Facts without which it is unknown. */
  readonly requires: readonly R[];
  /** Facts it can use where they are known. */
  readonly uses?: readonly U[];
  /** True for a clause beside the rules: it is asked and shown, and not counted among them. */
  readonly isClause?: true;
  ask(facts: Readonly<Pick<AccountFacts, R>> & Readonly<Partial<Pick<AccountFacts, U>>>): Outcome;
}

/** As a set keeps it: what it may be told is known from `requires` and `uses`, no longer from the type. */
export type AnyRule = Rule<FactName<'account'>, FactName<'account'>>;

/** Identity function that infers the narrow types. */
export function defineRule<const R extends FactName<'account'> = never, const U extends FactName<'account'> = never>(
  rule: Rule<R, U>,
): AnyRule {
  return rule;
}

/** What the outcomes of a set's rules come to. */
export interface Judgement<V extends string = string> {
  /**
   * The set's own word; null where too little is known. A word against an account is said only where nothing that is
   * not known could take it back: what is missing is never suspicious.
   */
  readonly verdict: V | null;
  /** The word by the rules that could be asked, whatever the others would say; for measuring, not for accounts. */
  readonly leaning: V;
  /** Why there is no verdict; null where there is one. */
  readonly because: string | null;
}

export interface RuleSetSpec<V extends string> {
  /** Kebab-case, equal to the file name. */
  readonly id: string;
  readonly title: string;
  readonly citation: Citation;
  /** Its own words for an account, the best first, and what they amount to. */
  readonly verdicts: Readonly<Record<V, { readonly reading: Reading; readonly description: string }>>;
  readonly rules: readonly AnyRule[];
  /** How well it did by somebody else's measure; shares in [0,1], Matthews' correlation in [−1,1]. */
  readonly published: readonly PublishedFigure[];
  /** @param outcomes one per rule, in their order */
  evaluate(outcomes: readonly Outcome[]): Judgement<NoInfer<V>>;
}

export interface PublishedFigure {
  readonly dataset: string;
  readonly what: string;
  readonly accuracy: number | null;
  readonly mcc: number | null;
  readonly source: string;
}

/** What a rule set says of one account. */
export interface RuleSetAnswer extends Judgement {
  readonly reading: Reading | 'unknown';
  /** Along the set's rules. */
  readonly outcomes: readonly Outcome[];
  /** Rules that could be asked, of so many; clauses are not counted. */
  readonly rulesAsked: number;
  readonly rulesTotal: number;
}

export interface RuleSet extends RuleSetSpec<string> {
  /** Its own word alone: what an audience is counted by. */
  verdictOf(facts: KnownFacts): string | null;
  answer(facts: KnownFacts): RuleSetAnswer;
}

export function defineRuleSet<const V extends string>(spec: RuleSetSpec<V>): RuleSet {
  const { rules, verdicts } = spec;
  const outcomesOf = (facts: KnownFacts): Outcome[] => rules.map((rule) => askRule(rule, facts));
  const set: RuleSet = {
    ...spec,
    verdictOf: (facts) => spec.evaluate(outcomesOf(facts)).verdict,
    answer(facts) {
      const outcomes = outcomesOf(facts);
      const judgement = spec.evaluate(outcomes);
      const numbered = outcomes.filter((_, index) => !rules[index]?.isClause);
      return {
        ...judgement,
        reading: judgement.verdict === null ? 'unknown' : verdicts[judgement.verdict].reading,
        outcomes,
        rulesAsked: numbered.filter((outcome) => outcome !== null).length,
        rulesTotal: numbered.length,
      };
    },
  };
  return Object.freeze(set);
}

function askRule(rule: AnyRule, facts: KnownFacts): Outcome {
  for (const name of rule.requires) if (facts[name] === undefined) return null;
  return rule.ask(facts as Readonly<AccountFacts>);
}
