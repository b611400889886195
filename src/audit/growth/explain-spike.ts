/**
 * Stories that may explain a spike, each with what the figures say of it. None of them says who did anything.
 */
import type { FoundBlock } from '../../domain/audit/block';
import type { GrowthExplanation, GrowthShape, SpikeBlock, SpikeEvidence } from '../../domain/audit/growth';
import { advertisingGain } from './tables/advertising-gain';

export interface SpikeStory {
  readonly shape: GrowthShape;
  readonly evidence: SpikeEvidence;
  readonly blocks: readonly SpikeBlock[];
  readonly excessPerDay: number;
  readonly isLoss: boolean;
}

/** As much of a spike's excess must blocks be to explain it. */
const enoughShare = 0.3;
/** A post with so many times the usual likes was widely seen. */
const widelySeen = 5;

/** @param found null where blocks were not looked for */
export function explainSpike(spike: SpikeStory, found: readonly FoundBlock[] | null): GrowthExplanation[] {
  if (spike.isLoss) return explainLoss(spike);
  if (!found) return withoutBlocks(spike);
  const joined = spike.blocks.map((block) => ({ ...block, ...found.find(({ id }) => id === block.blockId)! }));
  const shareOf = (blocks: readonly SpikeBlock[]): number =>
    Math.min(
      1,
      blocks.reduce((sum, { excessShare }) => sum + excessShare, 0),
    );
  const purchaseLike = shareOf(joined.filter(({ reading }) => reading === 'purchase-like'));
  const fresh = shareOf(joined.filter(({ kind }) => kind === 'fresh-signup-burst'));
  return [
    purchase(spike, purchaseLike),
    giveaway(spike),
    press(spike, purchaseLike),
    {
      story: 'platform-suggestion',
      support: fresh >= enoughShare ? 'supported' : joined.length > 0 ? 'unlikely' : 'possible',
      because:
        joined.length === 0
          ? 'No block of newcomers, nor any other, came in this time; that does not speak against it where few were new.'
          : `Blocks of people who followed soon after sign-up make ${percent(fresh)} of the excess.`,
    },
    advertising(spike),
  ];
}

/** What blocks would tell is left open. */
function withoutBlocks(spike: SpikeStory): GrowthExplanation[] {
  const because = 'Blocks were not looked for in this list.';
  return [
    { story: 'purchase-by-anyone', support: 'possible', because },
    giveaway(spike),
    press(spike, 0),
    { story: 'platform-suggestion', support: 'possible', because },
    advertising(spike),
  ];
}

function purchase({ shape, evidence }: SpikeStory, share: number): GrowthExplanation {
  const story = 'purchase-by-anyone';
  if (share >= enoughShare) {
    const because = `Blocks that read as purchase-like, by whomever they were ordered, make ${percent(share)} of the excess.`;
    return { story, support: 'supported', because };
  }
  const tail = `${percent(evidence.tailShare)} of the excess came after the busiest time`;
  if (shape === 'decaying-tail') {
    return { story, support: 'unlikely', because: `${tail}, ever fewer, and blocks explain ${percent(share)} of it.` };
  }
  return { story, support: 'possible', because: `${tail}; purchase-like blocks explain ${percent(share)} of it.` };
}

function giveaway({
  shape,
  evidence: { lostAfterShare, lostWithinDays, lostAtOnceShare },
}: SpikeStory): GrowthExplanation {
  const story = 'giveaway';
  if (lostAfterShare === null || lostWithinDays === null || lostAtOnceShare === null) {
    return { story, support: 'possible', because: 'Whether followers left again after a draw was not watched.' };
  }
  const because = `${percent(lostAfterShare)} of the excess was lost within ${lostWithinDays} days, ${percent(lostAtOnceShare)} of that at once.`;
  if (shape === 'step-then-drop') return { story, support: 'supported', because };
  return { story, support: lostAfterShare < 0.02 ? 'unlikely' : 'possible', because };
}

function press({ shape, evidence }: SpikeStory, purchaseLike: number): GrowthExplanation {
  const story = 'press-or-mention';
  const { bestPostRatio, tailForm, tailHalfLifeDays } = evidence;
  if (bestPostRatio !== null && bestPostRatio >= widelySeen) {
    const because = `A post within two days of its beginning has ${bestPostRatio.toFixed(1)} times the usual likes.`;
    return { story, support: 'supported', because };
  }
  if (shape === 'decaying-tail' && purchaseLike < enoughShare) {
    const halving = tailHalfLifeDays === null ? '' : `, halving in ${tailHalfLifeDays.toFixed(1)} days`;
    const because = `Most came at first and then ever fewer (${tailForm ?? 'no'} curve${halving}), as attention fades.`;
    return { story, support: 'supported', because };
  }
  if (shape === 'step') {
    return { story, support: 'unlikely', because: 'It was over at once; attention fades over days and leaves a tail.' };
  }
  return { story, support: 'possible', because: 'Its shape neither shows nor excludes it.' };
}

function advertising({ excessPerDay }: SpikeStory): GrowthExplanation {
  const { mostPerDay, source, year } = advertisingGain;
  const pace = `${Math.round(excessPerDay)} a day more than usual; advertising is said to bring ${mostPerDay} at most (${source}, ${year})`;
  return { story: 'advertising', support: excessPerDay > mostPerDay ? 'unlikely' : 'possible', because: `${pace}.` };
}

function explainLoss({ evidence: { riseDays } }: SpikeStory): GrowthExplanation[] {
  const because = `The worst of it was reached within ${riseDays} days; counts do not tell who left.`;
  return [
    { story: 'platform-purge', support: 'possible', because },
    { story: 'people-leaving', support: 'possible', because },
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
