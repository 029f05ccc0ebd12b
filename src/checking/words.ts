import { columnTitle, displayName, printedColumn, printedRow, rowName, tableTitle } from '../standards';
import { LACK_NAMES, type TableId } from '../model';
import type { OtherBook } from '../rules';
import type { Book, CellPlace } from './book';

/** Everything that checking says to people, in one place. */
export const CHECK_WORDS = {
  otherYear: (year: number) => `${year} 年度不适用`,
  noSuchRows: '表中无此行',
  noLowerRows: '未列下级科目',
  otherLayout: '本表样无此项',
  otherScope: (scope: string) => (scope === 'department' ? '汇总口径不适用' : '只适用于汇总口径'),
  otherKind: '本单位性质不适用',
  noFigures: '无此项金额',
  negativeBase: '上年为负数，不计算增减率',
  otherTables: '本表样无此表',
  withoutTable: (table: TableId) => `没有编${tableTitle(table)}`,
  checkedInInternal: (table: TableId) => `${tableTitle(table)}在财决报表里核对`,
  nothingForTable: (table: TableId) => `没有此项收支，可以不列 ${tableTitle(table)}`,
  noTable: (table: TableId, book?: OtherBook) => `缺 ${bookPrefix(book)}${tableTitle(table)}`,
  noColumn: (table: TableId, column: string, book?: OtherBook) =>
    `${bookPrefix(book)}${tableTitle(table)}缺“${columnTitle(table, column)}”栏`,
  noRow: (table: TableId, row: string, book?: OtherBook) =>
    `${bookPrefix(book)}${tableTitle(table)}缺“${rowName(table, row)}”行`,
  explain: '请核实；情况属实的，应说明原因。',
  look: '请核实。',
  unreadable: '金额栏里是文字或错误值',
  unreadableFormula: (id: string, problems: string) => `${id} 的公式看不懂（${problems}）`,
  tie: '无法判断是哪一个单元格，请人工核',
  givenUp: '错处太多，没有逐条推断是哪些单元格；请先改其他各条，再重新检查',
  unread: (rows: readonly string[]) =>
    `差的正是没有认出的行${rows.map((row) => `“${row}”`).join('、')}的数，这些数没有参加核对：请先核实行的名称和编码。`,
  wouldBe: (figure: string, count: number) => `按有关勾稽，若为 ${figure} 则有关的 ${count} 条全部平。`,
  isAbout: (figure: string, from: string, to: string) => `按有关勾稽，约为 ${figure}（${from} 至 ${to} 之间）。`,
  foreignRows: ({ rows, from, to, count, isPushed }: ForeignRowsTold) => {
    const back = isPushed ? `，其下各行的金额因此下移了 ${count} 行；各归其位则平。` : '；移过去则平。';
    return `可能 ${from} 中的 ${count} 行（${rows}）应列在 ${to}${back}`;
  },
  copied: ({ count, places, like, figure, all }: CopiedFigure) =>
    `可能同一个错数填进了 ${count} 处：${places}${like}；若都为 ${figure} ${all}。`,
  evidence: (sentence: string) => `不平的勾稽：${sentence}`,
} as const;

/** Rows that stand in the wrong table. */
interface ForeignRowsTold {
  readonly rows: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly isPushed: boolean;
}

/** One wrong figure that stands in several tables. */
interface CopiedFigure {
  readonly count: number;
  readonly places: string;
  readonly like: string;
  readonly figure: string;
  readonly all: string;
}

function bookPrefix(book: OtherBook | null | undefined): string {
  return book ? `${LACK_NAMES[book]} ` : '';
}

/** 表 · 行 · 列, as people look for a figure on paper. */
export function placeName(place: CellPlace): string {
  return joined(displayName(place.table.table.id, place.table.standard), place);
}

/** The same with the table's number alone, for sentences: “公开05 · 210 卫生健康支出 · 合计”. */
export function shortPlaceName(place: CellPlace): string {
  const { table, standard, book } = place.table;
  return joined(bookPrefix(book) + shortName(displayName(table.id, standard)), place);
}

/** 行 · 列 of a place whose table has just been named. */
export function innerPlaceName(place: CellPlace): string {
  return joined('', place);
}

/** “公开05”, or the whole title where the edition gives no number. */
export function shortTableName(book: Book, table: TableId): string {
  return shortName(displayName(table, book.report.standard));
}

function shortName(name: string): string {
  return /^公开\S+/.exec(name)?.[0] ?? name;
}

function joined(head: string, { table, row, column }: CellPlace): string {
  return [head, rowTitle(row), printedColumn(table.table, column)].filter((part) => part !== '').join(' · ');
}

/** “210 卫生健康支出”, “本年收入合计”. */
export function rowTitle(row: CellPlace['row']): string {
  const name = printedRow(row);
  return row.source === null ? `${name}（缺行）` : name;
}
