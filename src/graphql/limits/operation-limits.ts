/**
 * What an operation may ask for at most, whoever asks.
 */
import { AloiError } from '../../domain/errors';
import type { Measure } from './measure-operation';

export const operationLimits = { depth: 12, rootFields: 20, selections: 500, aliases: 30, directives: 30 } as const;

/** Lexical tokens in a document; more do not even parse. */
export const maxTokens = 1_500;

const names: Readonly<Record<keyof typeof operationLimits, string>> = {
  depth: 'levels of fields',
  rootFields: 'fields at the top',
  selections: 'selections',
  aliases: 'aliases',
  directives: 'directives',
};

/** @throws AloiError QUERY_TOO_COMPLEX naming the limit, what was asked for and what is allowed */
export function checkLimits(measure: Measure, maxCost: number): void {
  for (const key of Object.keys(operationLimits) as (keyof typeof operationLimits)[]) {
    refuseAbove(measure[key], operationLimits[key], names[key]);
  }
  refuseAbove(measure.cost, maxCost, 'points of cost');
}

function refuseAbove(asked: number, allowed: number, what: string): void {
  if (asked <= allowed) return;
  const shown = asked > 1e6 ? 'more than a million' : String(asked);
  throw new AloiError(
    'QUERY_TOO_COMPLEX',
    `The operation asks for ${shown} ${what}, fragments expanded; at most ${allowed} are allowed. Ask for less at a time.`,
  );
}
