import { CONSISTENT_BOOK } from '../../../../scripts/samples/books';
import { CONSISTENT, fileOf, retexted } from '../../books/sample-files';
import { UNCLEAR } from '../../books/unclear-book';
import { press, type Walk } from '../walk';
import { sampleFile, type ChosenFile } from '../workbench-page';

const SOUND = sampleFile(CONSISTENT_BOOK.fileName);
const PRIOR: ChosenFile = {
  name: '上年.xlsx',
  bytes: fileOf(retexted(CONSISTENT.sheets, (text) => text.replace(/2020/g, '2019'))),
};

/** Several books, and what their sheets are. */
export const BOOKS: readonly Walk[] = [
  {
    name: 'books side by side',
    frame: 'window',
    steps: [
      {
        name: 'roles',
        async reach(on) {
          await on.openFiles(PRIOR);
          await on.openFiles(SOUND);
          await on.page.getByRole('region', { name: '已打开的各本' }).waitFor();
        },
        focus: '打开工作簿…',
      },
      {
        name: 'beside',
        async reach(on) {
          await on.page.getByRole('combobox', { name: `用途：${PRIOR.name}` }).selectOption('上年');
          await press(on, `并排看：${PRIOR.name}`);
          await on.page.getByRole('region', { name: `上年 ${PRIOR.name}` }).waitFor();
          await on.verdict().waitFor();
        },
        focus: `并排看：${PRIOR.name}`,
      },
    ],
  },
  {
    name: 'sheets and tables',
    steps: [
      {
        name: 'tables',
        async reach(on) {
          await on.openFiles({ name: '决算.xlsx', bytes: fileOf(UNCLEAR) });
          await on.openTab(/^报表/);
          await press(on, '读取工作簿');
          await on
            .pane()
            .getByRole('heading', { name: /^工作表/ })
            .waitFor();
        },
        focus: /./,
      },
      {
        name: 'pointing',
        async reach(on) {
          const choice = on.pane().getByRole('combobox', { name: /^工作表“Sheet3”是哪张报表/ });
          await choice.selectOption({ label: '支出决算表' });
          await press(on, '指给我看：“基本支出”一栏');
          await on.button('就是这里').waitFor();
        },
        focus: /./,
      },
    ],
  },
];
