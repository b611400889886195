/**
 * Error rates for an audience that nobody has labelled: those measured, with as many cases as they foretell further
 * people and vendors by. Where few populations were labelled, that they agree is chance as likely as not.
 */
import type { Heterogeneity } from '../lib/stats/pooled-rate';
import { populationRates } from './error-rates';
import type { ErrorRates, Scorecard } from './scorecard';

/**
 * Log-odds of populations differ with a standard deviation of about 1, told as surely as by one population: the wider of
 * the two usual weakly informative scales for log-odds (Röver and others, Research Synthesis Methods 2021). Rates of
 * labelled people and vendors differ by 0.5 to 1.7.
 */
export const usualHeterogeneity: Heterogeneity = { deviation: 1, worth: 1 };

/**
 * @returns null where the scorecard keeps no figures by subset, or the population is a data set: whoever names that says
 *   that the audience is of it
 */
export function foretoldRates({ evaluation, learnedOn }: Scorecard, population: string): ErrorRates | null {
  if (!evaluation || evaluation.sets.some(({ dataset }) => dataset === population)) return null;
  const weights = Object.fromEntries(learnedOn.sets.map(({ dataset, weight }) => [dataset, weight]));
  // Rates of a data set as a whole are not asked for here.
  const unasked = { sensitivity: 0, sensitivityCount: 1, specificity: 0, specificityCount: 1 };
  const sets = evaluation.sets.map(({ dataset, subsets }) => ({ dataset, subsets, rates: unasked }));
  const rates = populationRates(sets, weights, usualHeterogeneity);
  return Object.hasOwn(rates, population) ? rates[population]! : null;
}
