/**
 * What several texts over a small alphabet have in common: a generalised suffix automaton (Blumer et al. 1985) that knows
 * of every substring in how many of the texts it occurs. Built in time and memory proportional to the texts.
 */

/** No transition; also the suffix link of the empty substring. */
const none = -1;

export interface SubstringOptions {
  /** How often the letter must change within a substring for it to count: a single letter over and over is no order. */
  readonly minimumChanges?: number;
}

/** A substring of as many texts as asked for, or more. */
export interface CommonSubstring {
  readonly text: string;
  /** In how many of the texts it occurs. */
  readonly count: number;
}

export class SuffixAutomaton {
  /** By state and letter: the state after it. A state stands for substrings that occur at the same places. */
  private readonly next: Int32Array;
  private readonly link: Int32Array;
  /** Length of the longest substring of each state. */
  private readonly length: Int32Array;
  /** By state: in how many texts its substrings occur. */
  private readonly count: Int32Array;
  /** By state: a text in which it occurs and where it ends there. */
  private readonly seenIn: Int32Array;
  private readonly seenAt: Int32Array;
  /** By text and place: how often the letter changed up to there. */
  private readonly changes: readonly Uint32Array[];
  private size = 1;

  /**
   * @param texts of letters of the alphabet only
   * @throws RangeError for a letter that is not in the alphabet
   */
  constructor(
    private readonly texts: readonly string[],
    private readonly alphabet: string,
  ) {
    const states = 2 * texts.reduce((sum, { length }) => sum + length, 0) + 1;
    this.next = new Int32Array(states * alphabet.length).fill(none);
    this.link = new Int32Array(states).fill(none);
    this.length = new Int32Array(states);
    this.count = new Int32Array(states);
    this.seenIn = new Int32Array(states).fill(none);
    this.seenAt = new Int32Array(states);
    this.changes = texts.map(changesOf);
    for (const text of texts) {
      let last = 0;
      for (const letter of text) last = this.extend(last, this.codeOf(letter));
    }
    texts.forEach((text, which) => {
      this.countIn(text, which);
    });
  }

  /**
   * Length of the longest substring that at least k of the texts have in common, by k: place k, from 1 to the number of
   * texts; place 0 is unused. It never rises with k (Cresci et al. 2016: the LCS curve of a group's digital DNA).
   */
  longestCommonLengths({ minimumChanges = 0 }: SubstringOptions = {}): Int32Array {
    const longest = new Int32Array(this.texts.length + 1);
    for (let state = 1; state < this.size; state += 1) {
      if (this.changesIn(state) < minimumChanges) continue;
      const count = this.count[state]!;
      longest[count] = Math.max(longest[count]!, this.length[state]!);
    }
    for (let k = this.texts.length - 1; k >= 1; k -= 1) longest[k] = Math.max(longest[k]!, longest[k + 1]!);
    return longest;
  }

  /** The longest substring of at least `k` texts, of those the one in most texts; null where they share none. */
  longestCommon(k: number, { minimumChanges = 0 }: SubstringOptions = {}): CommonSubstring | null {
    let best: number | null = null;
    for (let state = 1; state < this.size; state += 1) {
      if (this.count[state]! < k || this.changesIn(state) < minimumChanges) continue;
      if (best === null || this.isBetter(state, best)) best = state;
    }
    if (best === null) return null;
    const ending = this.seenAt[best]! + 1;
    const text = this.texts[this.seenIn[best]!]!.slice(ending - this.length[best]!, ending);
    return { text, count: this.count[best]! };
  }

  /** Of the longest substring of a state. */
  private changesIn(state: number): number {
    const changes = this.changes[this.seenIn[state]!]!;
    const last = this.seenAt[state]!;
    return changes[last]! - changes[last - this.length[state]! + 1]!;
  }

  private isBetter(state: number, than: number): boolean {
    const byLength = this.length[state]! - this.length[than]!;
    return byLength > 0 || (byLength === 0 && this.count[state]! > this.count[than]!);
  }

  private codeOf(letter: string): number {
    const code = this.alphabet.indexOf(letter);
    if (code < 0) throw new RangeError(`"${letter}" is not a letter of "${this.alphabet}"`);
    return code;
  }

  private target(state: number, code: number): number {
    return this.next[state * this.alphabet.length + code]!;
  }

  /** @returns the state of all that was read of the text, and the letter */
  private extend(last: number, code: number): number {
    const known = this.target(last, code);
    if (known !== none) return this.length[known] === this.length[last]! + 1 ? known : this.split(last, code, known);
    const state = this.size;
    this.size += 1;
    this.length[state] = this.length[last]! + 1;
    let at = last;
    while (at !== none && this.target(at, code) === none) {
      this.next[at * this.alphabet.length + code] = state;
      at = this.link[at]!;
    }
    if (at === none) {
      this.link[state] = 0;
      return state;
    }
    const after = this.target(at, code);
    const isNext = this.length[after] === this.length[at]! + 1;
    this.link[state] = isNext ? after : this.split(at, code, after);
    return state;
  }

  /** Takes the shorter substrings out of a state, which now occur in more places, into one of their own. */
  private split(from: number, code: number, state: number): number {
    const letters = this.alphabet.length;
    const clone = this.size;
    this.size += 1;
    this.length[clone] = this.length[from]! + 1;
    this.next.copyWithin(clone * letters, state * letters, (state + 1) * letters);
    this.link[clone] = this.link[state]!;
    this.link[state] = clone;
    let at = from;
    while (at !== none && this.target(at, code) === state) {
      this.next[at * letters + code] = clone;
      at = this.link[at]!;
    }
    return clone;
  }

  /** Counts a text once for each of its substrings: those seen in it already end the walk up the suffixes. */
  private countIn(text: string, which: number): void {
    let state = 0;
    for (let place = 0; place < text.length; place += 1) {
      state = this.target(state, this.codeOf(text[place]!));
      for (let at = state; at > 0 && this.seenIn[at] !== which; at = this.link[at]!) {
        this.seenIn[at] = which;
        this.seenAt[at] = place;
        this.count[at]! += 1;
      }
    }
  }
}

function changesOf(text: string): Uint32Array {
  const changes = new Uint32Array(text.length);
  for (let at = 1; at < text.length; at += 1) changes[at] = changes[at - 1]! + (text[at] === text[at - 1] ? 0 : 1);
  return changes;
}
