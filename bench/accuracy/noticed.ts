import { boundCell, isOwnCell, placeOf } from '../../src/checking/book';
import { checkBook, type CheckedBook } from '../../src/checking/check-book';
import { BROKEN, verdictOf } from '../../src/checking/measure';
import { numberAt } from '../../src/checking/judging/system';
import { FEN_PER_UNIT } from '../../src/model';
import { recognise } from '../../src/recognition';
import { countUnit } from '../../src/standards';
import { bookOf, nameOf } from './books';
import { tallies } from './table';

const SIZES = [1, 2, 10, 100] as const;

/** Every amount of every book changed alone by so many of its smallest steps: whether any check would break. */
export function benchNoticed(books: number): void {
  const columns = SIZES.map((size) => `${size} 步`);
  const byTable = tallies(columns);
  const byEdition = tallies(columns);
  const never = new Map<string, number>();
  let alarms = 0;
  for (let seed = 1; seed <= books; seed += 1) {
    const book = bookOf(seed);
    // A unit knows its scope, and is asked for it where its book does not say.
    const checked = checkBook(recognise(book.snapshot, { scope: book.truth.scope }));
    alarms += Number(hasError(checked));
    for (const cell of amountsOf(checked)) {
      const noticed = SIZES.map((size) => isNoticed(checked, cell, size));
      const hits = Object.fromEntries(columns.map((column, index) => [column, noticed[index] ?? false]));
      const { table, row, column } = placeOf(checked.book, cell);
      byTable.add(table.table.id, hits);
      byEdition.add(nameOf(book), hits);
      const name = `${table.table.id} ${row.key} ${column}`;
      if (!noticed.includes(true)) never.set(name, (never.get(name) ?? 0) + 1);
    }
  }
  console.log(`一致而逐格四舍五入的账本 ${books} 本，误报“不平”的 ${alarms} 本`);
  byTable.print('单格改动能被发现的，按表（每一个不为零的格都改）');
  byEdition.print('单格改动能被发现的，按表样');
  console.log(`\n改 100 步也发现不了的格：${never.size === 0 ? '没有' : ''}`);
  for (const [name, count] of [...never].sort(([, a], [, b]) => b - a)) console.log(`  ${name}（${count} 本）`);
}

function hasError({ system, judgement }: CheckedBook): boolean {
  return system.checks.some(({ rule }, e) => rule.severity === 'error' && judgement.verdict[e] === BROKEN);
}

function amountsOf({ book }: CheckedBook): readonly number[] {
  const cells: number[] = [];
  book.value.forEach((fen, cell) => {
    const isAmount = isOwnCell(book, cell) && fen !== 0 && !Number.isNaN(fen);
    if (isAmount && boundCell(book, cell)) cells.push(cell);
  });
  return cells;
}

/** Whether a change is noticed whichever way it goes. */
function isNoticed(checked: CheckedBook, cell: number, steps: number): boolean {
  const change = steps * smallestChange(checked, cell);
  return breaksCheck(checked, cell, change) && breaksCheck(checked, cell, -change);
}

/** In 分: what the cell can show; of things that are counted, such as vehicles, one. */
function smallestChange({ book }: CheckedBook, cell: number): number {
  const { table, row } = placeOf(book, cell);
  const isCounted = countUnit(table.table.id, row.key) !== null;
  return isCounted ? FEN_PER_UNIT[table.table.unit] : numberAt(book.step, cell);
}

function breaksCheck({ system, judgement }: CheckedBook, cell: number, change: number): boolean {
  for (let k = numberAt(system.cellStart, cell); k < numberAt(system.cellStart, cell + 1); k += 1) {
    const e = numberAt(system.cellCheck, k);
    if (judgement.verdict[e] === BROKEN) continue;
    const residual = numberAt(judgement.residual, e) + numberAt(system.cellCoefficient, k) * change;
    if (verdictOf(residual, numberAt(judgement.width, e), numberAt(system.inequality, e) === 1) === BROKEN) return true;
  }
  return false;
}
