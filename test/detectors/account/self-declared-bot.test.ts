/** Self-declared bot: who says so, who only works on bots, and whose name merely ends that way. */
import { selfDeclaredBot } from '../../../src/detectors/account/self-declared-bot';
import { suspicionOf, testDetector } from '../detector-table';

const person = {
  isAutomated: false,
  handle: 'mirella',
  displayName: 'Mirella Roth',
  bio: 'Gardener and mother of two.',
};

testDetector(selfDeclaredBot, {
  suspicious: {
    'the platform says so': {
      facts: { ...person, isAutomated: true },
      without: person,
      says: 'The platform labels it as automated.',
      atLeast: 1,
    },
    'its bio says so': {
      facts: { ...person, bio: 'I am a bot that posts old maps.' },
      without: person,
      says: /Its bio says “I am a bot/,
    },
    'its bio says so in German': { facts: { bio: 'Ich bin ein Bot.' }, without: person, says: 'Ich bin ein Bot' },
    'its name says so': {
      facts: { ...person, displayName: 'Tide Bot' },
      without: person,
      says: 'Its name is “Tide Bot”.',
    },
    'its handle says so': { facts: { handle: 'TideTableBot' }, without: person, says: 'Its handle is “TideTableBot”.' },
  },
  ordinary: {
    'a person': person,
    'a robotics engineer': { ...person, bio: 'Robotics engineer. I build robots and write about robot ethics.' },
    'who makes bots': { ...person, bio: 'Developer, maker of bots. My best bot is @tides.' },
    'who is none': { ...person, bio: 'Not a bot, whatever they say about this bot account.' },
    'surnames in -bot': { handle: 'annatalbot', displayName: 'Anna Talbot', bio: 'Niece of the Abbot of Cabot Hill.' },
    'a robot in the name': { handle: 'robotnik', displayName: 'Robot Nik' },
  },
  innocent: {
    'People who call themselves a bot in jest': { ...person, bio: 'Probably a robot before the first coffee' },
    'People whose surname or nickname ends in “bot” and who set it apart': { ...person, displayName: 'Jo Abbot' },
  },
  abstains: { 'nothing known': [{ platform: 'x', followersCount: 3 }, 'too-little-data'] },
});

it('gives a class and never adds points', () => {
  expect(selfDeclaredBot.meta).toMatchObject({ benign: true, indicates: 'declared-bot' });
});

it.each(['news_bot', 'bot_2000', 'QuoteBOT', 'haikuBot7'])('takes the handle “%s” for a declaration', (handle) => {
  expect(suspicionOf(selfDeclaredBot, { handle })).toBeGreaterThan(0.5);
});

it.each(['robotka', 'botanist', 'Bothwell', 'abbott', 'sabotage'])('does not take “%s” for one', (handle) => {
  expect(suspicionOf(selfDeclaredBot, { handle, displayName: handle })).toBe(0);
});
