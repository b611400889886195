/**
 * What a block is read as, and the stories that would explain it. The list shows followers, never who sent them.
 */
import type { Attribution, BlockKind, BlockReading, Corroboration } from '../../domain/audit/block';
import { isThin } from './corroborate';

export interface BlockEvidence {
  readonly kind: BlockKind;
  readonly observedCount: number;
  readonly expectedCount: number;
  /** Days in which members were made, all batches together; null where creation tells nothing. */
  readonly createdWithinDays: number | null;
  /** Of the youngest member when it followed, at least. */
  readonly youngestDays: number;
  /** Found only among followers chosen by their profiles. */
  readonly isByProfiles: boolean;
  readonly corroboration: Corroboration | null;
}

/** So many times the expectation is a strong sign by dates alone. */
const strongRatio = 4;

export function readBlock(evidence: BlockEvidence): BlockReading {
  const { kind, corroboration, observedCount, expectedCount } = evidence;
  const thin = corroboration !== null && isThin(corroboration);
  if (kind === 'mixed-ages') return thin ? 'purchase-like' : 'undecided';
  if (kind === 'fresh-signup-burst') return thin || corroboration === null ? 'undecided' : 'innocent-like';
  // The same profiles cannot choose the members and then speak against them.
  if (evidence.isByProfiles) return 'undecided';
  if (thin) return 'purchase-like';
  if (corroboration !== null && areAlike(corroboration)) return 'undecided';
  return observedCount >= strongRatio * expectedCount ? 'purchase-like' : 'undecided';
}

/** Members say as much of themselves as their neighbours. */
function areAlike({ membersMedianFollowers: own, neighboursMedianFollowers: others, ...rest }: Corroboration): boolean {
  const sayAsMuch = own === null || others === null || own >= 0.8 * others;
  const { membersFlaggedShare, neighboursFlaggedShare } = rest;
  const lookAlike =
    membersFlaggedShare === null ||
    neighboursFlaggedShare === null ||
    membersFlaggedShare <= neighboursFlaggedShare + 0.05;
  return sayAsMuch && lookAlike;
}

export function attributionsOf(evidence: BlockEvidence, reading: BlockReading): Attribution[] {
  const support = reading === 'innocent-like' ? 'unlikely' : 'possible';
  const profiles = profileWords(evidence.corroboration);
  return [
    {
      story: 'own-purchase',
      support,
      because: `${profiles} The list does not show who sent them, nor whether anybody paid.`,
    },
    {
      story: 'purchase-by-another',
      support,
      because: 'Anybody can have followers sent to an account that is not theirs; such a block looks the same.',
    },
    suggestion(evidence),
    giveaway(evidence),
    press(evidence),
    order(evidence),
  ];
}

function suggestion({ kind, youngestDays }: BlockEvidence): Attribution {
  const story = 'platform-suggestion';
  if (kind === 'fresh-signup-burst') {
    const because =
      'Members followed within days of being made, as newcomers do to whom a platform suggests an account.';
    return { story, support: 'supported', because };
  }
  const because =
    `Platforms suggest accounts to newcomers; every member of this block was at least ${days(youngestDays)} old ` +
    'when it followed.';
  return { story, support: 'unlikely', because };
}

function giveaway({ kind, createdWithinDays }: BlockEvidence): Attribution {
  const story = 'giveaway';
  if (kind !== 'aged-batch' || createdWithinDays === null) {
    return {
      story,
      support: 'possible',
      because: 'A prize for following brings many at once; the list shows no post.',
    };
  }
  const because = `A prize draws accounts of every age; these were made within ${days(createdWithinDays)}.`;
  return { story, support: 'unlikely', because };
}

function press({ kind, createdWithinDays }: BlockEvidence): Attribution {
  const story = 'press-event';
  if (kind === 'aged-batch' && createdWithinDays !== null) {
    const because =
      `A report or a post that goes round draws accounts of every age; these were made within ${days(createdWithinDays)}, ` +
      'and the followers around them were not.';
    return { story, support: 'unlikely', because };
  }
  const because = 'A report or a post that goes round brings many at once, and with them another public.';
  return { story, support: 'possible', because };
}

function order({ kind }: BlockEvidence): Attribution {
  const story = 'order-of-the-list';
  if (kind === 'mixed-ages') {
    const because =
      'A list that is out of order there shows no newcomers either; it would not change what profiles say.';
    return { story, support: 'possible', because };
  }
  return { story, support: 'unlikely', because: 'A list out of order would spread creation dates, not gather them.' };
}

function profileWords(corroboration: Corroboration | null): string {
  if (!corroboration) return 'Too little is known of profiles to compare them.';
  const { membersMedianFollowers: own, neighboursMedianFollowers: others } = corroboration;
  const medians =
    own === null || others === null
      ? ''
      : ` (half of them have at most ${round(own)} followers; there ${round(others)})`;
  const { membersFlaggedShare: flagged, neighboursFlaggedShare: usual } = corroboration;
  const fewer =
    flagged !== null && usual !== null && flagged < usual ? ', though fewer of them are flagged one by one' : '';
  if (isThin(corroboration)) return `Members' profiles say less than their neighbours'${medians}${fewer}.`;
  return `Members' profiles are much like their neighbours'${medians}.`;
}

function days(count: number): string {
  const whole = Math.max(1, Math.round(count));
  return whole === 1 ? '1 day' : `${String(whole)} days`;
}

function round(count: number): string {
  return String(Math.round(count));
}
