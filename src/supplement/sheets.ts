import {
  maybeTextLines,
  soundFileName,
  textSheet,
  type MissingInput,
  type TextSheet,
  type WorkbookSnapshot,
} from '../model';
import type { KeptEntries } from './kept-entries';
import { KEPT_COLUMNS, OPEN_SHEET, PARTS, WHOLE_SHEET, type KeptLine, type PlacedLine } from './kept-line';
import { keptLines, openSections, type EntryNames, type OpenSection } from './kept-lines';
import { readLines, type ReadLines } from './read-lines';
import { HELP_SHEET, SUPPLEMENT_TEXTS } from './words';

/** What else is known when entries are written; all of it only makes the sheets more readable. */
export interface EntryContext {
  readonly names: EntryNames;
  /** Gets an empty line each. */
  readonly missing?: readonly MissingInput[];
}

/** Entries part by part, with a sheet of help in front. */
export function partSheets(kept: KeptEntries, { names, missing = [] }: EntryContext): readonly TextSheet[] {
  const lines = keptLines(kept, names);
  const [first, ...rest] = PARTS.flatMap(({ sheet, holds, isSeldom = false }) => {
    const own = lines.filter(holds);
    return isSeldom && own.length === 0 ? [] : [linesSheet(sheet, own)];
  });
  const open = openRows(openSections(kept, names, missing));
  const asked = open.length === 0 ? [] : [textSheet(OPEN_SHEET, KEPT_COLUMNS, open)];
  return [helpSheet(), ...(first ? [first] : []), ...asked, ...rest];
}

/** All entries on one sheet, with what is asked for below them. */
export function wholeSheet(kept: KeptEntries, { names, missing = [] }: EntryContext): TextSheet {
  const open = openRows(openSections(kept, names, missing));
  return textSheet(WHOLE_SHEET, KEPT_COLUMNS, [...keptLines(kept, names).map(cellsOf), ...open]);
}

/** A heading in front of the lines of each section; it holds no entry, and is passed over when the sheet is read. */
function openRows(sections: readonly OpenSection[]): readonly (readonly string[])[] {
  return sections.flatMap(({ heading, lines }) => [['', '', heading, '', '', ''], ...lines.map(cellsOf)]);
}

/** First of all sheets: whoever opens the file is told what it is. */
function helpSheet(): TextSheet {
  return textSheet(
    HELP_SHEET,
    [{ title: WHOLE_SHEET, width: 90 }],
    SUPPLEMENT_TEXTS.help.map((sentence) => [sentence]),
  );
}

/** Columns in the order of KEPT_COLUMNS. */
export function linesSheet(name: string, lines: readonly KeptLine[]): TextSheet {
  return textSheet(name, KEPT_COLUMNS, lines.map(cellsOf));
}

function cellsOf({ id, kind, name, value, unit, where }: KeptLine): readonly string[] {
  return [id, kind, name, value, unit, where];
}

/** `示例县卫生健康局_2020_助手资料.xlsx`; what is not known is left out. */
export function sideFileName({ unitName, year }: Pick<KeptEntries, 'unitName' | 'year'>): string {
  const ending = [year, WHOLE_SHEET].filter((part) => part !== null).join('_');
  return unitName === null || unitName === '' ? `${ending}.xlsx` : soundFileName(unitName, `_${ending}.xlsx`);
}

/** Reads the entries of a side file or of the one sheet of a workbook; null where there are none. */
export function maybeEntries(workbook: WorkbookSnapshot): ReadLines | null {
  const names = [WHOLE_SHEET, ...PARTS.map(({ sheet }) => sheet), OPEN_SHEET];
  const found = names.map((sheet) => maybeTextLines(workbook, sheet, KEPT_COLUMNS)?.map(placedOn(sheet)) ?? null);
  return found.every((lines) => lines === null) ? null : readLines(found.flatMap((lines) => lines ?? []));
}

/** Names of the sheets of a side file. */
export const PART_SHEETS: readonly string[] = [HELP_SHEET, ...PARTS.map(({ sheet }) => sheet), OPEN_SHEET];

/** A text sheet's line as an entry on its sheet. */
export function placedOn(sheet: string) {
  return ({ row, texts }: { readonly row: number; readonly texts: Readonly<Record<string, string>> }): PlacedLine => ({
    id: texts.编号 ?? '',
    kind: texts.类别 ?? '',
    name: texts.内容 ?? '',
    value: texts.填写 ?? '',
    unit: texts.单位 ?? '',
    where: texts.用在 ?? '',
    sheet,
    row: row + 1,
  });
}
