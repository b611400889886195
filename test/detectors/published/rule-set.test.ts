/** A rule set: what its rules are told, how they are counted, and that it cannot be changed. */
import { defineRule, defineRuleSet } from '../../../src/detectors/published/rule-set';

const set = defineRuleSet({
  id: 'example',
  title: 'An example',
  citation: { authors: 'N. N.', year: 2020, title: 'Example', url: 'https://a.example', readIn: 'nowhere' },
  verdicts: {
    good: { reading: 'authentic', description: 'Good.' },
    bad: { reading: 'inauthentic', description: 'Bad.' },
  },
  rules: [
    defineRule({ name: 'bio', text: 'Bio.', requires: ['bio'], ask: ({ bio }) => bio !== '' }),
    defineRule({
      name: 'link',
      text: 'Link.',
      requires: ['bio'],
      uses: ['link'],
      ask: ({ link }) => (link === undefined ? null : link !== ''),
    }),
    defineRule({ name: 'aside', text: 'Aside.', isClause: true, requires: [], ask: () => true }),
  ],
  published: [],
  evaluate: ([bio]) =>
    bio === false
      ? { verdict: 'bad', leaning: 'bad', because: null }
      : { verdict: bio ? 'good' : null, leaning: 'good', because: bio ? null : 'not known' },
});

it('asks a rule only where what it requires is known, and counts those it could ask', () => {
  expect(set.answer({})).toEqual({
    ...{ verdict: null, leaning: 'good', because: 'not known', reading: 'unknown' },
    ...{ outcomes: [null, null, true], rulesAsked: 0, rulesTotal: 2 },
  });
  expect(set.answer({ bio: '' })).toMatchObject({
    reading: 'inauthentic',
    outcomes: [false, null, true],
    rulesAsked: 1,
  });
  expect(set.answer({ bio: 'a', link: '' })).toMatchObject({ outcomes: [true, false, true], rulesAsked: 2 });
  expect([set.verdictOf({}), set.verdictOf({ bio: 'a' })]).toEqual([null, 'good']);
});

it('is frozen', () => {
  expect(Object.isFrozen(set)).toBe(true);
});
