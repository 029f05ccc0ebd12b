import type { CellRef, TableId } from '../../../../src/model';
import type { Book } from '../lay-out';
import type { Random } from '../random';
import { STEP } from '../show/show-amount';
import type { TruePlace } from '../show/truth';
import { digit, droppedDigit, otherUnit, transposition, type AmountSlip } from './amount-slips';
import type { Cause, Chooser } from './cause';
import { amountsOf, plant, unitTable } from './cell-faults';
import type { FaultyBook, Injector } from './fault';
import { cellAt, inTheMannerOf, type CellWrite } from './write-cells';

type Written = Omit<Cause, 'kind'>;

/** A fault of single cells as a cause. */
export function causeOf(inject: Injector): Chooser {
  return (book, random) => {
    const faulty = inject(book, random);
    return faulty && written(faulty.changed);
  };
}

function written(changed: FaultyBook['changed']): Written {
  const writes = changed.map(({ ref, wrongValue }): CellWrite => ({ ref, value: wrongValue }));
  return { cells: changed.map(({ ref }) => ref), writes, tables: [] };
}

const SLIPS: readonly AmountSlip[] = [transposition, digit, droppedDigit];

/** Tables that print the same amounts at the same codes. */
const TWINS: readonly TableId[] = ['income', 'expenditure', 'generalBudgetExpenditure'];

/** So many digits of an amount are copied knowingly; shorter ones meet by chance. */
const TELLING_STEPS = 100;

/** One wrong amount in two or three tables: it was typed once and copied. */
export const copiedSlip: Chooser = (book, random) => {
  const place = random.pick(amountsOf(book).filter(({ table }) => TWINS.includes(table)));
  const twins = amountsOf(book).filter(
    ({ table, row, fen, unit }) =>
      TWINS.includes(table) && table !== place.table && row === place.row && fen === place.fen && unit === place.unit,
  );
  const chosen = [...new Map(random.shuffle(twins).map((twin) => [twin.table, twin])).values()];
  const fen = random.pick(SLIPS)(place, random);
  if (chosen.length === 0 || fen === null || fen === place.fen || !isTelling(place)) return null;
  const faulty = plant(
    book,
    [place, ...chosen].map((each) => ({ place: each, fen })),
  );
  return faulty && written(faulty.changed);
};

/**
 * One wrong amount that a table repeats, since a whole has one part with something in it: one under the other or side
 * by side; in a table alone, or in its twins too.
 */
export const carriedSlip: Chooser = (book, random) => {
  const place = random.pick(amountsOf(book).filter(({ table }) => TWINS.includes(table)));
  const fen = random.pick(SLIPS)(place, random);
  if (fen === null || fen === place.fen || !isTelling(place)) return null;
  const isUnder = random.chance(0.6);
  const isIn = ({ row, column }: TruePlace): boolean =>
    isUnder ? column === place.column && isInLine(row, place.row) : row === place.row;
  const all = amountsOf(book).filter((each) => TWINS.includes(each.table) && each.fen === place.fen && isIn(each));
  const own = all.filter(({ table }) => table === place.table);
  const rows = new Set(own.map(({ row }) => row));
  const twin = all.filter(({ table, row }) => table !== place.table && rows.has(row));
  if (own.length < 2) return null;
  const chosen = random.chance(0.5) ? [...own, ...twin] : own;
  const faulty = plant(
    book,
    chosen.map((each) => ({ place: each, fen })),
  );
  return faulty && written(faulty.changed);
};

/** A row holds nothing in its whole and in its one part, and something beside them. */
export const omittedPair: Chooser = (book, random) => {
  const place = random.pick(amountsOf(book).filter(({ table, fen }) => WITH_TOTALS.includes(table) && fen !== 0));
  const row = placesOf(book, place.table, ({ row: key }) => key === place.row);
  const same = row.filter(({ fen }) => fen === place.fen);
  const others = row.filter(({ fen }) => fen !== place.fen && fen !== 0);
  return same.length !== 2 || others.length === 0 || !isTelling(place) ? null : over(same, emptied(same));
};

/** Whether one code stands above the other; 合计 above all. */
function isInLine(a: string, b: string): boolean {
  return a === 'total' || b === 'total' || a.startsWith(b) || b.startsWith(a);
}

function isTelling({ fen, unit }: TruePlace): boolean {
  return Math.abs(fen) >= TELLING_STEPS * STEP[unit];
}

/** Everything on one table's sheet is in the unit that it does not say. */
export const tableInOtherUnit: Chooser = causeOf(unitTable(otherUnit));

/** The 合计 row holds nothing. */
export const emptyTotal: Chooser = (book, random) => {
  const places = totalRow(book, random).filter(({ fen }) => fen !== 0);
  return places.length < 2 ? null : over(places, emptied(places));
};

/** The amounts of the 合计 row stand one column off; what falls off the end is lost. */
export const shiftedTotal: Chooser = (book, random) => {
  const places = totalRow(book, random);
  const by = random.pick([1, -1]);
  return moved(book, places, by, 2);
};

const WITH_TOTALS: readonly TableId[] = [...TWINS, 'governmentFund'];

function totalRow(book: Book, random: Random): readonly TruePlace[] {
  const table = random.pick(WITH_TOTALS);
  return placesOf(book, table, ({ row }) => row === 'total').sort((a, b) => a.ref.column - b.ref.column);
}

/** A run of rows of one column stands one row off; what falls off the end is lost. */
export const shiftedRun: Chooser = (book, random) => {
  const { table, column } = random.pick(amountsOf(book).filter((place) => TWINS.includes(place.table)));
  const run = runOf(codedColumn(book, table, column), random);
  return moved(book, run, random.pick([1, -1]), 3);
};

/** The same in the table of economic codes, where nothing but sums looks at most rows. */
export const shiftedBasic: Chooser = (book, random) => {
  const basic = amountsOf(book).filter(({ table, row }) => table === 'generalBudgetBasic' && /^\d/.test(row));
  if (basic.length === 0) return null;
  const { table, column } = random.pick(basic);
  const side = codedColumn(book, table, column);
  const [first] = random.shuffle(side);
  const block = side.filter(({ ref }) => ref.column === first?.ref.column);
  return moved(book, runOf(block, random), 1, 3);
};

/** All amounts from one row on stand up to four rows off, in every column. */
export const shiftedRows: Chooser = (book, random) => {
  const { table } = random.pick(amountsOf(book).filter((place) => TWINS.includes(place.table)));
  const columns = [...new Set(placesOf(book, table, isCoded).map(({ column }) => column))];
  const by = random.pick([1, -1]) * random.integer(1, 4);
  const rows = codedColumn(book, table, columns[0] ?? '').map(({ row }) => row);
  const least = Math.abs(by) + LEFT_AFTER;
  if (rows.length < least) return null;
  const [start, end] = ends(rows.length, random, least);
  const parts = columns.map((column) =>
    moved(
      book,
      codedColumn(book, table, column).filter(({ row }) => rows.slice(start, end).includes(row)),
      by,
      0,
    ),
  );
  const kept = parts.filter((part) => part !== null);
  const writes = kept.flatMap((part) => part.writes);
  return writes.length < 4 ? null : { cells: kept.flatMap((part) => part.cells), writes, tables: [] };
};

function runOf(column: readonly TruePlace[], random: Random): readonly TruePlace[] {
  return column.slice(...ends(column.length, random));
}

/** So many rows stand in the wrong place once others fell off the end: with fewer, rows are lost rather than moved. */
const LEFT_AFTER = 2;

/** A stretch of so many at least. */
function ends(length: number, random: Random, least = 3): readonly [number, number] {
  if (length < least) return [0, length];
  const start = random.integer(0, length - least);
  return [start, random.integer(start + least, Math.min(length, start + 12))];
}

/** Each place takes the amount that belongs `by` places before it; null where fewer than `least` amounts move. */
function moved(book: Book, places: readonly TruePlace[], by: number, least: number): Written | null {
  const writes = places.flatMap((place, index): readonly CellWrite[] => {
    const fen = places[index - by]?.fen ?? 0;
    return fen === place.fen ? [] : [writeOf(book, place, fen)];
  });
  const amounts = places.filter(({ fen }) => fen !== 0).length;
  return amounts < least || writes.length < Math.min(2, least) ? null : { ...over(places, writes) };
}

function writeOf({ snapshot }: Book, { ref, unit }: TruePlace, fen: number): CellWrite {
  return { ref, value: fen === 0 ? null : inTheMannerOf(cellAt(snapshot, ref), fen, unit) };
}

function over(places: readonly TruePlace[], writes: readonly CellWrite[]): Written {
  return { cells: places.map(({ ref }) => ref), writes, tables: [] };
}

function emptied(places: readonly TruePlace[]): readonly CellWrite[] {
  return places.map(({ ref }): CellWrite => ({ ref, value: null }));
}

function isCoded({ row }: TruePlace): boolean {
  return /^\d/.test(row);
}

/** Coded rows of a column from top to bottom. */
function codedColumn(book: Book, table: string, column: string): readonly TruePlace[] {
  return placesOf(book, table, (place) => place.column === column && isCoded(place)).sort(
    (a, b) => a.ref.row - b.ref.row,
  );
}

function placesOf(book: Book, table: string, fits: (place: TruePlace) => boolean): TruePlace[] {
  return [...book.truth.places.values()].filter((place) => place.table === table && fits(place));
}

/** Whether two cells are one. */
export function isSameRef(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
