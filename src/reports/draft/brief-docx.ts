import type { Draft, ReportModel } from '../../model';
import { type DocxBlock, writeDocx } from '../../document/docx';
import { piecesOf, type DocxGaps } from './draft-pieces';

/** A 送审摘要 as .docx: a title and short sections on one page, without contents and tables. */
export function briefDocx(brief: Draft, report: ReportModel, gaps: DocxGaps = 'marked'): Promise<Uint8Array> {
  const toPieces = piecesOf(gaps);
  const blocks: readonly DocxBlock[] = [
    { kind: 'title', text: brief.title },
    ...brief.sections.flatMap(({ level, heading, paragraphs }): readonly DocxBlock[] => [
      { kind: 'heading', level, text: heading },
      ...paragraphs.map(({ runs }): DocxBlock => ({ kind: 'paragraph', pieces: toPieces(runs) })),
    ]),
  ];
  return writeDocx(blocks, { title: brief.title, author: report.unitName ?? '', isCompact: true });
}
