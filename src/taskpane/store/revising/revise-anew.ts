import type { TextDocument, Watch } from '../../../model';
import type { Casework } from '../casework';
import { heldBooks } from '../held';
import { basisOf, checkedUnit } from '../proofreading/proofread-anew';
import type { PaneData } from '../state';
import type { OpenRevision, RevisingWay } from './revise-state';

/** A Word text that was brought, with its file. */
export interface BroughtText {
  readonly way: RevisingWay;
  readonly document: TextDocument;
  readonly original: Uint8Array;
}

/** Brings a text to the book as the pane holds it now; null where no table of it is known, or the other version lacks. */
export function revisedAnew(
  casework: Casework,
  data: PaneData,
  { way, document, original }: BroughtText,
  watch: Watch,
): OpenRevision | null {
  const book = checkedUnit(casework, data);
  const { oldVersion } = data;
  if (book === null || book.report.tables.length === 0) return null;
  if (way === 'follow' && oldVersion === null) return null;
  const toward = { ...book.unit, report: book.report };
  const revised =
    way === 'follow' && oldVersion !== null
      ? casework.followText(document, toward, oldVersion.report, watch)
      : casework.updateText(document, toward, heldBooks(data).others.prior ?? [], watch);
  return {
    way,
    book: book.report.fileName,
    original,
    revised,
    proposals: casework.proposalsOf(document, revised.revision),
    basis: { ...basisOf(data, book.check), oldVersion },
    madeAt: new Date(),
  };
}
