import type { BoundCell, ColumnKey, RowKey, TableRow } from '../../model';

/** The item of 三公 that some forms leave out, and the items that make it up. */
const WHOLE: RowKey = 'vehicles';
const PARTS: readonly [RowKey, RowKey] = ['vehiclePurchase', 'vehicleOperation'];
const LABEL = '公务用车购置及运行维护费（表上没有小计，按其中两项相加）';

/** The items that a table has, with the 小计 that follows from its parts. */
export function withWhole(items: readonly RowKey[]): readonly RowKey[] {
  const isWanting = !items.includes(WHOLE) && PARTS.every((part) => items.includes(part));
  return isWanting ? [...items, WHOLE] : items;
}

/** Rows with the 小计 that is not printed: the sum of its parts, pointing at the cell of the first of them. */
export function withUnprintedSubtotal(rows: readonly TableRow[]): readonly TableRow[] {
  const [first, second] = PARTS.map((part) => rows.find(({ key }) => key === part));
  if (first === undefined || second === undefined || rows.some(({ key }) => key === WHOLE)) return rows;
  const cells = new Map<ColumnKey, BoundCell>();
  for (const [column, cell] of first.cells) {
    const sum = sumOf(cell, second.cells.get(column));
    if (sum !== null) cells.set(column, sum);
  }
  const whole: TableRow = { key: WHOLE, code: null, label: LABEL, labelRef: first.labelRef, cells };
  return rows.flatMap((row) => (row === first ? [whole, row] : [row]));
}

/** Null where one of the parts holds no amount. */
function sumOf(first: BoundCell, second: BoundCell | undefined): BoundCell | null {
  const [a, b] = [first.amount, second?.amount ?? null];
  if (a === null || b === null) return null;
  // Each part may have been rounded by half of its own step.
  const amount = { fen: a.fen + b.fen, step: a.step + b.step };
  return { ref: first.ref, kind: 'number', value: null, amount, formula: null };
}
