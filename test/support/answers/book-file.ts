import { utils, write, type WorkSheet } from '@e965/xlsx';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/model';
import type { NamedFile } from './kinds';

/** A sheet of texts to stand behind the tables. */
export interface TextRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const VISIBILITY = { visible: 0, hidden: 1, veryHidden: 2 } as const;

/** A book as an .xlsx file, formulas and hidden sheets included, written by another writer than ours. */
export function bookFile({ name, sheets }: WorkbookSnapshot, more: readonly TextRows[] = []): NamedFile {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheetOf(sheet), sheet.name);
  for (const { name: tab, rows } of more) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), tab);
  }
  book.Workbook = { Sheets: sheets.map(({ visibility }) => ({ Hidden: VISIBILITY[visibility] })) };
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
  return { name: name.endsWith('.xlsx') ? name : `${name}.xlsx`, bytes };
}

function worksheetOf({ values, formulas, merges, numberFormats }: SheetSnapshot): WorkSheet {
  const cells = values.map((row, r) =>
    row.map((value, c) => {
      const format = numberFormats.get(`${r},${c}`);
      const formula = formulas.get(`${r},${c}`)?.slice(1);
      if (typeof value !== 'number') return typeof value === 'object' ? (value?.error ?? null) : value;
      if (format === undefined && formula === undefined) return value;
      return { t: 'n' as const, v: value, ...(format !== undefined && { z: format }), ...(formula && { f: formula }) };
    }),
  );
  const sheet = utils.aoa_to_sheet(cells);
  sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return sheet;
}
