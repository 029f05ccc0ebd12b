import type { Draft, ReportModel } from '../../model';
import { writeDocx } from '../../document/docx';
import type { DocxGaps } from './draft-pieces';
import { layOutDraft } from './lay-out-draft';

/** The 情况说明 of a draft with the tables of its report, as .docx. */
export function narrativeDocx(draft: Draft, report: ReportModel, gaps: DocxGaps = 'marked'): Promise<Uint8Array> {
  return writeDocx(layOutDraft(draft, report, gaps), { title: draft.title, author: report.unitName ?? '' });
}
