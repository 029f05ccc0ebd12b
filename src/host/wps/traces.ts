import type { Trace } from '../host';
import { HOST_TEXTS } from '../texts';
import { countMarks, findMarks } from './find-marks';
import { clearMarks, type WpsMemory } from './mark-cells';
import { pinnedBook } from './open-book';
import { ownSheetsOf } from './own-sheets';
import { quietly, type EtRun } from './run-et';
import { removeOwnSheet } from './write-own-sheet';

/** Everything of ours in the workbook: marks by sheet, then our sheets. */
export async function listTraces(run: EtRun, memory: WpsMemory): Promise<readonly Trace[]> {
  const book = pinnedBook(run.app, memory.pinned);
  const marked = (await findMarks(run, book)).filter(({ marks }) => marks.length > 0);
  return [
    ...marked.map((sheet): Trace => {
      const text = HOST_TEXTS.traceMarks(countMarks(sheet, memory.marks));
      return { kind: 'marks', sheet: sheet.name, text };
    }),
    ...ownSheetsOf(book).map(({ name }): Trace => ({ kind: 'sheet', sheet: name, text: HOST_TEXTS.traceSheet })),
  ];
}

/** Removes our sheets first, so that marks that cannot be removed keep nothing else back. */
export async function removeTraces(run: EtRun, memory: WpsMemory): Promise<void> {
  const own = ownSheetsOf(pinnedBook(run.app, memory.pinned));
  if (own.length > 0) await quietly(run, () => own.forEach(({ sheet }) => removeOwnSheet(sheet)));
  await clearMarks(run, memory);
}
