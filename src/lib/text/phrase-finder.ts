/**
 * Finds phrases in free text, many expressions in one pass: an expression is only tried where a word begins with the
 * three characters that it begins with. The answers are those of the expressions, tried everywhere.
 */

/** Of each group of phrases the first that a text holds, as written; undefined where it holds none. */
export type PhraseFinder = (text: string) => readonly (string | undefined)[];

/**
 * @param groups at most 31 lists of regular expressions. They match whole words of letters and digits, whatever the
 *   case; each begins with three plain characters, or with `(?:…|…)` or `(?:…|…)?` of such
 * @throws RangeError for one that begins otherwise
 */
export function phraseFinder(groups: readonly (readonly string[])[]): PhraseFinder {
  const starts = new Int32Array(slots);
  groups.forEach((phrases, group) => {
    for (const start of phrases.flatMap(startsOf)) starts[slotAt(start, 0)]! |= 1 << group;
  });
  const patterns = groups.map((phrases) => wholeWords(phrases, 'iuy'));
  const anywhere = groups.map((phrases) => wholeWords(phrases, 'iu'));
  const nothing = groups.map(() => undefined);
  return (text) => {
    let found: (string | undefined)[] | undefined;
    for (let at = 0, before = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === longS || code === kelvin) return anywhere.map((pattern) => pattern.exec(text)?.[0]);
      const here = code < classes.length ? classes[code]! : 0;
      if (here > blank && before <= blank) {
        const mask = starts[slotAt(text, at)]!;
        if (mask !== 0) found = matchesAt(patterns, mask, text, at, found);
      }
      before = here;
    }
    return found ?? nothing;
  };
}

/** Tries the groups of the mask that have not been found yet. */
function matchesAt(
  patterns: readonly RegExp[],
  mask: number,
  text: string,
  at: number,
  found: (string | undefined)[] | undefined,
): (string | undefined)[] | undefined {
  let all = found;
  patterns.forEach((pattern, group) => {
    if (((mask >> group) & 1) === 0 || all?.[group] !== undefined) return;
    pattern.lastIndex = at;
    const phrase = pattern.exec(text)?.[0];
    if (phrase !== undefined) (all ??= patterns.map(() => undefined))[group] = phrase;
  });
  return all;
}

/** `\b` knows Latin letters only, hence the look-arounds. */
function wholeWords(phrases: readonly string[], flags: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phrases.join('|')})(?![\p{L}\p{N}])`, flags);
}

/** The two characters beyond ASCII that match an ASCII letter where case does not matter: s and k. */
const [longS, kelvin] = [0x17f, 0x212a];

/** Of ASCII characters: the blank 1, digits and letters, whatever their case, from 2 on, everything else 0. */
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  return ' 0123456789abcdefghijklmnopqrstuvwxyz'.indexOf(String.fromCharCode(code).toLowerCase()) + 1;
});
const blank = 1;
const slots = 38 ** 3;

function slotAt(text: string, at: number): number {
  return (classAt(text, at) * 38 + classAt(text, at + 1)) * 38 + classAt(text, at + 2);
}

function classAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  return code < classes.length ? classes[code]! : 0;
}

/** The plain beginnings of an expression, three characters each. */
function startsOf(phrase: string): string[] {
  const group = /^\(\?:([a-z0-9 |]+)\)(\?)?/.exec(phrase);
  if (!group) return [plainStart(phrase)];
  const [whole, inside = '', optional] = group;
  const starts = inside.split('|').map(plainStart);
  return optional ? [...starts, ...startsOf(phrase.slice(whole.length))] : starts;
}

function plainStart(phrase: string): string {
  if (!/^[a-z0-9][a-z0-9 ]{2}(?![?*{])/.test(phrase)) {
    throw new RangeError(`"${phrase}" does not begin with plain characters`);
  }
  return phrase.slice(0, 3);
}
