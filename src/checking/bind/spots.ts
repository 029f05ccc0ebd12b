import type { ColumnKey, TableId } from '../../model';
import type { Over, Relation } from '../../rules';
import type { Book, BookTable } from '../book';
import { boundColumns } from './resolve';
import { NOWHERE, type Spot } from './types';

/** The rows and columns that a relation is repeated over. */
export function spotsOf(book: Book, { over }: Relation): readonly Spot[] {
  if (!over) return [NOWHERE];
  const columns = columnSpots(book, over);
  const spots: Spot[] = [];
  for (const row of rowSpots(book, over)) {
    for (const column of columns) spots.push({ row, column });
  }
  return spots;
}

/** One spot without a column where the relation names none. */
function columnSpots(book: Book, { columns, rows }: Over): readonly (ColumnKey | null)[] {
  return columns === 'every' ? boundColumns(book, rows?.table) : (columns ?? [null]);
}

/** The rows that a relation stands on; one spot without a row where it is about the book. */
function rowSpots(book: Book, { itemsOf, rows }: Over): readonly Spot['row'][] {
  if (itemsOf) return itemSpots(book, itemsOf);
  if (!rows) return [null];
  return (book.tables.get(rows.table)?.rows ?? []).filter((row) => picks(row, rows.pick));
}

/** 类 and 款 are picked only where rows stand below them: there is nothing to add up otherwise. */
function picks(row: BookTable['rows'][number], pick: 'every' | 'everyCode' | 'category' | 'section'): boolean {
  if (pick === 'every') return true;
  if (pick === 'everyCode') return row.code !== null;
  return row.code?.length === (pick === 'category' ? 3 : 5) && row.children.length > 0;
}

/** Every 项 code that any of the tables has, bound to the first table that has it. */
function itemSpots(book: Book, ids: readonly TableId[]): readonly Spot['row'][] {
  const spots = new Map<string, NonNullable<Spot['row']>>();
  for (const id of ids) {
    book.tables.get(id)?.rows.forEach((row, index) => {
      if (row.code?.length === 7 && !spots.has(row.code)) spots.set(row.code, { table: id, key: row.code, index });
    });
  }
  return [...spots.values()];
}
