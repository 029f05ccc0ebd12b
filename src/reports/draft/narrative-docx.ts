import type { Draft, ReportModel } from '../../model';
import { writeDocx } from '../../document/docx';
import type { DocxGaps } from './draft-pieces';
import { evaluationBlocks } from './evaluation-docx';
import { layOutDraft } from './lay-out-draft';

/** The 情况说明 of a draft with the tables of its report, as .docx; a 绩效自评报告 stands behind it as its annex. */
export function narrativeDocx(
  draft: Draft,
  report: ReportModel,
  gaps: DocxGaps = 'marked',
  annex: Draft | null = null,
): Promise<Uint8Array> {
  const blocks = [...layOutDraft(draft, report, gaps), ...(annex ? evaluationBlocks(annex, report, gaps) : [])];
  return writeDocx(blocks, { title: draft.title, author: report.unitName ?? '' });
}
