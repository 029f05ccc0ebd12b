import { HostError } from '../errors';
import type { EtApplication, EtWorkbook, EtWorksheet } from './et';
import { WPS_TEXTS } from './texts';

/**
 * Which workbook the pane's result is of. WPS holds all workbooks in one window and the pane stays beside them, so
 * that what is on show need not be what was checked.
 */
export interface PinnedBook {
  fullName: string | null;
}

/** The workbook on show, whatever it is. @throws HostError where none is open */
export function bookOnShow(app: EtApplication): EtWorkbook {
  const { ActiveWorkbook: book } = app;
  if (book === null) throw new HostError('notFound', WPS_TEXTS.noBook);
  return book;
}

/** The workbook that was read. @throws HostError where another one is on show */
export function pinnedBook(app: EtApplication, pinned: PinnedBook): EtWorkbook {
  const book = bookOnShow(app);
  const { FullName: shown } = book;
  pinned.fullName ??= shown;
  if (pinned.fullName !== shown) {
    throw new HostError('notFound', WPS_TEXTS.otherBook(bookFileName(shown), bookFileName(pinned.fullName)));
  }
  return book;
}

/** The name at the end of a path, of Windows or of Linux. */
export function bookFileName(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}

/** The name is asked once: every question crosses the bridge. */
export interface NamedSheet {
  readonly name: string;
  readonly sheet: EtWorksheet;
}

/** All sheets in their order. */
export function sheetsOf({ Worksheets: list }: EtWorkbook): readonly NamedSheet[] {
  return Array.from({ length: list.Count }, (_sheet, index) => {
    const sheet = list.Item(index + 1);
    return { name: sheet.Name, sheet };
  });
}
