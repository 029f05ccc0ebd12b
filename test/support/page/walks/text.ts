import { CONSISTENT_BOOK, PUBLISHED_BOOK } from '../../../../scripts/samples/books';
import { press, type Walk } from '../walk';
import { sampleFile } from '../workbench-page';

const SOUND = sampleFile(CONSISTENT_BOOK.fileName);
const PUBLISHED = sampleFile(PUBLISHED_BOOK.fileName);

/** 情况说明. */
export const TEXT: readonly Walk[] = [
  {
    name: 'the text',
    steps: [
      {
        name: 'draft',
        async reach(on) {
          await on.openTab('情况说明');
          await press(on, '起草情况说明');
          await on.pane().getByRole('article').waitFor();
        },
        focus: /./,
      },
      {
        name: 'draft with its lists open',
        async reach(on) {
          for (const title of ['资料来源', '待填内容']) {
            await on.pane().locator('summary', { hasText: title }).press('Enter');
          }
          await press(on, '写到工作簿');
          await press(on, '导出');
        },
        focus: '导出',
      },
      {
        name: 'template with a wrong sentence',
        async reach(on) {
          await press(on, '改模板句子');
          await on.pane().getByRole('group', { name: '第 1 段' }).getByRole('textbox').fill('总计{收支总记}。');
          await on.pane().getByText('没有名为“收支总记”的数或文字').waitFor();
          for (const title of ['写法选择', '花括号怎么写']) await on.pane().getByText(title).click();
        },
        focus: /^花括号怎么写/,
      },
      {
        name: 'where a cell is used',
        async reach(on) {
          await press(on, '返回');
          await on.button('20862.66').first().press('Enter');
          await press(on, '所选单元格用在哪里');
          await on
            .pane()
            .getByRole('heading', { name: /用到所选单元格$/ })
            .waitFor();
        },
        focus: /用到所选单元格$/,
      },
      {
        name: 'blank being filled',
        async reach(on) {
          await press(on, '〔待填：上年数〕');
          await on.pane().getByRole('complementary', { name: '来源' }).getByRole('textbox').waitFor();
        },
        focus: /./,
      },
      {
        name: 'figure changed by hand',
        async reach(on) {
          await on.page.keyboard.type('20000');
          await on.page.keyboard.press('Enter');
          await on.page.keyboard.press('Escape');
          await on.button('19359.65').first().press('Enter');
          await press(on, '改数');
          await on.page.keyboard.type('19359.7');
          await on.page.keyboard.press('Enter');
          await on.pane().getByText('（手工改数，不再取数）').waitFor();
        },
        focus: /./,
      },
      {
        name: 'old and new figures',
        async reach(on) {
          await on.openFiles({ ...SOUND, name: PUBLISHED.name });
          await on.openTab('情况说明');
          await press(on, '起草情况说明');
          await on
            .pane()
            .getByText(/^单元格改动后，文中有 \d+ 个数变了/)
            .waitFor();
        },
        focus: /./,
      },
    ],
  },
];
