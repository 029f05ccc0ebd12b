import type { ProvenanceNote } from '../data/provenance';
import { area, padded, type ColumnPlan, type RowPlan, type SheetPlan } from './sheet-plan';

const COLUMNS: readonly ColumnPlan[] = [
  { kind: 'prose', width: 10 },
  { kind: 'prose', width: 34 },
  { kind: 'prose', width: 8 },
  { kind: 'prose', width: 92 },
];
const HEADINGS = ['报表', '范围', '来源', '依据与理由'];
const POINTS_PER_LINE = 15;
/** A Chinese character takes two of the width's characters. */
const CHARACTERS_PER_LINE = COLUMNS.map(({ width }) => Math.floor(width / 2));

function lines(text: string, column: number): number {
  return Math.ceil(text.length / (CHARACTERS_PER_LINE[column] ?? 1));
}

function heightOf(cells: readonly string[]): number {
  return POINTS_PER_LINE * Math.max(...cells.map(lines)) + 5;
}

function noteRow({ table, range, origin, reason }: ProvenanceNote): RowPlan {
  const cells = [table, range, origin, reason];
  return { role: 'text', cells, height: heightOf(cells) };
}

function leadRow(text: string): RowPlan {
  const charactersPerLine = CHARACTERS_PER_LINE.reduce((total, count) => total + count, 0);
  const height = POINTS_PER_LINE * Math.ceil(text.length / charactersPerLine) + 5;
  return { role: 'note', cells: padded([text], COLUMNS.length), height };
}

/** The sheet 说明: what the book is, then where each figure comes from. */
export function provenancePlan(lead: readonly string[], notes: readonly ProvenanceNote[]): SheetPlan {
  const headRows = lead.length + 2;
  return {
    name: '说明',
    columns: COLUMNS,
    rows: [
      { role: 'title', cells: padded(['示例数据来源说明'], COLUMNS.length) },
      ...lead.map(leadRow),
      { role: 'header', cells: HEADINGS },
      ...notes.map(noteRow),
    ],
    merges: Array.from({ length: headRows - 1 }, (_, row) => area(row, 0, row, COLUMNS.length - 1)),
    frozen: { rows: headRows, columns: 0 },
    orientation: 'landscape',
  };
}
