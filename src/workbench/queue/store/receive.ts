import { PDF_ENDING, TEXT_ENDING } from '../../../model';
import { fileSource, type ChosenFile } from '../../file-source';
import type { OpenBook, WorkbenchStore } from '../../store/workbench-state';
import { filesInFolders, placedFile, type Dropped } from '../units/placed-files';
import type { QueueStore } from './queue-state';
import { QUEUE_TEXTS } from '../texts-queue';

/** Files that were handed in one by one: many units go into the list, others are opened. */
export async function receiveFiles(
  files: readonly ChosenFile[],
  store: WorkbenchStore,
  queue: QueueStore,
): Promise<void> {
  if (files.length === 0) return;
  const isTaken = await queue.getState().take(
    files.map(({ file }) => placedFile(file)),
    { isFolder: false },
  );
  if (isTaken) return;
  const { current } = store.getState();
  const texts = files.filter(({ file }) => current !== null && isTextOf(current, file.name));
  const books = files.filter((file) => !texts.includes(file));
  if (books.length > 0) await store.getState().open(books.map(fileSource));
  if (texts.length > 0) await offer(texts, store);
}

/**
 * By its name alone: the page reads texts with the book on show. A PDF is published with tables of its own, and is
 * no text of a sample or of another PDF.
 */
function isTextOf({ origin, host }: OpenBook, name: string): boolean {
  const takesPdf = origin !== 'sample' && host.printedFile() === null;
  return TEXT_ENDING.test(name) && (takesPdf || !PDF_ENDING.test(name));
}

/** Texts are proof-read against the book on show. */
async function offer(texts: readonly ChosenFile[], store: WorkbenchStore): Promise<void> {
  const pane = store.getState().current?.pane.getState();
  await pane?.openPage('proofread');
  await pane?.offerTexts(texts.map(fileSource));
}

/** The same with what was dropped; folders go into the list, with all that was dropped beside them. */
export async function receiveDropped(
  { files, folders }: Dropped,
  store: WorkbenchStore,
  queue: QueueStore,
): Promise<void> {
  const chosen = await files;
  if (folders.length === 0) return receiveFiles(chosen, store, queue);
  const found = await filesInFolders(folders).catch(() => null);
  if (found === null) {
    queue.getState().complain(QUEUE_TEXTS.unreadableFolder);
    return;
  }
  await queue.getState().take([...found, ...chosen.map(({ file }) => placedFile(file))], { isFolder: true });
}
