/** A detector from outside is checked as thoroughly as the compiler and the inspectors check ours. */
import { readExternalDetector } from '../../src/detectors/external-detector';
import { accountDetectorsOf } from '../../src/detectors/registry';
import { runDetectors } from '../../src/detectors/run';

const meta = {
  ...{ id: 'round-following', version: 1, scope: 'account', theme: 'network', cost: 'profile' },
  title: 'follows a round number of accounts',
  rationale: 'A script stops where it was told to.',
  falsePositives: ['Anybody, one time in a hundred'],
  requires: ['followingCount'],
  messages: { following: 'It follows {{observed}}; {{ usual }} is usual.' },
};

function evaluate(this: { readonly options: object } | undefined, { followingCount: observed }: Told) {
  if (!this?.options) throw new TypeError('it has lost itself');
  const evidence = [{ kind: 'measure', message: 'following', observed, unit: 'count' }];
  return { outcome: 'scored', suspicion: 1, confidence: 1, evidence };
}

interface Told {
  readonly followingCount: number;
}

const proper = { meta, options: { roundTo: 100, near: [1, 2] }, evaluate };
const withMeta = (changes: object): object => ({ ...proper, meta: { ...meta, ...changes } });

it('takes a proper one and freezes a copy of it', () => {
  const detector = readExternalDetector(proper);
  if (typeof detector === 'string') throw new Error(detector);
  expect(detector).toMatchObject({ meta, options: proper.options });
  const parts = [detector, detector.meta, detector.meta.requires, detector.meta.messages, detector.options];
  expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
  expect(Object.isFrozen(meta)).toBe(false);
});

it('is asked like the others, and can reach its own object', () => {
  const detector = readExternalDetector(proper);
  if (typeof detector === 'string') throw new Error(detector);
  const account = accountDetectorsOf([detector]);
  expect(runDetectors(account, [{ followingCount: 3 }], [null])[0]).toMatchObject([{ outcome: 'scored' }]);
});

it('cannot change what others are told', () => {
  const sorts = ({ postGaps }: { readonly postGaps: number[] }): unknown => postGaps.sort();
  const detector = readExternalDetector({ ...withMeta({ requires: ['postGaps'] }), evaluate: sorts });
  if (typeof detector === 'string') throw new Error(detector);
  const postGaps = [3, 1, 2];
  const [signal] = runDetectors(accountDetectorsOf([detector]), [{ postGaps }], [null]);
  expect(signal).toMatchObject([{ outcome: 'failed', error: 'TypeError' }]);
  expect(postGaps).toEqual([3, 1, 2]);
});

it.each([
  ['an optional rest', { uses: ['ageDays'], indicates: 'spam', expertPoints: 5 }],
  ['facts from posts', { requires: ['postTexts'], cost: 'timeline' }],
  ['facts that are only used', { requires: [], uses: ['bio'] }],
  ['an audience', { scope: 'audience', requires: ['followerCreationTimes'], cost: 'graph' }],
  ['a benign one', { benign: true }],
])('takes %s', (_what, changes) => {
  expect(readExternalDetector(withMeta(changes))).toMatchObject({ meta: changes });
});

it.each<[string, unknown, RegExp]>([
  ['nothing', null, /expected object/],
  ['a part too many', { ...proper, weight: 3 }, /Unrecognized key: "weight"/],
  ['a word too many in its meta', withMeta({ wieght: 3 }), /^meta: Unrecognized key: "wieght"$/],
  ['an id that is not kebab-case', withMeta({ id: 'Round_Following' }), /^meta\.id: is not kebab-case$/],
  ['an id without end', withMeta({ id: 'a'.repeat(61) }), /meta\.id: Too big/],
  ['a version of zero', withMeta({ version: 0 }), /meta\.version/],
  ['a scope nobody knows', withMeta({ scope: 'campaign' }), /meta\.scope.*"account"\|"audience"/],
  ['a theme nobody knows', withMeta({ theme: 'colour' }), /meta\.theme/],
  ['a cost nobody knows', withMeta({ cost: 'much' }), /meta\.cost/],
  ['no title', withMeta({ title: ' ' }), /meta\.title/],
  ['no rationale', withMeta({ rationale: undefined }), /meta\.rationale/],
  ['a title that accuses', withMeta({ title: 'has bought its followers' }), /meta\.title: says as a fact/],
  ['a sentence that accuses', withMeta({ messages: { a: 'It is a fake.' } }), /meta\.messages\.a: says as a fact/],
  ['nobody innocent', withMeta({ falsePositives: [] }), /meta\.falsePositives/],
  ['a fact that is none', withMeta({ requires: ['language'] }), /^meta\.requires: language is no fact; facts are plat/],
  ['a fact of audiences', withMeta({ uses: ['followerCreationTimes'] }), /followerCreationTimes is no fact/],
  ['a fact twice', withMeta({ uses: ['followingCount'] }), /a fact is declared twice/],
  ['no fact', withMeta({ requires: [] }), /no fact is declared/],
  ['nothing to say', withMeta({ messages: {} }), /meta\.messages: has no message/],
  ['a placeholder nobody fills', withMeta({ messages: { a: '{{count}}' } }), /meta\.messages\.a: has a placeholder/],
  ['half a placeholder', withMeta({ messages: { a: 'It has {{observed}' } }), /meta\.messages\.a: has a placeholder/],
  ['a message without a proper name', withMeta({ messages: { 'a b': 'x' } }), /meta\.messages\.a b: Invalid key/],
  ['a class nobody knows', withMeta({ indicates: 'crook' }), /meta\.indicates/],
  ['too many expert points', withMeta({ expertPoints: 5.1 }), /meta\.expertPoints: Too big/],
  ['points for an account', withMeta({ expertPoints: -1 }), /meta\.expertPoints: Too small/],
  ['benign points', withMeta({ benign: true, expertPoints: 1 }), /meta\.expertPoints: a benign detector never/],
  ['no options', { meta, evaluate }, /options: is no object of plain JSON/],
  ['options that are no JSON', { ...proper, options: { since: new Date(0) } }, /options: is no object of plain JSON/],
  ['a list for options', { ...proper, options: [1] }, /options: is no object of plain JSON/],
  ['nothing to call', { meta, options: {}, evaluate: 'x' }, /evaluate: is no function/],
  ['an asynchronous function', { ...proper, evaluate: async () => Promise.resolve() }, /evaluate: is asynchronous/],
])('refuses %s', (_what, value, fault) => {
  const said = readExternalDetector(value);
  expect(typeof said === 'string' ? said : '').toMatch(fault);
});
