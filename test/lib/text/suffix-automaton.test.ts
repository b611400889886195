/** The suffix automaton against brute force, and against the longest substrings that are known. */
import fc from 'fast-check';
import { SuffixAutomaton } from '../../../src/lib/text/suffix-automaton';

/** By k, the length of the longest substring of at least k texts with so many changes of letter. */
function bruteForce(texts: readonly string[], minimumChanges: number): number[] {
  const longest = new Array<number>(texts.length + 1).fill(0);
  for (const substring of substringsOf(texts)) {
    if (changesIn(substring) < minimumChanges) continue;
    const count = texts.filter((text) => text.includes(substring)).length;
    for (let k = 1; k <= count; k += 1) longest[k] = Math.max(longest[k]!, substring.length);
  }
  return longest;
}

function substringsOf(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (let from = 0; from < text.length; from += 1) {
      for (let to = from + 1; to <= text.length; to += 1) found.add(text.slice(from, to));
    }
  }
  return found;
}

function changesIn(text: string): number {
  return Array.from(text).filter((letter, at) => at > 0 && letter !== text[at - 1]).length;
}

const texts = fc.array(fc.stringMatching(/^[ACT]{0,12}$/), { maxLength: 6 });

it('knows the longest substring of k texts for every k', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const lengths = new SuffixAutomaton(given, 'ACT').longestCommonLengths();
      expect([...lengths].slice(1)).toEqual(bruteForce(given, 0).slice(1));
    }),
  );
});

it('leaves out substrings whose letter changes too seldom', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 4 }), (given, minimumChanges) => {
      const lengths = new SuffixAutomaton(given, 'ACT').longestCommonLengths({ minimumChanges });
      expect([...lengths].slice(1)).toEqual(bruteForce(given, minimumChanges).slice(1));
    }),
  );
});

it('shows a longest substring, and in how many texts it is', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 6 }), (given, k) => {
      const automaton = new SuffixAutomaton(given, 'ACT');
      const common = automaton.longestCommon(k);
      const length = automaton.longestCommonLengths()[k] ?? 0;
      expect(common?.text.length ?? 0).toBe(length);
      if (common === null) return;
      expect(given.filter((text) => text.includes(common.text))).toHaveLength(common.count);
      expect(common.count).toBeGreaterThanOrEqual(k);
    }),
  );
});

it('of equally long ones shows that of most texts', () => {
  const automaton = new SuffixAutomaton(['ACA', 'ACA', 'TCT', 'TCT', 'TCT'], 'ACT');
  expect(automaton.longestCommon(2)).toEqual({ text: 'TCT', count: 3 });
  expect(automaton.longestCommon(2, { minimumChanges: 3 })).toBeNull();
});

it('takes no text and texts without letters', () => {
  expect([...new SuffixAutomaton([], 'ACT').longestCommonLengths()]).toEqual([0]);
  expect(new SuffixAutomaton(['', ''], 'ACT').longestCommon(1)).toBeNull();
});

it('refuses a letter that it does not know', () => {
  expect(() => new SuffixAutomaton(['ACB'], 'ACT')).toThrow(/"B" is not a letter of "ACT"/);
});
