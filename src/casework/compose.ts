import type { ReportModel, WorkbookSnapshot } from '../model';
import type { Case } from './case';
import type { KeptData } from './kept/kept-data';
import type { Materials } from './materials';
import { chooseOthers } from './others/choose-others';

/** A case, and what is to be said of the books that were brought for it. */
export interface Composed {
  readonly unit: Case;
  /** In Chinese, why books that were brought are not compared with. */
  readonly otherRefusals: readonly string[];
}

/** The case of a book that is understood: what is kept of it, and those of the books at hand that are its own. */
export function composeCase(
  book: WorkbookSnapshot,
  report: ReportModel,
  kept: Omit<KeptData, 'unitName' | 'year'>,
  { others: brought, previous, isOnly }: Pick<Materials, 'others' | 'previous' | 'isOnly'>,
): Composed {
  const { unitName, year } = report;
  const { others, refusals } = chooseOthers(report, brought, isOnly);
  return { unit: { book, kept: { ...kept, unitName, year }, others, previous }, otherRefusals: refusals };
}
