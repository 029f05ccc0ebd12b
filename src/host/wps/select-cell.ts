import { maybeArea, toA1, type CellRef } from '../../model';
import type { SelectedArea, SelectResult } from '../host';
import { HOST_TEXTS } from '../texts';
import { EtRefusal } from './bridge';
import { addressOf, ET, type EtApplication } from './et';
import { bookOnShow, pinnedBook, sheetsOf, type PinnedBook } from './open-book';
import { WPS_TEXTS } from './texts';

/** Shows a cell. A hidden sheet is only brought out when asked for. */
export function selectCell(app: EtApplication, pinned: PinnedBook, ref: CellRef, reveal: boolean): SelectResult {
  const { sheet } = sheetsOf(pinnedBook(app, pinned)).find(({ name }) => name === ref.sheet) ?? {};
  if (!sheet) return { selected: false, hidden: false, reason: WPS_TEXTS.sheetGone(ref.sheet) };
  const hidden = sheet.Visible !== ET.visible;
  if (hidden && !reveal) return { selected: false, hidden: true, reason: HOST_TEXTS.sheetHidden(ref.sheet) };
  if (hidden) sheet.Visible = ET.visible;
  sheet.Activate();
  sheet.Range(toA1(ref.row, ref.column)).Select();
  return { selected: true };
}

/** The area that the user has selected; null for a picture, for whole rows and columns, and in another workbook. */
export function selectedArea(app: EtApplication, { fullName }: PinnedBook): SelectedArea | null {
  if (fullName !== null && bookOnShow(app).FullName !== fullName) return null;
  const { ActiveSheet: sheet, Selection: selection } = app;
  if (sheet === null || selection === null) return null;
  try {
    const area = maybeArea(addressOf(selection));
    return area && { sheet: sheet.Name, area };
  } catch (error) {
    if (error instanceof EtRefusal) return null;
    throw error;
  }
}
