/**
 * The published rule sets that are shown beside the score, one line each, in the order in which they are shown.
 */
import { camisaniCalzolari } from './camisani-calzolari';
import type { RuleSet } from './rule-set';
import { socialbakers } from './socialbakers';
import { stateOfSearch } from './state-of-search';
import { twitterAudit } from './twitter-audit';

export const publishedRuleSets: readonly RuleSet[] = [camisaniCalzolari, socialbakers, stateOfSearch, twitterAudit];
