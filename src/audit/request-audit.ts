/**
 * Asking for an audit: what can be asked is stored, what cannot is said field by field. Nothing is worked on here.
 */
import type { Account, AccountRef } from '../domain/account';
import type { Audit, AuditRequest } from '../domain/audit/audit';
import type { AccountClass } from '../domain/score';
import type { Scorecard } from '../scoring/scorecard';

/** Why an audit cannot be asked for, or cancelled. */
export const auditFaultCodes = [
  'invalid',
  'not-found',
  'nothing-imported',
  'idempotency-conflict',
  'not-cancellable',
] as const;
export type AuditFaultCode = (typeof auditFaultCodes)[number];

export interface AuditFault {
  /** Path of the field of the input; empty for the whole of it. */
  readonly field: readonly string[];
  readonly code: AuditFaultCode;
  readonly message: string;
}

export interface AuditWish {
  readonly account: AccountRef;
  readonly definition: readonly AccountClass[] | null;
  readonly population: string | null;
  readonly sampleSize: number | null;
  /** Null: the usual one, so that the same question has the same answer. */
  readonly seed: number | null;
  readonly idempotencyKey: string | null;
}

/** What it needs of a store. */
export interface RequestStore {
  readonly accounts: { byRefs(refs: readonly AccountRef[]): Promise<readonly (Account | null)[]> };
  readonly audits: {
    create(audit: {
      readonly targetId: string;
      readonly request: AuditRequest;
      readonly idempotencyKey: string | null;
    }): Promise<{ readonly audit: Audit; readonly isNew: boolean }>;
    byKey(idempotencyKey: string): Promise<Audit | null>;
    listsReadAt(targetIds: readonly string[]): Promise<readonly (Date | null)[]>;
  };
}

export interface AuditLimits {
  readonly scorecard: Scorecard;
  /** Classes that some detector can tell. */
  readonly classes: readonly AccountClass[];
}

export type AuditReply =
  | { readonly audit: Audit; readonly isNew: boolean; readonly faults: readonly [] }
  | { readonly audit: null; readonly isNew: false; readonly faults: readonly AuditFault[] };

const usualSeed = 1;
/** Of fewer the intervals say nothing. */
const smallestSample = 100;
const largestSample = 10_000_000;
const longestKey = 255;

export async function requestAudit(store: RequestStore, wish: AuditWish, limits: AuditLimits): Promise<AuditReply> {
  const malformed = faultsOf(wish, limits);
  if (malformed.length > 0) return refused(...malformed);
  const [account] = await store.accounts.byRefs([wish.account]);
  if (!account) return refused({ field: ['account'], code: 'not-found', message: 'No such account is known here.' });
  const { idempotencyKey } = wish;
  const asked = { targetId: account.id, request: requestOf(wish), idempotencyKey };
  const known = idempotencyKey === null ? null : await store.audits.byKey(idempotencyKey);
  if (known !== null) return sameOrRefused(known, asked);
  const [listReadAt] = await store.audits.listsReadAt([account.id]);
  if (!listReadAt) {
    const message = 'No list of its followers was imported to its end: there is nothing to audit.';
    return refused({ field: ['account'], code: 'nothing-imported', message });
  }
  const { audit, isNew } = await store.audits.create(asked);
  return isNew ? { audit, isNew, faults: [] } : sameOrRefused(audit, asked);
}

function refused(...faults: readonly AuditFault[]): AuditReply {
  return { audit: null, isNew: false, faults };
}

/** Sorted and without repetition, so that the same question is the same request. */
function requestOf({ definition, population, sampleSize, seed }: AuditWish): AuditRequest {
  return {
    definition: definition === null ? null : [...new Set(definition)].sort(),
    population,
    sampleSize,
    seed: seed ?? usualSeed,
  };
}

function sameOrRefused(audit: Audit, asked: { readonly targetId: string; readonly request: AuditRequest }): AuditReply {
  const isSame = audit.targetId === asked.targetId && keyOf(audit.request) === keyOf(asked.request);
  if (isSame) return { audit, isNew: false, faults: [] };
  const message = 'Another audit was asked for by this key.';
  return refused({ field: ['idempotencyKey'], code: 'idempotency-conflict', message });
}

function keyOf({ definition, population, sampleSize, seed }: AuditRequest): string {
  return JSON.stringify([definition, population, sampleSize, seed]);
}

function faultsOf(wish: AuditWish, { scorecard, classes }: AuditLimits): AuditFault[] {
  const { definition, population, sampleSize, seed, idempotencyKey } = wish;
  const faults: AuditFault[] = [];
  const refuse = (field: string, message: string): void => {
    faults.push({ field: [field], code: 'invalid', message });
  };
  if (definition?.length === 0) refuse('definition', 'Name at least one class, or none at all for the default.');
  const untold = definition?.filter((name) => !classes.includes(name)) ?? [];
  if (untold.length > 0) refuse('definition', `No detector can tell ${untold.join(', ')} yet.`);
  const { populations } = scorecard.errorRates;
  if (population !== null && !Object.hasOwn(populations, population)) {
    refuse('population', `Error rates were measured for ${Object.keys(populations).sort().join(', ')}.`);
  }
  if (sampleSize !== null && (sampleSize < smallestSample || sampleSize > largestSample)) {
    refuse('sampleSize', `From ${smallestSample} to ${largestSample}.`);
  }
  if (seed !== null && !(Number.isSafeInteger(seed) && seed >= 0)) refuse('seed', 'A whole number from 0 to 2^53 − 1.');
  if (idempotencyKey !== null && (idempotencyKey === '' || idempotencyKey.length > longestKey)) {
    refuse('idempotencyKey', `1 to ${longestKey} characters.`);
  }
  return faults;
}
