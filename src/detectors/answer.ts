/**
 * What a detector may answer, checked at run time: a detector from outside may be plain JavaScript, and a NaN passes
 * every type. An answer that breaks the contract is an error of the detector, never a clean reading.
 */
import { type Abstained, type Evidence, type Scored, abstentionReasons, units } from '../domain/signal';

/** A detector's answer outside the contract; `name` says which clause, so that it can be stored as the kind. */
export class AnswerError extends Error {
  constructor(override readonly name: string) {
    super(`a detector broke its contract: ${name}`);
  }
}

/**
 * @param messages the sentences of the detector's meta, by name
 * @returns the answer, reduced to the fields of the contract
 * @throws AnswerError when it is neither a proper reading nor a proper abstention
 */
export function checkAnswer(answer: unknown, messages: Readonly<Record<string, string>>): Scored | Abstained {
  if (!isRecord(answer)) throw new AnswerError('NotASignal');
  if (answer.outcome === 'abstained') return checkAbstained(answer);
  if (answer.outcome === 'scored') return checkScored(answer, messages);
  throw new AnswerError('NotASignal');
}

function checkAbstained({ because, detail }: Record<string, unknown>): Abstained {
  const reason = abstentionReasons.find((known) => known === because);
  if (!reason) throw new AnswerError('UnknownAbstention');
  return { outcome: 'abstained', because: reason, detail: typeof detail === 'string' ? detail : '' };
}

function checkScored(answer: Record<string, unknown>, messages: Readonly<Record<string, string>>): Scored {
  const { suspicion, confidence, evidence } = answer;
  if (!isShare(suspicion)) throw new AnswerError('SuspicionOutOfRange');
  if (!isShare(confidence)) throw new AnswerError('ConfidenceOutOfRange');
  if (!Array.isArray(evidence) || evidence.length === 0) throw new AnswerError('EvidenceMissing');
  const [first, ...rest] = evidence.map((each) => checkEvidence(each, messages)) as [Evidence, ...Evidence[]];
  return { outcome: 'scored', suspicion, confidence, evidence: [first, ...rest] };
}

function checkEvidence(evidence: unknown, messages: Readonly<Record<string, string>>): Evidence {
  if (!isRecord(evidence)) throw new AnswerError('EvidenceMalformed');
  const { message, kind, observed, unit, usual, text } = evidence;
  if (typeof message !== 'string' || !Object.hasOwn(messages, message)) throw new AnswerError('UnknownMessage');
  if (kind === 'measure') {
    const known = units.find((name) => name === unit);
    if (!known || !Number.isFinite(observed) || !(usual === undefined || isRange(usual))) {
      throw new AnswerError('EvidenceMalformed');
    }
    return { message, kind, observed: observed as number, ...(usual && { usual }), unit: known };
  }
  if (kind !== 'excerpt' || typeof text !== 'string') throw new AnswerError('EvidenceMalformed');
  return { message, kind, text, ...(typeof usual === 'string' && { usual }) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isRange(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite) && value[0] <= value[1];
}
