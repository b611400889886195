/**
 * Phrases with which bios sell, bait or trade follows, by theme: each theme counts once in a bio, however often it
 * is repeated. Regular expressions match whole words, whatever the case. Written from the published rule sets
 * (Socialbakers 2012: diet, make money, work from home) and the trade's own words, not learned from anybody's data.
 */

import { phraseFinder } from '../../lib/text/phrase-finder';

export type SpamTheme = 'follow-trade' | 'money' | 'followers-for-sale' | 'bait' | 'goods' | 'adult';

const phrases: Readonly<Record<SpamTheme, readonly string[]>> = {
  'follow-trade': [
    String.raw`(?:team)?fol+ow\s*-?\s*back`,
    String.raw`fol+back`,
    String.raw`i follow (?:all|everyone|back)`,
    String.raw`100\s*% follow`,
    String.raw`f4f`,
    String.raw`te sigo`,
    String.raw`sigo de volta`,
    String.raw`sdv`,
    String.raw`seguo chi mi segue`,
    String.raw`geri takip`,
    String.raw`abonne en retour`,
    String.raw`folge zurück`,
  ],
  money: [
    String.raw`(?:make|making|earn|earning) (?:\S+ ){0,2}(?:money|cash|income)`,
    String.raw`work(?:ing)? (?:from|at) home`,
    String.raw`(?:extra|passive|residual) (?:cash|income)`,
    String.raw`financial freedom`,
    String.raw`get rich`,
    String.raw`home business`,
    String.raw`(?:internet|network|affiliate) market(?:ing|er)`,
    String.raw`(?:forex|crypto|trading) signals?`,
    String.raw`binary options`,
    String.raw`double your (?:money|bitcoin|crypto)`,
    String.raw`ganar dinero`,
    String.raw`ganhar dinheiro`,
    String.raw`gagne[rz] de l'argent`,
    String.raw`geld verdienen`,
    String.raw`guadagnare (?:online|soldi|da casa)`,
    String.raw`para kazan\p{L}*`,
  ],
  'followers-for-sale': [
    String.raw`(?:buy|get|gain|more|free|real|cheap|increase) (?:\S+ ){0,2}(?:followers|likes|retweets|views)`,
    String.raw`smm panel`,
    String.raw`takip[cç]i (?:sat\p{L}*|kazan\p{L}*)`,
    String.raw`comprar seguidores`,
  ],
  bait: [
    String.raw`free (?:iphone|ipad|trial|download|money|stuff|samples?)`,
    String.raw`gift\s?cards?`,
    String.raw`(?:claim|win|won) (?:\S+ ){0,2}(?:prize|reward|bonus|gift)`,
    String.raw`click (?:here|the link|my link|link)`,
    String.raw`limited (?:time|offer)`,
    String.raw`sign up (?:now|today|here)`,
    String.raw`check (?:it )?out (?:my|our|this) (?:site|page|link|website)`,
    String.raw`visit (?:my|our) (?:site|page|link|website)`,
  ],
  goods: [
    String.raw`lose (?:\S+ )?weight`,
    String.raw`weight loss`,
    String.raw`diet pills?`,
    String.raw`viagra`,
    String.raw`cialis`,
    String.raw`(?:online )?(?:casino|betting)`,
    String.raw`payday loans?`,
    String.raw`replica (?:watches|bags)`,
    String.raw`discount codes?`,
  ],
  adult: [
    String.raw`horny`,
    String.raw`nudes?`,
    String.raw`web\s?cam`,
    String.raw`cam\s?girl`,
    String.raw`xxx`,
    String.raw`porn`,
    String.raw`hook\s?ups?`,
    String.raw`(?:waiting|come) (?:for|to) (?:you|me)`,
    String.raw`onlyfans`,
    String.raw`sex chat`,
  ],
};

/** One expression per theme. `\b` knows Latin letters only, hence the look-arounds. */
export const spamPhrases: readonly { readonly theme: SpamTheme; readonly pattern: RegExp }[] = (
  Object.keys(phrases) as SpamTheme[]
).map((theme) => ({
  theme,
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phrases[theme].join('|')})(?![\p{L}\p{N}])`, 'iu'),
}));

const find = phraseFinder(Object.values(phrases));

/** The first phrase of each theme that a text holds, as written, in the order of the themes. */
export function spamPhrasesIn(text: string): string[] {
  return find(text).filter((phrase) => phrase !== undefined);
}
