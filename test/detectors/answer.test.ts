/** The contract of an answer, clause by clause: evidence above all. */
import { checkAnswer } from '../../src/detectors/answer';

const messages = { said: 'It says {{observed}}.' };
const measure = { kind: 'measure', message: 'said', observed: 3, usual: [0, 1], unit: 'days' };
const quote = { kind: 'excerpt', message: 'said', text: 'hello', usual: 'bye' };
const reading = (...evidence: unknown[]) => ({ outcome: 'scored', suspicion: 0.4, confidence: 1, evidence });

it('lets a proper reading through and keeps nothing else of it', () => {
  const noisy = { ...reading({ ...measure, aside: 1 }, quote), aside: 2 };
  expect(checkAnswer(noisy, messages)).toEqual(reading(measure, quote));
});

it('lets a proper abstention through', () => {
  const abstained = { outcome: 'abstained', because: 'too-little-data', detail: '3 posts, needs 20' };
  expect(checkAnswer({ ...abstained, aside: 1 }, messages)).toEqual(abstained);
});

it.each([
  ['a sentence it does not have', { ...measure, message: 'unsaid' }, 'UnknownMessage'],
  ['a sentence every object has', { ...measure, message: 'toString' }, 'UnknownMessage'],
  ['a value that is not finite', { ...measure, observed: Number.POSITIVE_INFINITY }, 'EvidenceMalformed'],
  ['a unit nobody knows', { ...measure, unit: 'furlongs' }, 'EvidenceMalformed'],
  ['a usual range upside down', { ...measure, usual: [2, 1] }, 'EvidenceMalformed'],
  ['a usual range of one', { ...measure, usual: [2] }, 'EvidenceMalformed'],
  ['an excerpt without text', { kind: 'excerpt', message: 'said' }, 'EvidenceMalformed'],
  ['a kind nobody knows', { ...measure, kind: 'rumour' }, 'EvidenceMalformed'],
  ['no object', 'said', 'EvidenceMalformed'],
])('refuses evidence with %s', (_what, evidence, name) => {
  expect(() => checkAnswer(reading(measure, evidence), messages)).toThrow(expect.objectContaining({ name }));
});

it('refuses a promise, and lets none that fails end the process', async () => {
  expect(() => checkAnswer(Promise.reject(new Error('late')), messages)).toThrow(
    expect.objectContaining({ name: 'NotASignal' }),
  );
  // A rejection that nobody hears fails the test by itself, as it would end the process.
  await new Promise((resolve) => setImmediate(resolve));
});

it('takes zero and one for suspicion', () => {
  for (const suspicion of [0, 1]) {
    expect(checkAnswer({ ...reading(measure), suspicion }, messages)).toMatchObject({ suspicion });
  }
});
