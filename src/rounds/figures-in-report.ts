import {
  placeKey,
  refKey,
  toFen,
  type BoundCell,
  type CellRef,
  type RecognisedTable,
  type ReportModel,
} from '../model';

/** The cells of a report by what they mean and by where they stand. */
export interface ReportPlaces {
  /** The key of a cell's place; null for a cell outside the tables. */
  readonly placeOf: (ref: CellRef) => string | null;
  /** The figure at a place, in 分; null where there is none. */
  readonly figureAt: (place: string) => number | null;
  readonly hasPlace: (place: string) => boolean;
  /** An amount as the sheet of a cell writes it, in 分; null for a cell outside the tables. */
  readonly amountOn: (ref: CellRef, text: string) => number | null;
}

interface Held {
  readonly place: string;
  readonly cell: BoundCell;
  readonly table: RecognisedTable;
}

/** So many decimals reach from 万元 to 分; more would be no amount. */
const DECIMALS = 6;

export function reportPlaces({ tables }: Pick<ReportModel, 'tables'>): ReportPlaces {
  const all = tables.flatMap((table) => table.rows.flatMap((row) => heldIn(table, row)));
  const byRef = new Map(all.map((held) => [refKey(held.cell.ref), held]));
  const byPlace = new Map(all.map((held) => [held.place, held]));
  return {
    placeOf: (ref) => byRef.get(refKey(ref))?.place ?? null,
    figureAt: (place) => byPlace.get(place)?.cell.amount?.fen ?? null,
    hasPlace: (place) => byPlace.has(place),
    amountOn(ref, text) {
      const unit = byRef.get(refKey(ref))?.table.unit;
      const number = Number(text);
      return unit === undefined || text === '' || !Number.isFinite(number) ? null : toFen(number, unit, DECIMALS);
    },
  };
}

function heldIn(table: RecognisedTable, { key, cells }: RecognisedTable['rows'][number]): readonly Held[] {
  return [...cells].map(([column, cell]) => ({
    place: placeKey({ table: table.id, row: key, column }),
    cell,
    table,
  }));
}
