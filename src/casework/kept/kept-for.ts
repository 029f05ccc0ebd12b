import { isVariantEntry } from '../../language';
import { termOf } from '../../narrative';
import { EMPTY_SUPPLEMENT, type Supplement } from '../../model';
import { unitRelation, type WhoseYear } from '../../standards';
import { lastYearsFigures } from '../../supplement';
import { NOTHING_KEPT, type KeptData } from './kept-data';
import { KEPT_WORDS } from './words';

/** What of 助手资料 serves a report, and what the user should know about it. */
export interface KeptFor {
  readonly kept: KeptData;
  readonly remark: string | null;
  /** Whether any of it serves the report. */
  readonly fits: boolean;
}

/**
 * 助手资料 of the same unit and year as it is; of the year before what does not change with the year, and its figures
 * as last year's; of anything else nothing.
 */
export function keptFor(report: WhoseYear, kept: KeptData): KeptFor {
  const { unitName, year } = report;
  if (['otherUnit', 'otherScope'].includes(unitRelation(report, kept))) {
    return { kept: NOTHING_KEPT, remark: KEPT_WORDS.otherUnit(kept.unitName ?? '', unitName ?? ''), fits: false };
  }
  if (year === null || kept.year === null || year === kept.year) return { kept, remark: null, fits: true };
  if (kept.year === year - 1) return { kept: carriedOver(kept), remark: KEPT_WORDS.carried(kept.year), fits: true };
  return { kept: NOTHING_KEPT, remark: KEPT_WORDS.otherYear(kept.year, year), fits: false };
}

/** Texts that describe the unit, not the year; its own wording of templates lasts too. */
const LASTING_TEXTS: readonly string[] = [
  'text/duties',
  'text/profile',
  'list/institutions',
  'list/units',
  'list/projects',
  'text/vehicleUse',
];

function carriedOver({ unitName, supplement, answers, customRules }: KeptData): KeptData {
  const { sheets } = answers;
  return {
    unitName,
    year: null,
    supplement: {
      ...EMPTY_SUPPLEMENT,
      unitKind: supplement.unitKind,
      texts: lasting(supplement),
      ...lastYearsFigures(supplement),
    },
    answers: sheets ? { sheets } : {},
    customRules,
  };
}

function lasting({ texts }: Supplement): Supplement['texts'] {
  return Object.fromEntries(
    Object.entries(texts).filter(([id]) => LASTING_TEXTS.includes(id) || termOf(id) !== null || isVariantEntry(id)),
  );
}
