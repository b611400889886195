/**
 * Finds links in free text, written out or bare.
 */

/**
 * Top-level domains common enough in profiles that "word.tld" is taken for a link and not for a missing space. A label
 * has at most 63 characters, and one begins where no other does: that keeps the search linear in the text.
 */
const bareLink =
  /(?<![a-z0-9-])[a-z0-9-]{2,63}\.(?:com|net|org|info|biz|co|me|io|ly|app|shop|xyz|online|site|link|bio)\b(?:\/\S*)?/giu;
const writtenLink = /(?:https?:\/\/|www\.)\S+/giu;

/** What every link of either kind has, for texts without any: they are the most, and told apart in a tenth of the time. */
const writtenCue = /:\/\/|www\./i;
const bareCue = /[^\s.]\.[^\s.]/;

/** The links of a text, each as written: those with a scheme first, then bare ones. */
export function findLinks(text: string): string[] {
  const written = writtenCue.test(text) ? (text.match(writtenLink) ?? []) : [];
  if (!bareCue.test(text)) return written;
  const rest = written.length > 0 ? text.replace(writtenLink, ' ') : text;
  return [...written, ...(rest.match(bareLink) ?? [])];
}
