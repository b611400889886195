/**
 * On what terms a share is told: which classes count as not authentic, and whose error rates correct it.
 */
import { AloiError } from '../domain/errors';
import type { AccountClass } from '../domain/score';
import { tellsPrevalence } from '../lib/stats/corrected-prevalence';
import { foretoldRates } from './foretold-rates';
import type { ErrorRates, Scorecard } from './scorecard';

export interface ShareWishes {
  /** Classes that count as not authentic; by default those the error rates were measured for. */
  readonly definition?: readonly AccountClass[] | undefined;
  /** The labelled population whose error rates apply; by default the scorecard's. */
  readonly population?: string | undefined;
}

export interface ShareTerms {
  /** Each class once, in the order asked for. */
  readonly definition: readonly AccountClass[];
  readonly population: string;
  /** With as many cases as foretell an audience not among the labelled. */
  readonly rates: ErrorRates;
  /** Whether the numbers of cases are those of a population not among the labelled. */
  readonly isForetold: boolean;
  /** The classes for which the rates were measured. */
  readonly measuredClasses: readonly AccountClass[];
  /** Whether the definition is what the rates were measured for. */
  readonly isMeasured: boolean;
  /** Whether the verdicts are better than chance on that population. */
  readonly isTelling: boolean;
}

/** @throws AloiError BAD_USER_INPUT for a definition or population that cannot be */
export function shareTerms(scorecard: Scorecard, wishes: ShareWishes): ShareTerms {
  const { errorRates } = scorecard;
  const { definition = errorRates.classes, population = errorRates.defaultPopulation } = wishes;
  checkDefinition(definition);
  const measured = ratesOf(errorRates, population);
  const foretold = foretoldRates(scorecard, population);
  const rates = foretold ?? measured;
  const measuredClasses = errorRates.classes;
  return {
    definition: [...new Set(definition)],
    population,
    rates,
    isForetold: foretold !== null,
    measuredClasses,
    isMeasured: sameClasses(definition, measuredClasses),
    isTelling: tellsPrevalence(rates),
  };
}

function checkDefinition(definition: readonly AccountClass[]): void {
  if (definition.length === 0) throw new AloiError('BAD_USER_INPUT', 'definition: name at least one class.');
  if (definition.includes('unknown')) {
    throw new AloiError('BAD_USER_INPUT', 'definition: what is unknown cannot be counted as not authentic.');
  }
}

function ratesOf({ populations }: Scorecard['errorRates'], population: string): ErrorRates {
  const rates = Object.hasOwn(populations, population) ? populations[population] : undefined;
  if (rates) return rates;
  const known = Object.keys(populations).join(', ');
  throw new AloiError('BAD_USER_INPUT', `population: error rates were measured for ${known} only.`);
}

function sameClasses(a: readonly AccountClass[], b: readonly AccountClass[]): boolean {
  return a.every((name) => b.includes(name)) && b.every((name) => a.includes(name));
}
