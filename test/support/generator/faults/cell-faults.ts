import { type CellValue, type ColumnKey, type RowKey } from '../../../../src/model';
import type { Book } from '../lay-out';
import type { Random } from '../random';
import { roundToStep, STEP } from '../show/show-amount';
import type { TruePlace } from '../show/truth';
import { priorUnit } from '../unit/prior-unit';
import { figuresOf } from '../unit/unit-figures';
import type { FigureTableId } from '../unit/figures';
import type { AmountSlip } from './amount-slips';
import type { ChangedCell, Injector } from './fault';
import { cellAt, inTheMannerOf, writeCells } from './write-cells';

/** What a place shall hold instead. */
interface NewContent {
  readonly place: TruePlace;
  readonly fen: number | null;
  /** Where it is not an amount, or not one in the usual manner. */
  readonly value?: CellValue;
}

/** Plants the contents; null where nothing would change. */
export function plant(book: Book, contents: readonly NewContent[]): ReturnType<Injector> {
  const changed = contents
    .filter(({ place, fen }) => fen !== place.fen)
    .map(({ place, fen, value }): ChangedCell => {
      const trueValue = cellAt(book.snapshot, place.ref);
      const written = value === undefined && fen !== null ? inTheMannerOf(trueValue, fen, place.unit) : (value ?? null);
      const { table, row, column, ref } = place;
      return { table, row, column, ref, trueFen: place.fen, wrongFen: fen, trueValue, wrongValue: written };
    });
  if (changed.length === 0) return null;
  const writes = changed.map(({ ref, wrongValue }) => ({ ref, value: wrongValue }));
  return { snapshot: writeCells(book.snapshot, writes), truth: book.truth, changed };
}

/** Figures that are not zero. */
export function amountsOf(book: Book): readonly TruePlace[] {
  return [...book.truth.places.values()].filter(({ fen }) => fen !== 0);
}

/** One amount is another. */
export function slipOf(slip: AmountSlip): Injector {
  return (book, random) => {
    const place = random.pick(amountsOf(book));
    const fen = slip(place, random);
    return fen === null ? null : plant(book, [{ place, fen }]);
  };
}

/** A cell is left empty. */
export const omitted: Injector = (book, random) =>
  plant(book, [{ place: random.pick(amountsOf(book)), fen: 0, value: null }]);

/** Something that is no amount stands where one is due. */
export const text: Injector = (book, random) => {
  const place = random.pick(amountsOf(book));
  const value = random.pick<CellValue>(['见附表', '无', '1O.5', '12..5', { error: '#REF!' }]);
  return plant(book, [{ place, fen: null, value }]);
};

/** Cells whose amount is the sum of others: totals, 类 and 款. */
function isTotal({ row }: TruePlace): boolean {
  return /(?:^|\.)(?:total|grandTotal)$|^\d{3}(?:\d\d)?$|Total$/.test(row);
}

/** A total that was not added up again after one of its parts had changed. */
export const staleTotal: Injector = (book, random) => {
  const place = random.pick(amountsOf(book).filter(isTotal));
  const share = roundToStep(place.fen * (0.02 + 0.4 * random.next()), place.unit);
  const before = place.fen + (random.chance(0.5) ? share : -share);
  return plant(book, [{ place, fen: share === 0 ? place.fen + STEP[place.unit] : before }]);
};

/** Two neighbours have changed places. */
export const swap: Injector = (book, random) => {
  const place = random.pick(amountsOf(book));
  const other = maybeNeighbour(book, place, random, (neighbour) => neighbour.fen !== place.fen);
  if (!other) return null;
  return plant(book, [
    { place, fen: other.fen },
    { place: other, fen: place.fen },
  ]);
};

/** An amount stands in the cell beside, above or below its own. */
export const neighbour: Injector = (book, random) => {
  const place = random.pick(amountsOf(book));
  const other = maybeNeighbour(book, place, random, ({ fen }) => fen === 0);
  if (!other) return null;
  return plant(book, [
    { place, fen: 0, value: null },
    { place: other, fen: place.fen },
  ]);
};

const BESIDE = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const;

function maybeNeighbour(
  book: Book,
  { ref, table }: TruePlace,
  random: Random,
  fits: (place: TruePlace) => boolean,
): TruePlace | undefined {
  const around = [...book.truth.places.values()].filter(
    (other) =>
      other.table === table &&
      other.ref.sheet === ref.sheet &&
      BESIDE.some(([down, right]) => other.ref.row === ref.row + down && other.ref.column === ref.column + right),
  );
  return random.shuffle(around.filter(fits))[0];
}

/** One cell still holds last year's amount. */
export const priorYear: Injector = (book, random) => {
  const place = random.pick(amountsOf(book));
  const fen = lastYear(book)(place);
  return fen === 0 ? null : plant(book, [{ place, fen }]);
};

/** One column still holds last year's amounts. */
export const priorYearColumn: Injector = (book, random) => {
  const { table, column } = random.pick(amountsOf(book));
  const before = lastYear(book);
  const places = columnOf(book, table, column);
  return places.length < 2
    ? null
    : plant(
        book,
        places.map((place) => ({ place, fen: before(place) })),
      );
};

function lastYear({ source, truth }: Book): (place: TruePlace) => number {
  const figures = figuresOf(priorUnit(source.unit, truth.places.size));
  return ({ table, row, column, unit }) =>
    roundToStep(figures[table as FigureTableId].get(row)?.get(column) ?? 0, unit);
}

/** From some row on, the amounts of a column stand one row too low; the last is lost. */
export const shiftedColumn: Injector = (book, random) => {
  const { table, column } = random.pick(amountsOf(book));
  return shift(book, columnOf(book, table, column), random);
};

/** From some column on, the amounts of a row stand one column too far right; the last is lost. */
export const shiftedRow: Injector = (book, random) => {
  const { table, row } = random.pick(amountsOf(book));
  return shift(book, rowOf(book, table, row), random);
};

function shift(book: Book, places: readonly TruePlace[], random: Random): ReturnType<Injector> {
  if (places.length < 3) return null;
  const moved = places.slice(random.integer(0, places.length - 3));
  if (moved.filter(({ fen }) => fen !== 0).length < 2) return null;
  const contents = moved.map((place, index) => ({ place, fen: moved[index - 1]?.fen ?? 0 }));
  return plant(
    book,
    contents.map((content) => (content.fen === 0 ? { ...content, value: null } : content)),
  );
}

/** Everything on one table's sheet is in the unit that it does not say. */
export function unitTable(otherUnit: AmountSlip): Injector {
  return (book, random) => {
    const { table } = random.pick(amountsOf(book));
    const places = amountsOf(book).filter((place) => place.table === table);
    return plant(
      book,
      places.map((place) => ({ place, fen: otherUnit(place, random) ?? place.fen })),
    );
  };
}

/** Figures of a column from top to bottom; only those in one column of one sheet. */
function columnOf(book: Book, table: string, column: ColumnKey): readonly TruePlace[] {
  const places = [...book.truth.places.values()].filter((place) => place.table === table && place.column === column);
  const [first] = places;
  return places
    .filter(({ ref }) => ref.sheet === first?.ref.sheet && ref.column === first.ref.column)
    .sort((a, b) => a.ref.row - b.ref.row);
}

function rowOf(book: Book, table: string, row: RowKey): readonly TruePlace[] {
  const places = [...book.truth.places.values()].filter((place) => place.table === table && place.row === row);
  return places.sort((a, b) => a.ref.column - b.ref.column);
}
