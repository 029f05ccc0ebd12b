import type { Draft, ReportModel } from '../../model';
import { writeDocx } from '../../document/docx';
import { layOutDraft } from './lay-out-draft';

/** The 情况说明 of a draft with the tables of its report, as .docx. */
export function narrativeDocx(draft: Draft, report: ReportModel): Promise<Uint8Array> {
  return writeDocx(layOutDraft(draft, report), { title: draft.title, author: report.unitName ?? '' });
}
