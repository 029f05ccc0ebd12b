import { maybeTable, type Draft, type DraftSection, type ReportModel } from '../../model';
import type { DocxBlock } from '../../document/docx';
import { piecesOf, type DocxGaps, type ToPieces } from './draft-pieces';
import { printTable } from './print-table';

/**
 * The whole document of a draft: title, contents, headings and paragraphs, and the tables where the template
 * prints them. What is still missing stays visible, or is left as a gap to be filled by hand.
 */
export function layOutDraft(draft: Draft, report: ReportModel, gaps: DocxGaps): readonly DocxBlock[] {
  const toPieces = piecesOf(gaps);
  return [
    { kind: 'title', text: draft.title },
    { kind: 'contents' },
    ...draft.sections.flatMap((section) => layOutSection(section, report, toPieces)),
  ];
}

/** A table that the book does not have is left out; the others keep the numbers of the printed order. */
function layOutSection(section: DraftSection, report: ReportModel, toPieces: ToPieces): readonly DocxBlock[] {
  const { level, heading, paragraphs, tables } = section;
  return [
    { kind: 'heading', level, text: heading },
    ...paragraphs.map(({ runs }): DocxBlock => ({ kind: 'paragraph', pieces: toPieces(runs) })),
    ...tables.flatMap((id, index): readonly DocxBlock[] => {
      const table = maybeTable(report, id);
      return table ? [{ kind: 'table', table: printTable(table, report.unitName, index + 1) }] : [];
    }),
  ];
}
