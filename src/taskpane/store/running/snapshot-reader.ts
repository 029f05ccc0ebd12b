import type { WorkbookSnapshot } from '../../../model';
import type { PickedFile } from '../../../host/host';
import { fileChanged } from '../../../host/unreadable';
import type { PaneDependencies } from '../actions';
import type { BroughtBook } from './brought-book';

/** Reads a file that the user chose beside the workbook. The result throws HostError for one that cannot be read. */
export function snapshotReader({ readBook }: Pick<PaneDependencies, 'readBook'>) {
  return async ({ name, read }: PickedFile): Promise<WorkbookSnapshot> => readBook(name, await read());
}

/** The same for a book that stays beside the workbook, and is read again with it. */
export function broughtReader({ readBook }: Pick<PaneDependencies, 'readBook'>) {
  return async ({ name, read }: PickedFile): Promise<BroughtBook> => ({
    snapshot: await readBook(name, await read()),
    reread: async () => {
      const bytes = await read().catch(() => {
        throw fileChanged(name);
      });
      return readBook(name, bytes);
    },
  });
}
