import type { OwnWrites } from '../own-writes';
import { runExcel, type Patience } from './run-excel';

type ChangeEvent = Excel.WorksheetChangedEventArgs | Excel.WorksheetAddedEventArgs | Excel.WorksheetDeletedEventArgs;

/**
 * Calls back on every change of cells, and on sheets added or deleted, that is not our own doing.
 * Registering takes a round trip in the background; where it fails there are simply no events, and results
 * are renewed on demand as ever. Answers a function that stops it.
 */
export function watchChanges(listener: () => void, ownWrites: OwnWrites, patience: Patience): () => void {
  let stopped = false;
  const onEvent = (event: ChangeEvent): Promise<void> => {
    if (!stopped && !isOwn(event, ownWrites)) listener();
    return Promise.resolve();
  };
  const registered = runExcel(
    async ({ context, sync }) => {
      const { worksheets } = context.workbook;
      const handlers = [
        worksheets.onChanged.add(onEvent),
        worksheets.onAdded.add(onEvent),
        worksheets.onDeleted.add(onEvent),
      ];
      await sync();
      return { handlers, sync };
    },
    { patience },
  ).catch(() => null);
  return () => {
    stopped = true;
    void registered.then((registration) => {
      registration?.handlers.forEach((handler) => handler.remove());
      // Excel may be gone by now; then so are its events.
      return registration?.sync().catch(() => undefined);
    });
  };
}

/** Changes of cells say whose doing they were from ExcelApi 1.14 on; all else goes by our own clock. */
function isOwn(event: ChangeEvent, ownWrites: OwnWrites): boolean {
  const source = 'triggerSource' in event ? event.triggerSource : undefined;
  return source === undefined ? ownWrites.isActive() : source === 'ThisLocalAddin';
}
