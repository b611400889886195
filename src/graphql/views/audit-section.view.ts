/**
 * A section of a report → what the API shows of it.
 */
import type { Section } from '../../domain/audit/section';
import type { SectionFields } from '../types/audit-section.type';
import { viewOf } from './view-of';

/** @param show makes the view of what was found */
export function sectionView<Found, T extends object>(
  View: new () => SectionFields<T>,
  section: Section<Found>,
  show: (found: Found) => T,
): SectionFields<T> {
  const { outcome } = section;
  if (outcome === 'told') return viewOf(View, { outcome, because: null, detail: null, found: show(section.found) });
  if (outcome === 'failed') return viewOf(View, { outcome, because: null, detail: section.error, found: null });
  return viewOf(View, { outcome, because: section.because, detail: section.detail, found: null });
}
