import { formatAmount, type AmountUnit, type TableId } from '../model';
import { placeOf, type Book } from './book';
import type { BoundCheck, Unbound } from './bind';
import { findingCell } from './cells';
import { at } from './system';
import { named, rowTitle } from './words';

/** `B09@208/财政拨款收入`: a rule on one row and column. */
export function checkId(book: Book, check: Pick<BoundCheck | Unbound, 'rule' | 'row' | 'column'>): string {
  const row = check.row && rowId(book, check.row.table, check.row.key);
  const column = check.column && columnId(book, check);
  const spot = [row, column].filter((part): part is string => part !== null).join('/');
  return spot === '' ? check.rule.id : `${check.rule.id}@${spot}`;
}

function rowId(book: Book, id: TableId, key: string): string {
  const table = book.tables.get(id);
  const row = table?.rows[table.rowOf.get(key) ?? -1];
  return row?.code ?? (row ? rowTitle(row) : key);
}

function columnId(book: Book, check: Pick<BoundCheck | Unbound, 'rule' | 'row' | 'column'>): string | null {
  const id = check.row?.table ?? check.rule.relations?.[0]?.left[0]?.table;
  const table = id === undefined ? undefined : book.tables.get(id);
  return table?.table.columns.find((column) => column.key === check.column)?.title ?? check.column;
}

/** The unit of the first table of a check. */
export function unitOf(book: Book, check: BoundCheck): AmountUnit {
  const [cell] = check.cells;
  return cell === undefined ? '万元' : placeOf(book, cell).table.table.unit;
}

/** A sum of up to this many cells is written out. */
const WRITTEN_OUT = 4;

interface Figures {
  readonly residual: number;
  readonly width: number;
}

/**
 * Both sides with their figures, the difference, and the least it can be once rounding is taken off:
 * “X（E15）11,678.97 应等于 12 个下级科目之和 11,575.96，差 103.01；扣除四舍五入后至少差 102.94。”
 */
export function checkSentence(book: Book, check: BoundCheck, { residual, width }: Figures): string {
  const unit = unitOf(book, check);
  const signed = check.relation.sign === '>=' ? -residual : residual;
  const word = { '=': '应等于', '<=': '应不大于', '>=': '应不小于' }[check.relation.sign];
  const left = sideText(book, check, 0, check.leftCount, 1);
  const right = sideText(book, check, check.leftCount, check.cells.length, -1);
  const least = Math.abs(residual) - width;
  const hidden = width > 0 && least > 0 ? `；扣除四舍五入后至少差 ${formatAmount(least, unit)}` : '';
  return `${left} ${word} ${right}，差 ${formatAmount(signed, unit)}${hidden}。`;
}

function sideText(book: Book, check: BoundCheck, from: number, to: number, side: 1 | -1): string {
  const unit = unitOf(book, check);
  const flip = check.relation.sign === '>=' ? -1 : 1;
  const parts = check.cells.slice(from, to).map((cell, k) => ({
    cell,
    sign: (check.coefficients[from + k] ?? 0) * side * flip,
    fen: at(book.value, cell),
  }));
  const sum = parts.reduce((total, { sign, fen }) => total + sign * fen, 0);
  const counted = parts.filter(({ fen }) => fen !== 0);
  const [only] = counted.length > 0 ? counted : parts;
  if (!only) return '0.00';
  if (counted.length <= 1 && parts.length === 1) return `${cellName(book, only.cell)} ${formatAmount(sum, unit)}`;
  if (counted.length > WRITTEN_OUT) return `${counted.length} 项之和 ${formatAmount(sum, unit)}`;
  const written = counted
    .map(({ cell, sign, fen }, index) => `${signText(sign, index)}${cellName(book, cell)} ${formatAmount(fen, unit)}`)
    .join('');
  return counted.length <= 1 ? written : `${formatAmount(sum, unit)}（${written}）`;
}

function signText(sign: number, index: number): string {
  if (sign < 0) return ' − ';
  return index === 0 ? '' : ' + ';
}

function cellName(book: Book, cell: number): string {
  const { name, ref } = findingCell(book, cell);
  return named(name, ref);
}
