import type { ChosenFile } from '../../../src/workbench/file-source';
import type { QueueStore } from '../../../src/workbench/queue/store/queue-state';
import { receiveFiles } from '../../../src/workbench/queue/store/receive';
import type { WorkbenchStore } from '../../../src/workbench/store/workbench-state';

/** Tells what was done with files that were handed in while a book is on show, or none is. */
function bench(hasBook: boolean) {
  const done: string[] = [];
  const note = (what: string, files: readonly { readonly name: string }[]): Promise<void> => {
    done.push(`${what} ${files.map(({ name }) => name).join('、')}`);
    return Promise.resolve();
  };
  const pane = {
    openPage: (page: string) => note(page, []),
    offerTexts: (files: readonly { readonly name: string }[]) => note('texts', files),
  };
  const store = {
    getState: () => ({
      current: hasBook ? { pane: { getState: () => pane } } : null,
      open: (files: readonly { readonly name: string }[]) => note('open', files),
    }),
  } as unknown as WorkbenchStore;
  const queue = { getState: () => ({ take: () => Promise.resolve(false) }) } as unknown as QueueStore;
  const receive = (...names: readonly string[]): Promise<void> =>
    receiveFiles(
      names.map((name): ChosenFile => ({ file: new File([], name) })),
      store,
      queue,
    );
  return { done, receive };
}

test('texts are proof-read with the book on show, after books beside them are opened', async () => {
  const { done, receive } = bench(true);
  await receive('说明.docx', '表.xlsx', '稿.TXT');
  expect(done).toEqual(['open 表.xlsx', 'proofread ', 'texts 说明.docx、稿.TXT']);
});

test('without a book a text is opened like any file, which says why it cannot be', async () => {
  const { done, receive } = bench(false);
  await receive('说明.docx');
  expect(done).toEqual(['open 说明.docx']);
});
