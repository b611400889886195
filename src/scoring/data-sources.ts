/**
 * Where labelled data sets come from and who is in them, in words for a model card. A set that is not named here is known by
 * its name alone.
 */

export interface DataSource {
  /** As its authors ask to be cited. */
  readonly citation: string;
  /** Who said what each account is, and how. */
  readonly labelledBy: string;
  /** When the profiles were read from the platform: first and last year. */
  readonly readIn: readonly [number, number];
  /** Who is in a subset, by name; what follows the first `|` of a name is left out. */
  readonly subsets: Readonly<Record<string, string>>;
}

const sources: Readonly<Record<string, DataSource>> = {
  'caverlee-2011': {
    citation:
      'K. Lee, B. D. Eoff, J. Caverlee: Seven Months with the Devils: A Long-Term Study of Content Polluters on Twitter. ICWSM 2011',
    labelledBy:
      'honeypots: what followed or wrote to 60 bait accounts, against a random sample that the platform had not suspended',
    readIn: [2009, 2010],
    subsets: {
      content_polluters: 'accounts drawn by honeypots in 2009 and 2010',
      legitimate_users: 'a random sample of ordinary accounts of 2009',
    },
  },
  'cresci-2015': {
    citation:
      'S. Cresci, R. Di Pietro, M. Petrocchi, A. Spognardi, M. Tesconi: Fame for Sale: Efficient Detection of Fake Twitter Followers. Decision Support Systems 80, 2015',
    labelledBy: 'the authors: volunteers and accounts checked one by one, against followers that the authors ordered',
    readIn: [2013, 2013],
    subsets: {
      TFP: 'volunteers of The Fake Project',
      E13: 'people who wrote about the Italian election of 2013, checked by sociologists',
      FSF: 'followers that the authors ordered from FastFollowerz',
      INT: 'followers that the authors ordered from InterTwitter',
      TWT: 'followers that the authors ordered from TwitterTechnology',
    },
  },
  'cresci-2017': {
    citation:
      'S. Cresci, R. Di Pietro, M. Petrocchi, A. Spognardi, M. Tesconi: The Paradigm-Shift of Social Spambots. WWW 2017 Companion',
    labelledBy: 'the authors: people who answered a question, against campaigns checked by hand',
    readIn: [2010, 2016],
    subsets: {
      genuine_users: 'random people who answered a question put to them in plain language',
      social_spambot_users_1: 'social spambots that spread an Italian candidate’s posts',
      spambots_1: 'spammers that an earlier study had collected',
      spambots_3: 'automated accounts that spread job offers',
    },
  },
  'jubins-2017': {
    citation: 'Jubins: Detecting Twitter Bots (training data of a course project), GitHub 2017',
    labelledBy: 'its collector; how is not documented',
    readIn: [2017, 2017],
    subsets: { train: 'accounts of its training part' },
  },
  'kaggle-37k': {
    citation:
      'D. Martín-Gutiérrez and others: A Deep Learning Approach for Robust Detection of Bots in Twitter Using Transformers. IEEE Access 9, 2021; Twitter Bots Accounts, Kaggle 2020',
    labelledBy: 'taken over from older collections years later, when accounts may have changed hands or habits',
    readIn: [2020, 2020],
    subsets: {
      'celebrity-2019': 'celebrities (Yang and others 2019)',
      'cresci-stock-2018': 'accounts that wrote about shares, labelled by acting alike or not (Cresci and others 2018)',
      pronbots: 'accounts that advertise adult sites (Yang and others 2019)',
      'varol-2017': 'accounts that people judged by looking at them (Varol and others 2017)',
      unresolved: 'accounts whose collection is not named',
      usc: 'accounts of a collection that is not documented',
    },
  },
};

/** Null for a data set that this house does not know. */
export function dataSource(dataset: string): DataSource | null {
  return Object.hasOwn(sources, dataset) ? sources[dataset]! : null;
}

/** Who is in a subset, in words; null where no more than its name is known. */
export function describeSubset(dataset: string, subset: string): string | null {
  const known = dataSource(dataset)?.subsets ?? {};
  const [name = subset] = subset.split('|');
  return Object.hasOwn(known, name) ? known[name]! : null;
}
