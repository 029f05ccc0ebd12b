import { displayName, tableTitle } from '../standards';
import { toA1, type CellRef, type TableId } from '../model';
import type { Book, CellPlace } from './book';

/** Everything that checking says to people, in one place. */
export const WORDS = {
  otherYear: (year: number | null) => (year === null ? '未知年度，不适用于本表样' : `${year} 年度不适用`),
  noSuchRows: '表中无此行',
  noLowerRows: '未列下级科目',
  otherLayout: '本表样无此项',
  noTable: (table: TableId) => `缺 ${tableTitle(table)}`,
  noColumn: (title: string, column: string) => `${title}缺“${column}”栏`,
  noRow: (title: string, row: string) => `${title}缺“${row}”行`,
  unreadable: '金额栏里是文字或错误值',
  tie: '无法判断是哪一个单元格，请人工核',
} as const;

/** Label as printed, without the ordinal and inner spaces: “一、一般公共服务支出” → “一般公共服务支出”. */
export function plainLabel(label: string): string {
  return label.replace(/\s+/g, '').replace(/^(?:[（(]?[一二三四五六七八九十]+[)）]?[、.．]|[0-9]+[.．、])/, '');
}

/** 表 · 行 · 列, as people look for a figure on paper. */
export function placeName(book: Book, place: CellPlace): string {
  return joined(displayName(place.table.table.id, book.report.standard), place);
}

/** The same with the table's number alone, for sentences: “公开05 · 210 卫生健康支出 · 合计”. */
export function shortPlaceName(book: Book, place: CellPlace): string {
  return joined(shortTableName(book, place.table.table.id), place);
}

/** 行 · 列 of a place whose table has just been named. */
export function innerPlaceName(place: CellPlace): string {
  return joined('', place);
}

/** “公开05”, or the whole title where the edition gives no number. */
export function shortTableName(book: Book, table: TableId): string {
  const name = displayName(table, book.report.standard);
  return /^公开\S+/.exec(name)?.[0] ?? name;
}

function joined(head: string, { table, row, column }: CellPlace): string {
  return [head, rowTitle(row), columnName(table, column)].filter((part) => part !== '').join(' · ');
}

/** “210 卫生健康支出”, “本年收入合计”. */
export function rowTitle(row: CellPlace['row']): string {
  const label = plainLabel(row.label);
  const isCode = row.code !== null && !row.key.startsWith('out.');
  const name = isCode ? `${row.code} ${label}` : label;
  return row.source === null ? `${name}（缺行）` : name.trim();
}

function columnName(table: CellPlace['table'], column: string): string {
  if (column === 'finalAmount' && !table.columnOf.has('budget')) return '';
  return table.table.columns.find((each) => each.key === column)?.title ?? column;
}

/** Name with the address behind it: “公开05 … · 210 卫生健康支出 · 合计（E15）”. */
export function named(name: string, ref: CellRef): string {
  return `${name}（${toA1(ref.row, ref.column)}）`;
}
