import type { Page } from 'playwright-core';
import { BAD_FILES } from '../../books';
import { overstatedBook } from '../../books/state-books';
import { press, type Walk } from '../walk';
import type { ChosenFile, WorkbenchPage } from '../workbench-page';

function badFile(fault: string): ChosenFile {
  const [, bytes] = BAD_FILES.find(([name]) => name === fault) ?? [];
  if (bytes === undefined) throw new Error(`no bad file: ${fault}`);
  return { name: '决算表.xlsx', bytes: bytes() };
}

const withoutSamples = (page: Page): Promise<unknown> =>
  page.route('**/samples/**', (route) => route.fulfill({ status: 404 }));

/** A check begins and gets no further: what it needs does not come. */
async function holdCore(page: Page): Promise<void> {
  await page.route('**/js/casework.*.js', () => undefined);
}

const withSlowSamples = (page: Page): Promise<unknown> => page.route('**/samples/**', () => undefined);

/** Chooses a file that does not open, and waits for the sentence that says so. */
async function refused(on: WorkbenchPage, file: ChosenFile, sentence: RegExp): Promise<void> {
  await on.choose('打开工作簿…', [file]);
  await on.page.getByText(sentence).waitFor();
}

/** Before a workbook is open, or a result there. */
export const OPENING: readonly Walk[] = [
  {
    name: 'without a workbook',
    options: { before: withoutSamples },
    frame: 'window',
    steps: [
      { name: 'empty', reach: ({ page }) => page.getByText('打开一本决算工作簿').waitFor(), focus: '' },
      ...(
        [
          ['damaged', badFile('a workbook whose sheet breaks off'), /已损坏/],
          ['encrypted', badFile('a locked .xlsx'), /设有打开密码/],
          ['without sheets', badFile('a workbook without sheets'), /没有工作表/],
          ['too large', { name: '决算表.xlsx', bytes: overstatedBook() }, /过大/],
          ['no workbook', badFile('a web page named .xls'), /实际是网页/],
        ] as const
      ).map(([name, file, sentence]) => ({
        name,
        reach: (on: WorkbenchPage) => refused(on, file, sentence),
        focus: '打开工作簿…',
      })),
    ],
  },
  {
    name: 'loading',
    options: { before: withSlowSamples },
    frame: 'window',
    steps: [{ name: 'opening', reach: ({ page }) => page.getByText('正在打开').waitFor(), focus: '' }],
  },
  {
    name: 'progress',
    options: { before: holdCore },
    steps: [
      { name: 'start', reach: ({ button }) => button('检查一致性').waitFor(), focus: '' },
      {
        name: 'checking',
        async reach(on) {
          await press(on, '检查一致性');
          await on.pane().getByRole('progressbar').waitFor();
        },
        focus: '取消',
      },
      {
        name: 'cancelled',
        async reach(on) {
          await press(on, '取消');
          await on.pane().getByText('已取消，结果没有更新。').waitFor();
        },
        focus: '检查一致性',
      },
    ],
  },
];
