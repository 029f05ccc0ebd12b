import { strFromU8 } from 'fflate';
import { packed, unpacked, type Parts } from '../support/books';
import { CONSISTENT, fileOf } from '../support/books/sample-files';

/** A sound book of nine tables, which hostile ones are made of. */
export const SOUND: Uint8Array = fileOf(CONSISTENT.sheets);

const FIRST = 'xl/worksheets/sheet1.xml';
const EMPTY_SHEET = /<sheetData>.*<\/sheetData>/s;

/** The parts of the sound book as text. */
export function soundParts(): Parts {
  return Object.fromEntries([...unpacked(SOUND)].map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The book with parts edited, added (from nothing) or taken out (null). */
export function edited(edits: Readonly<Record<string, (text: string) => string | Uint8Array | null>>): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(Object.entries(soundParts()));
  for (const [path, edit] of Object.entries(edits)) {
    const before = parts.get(path);
    const after = edit(typeof before === 'string' ? before : '');
    if (after === null) parts.delete(path);
    else parts.set(path, after);
  }
  return packed(Object.fromEntries(parts));
}

/** The first sheet with rows put behind its own. */
export function withRows(rows: string): Uint8Array {
  return edited({ [FIRST]: (xml) => xml.replace('</sheetData>', `${rows}</sheetData>`) });
}

/** The first sheet with nothing but these rows, and what stands around them. */
export function rowsAlone(rows: string, before = '', after = ''): Uint8Array {
  return edited({
    [FIRST]: (xml) => xml.replace(EMPTY_SHEET, () => `${before}<sheetData>${rows}</sheetData>${after}`),
  });
}

/** The texts of the book with one changed, wherever it stands. */
export function retexted(from: string, to: string): Uint8Array {
  const change = (xml: string): string => xml.replaceAll(from, () => to);
  const paths = Object.keys(soundParts()).filter((path) => /sharedStrings|worksheets\/sheet/.test(path));
  return edited(Object.fromEntries(paths.map((path) => [path, change])));
}

export function numbered(count: number, row: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => row(index + 1)).join('');
}

/** A cell in far row that holds a formula without a result. */
export function formulaCell(place: string, formula: string): string {
  return `<c r="${place}"><f>${formula}</f></c>`;
}
