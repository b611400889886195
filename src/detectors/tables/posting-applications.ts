/**
 * Applications with which posts are sent, by what their name says: a service that posts by itself, a planner of posts, a
 * program that people hold in their hands. Written from the names of such services, not learned from anybody's data.
 */

export type ApplicationKind = 'service' | 'planner' | 'people' | 'unlisted';

/** Feeds, robots, and trade in reposts and followers. */
const services = [
  String.raw`twitterfeed`,
  String.raw`dlvr\.?it`,
  String.raw`ifttt`,
  String.raw`zapier(?:\.com)?`,
  String.raw`roundteam`,
  String.raw`twittbot(?:\.net)?`,
  String.raw`autotweety(?:\.net)?`,
  String.raw`easybotter`,
  String.raw`botize`,
  String.raw`cheap bots, done quick!?`,
  String.raw`tweet ?adder.*`,
  String.raw`tweet old posts?`,
  String.raw`revive (?:social|old posts?)`,
  String.raw`recurpost`,
  String.raw`socialoomph`,
  String.raw`wordpress(?:\.com)? publicize`,
  String.raw`publicize`,
  String.raw`(?:un|just)followers?.*`,
  String.raw`.*\b(?:rss|atom|feed|cron|api|bots?|auto\s?(?:tweet|post|follow|retweet)\w*|retweet(?:er)?|followers)\b.*`,
  String.raw`(?:.*[ _-]|\p{L}{4,})bot`,
];

const planners = [
  String.raw`hootsuite(?: inc\.?)?`,
  String.raw`buffer`,
  String.raw`sprout ?social`,
  String.raw`sprinklr.*`,
  String.raw`later(?:media)?`,
  String.raw`agora ?pulse.*`,
  String.raw`falcon social.*`,
  String.raw`socialflow`,
  String.raw`tweet ?jukebox`,
  String.raw`crowdfire.*`,
  String.raw`postcron`,
  String.raw`meet ?edgar`,
];

const people = [
  String.raw`web`,
  String.raw`twitter`,
  String.raw`(?:twitter )?web (?:client|app)`,
  String.raw`twitter lite`,
  String.raw`(?:twitter )?mobile web.*`,
  String.raw`(?:twitter|x|mastodon|bluesky|facebook) for .*`,
  String.raw`(?:mastodon|bluesky)(?: web)?`,
  String.raw`tweetdeck.*`,
  String.raw`tweetbot.*`,
  String.raw`(?:twitterrific|echofon|ubersocial|plume|tweetcaster|twicca|janetter|fenix|talon|seesmic|osfoora|tweetlogix|keitai web|jigtwi|ivory|tusky|metatext|mona|toot!|ice cubes)\b.*`,
  String.raw`(?:instagram|facebook|foursquare|swarm|tumblr|pinterest|google|youtube|path|vine|flickr|linkedin|ask\.fm|photos|camera|safari|ios|os x|iphone|ipad|txt)\b.*`,
  String.raw`.*\bblackberry.*`,
];

/** The whole name, whatever the case. */
const whole = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'iu');

/** People first: "Tweetbot for iOS" is no robot. */
const kinds: readonly { readonly kind: ApplicationKind; readonly pattern: RegExp }[] = [
  { kind: 'people', pattern: whole(people) },
  { kind: 'planner', pattern: whole(planners) },
  { kind: 'service', pattern: whole(services) },
];

/** `unlisted` where the name says nothing. */
export function applicationKind(name: string): ApplicationKind {
  return kinds.find(({ pattern }) => pattern.test(name.trim()))?.kind ?? 'unlisted';
}
