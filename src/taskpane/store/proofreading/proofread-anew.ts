import type { Case } from '../../../casework';
import type { CheckReport, ReportModel, Watch } from '../../../model';
import type { Casework } from '../casework';
import { draftInputs } from '../drafting/draft-inputs';
import { heldBooks, heldKept } from '../held';
import type { PaneData, Result } from '../state';
import type { OpenText, ShownBasis } from './text-state';

/** A book of which tables are recognised, checked, with what belongs to it. */
export interface CheckedUnit {
  readonly unit: Case;
  readonly report: ReportModel;
  readonly check: CheckReport;
}

/** The open book as texts are held against it; null where nothing of it is recognised. */
export function checkedUnit(casework: Casework, data: PaneData): CheckedUnit | null {
  const { result } = data;
  if (result === null) return null;
  const { snapshot, report, check } = result;
  const { unit } = casework.composeCase(snapshot, report, heldKept(data), heldBooks(data));
  return { unit, report, check };
}

/** Proof-reads the open text against a book, or without one against itself. */
export function proofreadAnew(
  casework: Casework,
  data: PaneData,
  book: CheckedUnit | null,
  watch: Watch,
): Pick<PaneData, 'text' | 'proofread'> {
  const text = data.text && asItIsNow(casework, data.text, data, book);
  if (text === null) return { text, proofread: null };
  const against = book !== null && book.report.tables.length > 0 ? { ...book.unit, ...book } : null;
  const proofread = casework.proofreadText(text.document, against, watch);
  return {
    text,
    proofread: { ...proofread, basis: basisOf(data, book?.check ?? null), proofreadAt: new Date() },
  };
}

/** A draft follows the book; a text that was brought stays as it is. */
function asItIsNow(casework: Casework, text: OpenText, data: PaneData, book: CheckedUnit | null): OpenText {
  if (text.origin !== 'draft' || book === null) return text;
  const document = draftDocument(casework, data, book);
  return document === null ? text : { ...text, document };
}

/** The draft of a book as a text; null where there is nothing to be told. */
export function draftDocument(
  casework: Casework,
  data: PaneData,
  { report, check }: Pick<Result, 'report' | 'check'>,
): OpenText['document'] | null {
  const draft = casework.draft(report, { ...draftInputs(data), check });
  const read = casework.pastedText(draft.title, casework.draftToText(draft));
  return read.kind === 'text' ? read.text : null;
}

/** Whether a text was held against what the pane holds now. */
export function isProofreadNow({ proofread, result, supplement, others }: PaneData): boolean {
  if (proofread === null) return false;
  const { basis } = proofread;
  return basis.check === (result?.check ?? null) && basis.supplement === supplement && basis.others === others;
}

/** What was held against at this moment, by identity. */
export function basisOf({ supplement, others }: PaneData, check: CheckReport | null): ShownBasis {
  return { check, supplement, others };
}
