/**
 * Single client: all its posts come out of one application, and one that posts by itself.
 */
import { logCurve, saturation } from '../../lib/curve';
import { excerpt } from '../../lib/text/excerpt';
import { defineDetector } from '../detector';
import { type ApplicationKind, applicationKind } from '../tables/posting-applications';

export const singleClient = defineDetector({
  meta: {
    id: 'single-client',
    version: 1,
    scope: 'account',
    theme: 'activity',
    title: 'posts through one automation service only',
    rationale: 'People post from what is at hand, a telephone or a browser; a machine has one door.',
    falsePositives: [
      'Newsrooms and bloggers whose website announces every article',
      'People who post through their own program',
      'Small businesses that plan their posts in one service',
    ],
    requires: ['postApplications'],
    cost: 'timeline',
    messages: {
      service: 'It posts through “{{observed}}”, a service that posts by itself.',
      planner: 'It posts through “{{observed}}”, a service for planned posts.',
      unlisted: 'It posts through “{{observed}}”, an application that is not widely known.',
      people: 'It posts through “{{observed}}”, an application of people.',
      share: 'Of its posts, {{observed}} come from that application.',
    },
    expertPoints: 1,
  },
  options: {
    minimumPosts: 10,
    weightOfService: 1,
    weightOfPlanner: 0.55,
    weightOfUnlisted: 0.45,
    weightOfPeople: 0.05,
    middleShare: 0.8,
    steepness: 10,
    halfPosts: 10,
  },
  evaluate({ postApplications }, { options }) {
    if (postApplications.length < options.minimumPosts) {
      return {
        outcome: 'abstained',
        because: 'too-little-data',
        detail: `application of ${postApplications.length} posts`,
      };
    }
    const [name, count] = mostFrequent(postApplications);
    const share = count / postApplications.length;
    const kind = applicationKind(name);
    const weights: Readonly<Record<ApplicationKind, number>> = {
      service: options.weightOfService,
      planner: options.weightOfPlanner,
      unlisted: options.weightOfUnlisted,
      people: options.weightOfPeople,
    };
    return {
      outcome: 'scored',
      suspicion: weights[kind] * logCurve(share, options.middleShare, options.steepness),
      confidence: saturation(postApplications.length, options.halfPosts),
      evidence: [
        { kind: 'excerpt', message: kind, text: excerpt(name) },
        { kind: 'measure', message: 'share', observed: share, unit: 'share' },
      ],
    };
  },
});

/** Of several that are as frequent, the one that was used last. */
function mostFrequent(names: readonly string[]): readonly [name: string, count: number] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
}
