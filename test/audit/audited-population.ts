/** A small synthetic audience in a database of its own, ready to be audited, and the rules of the product. */
import type { AuditWish } from '../../src/audit/request-audit';
import type { AuditRules, RunAuditOptions } from '../../src/audit/run-audit';
import { accountDetectors, audienceDetectors } from '../../src/detectors/registry';
import { importFollowers } from '../../src/ingest/import-followers';
import { createLog } from '../../src/lib/log';
import { tellableClasses } from '../../src/scoring/bands';
import { loadScorecard } from '../../src/scoring/load-scorecard';
import { observeAudienceSignals } from '../../src/scoring/observe-audience-signals';
import { observeRuleSets } from '../../src/scoring/observe-rule-sets';
import type { Scorecard } from '../../src/scoring/scorecard';
import { audienceSource } from '../../src/sources/synthetic/audience-source';
import { demoAudience } from '../../src/sources/synthetic/demo-audience';
import { openStore, type Store } from '../../src/store/open-store';
import { openTestDatabase } from '../setup/database';

export const scorecard = loadScorecard(accountDetectors);
export const target = { platform: 'synthetic', nativeId: 'demo-1' } as const;
export const limits = { scorecard, classes: tellableClasses(accountDetectors) };

const wish: AuditWish = {
  account: target,
  definition: null,
  population: null,
  sampleSize: null,
  seed: null,
  idempotencyKey: null,
};

export function wishOf(more: Partial<AuditWish> = {}): AuditWish {
  return { ...wish, ...more };
}

export function rulesOf(judgedBy: Scorecard = scorecard): AuditRules {
  const observe = [observeRuleSets, observeAudienceSignals(audienceDetectors)];
  return { scorecard: judgedBy, detectors: accountDetectors, observe };
}

export function runOptions(more: Partial<RunAuditOptions> = {}): RunAuditOptions {
  return { rules: rulesOf(), log: createLog('silent'), ...more };
}

export interface AuditedPopulation {
  readonly url: string;
  readonly store: Store;
  close(): Promise<void>;
}

export async function openAuditedPopulation(followerCount = 400): Promise<AuditedPopulation> {
  const database = await openTestDatabase();
  const store = await openStore({ url: database.url });
  const audience = demoAudience({ followerCount });
  const { order, observedAt } = audience;
  await importFollowers(store.imports, audienceSource(audience), {
    target,
    order,
    observedAt,
    complete: true,
    maxBadRows: 0,
  });
  return {
    url: database.url,
    store,
    close: async () => {
      await store.close();
      await database.close();
    },
  };
}
