/** @jest-environment node */
import * as casework from '../../src/casework';
import { createPaneStore, type PaneStore, type PickedFile } from '../../src/taskpane';
import { readBook } from '../../src/taskpane/read-book';
import { CONSISTENT } from '../support/books/sample-files';
import { fakeHost } from '../support/pane/fake-host';

const TEXT =
  '第一部分 某局概况\n一、主要职责\n（一）拟订规划。\n二、机构设置及决算单位构成\n设内设机构1个，分别是：办公室。\n';

const picked = (name: string, text: string): PickedFile => ({
  name,
  read: () => Promise.resolve(new TextEncoder().encode(text)),
});

async function taking(file: PickedFile): Promise<PaneStore> {
  const store = createPaneStore({
    host: fakeHost(CONSISTENT),
    readBook,
    loadCasework: () => Promise.resolve(casework),
    copyText: () => Promise.resolve(true),
  });
  await store.getState().openPage('narrative');
  await store.getState().check();
  await store.getState().takeLastText(file);
  return store;
}

test('what last year’s text tells is filled in, marked until somebody confirms it, and told by number', async () => {
  const store = await taking(picked('2019.txt', TEXT));
  const { supplement, notice } = store.getState();
  expect(supplement.texts['text/duties']).toBe('（一）拟订规划。');
  expect(supplement.fromLastText).toContain('text/duties');
  expect(notice?.text).toMatch(/^从“2019\.txt”取来 \d+ 项，都注明“取自上年稿，请核”；已填的没有改。$/);
  await store.getState().confirmTaken(['text/duties']);
  expect(store.getState().supplement.fromLastText).not.toContain('text/duties');
});

test.each([
  ['2019.txt', '某局概况\n', '“2019.txt”里没有可以取来的内容：已填的不改，认不准的不取。'],
  ['空.docx', '', '“空.docx”'],
])('of %s it says why nothing is taken', async (name, text, sentence) => {
  const store = await taking(picked(name, text));
  expect(store.getState().notice).toMatchObject({
    kind: 'warning',
    text: expect.stringContaining(sentence) as string,
  });
  expect(store.getState().supplement.texts).toEqual({});
});
