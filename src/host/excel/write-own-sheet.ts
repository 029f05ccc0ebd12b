import { joinAddresses } from '../addresses';
import { HostError } from '../errors';
import type { OwnSheet } from '../host';
import { SHEET_MARKER, SHEET_MARKER_FORMULA } from '../marks';
import { addressesByStyle, entriesOf, type OwnEntry, type OwnStyle } from '../own-cells';
import { checkSheetName, sameSheetName } from '../sheet-name';
import { HOST_TEXTS } from '../texts';
import { forceSheet } from './force-sheet';
import { ADDRESS_LENGTH, quiet } from './mark-cells';
import { richApiCode } from './rich-api-errors';
import type { ExcelRun } from './run-excel';
import { askSheets, type AskedSheet, type SheetMemory } from './sheets';
import { EXCEL_TEXTS } from './texts';

/** Excel on the web takes 5 MB in one request; half of it leaves room for everything but the texts. */
const REQUEST_CHARACTERS = 800_000;

/** Sheets with the question whether they carry our marker. */
export type MarkedSheet = AskedSheet<Excel.NamedItem>;

/** The hidden name is scoped to its sheet, so that a sheet of the same title is not taken for ours. */
export function askMarkers(run: ExcelRun, memory: SheetMemory): Promise<readonly MarkedSheet[]> {
  return askSheets(run, memory, (sheet) => sheet.names.getItemOrNullObject(SHEET_MARKER).load('name'));
}

export function isOwnSheet({ answer }: MarkedSheet): boolean {
  return !answer.isNullObject;
}

/**
 * Writes our sheet, over an earlier one of ours or as a new one. Should Excel fail half way, the sheet is
 * removed, so that half a report never passes for a whole one.
 * @throws HostError `notOurs` where somebody else's sheet has the name.
 */
export async function writeOwnSheet(run: ExcelRun, memory: SheetMemory, content: OwnSheet): Promise<void> {
  checkSheetName(content.name);
  const namesake = (await askMarkers(run, memory)).find(({ name }) => sameSheetName(name, content.name));
  if (namesake && !isOwnSheet(namesake)) throw new HostError('notOurs', HOST_TEXTS.notOurs(content.name));
  if (namesake?.isProtected) throw new HostError('protected', EXCEL_TEXTS.ownSheetProtected(content.name));
  const sheet = await fillForced(run, content, namesake === undefined);
  await layOutPage(run, sheet, content);
}

/** Removed again only where this run has begun to write: an old sheet of ours stays if nothing was touched. */
async function fillForced(run: ExcelRun, content: OwnSheet, isNew: boolean): Promise<Excel.Worksheet> {
  let begun = isNew;
  try {
    if (isNew) addMarked(run, content.name);
    const sheet = await run.committed(() => forceSheet(run.context.workbook, content.name));
    begun = true;
    await fill(run, sheet, content);
    return sheet;
  } catch (error) {
    // Where Excel has stopped answering there is nothing to be put right.
    if (begun && richApiCode(error) !== null) await removeSheet(run.another(), content.name).catch(() => undefined);
    throw error;
  }
}

/** Sheet and marker go in one round trip, so that no crash leaves a sheet that nobody knows to be ours. */
function addMarked(run: ExcelRun, name: string): void {
  const sheet = run.context.workbook.worksheets.add(name);
  sheet.names.add(SHEET_MARKER, SHEET_MARKER_FORMULA).visible = false;
}

/** From the bottom up: the title comes last, so that what a fault leaves does not look like a report. */
async function fill(run: ExcelRun, sheet: Excel.Worksheet, content: OwnSheet): Promise<void> {
  for (const { top, rows } of [...stretches(entriesOf(content))].reverse()) {
    quiet(run);
    run.context.application.suspendApiCalculationUntilNextSync();
    sheet.getRangeByIndexes(top, 0, rows.length, rows[0]?.length ?? 1).formulas = mutable(rows);
    if (top > 0) await run.commit();
  }
  dress(sheet, content);
  await run.commit();
}

/** Office.js declares its matrices as mutable. */
function mutable(rows: readonly (readonly OwnEntry[])[]): OwnEntry[][] {
  return rows.map((row) => [...row]);
}

/** Rows of the sheet from 0. */
interface Stretch {
  readonly top: number;
  readonly rows: readonly (readonly OwnEntry[])[];
}

/** Rows in order, cut where a request would grow too large. */
function stretches(entries: readonly (readonly OwnEntry[])[]): readonly Stretch[] {
  const found: { top: number; rows: (readonly OwnEntry[])[]; length: number }[] = [];
  entries.forEach((row, top) => {
    const length = row.reduce<number>((sum, entry) => sum + String(entry).length + 3, 0);
    const last = found[found.length - 1];
    if (last && last.length + length <= REQUEST_CHARACTERS) {
      last.rows.push(row);
      last.length += length;
    } else {
      found.push({ top, rows: [row], length });
    }
  });
  return found;
}

/** The few looks that our sheets have; the same in every host. */
const DRESS: Readonly<Record<OwnStyle, (format: Excel.RangeFormat) => void>> = {
  title: ({ font }) => {
    font.bold = true;
    font.size = 16;
  },
  heading: ({ font }) => {
    font.bold = true;
    font.size = 12;
  },
  header: ({ font, fill: background }) => {
    font.bold = true;
    background.color = '#E7EEF4';
  },
  wrap: (format) => {
    format.wrapText = true;
    format.verticalAlignment = 'Top';
  },
  number: (format) => {
    format.horizontalAlignment = 'Right';
  },
  link: ({ font }) => {
    font.color = '#0F548C';
    font.underline = 'Single';
  },
};

/** Cells of one look in as few calls as addresses allow. */
function dress(sheet: Excel.Worksheet, content: OwnSheet): void {
  for (const [style, addresses] of addressesByStyle(content)) {
    for (const address of joinAddresses(addresses, ADDRESS_LENGTH)) DRESS[style](sheet.getRanges(address).format);
  }
  content.columns.forEach(({ width }, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });
}

/** A column of so many characters in points: 7 pixels a digit and 5 around, at 96 pixels an inch. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** &P and &N are Excel's codes for page and pages. */
const FOOTER = '第 &P 页，共 &N 页';

/** A4 across, as wide as one page. Excel refuses this on a PC without a printer; the sheet is whole all the same. */
async function layOutPage(run: ExcelRun, sheet: Excel.Worksheet, { print = {} }: OwnSheet): Promise<void> {
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = FOOTER;
  if (print.titleRows !== undefined) sheet.pageLayout.setPrintTitleRows(`$1:$${print.titleRows}`);
  // A sheet that is written again still has the breaks of last time.
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breakBefore ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  try {
    await run.commit();
  } catch (error) {
    if (richApiCode(error) === null) throw error;
  }
}

/** A sheet that is gone already is what was wanted. */
async function removeSheet(run: ExcelRun, name: string): Promise<void> {
  const sheet = run.context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await run.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await run.commit();
}
