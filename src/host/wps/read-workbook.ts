import type { WorkbookSnapshot } from '../../model';
import { cellsInBlocks, cellsWithin, FIRST_ROW, refuseTooLarge, takeBlocks } from '../blocks';
import { bookOnShow, bookFileName, sheetsOf, type PinnedBook } from './open-book';
import { readFormats, readMerges } from './read-formats';
import { openSheet, readRows, snapshotOf, type OpenSheet } from './read-rows';
import type { EtRun } from './run-et';
import { trimEnd } from '../grids';
import { isOnShow, savedWorkbook } from './saved-bytes';
import { WPS_TEXTS } from './texts';

/** So many cells cross the bridge in one call; more would freeze the window while they do. */
const CELLS_A_CALL = 20_000;

/**
 * The workbook on show, which is the pane's workbook from now on. A saved one is read from its file; for one with
 * changes that are not saved the file only says where number formats and merged cells probably are.
 */
export async function readOpenWorkbook(run: EtRun, pinned: PinnedBook): Promise<WorkbookSnapshot> {
  run.report(0, 1, WPS_TEXTS.reading);
  const book = bookOnShow(run.app);
  const fullName = book.FullName;
  pinned.fullName = fullName;
  const saved = await savedWorkbook(run.app, fullName);
  if (saved && isOnShow(run.app, book, saved)) return saved;
  const sheets = sheetsOf(book).map((named) => openSheet(named, saved));
  await readCells(run, sheets);
  const datesFrom1904 = book.Date1904 ? { datesFrom1904: true as const } : {};
  return {
    name: bookFileName(fullName),
    sheets: sheets.map((sheet) => ({ ...snapshotOf(sheet), ...datesFrom1904 })),
  };
}

/** All cells first, sheet by sheet; then formats and merges, which are guessed from them. */
async function readCells(run: EtRun, sheets: readonly OpenSheet[]): Promise<void> {
  const extents = sheets.map(({ extent }) => extent);
  refuseTooLarge(extents);
  const total = cellsWithin(extents);
  let position = FIRST_ROW;
  for (let done = 0; done < total;) {
    const { blocks, next } = takeBlocks(extents, position, CELLS_A_CALL);
    run.report(done, total, WPS_TEXTS.readingSheet(sheets[position.sheet]?.name ?? ''));
    for (const block of blocks) {
      const sheet = sheets[block.sheet];
      if (sheet) readRows(sheet, block);
    }
    await run.pause();
    done += cellsInBlocks(blocks);
    position = next;
  }
  for (const sheet of sheets) {
    trimEnd(sheet.grids);
    run.report(total, total, WPS_TEXTS.readingSheet(sheet.name));
    await readFormats(run, sheet);
    await readMerges(run, sheet);
  }
}
