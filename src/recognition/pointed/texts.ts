import { columnName, toA1, type Pointing } from '../../model';
import { columnTitle, rowName, tableTitle } from '../../standards';

/** “支出决算表 · 基本支出” with the kind of line: 行, 栏, or a figure of both. */
export function lineName({ table, row, column }: Pick<Pointing, 'table' | 'row' | 'column'>): string {
  if (row !== null && column !== null) return `“${rowName(table, row)}·${columnTitle(table, column)}”`;
  return row === null ? `“${columnTitle(table, column ?? '')}”一栏` : `“${rowName(table, row)}”一行`;
}

/** Why a pointing is not followed; each sentence says what to do. */
export const POINTING_TEXTS = {
  refused: ({ cell, ...line }: Pointing, reason: string) =>
    `《${tableTitle(line.table)}》${lineName(line)}指在“${cell.sheet}”${toA1(cell.row, cell.column)}，没有采用：${reason}`,
  sheetGone: (sheet: string) => `工作簿里没有工作表“${sheet}”，请重新指明。`,
  tableNotFound: '这张表没有识别出来，请先指明它是哪张工作表。',
  otherSheet: (sheet: string) => `“${sheet}”上没有这张表，请在它的工作表上指明。`,
  unknownLine: '这张表没有这一行或这一栏。',
  outsideRows: '所指的行在表的数据行之外，请重新指明。',
  outsideColumns: '所指的列在表之外，请重新指明。',
  noFigures: '所指的列是科目、项目或行次，不是金额，请重新指明。',
  needsBoth: '这张表的各项目分栏列示，请指明是哪个项目的预算数还是决算数。',
  needsOne: '这张表的各项目分行列示，请分别指明行和栏。',
  headingChanged: (before: string, now: string) => `那里原来是“${before}”，现在是“${now}”，请重新指明。`,
  place: (axis: 'row' | 'column', index: number) => (axis === 'row' ? `第 ${index + 1} 行` : `${columnName(index)} 列`),
  otherMeaning: (place: string, name: string, byHand: boolean) =>
    byHand
      ? `${place}已指作${name}，请先撤回其中一处。`
      : `${place}按文字已识别为${name}，请另指一处，或改正表上的文字。`,
  otherPlace: (place: string, byHand: boolean) =>
    byHand ? `已另指在${place}，请先撤回其中一处。` : `按文字已在${place}识别，请不必再指，或改正表上的文字。`,
} as const;
