import type { PickedFile } from '../../taskpane';
import type { OpenBook } from './workbench-state';

/** A book that is a printed document says more than its tables: it is a text to be proof-read as well. */
export function ownText({ name, host }: Pick<OpenBook, 'name' | 'host'>): readonly PickedFile[] {
  const printed = host.printedFile();
  if (printed === null) return [];
  const document = host.document();
  return [{ name, read: () => Promise.resolve(printed.bytes), ...(document && { document }) }];
}
