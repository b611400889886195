/**
 * AccountLabel: what somebody has said that an account is.
 */
import type { Label } from '../../scoring/labelled-profiles';
import { describedEnum } from './described-enum';

export const AccountLabelEnum = describedEnum<Label>(
  'AccountLabel',
  'What those who made a data set say that its accounts are.',
  {
    genuine: 'Accounts of people or organisations, being what they show.',
    fake_follower: 'Accounts that were sold as followers.',
    bot: 'Automated accounts of any other kind.',
  },
);
