/**
 * What X's formats have in common about a post.
 */

/**
 * X writes a repost out as "RT @name: …", whether made by its button or by hand: so a text tells whether it is one.
 * @param isMarked whether the platform marks the post as a repost; null where it does not say
 */
export function isRepost(isMarked: boolean | null, text: string | null): boolean | null {
  if (isMarked === true) return true;
  return text === null ? isMarked : /^RT @\w/.test(text);
}

/** The name in a source such as `<a href="…" rel="nofollow">Twitter Web Client</a>`; null where there is none. */
export function applicationName(source: string | null): string | null {
  const name = (source ?? '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();
  return name === '' ? null : name;
}
