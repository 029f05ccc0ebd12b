import { formatAmount, placedName, type AmountUnit, type TableId } from '../../model';
import { conventionalStep, placeOf, type Book, type BookTable } from '../book';
import { boundTerms, firstCell, sidesOf, type BoundCheck, type Unbound } from '../bind';
import { findingCell } from './finding-cell';
import { BROKEN, verdictOf, type Measure } from '../measure';
import { numberAt } from '../judging/system';
import type { Term } from '../../rules';
import { rowName } from '../../standards';
import { innerPlaceName, rowTitle, shortPlaceName, shortTableName } from '../words';

/** `B09@208/财政拨款收入`: a rule on one row and column; relations of a rule that stand on none have a name. */
export function checkId(book: Book, check: BoundCheck | Unbound): string {
  const row = check.row && rowId(book, check.row.table, check.row.key);
  const name = 'relation' in check ? (check.relation.name ?? null) : check.name;
  const column = check.column && columnId(book, check, name);
  const spot = [row, column, name].filter((part): part is string => part !== null).join('/');
  return spot === '' ? check.rule.id : `${check.rule.id}@${spot}`;
}

/** A code, or a label; where a table prints a label twice, one that says the side. */
function rowId(book: Book, id: TableId, key: string): string {
  const table = book.tables.get(id);
  const row = table?.rows[table.rowOf.get(key) ?? -1];
  if (!table || !row) return key;
  if (row.code !== null) return row.code;
  const title = rowTitle(row);
  const isUnique = table.rows.every((other) => other === row || rowTitle(other) !== title);
  return isUnique ? title : fullTitle(id, key);
}

/** Labels that a table prints twice are told apart by side and parent: “收入·总计”. */
function fullTitle(id: TableId, key: string): string {
  const side = key.startsWith('in.') ? '收入·' : '支出·';
  return side + rowName(id, key);
}

/** The header as it is printed; the key where the table lacks the column. */
function columnId(
  book: Book,
  check: Pick<BoundCheck | Unbound, 'rule' | 'row' | 'column'>,
  name: string | null,
): string | null {
  const relation = check.rule.relations?.find((each) => (each.name ?? null) === name);
  const id = check.row?.table ?? relation?.left[0]?.table;
  const table = id === undefined ? undefined : book.tables.get(id);
  return table?.table.columns.find((column) => column.key === check.column)?.title ?? check.column;
}

/** The unit of the first table of a check. */
export function amountUnitOf(book: Book, check: BoundCheck): AmountUnit {
  return placeOf(book, firstCell(check)).table.table.unit;
}

/** A sum of up to this many cells is written out. */
const WRITTEN_OUT = 4;

/**
 * Both sides with their figures, the difference, and, where rounding may be much of it, the least that is left of it:
 * “公开05 · 210 卫生健康支出（C9）11,678.97 与 12 项之和 11,678.84 不一致，差 0.13；扣除四舍五入后至少差 0.06。”
 */
export function checkSentence(book: Book, check: BoundCheck, { residual, width }: Measure): string {
  const unit = amountUnitOf(book, check);
  if (check.relation.withinPercent !== undefined) return swingSentence(book, check, check.relation.withinPercent);
  const signed = signedDifference(book, check, residual);
  const { sign } = check.relation;
  const isBroken = verdictOf(residual, width, sign !== '=') === BROKEN;
  const difference = `差 ${formatAmount(signed, unit)}${leastText(residual, width, unit)}。`;
  const left = sideText(book, check, 'left');
  const right = sideText(book, check, 'right');
  // Of two figures that differ, which one is right is not known.
  if (sign === '=' && isBroken) return `${left} 与 ${right} 不一致，${difference}`;
  const word = { '=': '应等于', '<=': '应不大于', '>=': '应不小于' }[sign];
  return `${left} ${word} ${right}，${difference}`;
}

/** Left minus right in 分; residuals of ≥ are stored turned round, those of shares are scaled. */
export function signedDifference(book: Book, check: BoundCheck, residual: number): number {
  if (check.relation.withinPercent !== undefined) {
    const { left, right } = sidesOf(book, check);
    return left - right;
  }
  return check.relation.sign === '>=' ? 0 - residual : residual;
}

/** “公开01 · 本年收入合计（C9） 130.00，上年决算 公开01 · 本年收入合计（C9） 100.00，增加 30.00（30.0%）”. */
function swingSentence(book: Book, check: BoundCheck, percent: number): string {
  const unit = amountUnitOf(book, check);
  const { left, right } = sidesOf(book, check);
  const word = left >= right ? '增加' : '减少';
  const change = formatAmount(Math.abs(left - right), unit);
  const share = right === 0 ? '上年为零' : `${((Math.abs(left - right) / right) * 100).toFixed(1)}%`;
  const limit = Math.abs(left - right) * 100 > percent * right ? `超过 ${percent}%` : `未超过 ${percent}%`;
  return `${sideText(book, check, 'left')}，${sideText(book, check, 'right')}，${word} ${change}（${share}），${limit}。`;
}

/** Of a difference that rounding changes by less than a tenth, the rest is told by the difference itself. */
const TELLING = 10;

/** What the difference is at least, in whole steps. */
function leastText(residual: number, width: number, unit: AmountUnit): string {
  const step = conventionalStep(unit);
  const least = Math.floor((Math.abs(residual) - width) / step) * step;
  const isTelling = (Math.abs(residual) - least) * TELLING >= Math.abs(residual);
  return width > 0 && least > 0 && isTelling ? `；扣除四舍五入后至少差 ${formatAmount(least, unit)}` : '';
}

/** A cell of a side with its sign as it is read there, and its amount in 分. */
interface Part {
  readonly cell: number;
  readonly sign: number;
  readonly fen: number;
}

/** One figure with its name; a few written out; of many only their number and sum. Zeros are not written out. */
function sideText(book: Book, check: BoundCheck, side: 'left' | 'right'): string {
  const unit = amountUnitOf(book, check);
  const parts = partsOf(book, check, side);
  const sum = formatAmount(
    parts.reduce((total, { sign, fen }) => total + sign * fen, 0),
    unit,
  );
  const counted = parts.filter(({ fen }) => fen !== 0);
  const [first] = parts;
  if (!first) return absentText(book, check.relation[side], sum);
  const known = side === 'right' && check.middle > check.start ? placeOf(book, firstCell(check)).table : null;
  const name = (cell: number): string => operandName(book, cell, known);
  if (parts.length === 1) return `${name(first.cell)} ${sum}`;
  if (counted.length === 0 || counted.length > WRITTEN_OUT) return `${parts.length} 项之和 ${sum}`;
  const written = counted.map(
    ({ cell, sign, fen }, index) => `${signText(sign, index)}${name(cell)} ${formatAmount(fen, unit)}`,
  );
  return counted.length === 1 && counted[0]?.sign === 1 ? written.join('') : `${sum}（= ${written.join('')}）`;
}

/** A side without cells: a row that the table does not print, or nothing at all. */
function absentText(book: Book, [term]: readonly Term[], sum: string): string {
  const key = term && ('optional' in term.rows ? term.rows.optional : 'key' in term.rows && term.rows.key);
  if (!term || !key) return sum;
  return `${shortTableName(book, term.table)} · ${rowName(term.table, key, book.report.year)}（未列） ${sum}`;
}

/** Cells of one side with their signs as people read them. */
function partsOf(book: Book, check: BoundCheck, side: 'left' | 'right'): readonly Part[] {
  const turned = (side === 'left' ? 1 : -1) * (check.relation.sign === '>=' ? -1 : 1);
  const isShare = check.relation.withinPercent !== undefined;
  return boundTerms(check)
    .filter(({ isLeft }) => isLeft === (side === 'left'))
    .map(({ cell, coefficient }) => ({
      cell,
      sign: isShare ? 1 : coefficient * turned,
      fen: numberAt(book.value, cell),
    }));
}

function signText(sign: number, index: number): string {
  if (index === 0) return sign < 0 ? '−' : '';
  return sign < 0 ? ' − ' : ' + ';
}

/** A cell by its place; the table is left out where it has just been named. A missing row has no address. */
function operandName(book: Book, cell: number, known: BookTable | null): string {
  const place = placeOf(book, cell);
  const name = place.table === known ? innerPlaceName(place) : shortPlaceName(place);
  return place.row.source === null ? name : placedName(name, findingCell(book, cell).ref);
}
