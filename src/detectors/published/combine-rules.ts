/**
 * The two ways in which published rule sets come to a word: by points, or by the first criterion that is met. Both keep
 * one promise: taking a fact away never turns a word into a worse one.
 */
import type { AnyRule, Judgement, Outcome } from './rule-set';

export interface PointsOptions<V extends string> {
  /** Points of each rule by its name: satisfied, unsatisfied. Higher speaks for the account. */
  readonly points: Readonly<Record<string, readonly [satisfied: number, unsatisfied: number]>>;
  /** The word for a balance; a higher balance never gets a worse word. */
  readonly word: (balance: number) => V;
  /** The word that speaks for an account. */
  readonly best: V;
  /** Rules that must have been asked before it is said. */
  readonly decisive: readonly string[];
}

/**
 * Adds up points. A rule that could not be asked gives none. The best word is said where the points come to it; any
 * other only where it would be the same, or worse, with every rule that could not be asked in the account's favour.
 */
export function byPoints<V extends string>(
  rules: readonly AnyRule[],
  { points, word, best, decisive }: PointsOptions<V>,
): (outcomes: readonly Outcome[]) => Judgement<V> {
  const satisfied = rules.map(({ name }) => points[name]![0]);
  const unsatisfied = rules.map(({ name }) => points[name]![1]);
  const places = placesOf(rules, decisive);
  return (outcomes) => {
    let [balance, hidden] = [0, 0];
    for (let index = 0; index < outcomes.length; index++) {
      const outcome = outcomes[index] ?? null;
      if (outcome === null) hidden += Math.max(satisfied[index]!, unsatisfied[index]!);
      else balance += outcome ? satisfied[index]! : unsatisfied[index]!;
    }
    const leaning = word(balance);
    if (leaning === best) {
      const because = unaskedDecisive(rules, places, outcomes);
      return { verdict: because === null ? best : null, leaning, because };
    }
    const favourable = word(balance + hidden);
    if (favourable !== best) return { verdict: favourable, leaning, because: null };
    return { verdict: null, leaning, because: couldTurn(outcomes, balance, best) };
  };
}

export interface CriteriaOptions<V extends string> {
  /** Words with the rules of which any one suffices, the worst first. */
  readonly steps: readonly { readonly word: V; readonly anyOf: readonly string[] }[];
  /** The word where none is met. */
  readonly otherwise: V;
  /** Rules that must have been asked before it is said. */
  readonly decisive: readonly string[];
}

/** The first word one of whose rules is satisfied. */
export function byCriteria<V extends string>(
  rules: readonly AnyRule[],
  { steps, otherwise, decisive }: CriteriaOptions<V>,
): (outcomes: readonly Outcome[]) => Judgement<V> {
  const ladder = steps.map(({ word, anyOf }) => ({ word, places: placesOf(rules, anyOf) }));
  const decisivePlaces = placesOf(rules, decisive);
  return (outcomes) => {
    for (const { word, places } of ladder) {
      if (places.some((place) => outcomes[place] === true)) return { verdict: word, leaning: word, because: null };
    }
    const because = unaskedDecisive(rules, decisivePlaces, outcomes);
    return { verdict: because === null ? otherwise : null, leaning: otherwise, because };
  };
}

function placesOf(rules: readonly AnyRule[], names: readonly string[]): number[] {
  return names.map((name) => {
    const place = rules.findIndex((rule) => rule.name === name);
    if (place < 0) throw new Error(`no rule is called ${name}`);
    return place;
  });
}

/** Null where all were asked. */
function unaskedDecisive(
  rules: readonly AnyRule[],
  places: readonly number[],
  outcomes: readonly Outcome[],
): string | null {
  const unasked = places.filter((place) => outcomes[place] === null);
  if (unasked.length === 0) return null;
  const names = unasked.map((place) => rules[place]!.name).join(', ');
  return `What decides could not be asked: ${unasked.length === 1 ? 'rule' : 'rules'} ${names}.`;
}

function couldTurn(outcomes: readonly Outcome[], balance: number, best: string): string {
  const asked = outcomes.filter((outcome) => outcome !== null).length;
  if (asked === 0) return 'None of its rules could be asked.';
  const sum = String(balance).replace('-', '−');
  return `What could be asked comes to ${sum}; the rules that could not be asked might still make it ${best}.`;
}
