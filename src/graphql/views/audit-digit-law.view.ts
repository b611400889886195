/**
 * An audit's part on first digits → what the API shows of it.
 */
import type { DigitLawFigures, DigitLawFound } from '../../domain/audit/digit-law';
import {
  AuditDigitLawType,
  DigitLawFiguresType,
  DigitLawFrequencyType,
  DigitLawUntoldType,
} from '../types/audit-digit-law.type';
import { viewOf } from './view-of';

export function auditDigitLawView(found: DigitLawFound): AuditDigitLawType {
  return viewOf(AuditDigitLawType, {
    ...found,
    figures: found.figures.map(figuresView),
    untold: found.untold.map((each) => viewOf(DigitLawUntoldType, each)),
  });
}

function figuresView({ leftOut, digits, ...figures }: DigitLawFigures): DigitLawFiguresType {
  return viewOf(DigitLawFiguresType, {
    ...figures,
    zeroCount: leftOut.zeros,
    oneDigitCount: leftOut.oneDigit,
    atLimitCount: leftOut.atLimit,
    digits: digits.map((each) => viewOf(DigitLawFrequencyType, each)),
  });
}
