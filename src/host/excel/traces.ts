import type { Trace } from '../host';
import { HOST_TEXTS } from '../texts';
import { findMarks } from './find-marks';
import { clearMarks } from './mark-cells';
import type { ExcelRun } from './run-excel';
import type { SheetMemory } from './sheets';
import { EXCEL_TEXTS } from './texts';
import { askMarkers, isOwnSheet } from './write-own-sheet';

/** Everything of ours in the workbook: marks by sheet, then our sheets. */
export async function listTraces(run: ExcelRun, memory: SheetMemory): Promise<readonly Trace[]> {
  const marks = (await findMarks(run, memory)).flatMap(({ name, marks: found, unreadable }): Trace[] => {
    const count = found.reduce((sum, { areas }) => sum + areas, 0);
    return [
      ...(count > 0 ? [{ kind: 'marks' as const, sheet: name, text: HOST_TEXTS.traceMarks(count) }] : []),
      ...(unreadable > 0 ? [{ kind: 'marks' as const, sheet: name, text: EXCEL_TEXTS.traceUnreadable }] : []),
    ];
  });
  const sheets = (await askMarkers(run, memory)).filter(isOwnSheet);
  return [...marks, ...sheets.map(({ name }): Trace => ({ kind: 'sheet', sheet: name, text: HOST_TEXTS.traceSheet }))];
}

/** Removes our sheets first, so that marks that cannot be removed keep nothing else back. */
export async function removeTraces(run: ExcelRun, memory: SheetMemory): Promise<void> {
  const sheets = (await askMarkers(run, memory)).filter(isOwnSheet);
  for (const { sheet, visibility } of sheets) {
    // Excel does not delete a very hidden sheet (office-js #365).
    if (visibility === 'veryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
  if (sheets.length > 0) {
    await run.commit();
    memory.names = [];
  }
  await clearMarks(run, memory);
}
