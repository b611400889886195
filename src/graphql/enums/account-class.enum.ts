/**
 * AccountClass: what kind of account it looks like.
 */
import type { AccountClass } from '../../domain/score';
import { describedEnum } from './described-enum';

export const AccountClassEnum = describedEnum<AccountClass>(
  'AccountClass',
  'What an account looks like. Kept apart, so that the caller picks which of them count as not authentic.',
  {
    ordinary: 'Nothing speaks for any other class.',
    'fake-follower-like': 'Looks like the accounts that are sold as followers.',
    impersonator: 'Looks like a copy of another account or a name made to be mistaken for one.',
    spam: 'Advertises unasked.',
    'declared-bot': 'Says itself that it is automated. No fault.',
    inactive: 'Has not been used for long.',
    'mass-follower': 'Follows far more accounts than a person reads.',
    incentivised: 'Looks paid or rewarded for following or posting.',
    unknown: 'Too little is known to say anything.',
  },
);
