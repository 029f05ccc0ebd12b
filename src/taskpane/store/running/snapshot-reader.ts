import type { WorkbookSnapshot } from '../../../model';
import type { PickedFile } from '../../../host/host';
import type { PaneDependencies } from '../actions';

/** Reads a file that the user chose beside the workbook. The result throws HostError for one that cannot be read. */
export function snapshotReader({ readBook }: Pick<PaneDependencies, 'readBook'>) {
  return async ({ name, read }: PickedFile): Promise<WorkbookSnapshot> => readBook(name, await read());
}
