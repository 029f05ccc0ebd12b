import { isCellError, valueAt, type CellValue, type WorkbookSnapshot } from './snapshot';

/**
 * A table of texts on a sheet of its own, as plain data: a line of headers, then the entries. It has the shape
 * in which hosts write sheets of ours. Widths in characters.
 */
export interface TextSheet {
  readonly name: string;
  readonly columns: readonly { readonly width: number; readonly isHidden?: boolean }[];
  readonly rows: readonly (readonly { readonly value: string; readonly style: 'header' | 'wrap' }[])[];
  readonly form?: SheetForm;
}

/** A sheet to be filled in: what cells take, by their row and column; all others are locked. */
export interface SheetForm {
  readonly entries: readonly { readonly row: number; readonly column: number; readonly takes: EntryKind }[];
  /** Is taken everywhere, for what is left open on purpose. */
  readonly instead: string;
}

export type EntryKind = 'amount' | 'count' | 'text';

export interface TextColumn {
  readonly title: string;
  readonly width: number;
}

/** An entry as it was read: its texts by header, and its row from 0. */
export interface TextLine {
  readonly row: number;
  readonly texts: Readonly<Record<string, string>>;
}

/** Entries, each with a text for every column, as a sheet. */
export function textSheet(
  name: string,
  columns: readonly TextColumn[],
  entries: readonly (readonly string[])[],
): TextSheet {
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      columns.map(({ title }) => ({ value: title, style: 'header' as const })),
      ...entries.map((texts) => texts.map((value) => ({ value, style: 'wrap' as const }))),
    ],
  };
}

/**
 * The entries of such a sheet, also where people wrote it by hand: the headers may stand in any order and
 * further down, and further columns are passed over. Null where the workbook has no such sheet or headers.
 */
export function maybeTextLines(
  { sheets }: WorkbookSnapshot,
  name: string,
  columns: readonly TextColumn[],
): readonly TextLine[] | null {
  const sheet = sheets.find((each) => each.name.trim() === name);
  if (!sheet) return null;
  const titles = columns.map(({ title }) => title);
  const header = sheet.values.findIndex((cells) => titles.every((title) => cells.some((cell) => says(cell, title))));
  if (header < 0) return null;
  const places = titles.map(
    (title) => [title, sheet.values[header]?.findIndex((cell) => says(cell, title)) ?? -1] as const,
  );
  return sheet.values.slice(header + 1).flatMap((_, index) => {
    const row = header + 1 + index;
    const texts = places.map(([title, column]) => [title, textOf(valueAt(sheet, row, column))] as const);
    return texts.every(([, text]) => text === '') ? [] : [{ row, texts: Object.fromEntries(texts) }];
  });
}

function says(cell: CellValue, title: string): boolean {
  return typeof cell === 'string' && cell.replace(/\s/g, '') === title;
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  return (isCellError(value) ? value.error : String(value)).trim();
}
