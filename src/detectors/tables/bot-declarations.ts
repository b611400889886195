/**
 * How accounts say of themselves that they are automated, in names and in bios; and how people say that they are not,
 * or that they work on bots. Regular expressions, whatever the case; a few languages, Latin script and Japanese.
 */

/** What each of the declarations below holds: most texts have none of it, and need not be read any closer. */
export const botMention = /bot|rob|auto/i;

/** In a bio: the account speaks of itself. */
export const bioDeclaration = new RegExp(
  [
    String.raw`\bi(?:'| a)?m an? (?:\S+ ){0,2}(?:ro)?bot\b`,
    String.raw`\bi am an? (?:\S+ ){0,2}(?:ro)?bot\b`,
    String.raw`\b(?:an?|the|this) (?:\S+ ){0,3}bot (?:that|which|who|by|made|built|run|created|tweeting|posting|for|to)\b`,
    String.raw`\b(?:twitter|mastodon|bluesky|x) ?bot\b`,
    String.raw`\bthis (?:\S+ )?bot\b`,
    String.raw`^(?:an? |just an? )(?:\S+ )?bot\b`,
    String.raw`\bbot (?:made |built |created |run |operated )?by @`,
    String.raw`\b(?:this (?:account|feed) is|fully|an?) (?:\S+ )?automated\b`,
    String.raw`\bautomated (?:account|feed|tweets|posts|updates|bot)\b`,
    String.raw`\b(?:tweets|posts|updates) (?:\S+ )?automatically\b`,
    String.raw`\bautomatically (?:tweets|posts|generated)\b`,
    String.raw`\bje suis un (?:ro)?bot\b`,
    String.raw`\bsoy un (?:ro)?bot\b`,
    String.raw`\bsou um (?:rob[oô]|bot)(?!\p{L})`,
    String.raw`\bsono un (?:ro)?bot\b`,
    String.raw`\bich bin ein (?:ro)?bot\b`,
    String.raw`\bben bir bot`,
    String.raw`(?:非公式|自動|公式)\s?bot`,
    String.raw`bot\s?です`,
  ].join('|'),
  'iu',
);

/** In a bio: the word is there, and the account speaks of others. Such a bio declares nothing. */
export const bioDenial = new RegExp(
  [
    String.raw`\b(?:not|no|never|ain't|isn't|n'est pas|no soy|kein) (?:an? |un |ein )?(?:ro)?bots?\b`,
    String.raw`\b(?:build|builds|building|make|makes|making|maker of|write|writes|develop|develops|developer of) (?:\S+ )?(?:ro)?bots\b`,
    String.raw`\b(?:ro)?bots? (?:maker|builder|developer|engineer|researcher|hunter|hater|enthusiast)s?\b`,
  ].join('|'),
  'iu',
);

/** In a display name: "bot" as a word of its own, or at the end of a word that is no surname ("Weather Bot", "quotebot"). */
export const nameDeclaration = /(?:^|[^\p{L}])(?:bot|\p{L}{3,}bot|automated|autopost)(?:[^\p{L}]|$)/iu;

/** In a handle: "bot" set apart by case, digit or underscore ("WeatherBot", "news_bot", "bot_2000"). */
export const handleDeclaration = /(?:[a-z0-9_](?:Bot|BOT)|_bot|^bot)(?![a-z])/u;

/** Names and words that end in "bot" and are none. */
export const innocentBot =
  /\b(?:robot|abbot|cabot|talbot|turbot|burbot|jabot|sabot|rybot|chabot|talbott?|lambot|guillebot)\b/giu;
