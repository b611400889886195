/**
 * First digits of one column of counts: which of them can be used, how they spread, how far they are from the law.
 */
import type {
  CountedColumn,
  CountsLeftOut,
  DigitConformity,
  DigitLawFigures,
  DigitLawUntold,
  DigitReading,
} from '../../domain/audit/digit-law';
import { benfordFit, benfordShares, firstDigit, type BenfordFit } from '../../lib/stats/benford';
import { quantile } from '../../lib/stats/quantiles';

/** Fewer counts are any digits' (Golbeck takes 100 and more). */
const fewestCounts = 100;
/** The law holds of quantities that span powers of ten: with much less, digits follow the size of the accounts. */
const fewestDecades = 1.6;
/** The ends of the span leave out a few that may be anything. */
const outside = 0.0025;
/** Upper ends of Nigrini's bands for first digits (Benford's Law, Wiley 2012, table 7.1). */
const conformityBelow: readonly (readonly [number, DigitConformity])[] = [
  [0.006, 'close'],
  [0.012, 'acceptable'],
  [0.015, 'marginal'],
];
/** Two columns of every audit are looked at: rarer than one in a thousand each. */
const believedBelow = 0.001;

/** @param counts NaN where not known */
export function columnDigits(
  of: CountedColumn,
  counts: ArrayLike<number>,
  atLimit: (count: number) => boolean,
): DigitLawFigures | DigitLawUntold {
  const { tally, leftOut, used } = sift(counts, atLimit);
  const usedCount = used.length;
  const knownCount = usedCount + leftOut.zeros + leftOut.oneDigit + leftOut.atLimit;
  if (usedCount < fewestCounts) {
    return { of, detail: `${usedCount} of ${knownCount} known counts can be used, ${fewestCounts} are needed.` };
  }
  const decades = Math.log10(quantile(used, 1 - outside) / quantile(used, outside));
  if (decades < fewestDecades) {
    return {
      of,
      detail: `Counts span ${decades.toFixed(1)} powers of ten, ${fewestDecades} are needed: the law says nothing.`,
    };
  }
  const fit = benfordFit(tally);
  const conformity = conformityOf(fit);
  return {
    of,
    usedCount,
    unknownCount: counts.length - knownCount,
    leftOut,
    decades,
    digits: tally.map((count, place) => ({
      digit: place + 1,
      count,
      share: count / usedCount,
      expectedShare: benfordShares[place]!,
    })),
    ...fit,
    conformity,
    reading: readingOf(fit, conformity),
  };
}

interface Sifted {
  /** How often 1 … 9 lead. */
  readonly tally: readonly number[];
  readonly leftOut: CountsLeftOut;
  /** Those whose digits were tallied, rising. */
  readonly used: Float64Array;
}

/** One pass: a list may have a million followers. */
function sift(counts: ArrayLike<number>, atLimit: (count: number) => boolean): Sifted {
  const tally = new Array<number>(9).fill(0);
  const used = new Float64Array(counts.length);
  let [zeros, oneDigit, limited, found] = [0, 0, 0, 0];
  for (let place = 0; place < counts.length; place += 1) {
    const count = counts[place]!;
    if (count >= 1) {
      if (count < 10) oneDigit += 1;
      else if (atLimit(count)) limited += 1;
      else {
        tally[firstDigit(count) - 1]! += 1;
        used[found] = count;
        found += 1;
      }
    } else if (count === 0) zeros += 1;
  }
  return {
    tally,
    leftOut: { zeros, oneDigit, atLimit: limited },
    used: used.subarray(0, found).sort(),
  };
}

function conformityOf({ meanAbsoluteDeviation }: BenfordFit): DigitConformity {
  return conformityBelow.find(([end]) => meanAbsoluteDeviation < end)?.[1] ?? 'nonconforming';
}

/** Both are asked: of a hundred counts the deviation is large by chance, of a million the smallest one is improbable. */
function readingOf({ pValue }: BenfordFit, conformity: DigitConformity): DigitReading {
  if (pValue >= believedBelow) return 'agrees';
  return conformity === 'nonconforming' ? 'deviates' : 'small-deviation';
}
