/** Spam bio: advertisements and follow trade in a bio, links, and what it knows of other scripts. */
import { spamBio } from '../../../src/detectors/account/spam-bio';
import { signalOf, suspicionOf, testDetector } from '../detector-table';

const gardener = { bio: 'I grow beans and write about it in a small garden near the sea.' };

testDetector(spamBio, {
  suspicious: {
    'money and bait': {
      facts: { bio: 'Make money online fast! Click here http://cash.example/now and work from home' },
      without: gardener,
      says: /Its bio says “Make money/,
    },
    'follow trade with links': {
      facts: { bio: '#TeamFollowBack 100% follow - get free followers at http://a.example/b http://c.example/d' },
      without: gardener,
      says: /Links make up 4\d % of its bio; usually 0 to 29 %/,
    },
    'adult bait': {
      facts: { bio: 'horny and waiting for you, click here www.cam.example/girl, win a prize' },
      without: gardener,
      says: 'horny',
    },
  },
  ordinary: {
    'a plain bio': gardener,
    'one link': { bio: 'Reporter at the harbour desk. Mail me, or read my work: https://desk.example' },
    'words within words': { bio: 'I study bonobos, dietetics and the casinoesque; freelance downloads clerk' },
    'another script': { bio: '写真と散歩が好きです。よろしくお願いします。' },
  },
  innocent: {
    'Small businesses and affiliate marketers who advertise openly': {
      bio: 'Internet marketing for bakeries in Leeds.',
    },
    'Artists whose bio is a list of links to their work': { bio: 'https://art.example/works https://shop.example/me' },
    'Fans who promise to follow back': { bio: 'Fan of the Owls. I follow back all fellow Owls and other birds.' },
  },
  abstains: {
    'bio not known': [{ handle: 'tom' }, 'missing-facts'],
    'an empty bio': [{ bio: '  ' }, 'not-applicable'],
  },
});

it('counts a theme once, however often it is repeated', () => {
  const once = suspicionOf(spamBio, { bio: 'followback and some more words to fill the line' });
  const twice = suspicionOf(spamBio, { bio: 'followback followback and words to fill the line' });
  expect(twice).toBe(once);
});

it('admits that it cannot read other scripts', () => {
  expect(signalOf(spamBio, { bio: 'Я продаю подписчиков, дёшево и быстро' })).toMatchObject({ confidence: 0 });
});

it.each(['gana seguidores: te sigo', 'geri takip', 'Ganhar dinheiro', 'geld verdienen'])('knows “%s”', (bio) => {
  expect(suspicionOf(spamBio, { bio })).toBeGreaterThan(0.4);
});
