import { SHEET_MARKER } from '../marks';
import type { EtWorkbook } from './et';
import { sheetsOf, type NamedSheet } from './open-book';

/** Sheets that carry our marker. */
export function ownSheetsOf(book: EtWorkbook): readonly NamedSheet[] {
  return sheetsOf(book).filter(isOwnSheet);
}

/**
 * Told by a hidden name that belongs to the sheet. The sheet must stand before it: should a build list the names of
 * the whole workbook at every sheet, a sheet of the user's is never taken for ours.
 */
export function isOwnSheet({ name, sheet }: NamedSheet): boolean {
  const { Names: names } = sheet;
  return Array.from({ length: names.Count }, (_name, index) => names.Item(index + 1).Name).some((full) => {
    const mark = full.lastIndexOf('!');
    return full.slice(mark + 1) === SHEET_MARKER && unquoted(full.slice(0, Math.max(0, mark))) === name;
  });
}

/** Names with signs stand in quotes, and a quote within is doubled. */
function unquoted(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}
