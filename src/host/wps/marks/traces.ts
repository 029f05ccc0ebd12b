import type { Trace } from '../../host';
import { HOST_TEXTS } from '../../texts';
import { pinnedBook } from '../open-book';
import { ownSheetsOf } from '../own-sheets';
import { quietly, type EtRun } from '../run-et';
import { WPS_TEXTS } from '../texts';
import { removeOwnSheet } from '../write-own-sheet';
import { clearMarks, type WpsMemory } from './clear-marks';
import { countMarks, findMarks, type SheetMarks } from './find-marks';

/** Everything of ours in the workbook: marks by sheet, then our sheets. */
export async function listTraces(run: EtRun, memory: WpsMemory): Promise<readonly Trace[]> {
  const book = pinnedBook(run.app, memory.pinned);
  const marked = await findMarks(run, book);
  return [
    ...marked.flatMap((sheet) => tracesOf(sheet, memory)),
    ...ownSheetsOf(book).map(({ name }): Trace => ({ kind: 'sheet', sheet: name, text: HOST_TEXTS.traceSheet })),
  ];
}

/** A rule that may be ours and cannot be told is named, and stays. */
function tracesOf(sheet: SheetMarks, memory: WpsMemory): readonly Trace[] {
  const traceOf = (text: string): Trace => ({ kind: 'marks', sheet: sheet.name, text });
  return [
    ...(sheet.marks.length > 0 ? [traceOf(HOST_TEXTS.traceMarks(countMarks(sheet, memory.marks)))] : []),
    ...(sheet.silent > 0 ? [traceOf(WPS_TEXTS.traceSilent(sheet.silent))] : []),
  ];
}

/** Removes our sheets first, so that marks that cannot be removed keep nothing else back. */
export async function removeTraces(run: EtRun, memory: WpsMemory): Promise<void> {
  const own = ownSheetsOf(pinnedBook(run.app, memory.pinned));
  if (own.length > 0) await quietly(run, () => own.forEach(({ sheet }) => removeOwnSheet(sheet)));
  await clearMarks(run, memory);
}
