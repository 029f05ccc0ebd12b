import {
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type TableId,
  type WorkbookSnapshot,
} from '../../../../src/model';
import type { Book } from '../lay-out';
import type { Random } from '../random';
import type { TruePlace } from '../show/truth';
import type { Chooser } from './cause';
import { moveRows } from './row-faults';
import { writeCells, type CellWrite } from './write-cells';

/** Rows of one 款 of a table stand in another instead; pushed, the amounts below stand as many rows too low. */
export function foreignRows(home: TableId, away: TableId, pushed?: 'pushed'): Chooser {
  return (book, random) => {
    const run = runOf(book, random, home, away);
    const own = placesOf(book, home).filter(({ row }) => run.includes(row));
    const other = placesOf(book, away);
    const above = lastBefore(other, run[0] ?? '');
    const source = own[0]?.ref.sheet;
    const target = above?.ref.sheet;
    if (run.length === 0 || !above || source === undefined || target === undefined || source === target) return null;
    const columns = new Map(other.map(({ column, ref }) => [column, ref.column]));
    const move = (snapshot: WorkbookSnapshot): WorkbookSnapshot => {
      const rows = run.map((key) =>
        rowFrom(
          snapshot,
          own.filter(({ row }) => row === key),
          columns,
        ),
      );
      const bottom = Math.max(...other.map(({ ref }) => ref.row));
      const inserted = insertRows(snapshot, { sheet: target, below: above.ref.row, rows, columns });
      const at = above.ref.row + rows.length + 1;
      const settled = pushed
        ? push(inserted, {
            sheet: target,
            top: at,
            bottom: bottom + rows.length,
            columns: [...columns.values()],
            by: rows.length,
          })
        : inserted;
      return without(
        settled,
        source,
        own.map(({ ref }) => ref.row),
      );
    };
    // Amounts that slid down are what it is about as much as the rows themselves.
    const below = pushed ? other.filter(({ ref }) => ref.row > above.ref.row) : [];
    return { cells: [...own, ...below].map(({ ref }) => ref), writes: [], move, tables: [home, away] };
  };
}

/** The keys of a 款 with all its rows, three to eight with at least one of them below it, in sheet order. */
function runOf(book: Book, random: Random, home: TableId, away: TableId): readonly string[] {
  const keys = [
    ...new Set(
      placesOf(book, home)
        .sort((a, b) => a.ref.row - b.ref.row)
        .map(({ row }) => row),
    ),
  ];
  const others = new Set(placesOf(book, away).map(({ row }) => row));
  const sections = keys.filter((key) => /^\d{5}$/.test(key));
  if (sections.length === 0) return [];
  const section = random.pick(sections);
  const run = keys.filter((key) => key.startsWith(section));
  return run.length >= 2 && run.length <= 8 && run.every((key) => !others.has(key)) ? run : [];
}

function placesOf(book: Book, table: string): TruePlace[] {
  return [...book.truth.places.values()].filter((place) => place.table === table);
}

/** The last row of the other table that a code stands below. */
function lastBefore(places: readonly TruePlace[], code: string): TruePlace | undefined {
  const coded = places.filter(({ row }) => /^\d/.test(row) && row.padEnd(7, '0') < code.padEnd(7, '0'));
  return coded.reduce<TruePlace | undefined>(
    (last, place) => (last && last.ref.row >= place.ref.row ? last : place),
    undefined,
  );
}

/** What a row shows, in the columns of the other sheet: its code and name, and the amounts that the other prints too. */
interface ForeignRow {
  readonly head: readonly CellValue[];
  readonly amounts: ReadonlyMap<number, CellValue>;
}

function rowFrom(
  snapshot: WorkbookSnapshot,
  places: readonly TruePlace[],
  columns: ReadonlyMap<string, number>,
): ForeignRow {
  const [first] = places;
  const sheet = snapshot.sheets.find(({ name }) => name === first?.ref.sheet);
  if (!first || !sheet) return { head: [], amounts: new Map() };
  const width = Math.min(...places.map(({ ref }) => ref.column));
  const head = Array.from({ length: width }, (_, column) => valueAt(sheet, first.ref.row, column));
  const amounts = places.flatMap(({ column, ref }) => {
    const at = columns.get(column);
    return at === undefined ? [] : [[at, valueAt(sheet, ref.row, ref.column)] as const];
  });
  return { head, amounts: new Map(amounts) };
}

interface Insertion {
  readonly sheet: string;
  readonly below: number;
  readonly rows: readonly ForeignRow[];
  readonly columns: ReadonlyMap<string, number>;
}

/** The row above is repeated for its shape, and written over. */
function insertRows(snapshot: WorkbookSnapshot, { sheet, below, rows, columns }: Insertion): WorkbookSnapshot {
  const grown = rows.reduce((book) => onSheet(book, sheet, (each) => moveRows(each, below, 1)), snapshot);
  const writes = rows.flatMap(({ head, amounts }, index) => {
    const row = below + 1 + index;
    return [
      ...head.map((value, column): CellWrite => ({ ref: { sheet, row, column }, value })),
      ...[...columns.values()].map((column): CellWrite => ({
        ref: { sheet, row, column },
        value: amounts.get(column) ?? null,
      })),
    ];
  });
  return writeCells(grown, writes);
}

interface Push {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
  readonly by: number;
}

function push(snapshot: WorkbookSnapshot, { sheet, top, bottom, columns, by }: Push): WorkbookSnapshot {
  const from = snapshot.sheets.find(({ name }) => name === sheet);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const writes = rows.flatMap((row) =>
    columns.map((column): CellWrite => ({
      ref: { sheet, row, column },
      value: from && row - by >= top ? valueAt(from, row - by, column) : null,
    })),
  );
  return writeCells(snapshot, writes);
}

function without(snapshot: WorkbookSnapshot, sheet: string, rows: readonly number[]): WorkbookSnapshot {
  const fromBelow = [...new Set(rows)].sort((a, b) => b - a);
  return fromBelow.reduce((book, row) => onSheet(book, sheet, (each) => moveRows(each, row, -1)), snapshot);
}

function onSheet(
  snapshot: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}
