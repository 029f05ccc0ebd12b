import type { Figure, TableText } from './build-report';
import { changeTable, withFigure } from './small-book';

export type Tables = readonly TableText[];

/** Where a figure stands: table, row, column. */
export type PlaceText = readonly [table: string, row: string, column: string];

/** The book with several figures changed. @throws where the book has no such place. */
export function withFigures(book: Tables, changes: readonly (readonly [...PlaceText, Figure])[]): Tables {
  return changes.reduce(
    (changed, [table, row, column, figure]) => withFigure(changed, [table, row, column], figure),
    book,
  );
}

/** The book with rows added at the end of a table. */
export function withRows(book: Tables, id: string, rows: TableText['rows']): Tables {
  return changeTable(book, id, (table) => ({ ...table, rows: [...table.rows, ...rows] }));
}

/** The book with a table's columns added, each row's further figures behind its own. */
export function withColumns(
  book: Tables,
  id: string,
  columns: readonly string[],
  figures: Readonly<Record<string, readonly Figure[]>>,
): Tables {
  return changeTable(book, id, (table) => ({
    ...table,
    columns: [...table.columns, ...columns],
    rows: table.rows.map(([key, own]) => [key, [...table.columns.map((_, k) => own[k]), ...(figures[key] ?? [])]]),
  }));
}

/** The book without some tables. */
export function withoutTables(book: Tables, ...ids: readonly string[]): Tables {
  return book.filter(({ id }) => !ids.includes(id));
}

/** The book with a column of a table gone. */
export function withoutColumn(book: Tables, id: string, column: string): Tables {
  return changeTable(book, id, (table) => {
    const index = table.columns.indexOf(column);
    if (index < 0) throw new Error(`no column ${column} in ${id}`);
    return {
      ...table,
      columns: table.columns.filter((_, k) => k !== index),
      rows: table.rows.map(([key, figures]) => [key, figures.filter((_, k) => k !== index)]),
    };
  });
}

/** The figure at a place. @throws where it is no number. */
export function figureAt(book: Tables, [id, row, column]: PlaceText): number {
  const table = book.find((each) => each.id === id);
  const figures = table?.rows.find(([key]) => key === row)?.[1];
  const figure = figures?.[table?.columns.indexOf(column) ?? -1] ?? 0;
  if (typeof figure !== 'number') throw new Error(`no number at ${id}/${row}/${column}`);
  return figure;
}

/** The book twice: with one figure too high, and with it too low. */
export function around(book: Tables, place: PlaceText, by = 1): readonly [Tables, Tables] {
  const figure = figureAt(book, place);
  return [withFigure(book, place, figure + by), withFigure(book, place, figure - by)];
}
