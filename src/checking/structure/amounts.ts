import { shownCell, type BoundCell, type ColumnKey, type FindingCell, type TableRow } from '../../model';
import { hasFigure, type BookRow } from '../book';
import { plainLabel, rowName } from '../../standards';
import { fewOf, labelCells, tableFault, tableName } from './fault';
import type { Seen, StructureFault, TableSubject, TestOf } from './types';

/** What stands for letters that a program could not tell. */
const LOST = '\ufffd';

/** Text and error values where an amount is expected; what could not be read in its document is no fault of its table. */
export function unreadableAmounts(subject: TableSubject): Seen {
  if (!hasFigure(subject.book, subject.indexed, Number.isNaN)) return [];
  const faults: StructureFault[] = [];
  let lost = 0;
  for (const row of subject.indexed.table.rows) {
    for (const [column, cell] of row.cells) {
      if (cell.amount !== null) continue;
      if (typeof cell.value === 'string' && cell.value.includes(LOST)) lost += 1;
      else faults.push(unreadableAmount(subject, row, column, cell));
    }
  }
  return faults.length === 0 && lost > 0 ? { open: `有 ${lost} 个数看不清（读作“${LOST}”）` } : faults;
}

function unreadableAmount(subject: TableSubject, row: TableRow, column: ColumnKey, cell: BoundCell): StructureFault {
  const shown = amountCell(subject, row, column, cell);
  const message =
    `${shown.name} 应是数字，现为${kindName(cell)}“${shown.shown}”，` + '有关勾稽无法核对；请改为数字后重新检查。';
  return tableFault(subject, { slip: 'text', message, cells: [shown], rows: [row.key] });
}

/** What stands there in place of an amount. */
function kindName({ kind, value, date }: BoundCell): string {
  if (kind === 'error') return '错误值';
  if (date !== undefined) return '日期';
  return typeof value === 'boolean' ? '逻辑值' : '文字';
}

function amountCell(
  { indexed, ...rest }: TableSubject,
  row: TableRow,
  column: ColumnKey,
  cell: BoundCell,
): FindingCell {
  const title = indexed.table.columns.find((each) => each.key === column)?.title ?? column;
  const name = [tableName({ indexed, ...rest }), plainLabel(row.label), title].join(' · ');
  return { kind: 'cell', ref: cell.ref, name, value: cell.value, shown: shownCell(cell, indexed.table.unit) };
}

/** Amounts below zero in the lowest rows; what they make negative above them follows. */
export function negatives(subject: TableSubject, { except }: TestOf<'negatives'>): readonly StructureFault[] {
  if (!hasFigure(subject.book, subject.indexed, (fen) => fen < 0)) return [];
  const cells = subject.indexed.rows.flatMap((row) =>
    isLowest(row, except) ? negativeCells(subject, row, except) : [],
  );
  if (cells.length === 0) return [];
  const names = fewOf(cells, ({ name }) => name.split(' · ').slice(1).join(' · '), '处');
  const message = `${tableName(subject)}有负数：${names}。请核对；情况属实的，应说明原因。`;
  return [tableFault(subject, { message, cells })];
}

/** A row with nothing below it that is no total and not excepted by its key. */
function isLowest({ key, children }: BookRow, except: readonly string[]): boolean {
  return children.length === 0 && !/(^|\.)(total|grandTotal)$/.test(key) && !except.includes(key);
}

/** Negative parts of a row; its 合计 only where no part is negative, as it follows from them. */
function negativeCells(subject: TableSubject, { source }: BookRow, except: readonly string[]): readonly FindingCell[] {
  if (!source) return [];
  const found: (readonly [ColumnKey, BoundCell])[] = [];
  for (const [column, cell] of source.cells) {
    if ((cell.amount?.fen ?? 0) < 0 && !except.includes(column)) found.push([column, cell]);
  }
  const parts = found.filter(([column]) => column !== 'total');
  return (parts.length > 0 ? parts : found).map(([column, cell]) => amountCell(subject, source, column, cell));
}

/** Rows that hold nothing although they ought to. */
export function zeros(subject: TableSubject, test: TestOf<'zeros'>): readonly StructureFault[] {
  const { id, rows } = subject.indexed.table;
  // The rows are only expected where another one holds something.
  const besides = test.besides === undefined ? null : amountIn(rows, test.besides, test.column);
  if (besides !== null && besides <= 0) return [];
  const empty = test.rows.filter((key) => amountIn(rows, key, test.column) === 0);
  if (empty.length === 0) return [];
  const names = empty.map((key) => `“${rowName(id, key, subject.book.report.year)}”`).join('、');
  const message = `${tableName(subject)}的${names}没有金额：${subject.rule.title}，请核实。`;
  const cells = labelCells(
    subject,
    rows.filter((row) => [...empty, test.besides].includes(row.key)),
  );
  return [tableFault(subject, { message, cells, rows: empty })];
}

/** The amount of a row; nothing where the row is not printed, NaN where it holds no amount. */
function amountIn(rows: readonly TableRow[], key: string, column: ColumnKey): number {
  const cell = rows.find((row) => row.key === key)?.cells.get(column);
  if (!cell) return 0;
  return cell.amount?.fen ?? Number.NaN;
}
