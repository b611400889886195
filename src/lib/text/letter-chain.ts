/**
 * Texts that somebody might as well have written: as long as theirs, each letter following the one before about as often.
 */
import type { Random } from '../random';

/**
 * A text drawn from a first-order Markov chain with the transitions of the given text, each letter's smoothed towards any
 * letter of it: what always followed might not have to.
 * @param smoothing how many times any letter is taken to have followed each letter; at least 0
 * @returns a text of the same length, of the same letters
 */
export function chainLike(text: string, smoothing: number, random: Random): string {
  if (text === '') return '';
  const followers = new Map<string, string>();
  for (let at = 1; at < text.length; at += 1) {
    followers.set(text[at - 1]!, (followers.get(text[at - 1]!) ?? '') + text[at]!);
  }
  let letter = pick(text, random);
  let drawn = letter;
  while (drawn.length < text.length) {
    const next = followers.get(letter) ?? '';
    const isOwn = random.chance(next.length / (next.length + smoothing));
    letter = next !== '' && isOwn ? pick(next, random) : pick(text, random);
    drawn += letter;
  }
  return drawn;
}

function pick(letters: string, random: Random): string {
  return letters[random.integer(letters.length)]!;
}
