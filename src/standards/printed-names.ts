import type { ColumnKey, RecognisedTable, TableRow } from '../model';
import { remember } from './remember';
import { normaliseLabel } from './text';

/** What rows and columns are called where a figure is named as people look for it on paper: as the sheet prints them. */

/** Label as printed, without the ordinal and inner spaces: “一、一般公共服务支出” → “一般公共服务支出”. */
export function plainLabel(label: string): string {
  return label.replace(/\s+/g, '').replace(/^(?:[（(]?[一二三四五六七八九十]+[)）]?[、.．]|[0-9]+[.．、])/, '');
}

/** A printed label as it is compared with names of the classification. */
export const comparedLabel = remember((label) => normaliseLabel(plainLabel(label)));

/** “210 卫生健康支出”, “本年收入合计”. */
export function printedRow({ key, code, label }: Pick<TableRow, 'key' | 'code' | 'label'>): string {
  const isCode = code !== null && !key.startsWith('out.');
  return (isCode ? `${code} ${plainLabel(label)}` : plainLabel(label)).trim();
}

/** “基本支出”; nothing for the only column of a table that tells 决算数 alone. */
export function printedColumn({ columns }: Pick<RecognisedTable, 'columns'>, column: ColumnKey): string {
  if (column === 'finalAmount' && columns.every(({ key }) => key !== 'budget')) return '';
  return columns.find(({ key }) => key === column)?.title ?? column;
}
