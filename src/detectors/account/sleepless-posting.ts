/**
 * Sleepless posting: over weeks of posts no stretch of the day in which it is quiet.
 */
import { logCurve, saturation } from '../../lib/curve';
import { longestQuietArc } from '../../lib/stats/quiet-arc';
import { defineDetector } from '../detector';

const daySeconds = 86_400;
const hourSeconds = 3_600;

export const sleeplessPosting = defineDetector({
  meta: {
    id: 'sleepless-posting',
    version: 1,
    scope: 'account',
    theme: 'activity',
    title: 'posts at every hour of the day and never rests',
    rationale: 'People sleep, most of them at about the same time; a machine and a team in shifts do not.',
    falsePositives: [
      'Newsrooms and support desks with shifts around the clock',
      'People who work in changing shifts or travel between time zones',
    ],
    requires: ['postTimesOfDay', 'postGaps'],
    cost: 'timeline',
    messages: { quiet: 'Over the day its longest quiet stretch is {{observed}}; usually {{usual}}.' },
    expertPoints: 4,
  },
  options: {
    minimumPosts: 60,
    minimumDays: 30,
    minimumActiveDays: 15,
    toleratedShare: 0.05,
    middleHours: 4,
    steepness: 4,
    halfPosts: 60,
  },
  evaluate({ postTimesOfDay, postGaps }, { options }) {
    const days = daysOf(postGaps);
    const activeDays = new Set(days).size;
    const isTooLittle =
      postTimesOfDay.length < options.minimumPosts ||
      days.at(-1)! < options.minimumDays ||
      activeDays < options.minimumActiveDays;
    if (isTooLittle) {
      const detail = `${postTimesOfDay.length} posts on ${activeDays} of ${days.at(-1)! + 1} days`;
      return { outcome: 'abstained', because: 'too-little-data', detail };
    }
    // A few nights of one year are no habit.
    const tolerated = Math.floor(options.toleratedShare * postTimesOfDay.length);
    const hours = longestQuietArc(postTimesOfDay, daySeconds, tolerated) / hourSeconds;
    return {
      outcome: 'scored',
      suspicion: 1 - logCurve(hours, options.middleHours, options.steepness),
      confidence: saturation(postTimesOfDay.length, options.halfPosts),
      evidence: [{ kind: 'measure', message: 'quiet', observed: hours, usual: [5.9, 13.5], unit: 'hours' }],
    };
  },
});

/** The day of each post, counted back from the newest in steps of 24 hours: the calendar's days would know a time zone. */
function daysOf(gaps: readonly number[]): number[] {
  let seconds = 0;
  return [0, ...gaps.map((gap) => Math.floor((seconds += gap) / daySeconds))];
}
