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

type Messages = Readonly<Record<string, string>>;

/**
 * @param messages the sentences of the detector's meta, by name
 * @returns the answer, reduced to the fields of the contract
 * @throws AnswerError when it is neither a proper reading nor a proper abstention
 */
export function checkAnswer(answer: unknown, messages: Messages): Scored | Abstained {
  const said = saidIn(answer);
  if (said.outcome === 'abstained') return checkAbstained(said);
  const { suspicion, confidence, evidence } = said;
  assertShare(suspicion, 'SuspicionOutOfRange');
  assertShare(confidence, 'ConfidenceOutOfRange');
  assertList(evidence);
  // Copied first and checked then: what was checked cannot be changed any more.
  const copies = evidence.map(copyOf);
  for (const copy of copies) assertEvidence(copy, { messages });
  return { outcome: 'scored', suspicion, confidence, evidence: copies as [Evidence, ...Evidence[]] };
}

/** The numbers of one answer of a detector after another. */
export interface Numbers extends Checked {
  /** NaN where there is no reading. */
  suspicion: number;
  confidence: number;
}

/**
 * The same check, by which only the numbers are kept.
 * @param numbers are written to; NaN and 0 for an abstention
 * @throws AnswerError as above; then the numbers are left as they were
 */
export function checkNumbers(answer: unknown, numbers: Numbers): void {
  const said = saidIn(answer);
  if (said.outcome === 'abstained') {
    checkAbstained(said);
    numbers.suspicion = NaN;
    numbers.confidence = 0;
    return;
  }
  const { suspicion, confidence, evidence } = said;
  assertShare(suspicion, 'SuspicionOutOfRange');
  assertShare(confidence, 'ConfidenceOutOfRange');
  assertList(evidence);
  for (let index = 0; index < evidence.length; index++) assertEvidence(evidence[index], numbers);
  numbers.suspicion = suspicion;
  numbers.confidence = confidence;
}

type Fields = Readonly<Record<string, unknown>>;

function saidIn(answer: unknown): Fields {
  if (isRecord(answer)) {
    if (answer.outcome === 'scored' || answer.outcome === 'abstained') return answer;
    if (typeof answer.then === 'function') ignoreLater(answer);
  }
  throw new AnswerError('NotASignal');
}

/** A promise is no signal, and nobody waits for it: were it to fail, unheard, it would end the process. */
function ignoreLater(promise: unknown): void {
  Promise.resolve(promise).catch(() => undefined);
}

function checkAbstained({ because, detail }: Fields): Abstained {
  const reason = abstentionReasons.find((known) => known === because);
  if (!reason) throw new AnswerError('UnknownAbstention');
  return { outcome: 'abstained', because: reason, detail: typeof detail === 'string' ? detail : '' };
}

/** Whether both numbers are there, and what a reading may have. */
export function areShares<S extends object>(said: S): said is S & { suspicion: number; confidence: number } {
  const { suspicion, confidence } = said as Fields;
  return isShare(suspicion) && isShare(confidence);
}

function assertShare(value: unknown, clause: string): asserts value is number {
  if (!isShare(value)) throw new AnswerError(clause);
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function assertList(evidence: unknown): asserts evidence is unknown[] {
  if (!Array.isArray(evidence) || evidence.length === 0) throw new AnswerError('EvidenceMissing');
}

/** The fields of the contract, in their order, whatever they hold. */
function copyOf(evidence: unknown): Fields {
  if (!isRecord(evidence)) throw new AnswerError('EvidenceMalformed');
  const { message, kind, observed, unit, usual, text } = evidence;
  if (kind !== 'measure') return typeof usual === 'string' ? { message, kind, text, usual } : { message, kind, text };
  return usual === undefined ? { message, kind, observed, unit } : { message, kind, observed, usual, unit };
}

/** What evidence is checked against, and what was found proper last: a detector mostly says the same thing again. */
interface Checked {
  readonly messages: Messages;
  properMessage?: string;
  properUnit?: unknown;
}

function assertEvidence(evidence: unknown, checked: Checked): asserts evidence is Evidence {
  if (!isRecord(evidence)) throw new AnswerError('EvidenceMalformed');
  const { message, kind } = evidence;
  if (checked.properMessage !== message) {
    if (typeof message !== 'string' || !Object.hasOwn(checked.messages, message))
      throw new AnswerError('UnknownMessage');
    checked.properMessage = message;
  }
  const isProper =
    kind === 'measure' ? isMeasure(evidence, checked) : kind === 'excerpt' && typeof evidence.text === 'string';
  if (!isProper) throw new AnswerError('EvidenceMalformed');
}

function isMeasure({ observed, unit, usual }: Fields, checked: Checked): boolean {
  return Number.isFinite(observed) && isUnit(unit, checked) && (usual === undefined || isRange(usual));
}

function isUnit(unit: unknown, checked: Checked): boolean {
  if (checked.properUnit !== undefined && checked.properUnit === unit) return true;
  if (!(units as readonly unknown[]).includes(unit)) return false;
  checked.properUnit = unit;
  return true;
}

function isRange(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const low: unknown = value[0];
  const high: unknown = value[1];
  return typeof low === 'number' && typeof high === 'number' && low > -Infinity && high < Infinity && low <= high;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
