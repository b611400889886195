/**
 * Placeholder avatar: the platform's default picture, long after the account was made.
 */
import { logCurve } from '../../lib/curve';
import { defineGaugedDetector } from '../gauged-detector';

export const placeholderAvatar = defineGaugedDetector({
  meta: {
    id: 'placeholder-avatar',
    version: 1,
    scope: 'account',
    theme: 'identity',
    title: 'still shows the placeholder picture',
    rationale: 'Most people set a picture within weeks; the 2012 rule of Socialbakers allowed two months.',
    falsePositives: [
      'People who keep their face and taste off the net on principle',
      'Readers who registered once and never came back to their profile',
    ],
    requires: ['hasAvatar', 'ageDays'],
    cost: 'profile',
    messages: {
      placeholder:
        'It still shows the placeholder picture after {{observed}}; the usual time without one is {{usual}}.',
      picture: 'It shows a picture of its own (account age {{observed}}).',
    },
    indicates: 'fake-follower-like',
  },
  options: { graceDays: 60 },
  gauge({ hasAvatar, ageDays }, options) {
    return { suspicion: hasAvatar ? 0 : logCurve(ageDays, options.graceDays, 0.8), confidence: 1 };
  },
  evidence({ hasAvatar, ageDays }, options) {
    if (hasAvatar) return [{ kind: 'measure', message: 'picture', observed: ageDays, unit: 'days' }];
    return [
      { kind: 'measure', message: 'placeholder', observed: ageDays, usual: [0, options.graceDays], unit: 'days' },
    ];
  },
});
