import { type Area, type CellRef, gridKey, placeKey, type SheetSnapshot } from '../../../../src/model';
import type { Book } from '../lay-out';
import type { Random } from '../random';
import type { TruePlace } from '../show/truth';
import { amountsOf } from './cell-faults';
import type { Injector } from './fault';
import { cellAt } from './write-cells';

/** Tables whose rows stand one under the other with nothing beside them. */
const TABLES_OF_ROWS = ['income', 'expenditure', 'generalBudgetExpenditure', 'governmentFund', 'stateCapital'];

/** A row of the functional classification is not there. */
export const missingRow: Injector = (book, random) => {
  const gone = pickRow(book, random);
  const [first] = gone;
  if (!first) return null;
  const { sheet, row } = first.ref;
  const changed = gone.map(({ table, row: key, column, ref, fen }) => {
    const trueValue = cellAt(book.snapshot, ref);
    return { table, row: key, column, ref, trueFen: fen, wrongFen: null, trueValue, wrongValue: null };
  });
  const kept = [...book.truth.places.values()].filter((place) => !gone.includes(place));
  return { ...withMovedRows(book, kept, sheet, row, -1), changed };
};

/** A row of the functional classification stands there twice. */
export const duplicateRow: Injector = (book, random) => {
  const twice = pickRow(book, random);
  const [first] = twice;
  if (!first) return null;
  const { sheet, row } = first.ref;
  const changed = twice
    .filter(({ fen }) => fen !== 0)
    .map(({ table, row: key, column, ref, fen }) => ({
      ...{ table, row: key, column, ref: { ...ref, row: row + 1 } },
      ...{ trueFen: 0, wrongFen: fen, trueValue: null, wrongValue: cellAt(book.snapshot, ref) },
    }));
  return { ...withMovedRows(book, [...book.truth.places.values()], sheet, row, 1), changed };
};

/** The figures of a row by code that has at least one amount. */
function pickRow(book: Book, random: Random): readonly TruePlace[] {
  const candidates = amountsOf(book).filter(({ table, row }) => TABLES_OF_ROWS.includes(table) && /^\d/.test(row));
  if (candidates.length === 0) return [];
  const { table, row } = random.pick(candidates);
  return [...book.truth.places.values()].filter((place) => place.table === table && place.row === row);
}

/** The book with a row taken out (−1) or repeated below itself (+1), and the truth about what moved. */
function withMovedRows(
  book: Book,
  places: readonly TruePlace[],
  sheetName: string,
  row: number,
  by: 1 | -1,
): Pick<Book, 'snapshot' | 'truth'> {
  const move = (ref: CellRef): CellRef =>
    ref.sheet === sheetName && ref.row > row ? { ...ref, row: ref.row + by } : ref;
  const moved = places.map((place) => ({ ...place, ref: move(place.ref) }));
  const sheets = book.snapshot.sheets.map((sheet) => (sheet.name === sheetName ? moveRows(sheet, row, by) : sheet));
  return {
    snapshot: { ...book.snapshot, sheets },
    truth: { ...book.truth, places: new Map(moved.map((place) => [placeKey(place), place])) },
  };
}

/** Formulas of the sheet become their values: pasting does that, and their references would not hold. */
export function moveRows(sheet: SheetSnapshot, row: number, by: 1 | -1): SheetSnapshot {
  const values = [...sheet.values];
  const repeated = by === 1 ? sheet.values.slice(row, row + 1) : [];
  values.splice(by === 1 ? row + 1 : row, by === 1 ? 0 : 1, ...repeated);
  const formats = [...sheet.numberFormats].flatMap(([key, format]) => {
    const [at = 0, column = 0] = key.split(',').map(Number);
    if (by === -1 && at === row) return [];
    const own = [[gridKey(at > row ? at + by : at, column), format] as const];
    return by === 1 && at === row ? [...own, [gridKey(row + 1, column), format] as const] : own;
  });
  return {
    ...sheet,
    values,
    formulas: new Map(),
    numberFormats: new Map(formats),
    merges: sheet.merges.flatMap((area) => moveMerge(area, row, by)),
  };
}

function moveMerge(area: Area, row: number, by: 1 | -1): readonly Area[] {
  if (area.top > row) return [{ ...area, top: area.top + by, bottom: area.bottom + by }];
  if (area.top !== row) return [area];
  return by === 1 ? [area, { ...area, top: row + 1, bottom: row + 1 }] : [];
}
