import type { ChosenFile } from '../../../src/workbench/file-source';
import type { QueueStore } from '../../../src/workbench/queue/store/queue-state';
import { receiveFiles } from '../../../src/workbench/queue/store/receive';
import type { WorkbenchStore } from '../../../src/workbench/store/workbench-state';

/** What is on show when files are handed in. */
type OnShow = 'nothing' | 'workbook' | 'sample' | 'pdf';

/** Tells what was done with files that were handed in. */
function bench(onShow: OnShow) {
  const done: string[] = [];
  const note = (what: string, files: readonly { readonly name: string }[]): Promise<void> => {
    done.push(`${what} ${files.map(({ name }) => name).join('、')}`);
    return Promise.resolve();
  };
  const pane = {
    openPage: (page: string) => note(page, []),
    offerTexts: (files: readonly { readonly name: string }[]) => note('texts', files),
  };
  const current = {
    origin: onShow === 'sample' ? 'sample' : 'file',
    host: { printedFile: () => (onShow === 'pdf' ? {} : null) },
    pane: { getState: () => pane },
  };
  const store = {
    getState: () => ({
      current: onShow === 'nothing' ? null : current,
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
  const { done, receive } = bench('workbook');
  await receive('说明.docx', '表.xlsx', '稿.TXT');
  expect(done).toEqual(['open 表.xlsx', 'proofread ', 'texts 说明.docx、稿.TXT']);
});

test('without a book a text is opened like any file, which says why it cannot be', async () => {
  const { done, receive } = bench('nothing');
  await receive('说明.docx');
  expect(done).toEqual(['open 说明.docx']);
});

test.each<[OnShow, readonly string[]]>([
  ['workbook', ['proofread ', 'texts 公开.PDF、说明.docx']],
  ['sample', ['open 公开.PDF', 'proofread ', 'texts 说明.docx']],
  ['pdf', ['open 公开.PDF', 'proofread ', 'texts 说明.docx']],
  ['nothing', ['open 公开.PDF、说明.docx']],
])('beside a %s a published PDF is a text of it, or a book of its own', async (onShow, expected) => {
  const { done, receive } = bench(onShow);
  await receive('公开.PDF', '说明.docx');
  expect(done).toEqual(expected);
});
