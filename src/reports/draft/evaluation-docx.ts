import type { Draft, FormBlock, FormCell, FormTable, ReportModel } from '../../model';
import {
  LANDSCAPE_TEXT_WIDTH,
  sum,
  TEXT_WIDTH,
  writeDocx,
  type DocxBlock,
  type PrintedCell,
  type PrintedRow,
} from '../../document/docx';
import { piecesOf, type DocxGaps } from './draft-pieces';

/** A form whose columns are wider than so many characters stands across. */
const UPRIGHT_CHARACTERS = 90;

/** A 绩效自评报告 as .docx: the text, then its forms, each on pages of its own. */
export function evaluationDocx(draft: Draft, report: ReportModel, gaps: DocxGaps = 'marked'): Promise<Uint8Array> {
  return writeDocx(evaluationBlocks(draft, report, gaps), { title: draft.title, author: report.unitName ?? '' });
}

/** The same as blocks, to stand alone or as an annex. */
export function evaluationBlocks(draft: Draft, report: ReportModel, gaps: DocxGaps): readonly DocxBlock[] {
  const toPieces = piecesOf(gaps);
  return [
    { kind: 'title', text: draft.title },
    ...draft.sections.flatMap(({ level, heading, paragraphs }): readonly DocxBlock[] => [
      { kind: 'heading', level, text: heading },
      ...paragraphs.map(({ runs }): DocxBlock => ({ kind: 'paragraph', pieces: toPieces(runs) })),
    ]),
    ...(draft.forms ?? []).map((form, index) => formBlock(form, report, index + 1, gaps)),
  ];
}

/** A form as one printed table: its blocks stand below one another on the columns of the widest. */
function formBlock(form: FormTable, { unitName }: ReportModel, place: number, gaps: DocxGaps): DocxBlock {
  const { title, widths, blocks, notes } = form;
  const isLandscape = sum(widths) > UPRIGHT_CHARACTERS;
  const page = isLandscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH;
  return {
    kind: 'table',
    table: {
      title,
      number: `附表${place}`,
      unitName: unitName ?? '',
      amountUnit: form.isOfWords ? '' : '万元',
      widths: widths.map((width) => (width * page) / sum(widths)),
      isLandscape,
      header: [],
      rows: blocks.flatMap((block) => blockRows(block, widths.length, gaps)),
      notes,
    },
  };
}

/** The head is centred, numbers and percentages stand at the right, words at the left. */
function blockRows({ heading, header, rows }: FormBlock, columns: number, gaps: DocxGaps): readonly PrintedRow[] {
  const spans = spansOf(header.length, columns);
  const line = (cells: readonly FormCell[], align?: PrintedCell['align']): PrintedRow =>
    cells.map(({ text, number, isOpen }, index) => ({
      text: isOpen && gaps === 'empty' ? '' : text,
      ...(isOpen && { isOpen }),
      align: align ?? (number === undefined && !text.endsWith('%') ? 'left' : 'right'),
      columnSpan: spans[index] ?? 1,
    }));
  return [
    ...(heading === null ? [] : [[{ text: heading, align: 'left', columnSpan: columns } as const]]),
    line(
      header.map((text) => ({ text })),
      'center',
    ),
    ...rows.map((cells) => line(cells)),
  ];
}

/** How many columns of the page each of a block's takes: the first take what is left over. */
function spansOf(count: number, columns: number): readonly number[] {
  const [each, left] = [Math.floor(columns / count), columns % count];
  return Array.from({ length: count }, (_, index) => each + (index < left ? 1 : 0));
}
