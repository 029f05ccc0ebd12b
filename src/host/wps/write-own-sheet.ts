import { HostError } from '../errors';
import type { OwnSheet } from '../host';
import { SHEET_MARKER, SHEET_MARKER_FORMULA } from '../marks';
import { entriesOf } from '../own-cells';
import { checkSheetName, sameSheetName } from '../sheet-name';
import { HOST_TEXTS } from '../texts';
import { EtRefusal } from './bridge';
import { dressSheet, layOutPage } from './dress-sheet';
import { ET, type EtApplication, type EtWorkbook, type EtWorksheet } from './et';
import { pinnedBook, sheetsOf, type PinnedBook } from './open-book';
import { isOwnSheet } from './own-sheets';
import { quietly, type EtRun } from './run-et';
import { WPS_TEXTS } from './texts';
import { writeBookCells } from './write-cells';

/**
 * Writes our sheet, over an earlier one of ours or as a new one. Should WPS fail half way, the sheet is removed, so
 * that half a report never passes for a whole one.
 * @throws HostError `notOurs` where somebody else's sheet has the name
 */
export async function writeOwnSheet(run: EtRun, pinned: PinnedBook, content: OwnSheet): Promise<void> {
  checkSheetName(content.name);
  const book = pinnedBook(run.app, pinned);
  const sheets = sheetsOf(book);
  const namesake = sheets.find(({ name }) => sameSheetName(name, content.name));
  if (namesake && !isOwnSheet(namesake)) throw new HostError('notOurs', HOST_TEXTS.notOurs(content.name));
  if (namesake?.sheet.ProtectContents === true) {
    throw new HostError('protected', WPS_TEXTS.ownSheetProtected(content.name));
  }
  if (!namesake && book.ProtectStructure) throw new HostError('protected', WPS_TEXTS.structureProtected);
  const last = sheets[sheets.length - 1]?.sheet;
  if (!last) return;
  await quietly(run, async () => {
    const sheet = namesake?.sheet ?? addMarked(run.app, book, last, content.name);
    await orRemove(sheet, () => fill(run, sheet, content, namesake !== undefined));
  });
}

/** The sheet, and at once the name by which it is known to be ours; what the user sees stays on show. */
function addMarked(app: EtApplication, book: EtWorkbook, after: EtWorksheet, name: string): EtWorksheet {
  const { ActiveSheet: shown } = app;
  const sheet = book.Worksheets.Add(null, after);
  try {
    sheet.Names.Add(SHEET_MARKER, SHEET_MARKER_FORMULA, false);
    sheet.Name = name;
    shown?.Activate();
    if (!isOwnSheet({ name, sheet })) throw new HostError('notSupported', WPS_TEXTS.sheetNotKept(name));
    return sheet;
  } catch (error) {
    removeOwnSheet(sheet);
    throw error;
  }
}

/** Also a sheet that was there before: its old content is gone already. */
async function orRemove(sheet: EtWorksheet, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    removeOwnSheet(sheet);
    throw error;
  }
}

/** Cleared, not replaced: a new sheet would stand elsewhere and lose what refers to it. */
async function fill(run: EtRun, sheet: EtWorksheet, content: OwnSheet, isOld: boolean): Promise<void> {
  if (isOld) sheet.Cells.Clear();
  if (!(await writeBookCells(run, sheet, entriesOf(content)))) {
    throw new HostError('notSupported', WPS_TEXTS.sheetNotKept(content.name));
  }
  await dressSheet(run, sheet, content);
  layOutPage(sheet, content);
}

/** @throws HostError where WPS refuses that as well */
export function removeOwnSheet(sheet: EtWorksheet): void {
  try {
    // WPS does not delete a very hidden sheet.
    if (sheet.Visible === ET.veryHidden) sheet.Visible = ET.visible;
    sheet.Delete();
  } catch (error) {
    if (error instanceof EtRefusal) throw new HostError('unknown', WPS_TEXTS.refusedWhileWriting);
    throw error;
  }
}
