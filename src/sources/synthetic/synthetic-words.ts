/**
 * Names, handles and texts of people who do not exist, put together from syllables and small word lists.
 */
import type { Random } from '../../lib/random';

/** Chosen so that no two or three of them make a word that hurts in the larger European languages. */
const syllables = [
  ...['ba', 'be', 'bri', 'da', 'de', 'dro', 'flo', 'ke', 'la', 'le', 'li', 'lo', 'lu', 'ma', 'me', 'mi', 'mo', 'na'],
  ...['ne', 'no', 'ra', 're', 'ri', 'ro', 'ru', 'sel', 'so', 'sta', 'ta', 'te', 'tre', 'va', 've', 'vi', 'lia', 'noa'],
];
const codas = ['', '', '', 'n', 'r', 'l'];
const interests = [
  'bread',
  'long walks',
  'old radios',
  'trains',
  'gardening',
  'chess',
  'rowing',
  'maps',
  'cats',
  'folk music',
  'sourdough',
  'running',
  'board games',
  'knitting',
  'cinema',
  'beekeeping',
];
const trades = ['teacher', 'nurse', 'baker', 'student', 'carpenter', 'engineer', 'librarian', 'gardener', 'cook'];
const chores = ['the tide table', 'the weather', 'an old photograph', 'the bus delays', 'a random recipe', 'the time'];
const lettersAndDigits = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');

export interface PersonName {
  readonly given: string;
  readonly family: string;
}

export function makeName(random: Random): PersonName {
  return { given: makeWord(random, 2), family: makeWord(random, 2 + random.integer(2)) };
}

export function makePlace(random: Random): string {
  return capitalise(makeWord(random, 2)) + random.pick(['', '', 'ford', 'heim', 'ville', 'berg']);
}

function makeWord(random: Random, length: number): string {
  let word = '';
  for (let count = 0; count < length; count++) word += random.pick(syllables);
  return word + random.pick(codas);
}

export function displayNameOf({ given, family }: PersonName): string {
  return `${capitalise(given)} ${capitalise(family)}`;
}

/** How people call themselves: their name in some form, at times with a year or a number. */
export function personalHandle(random: Random, { given, family }: PersonName): string {
  const forms = [`${given}_${family}`, `${given}${family}`, `${family}${given}`, `${given[0] ?? ''}${family}`];
  const ending = random.chance(0.3) ? String(random.pick([random.integer(100), 1960 + random.integer(45)])) : '';
  return `${random.pick(forms)}${ending}`.slice(0, 20);
}

/** How a script names accounts by the batch: the start of a name and eight digits, or letters at random. */
export function batchHandle(random: Random, { given, family }: PersonName): string {
  if (random.chance(0.75)) {
    return `${capitalise(`${given}${family}`.slice(0, 7))}${10_000_000 + random.integer(90_000_000)}`;
  }
  let handle = '';
  while (handle.length < 13) handle += random.pick(lettersAndDigits);
  return handle;
}

export function makeBio(random: Random): string {
  const [first, second, third] = random.shuffled(interests);
  return random.pick([
    `${capitalise(random.pick(trades))}. ${capitalise(first ?? '')}, ${second ?? ''}, ${third ?? ''}.`,
    `I like ${first ?? ''} and ${second ?? ''}. Opinions are mine.`,
    `${capitalise(random.pick(trades))} from ${makePlace(random)}, fond of ${first ?? ''}.`,
    `${capitalise(first ?? '')} by day, ${second ?? ''} by night.`,
  ]);
}

export function makeBotBio(random: Random, owner: PersonName): string {
  const handle = personalHandle(random, owner);
  return `I am a bot: I post ${random.pick(chores)} every ${random.pick(['hour', 'day'])}. Made by @${handle}.`;
}

export function makeMassFollowerBio(random: Random): string {
  return `${capitalise(random.pick(interests))} | I follow back | ${makePlace(random)}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
