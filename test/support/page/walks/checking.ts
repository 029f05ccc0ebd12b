import { CONSISTENT_BOOK } from '../../../../scripts/samples/books';
import { hiddenBook, unsaidBook, wrongBook } from '../../books/state-books';
import { foreignBook } from '../../books/unit-books';
import { press, type Walk } from '../walk';
import { sampleFile } from '../workbench-page';

const SOUND = sampleFile(CONSISTENT_BOOK.fileName);

/** What a check leads to. */
export const CHECKING: readonly Walk[] = [
  {
    name: 'errors',
    steps: [
      {
        name: 'with errors',
        async reach(on) {
          await press(on, '检查一致性');
          await on.verdict().waitFor();
        },
        focus: '重新检查',
      },
      {
        name: 'details',
        async reach(on) {
          await press(on, '详情');
          await on.pane().getByText('相关单元格').first().waitFor();
        },
        focus: '详情',
      },
      {
        name: 'filter without a hit',
        async reach(on) {
          await on.button('筛选').press('Space');
          const choices = on.pane().locator('.filters select');
          await choices.nth(1).selectOption({ index: 2 });
          await choices.nth(2).selectOption({ index: 1 });
          await on.pane().getByText('筛选之后没有内容。').waitFor();
        },
        focus: '筛选',
      },
      {
        name: 'marked',
        async reach(on) {
          await press(on, '清除筛选');
          await on.button('标记').press('Enter');
          await on
            .pane()
            .getByText(/有标记；提交前请清除。$/)
            .waitFor();
        },
        focus: '标记',
      },
      {
        name: 'reports offered',
        async reach(on) {
          await press(on, '生成核对结果');
          await on.button('含公式').waitFor();
        },
        focus: '生成核对结果',
      },
      {
        name: 'traces listed',
        async reach(on) {
          await on.button('不含公式').press('Enter');
          await on.pane().getByText('已生成工作表“核对结果”。').waitFor();
          await press(on, '删除助手痕迹');
          await on.button('全部删除').waitFor();
        },
        focus: /^工作簿里有下列助手痕迹/,
      },
      {
        name: 'list of checks',
        async reach(on) {
          await on.button('先不删除').press('Enter');
          await on.pane().locator('.ledger__count').first().press('Enter');
          await on.pane().locator('.long-list').waitFor();
        },
        focus: /^不平/,
      },
      {
        name: 'own rules',
        async reach(on) {
          await press(on, '返回');
          await on
            .pane()
            .getByRole('button', { name: /自定义公式/ })
            .press('Enter');
          await on
            .pane()
            .getByRole('heading', { name: /自定义公式/ })
            .waitFor();
        },
        focus: /^自定义公式/,
      },
      {
        name: 'pictures',
        async reach(on) {
          await press(on, '返回');
          await on.openTab('图示');
          await on.pane().getByText('数据表').first().waitFor();
          for (const table of await on.pane().getByText('数据表').all()) await table.click();
        },
        focus: /数据表/,
      },
    ],
  },
  {
    name: 'a sound book',
    steps: [
      {
        name: 'clean',
        async reach(on) {
          await on.openFiles(SOUND);
          await press(on, '检查一致性');
          await on.verdict().waitFor();
        },
        focus: '重新检查',
      },
    ],
  },
  {
    name: 'a foreign book',
    steps: [
      {
        name: 'nothing recognised',
        async reach(on) {
          await on.openFiles({ name: '通讯录.xlsx', bytes: foreignBook() });
          await press(on, '检查一致性');
          await on.verdict().waitFor();
        },
        focus: '重新检查',
      },
    ],
  },
  {
    name: 'a book that says nothing of itself',
    steps: [
      {
        name: 'questions open',
        async reach(on) {
          await on.openFiles({ name: '决算.xlsx', bytes: unsaidBook() });
          await press(on, '检查一致性');
          await on
            .pane()
            .getByText(/个问题需要您确认/)
            .waitFor();
        },
        focus: '重新检查',
      },
      {
        name: 'questions',
        async reach(on) {
          await press(on, '去确认');
          await on
            .pane()
            .getByRole('heading', { name: /^请确认/ })
            .waitFor();
        },
        focus: /./,
      },
    ],
  },
  {
    name: 'hidden sheets',
    steps: [
      {
        name: 'locating on a hidden sheet',
        async reach(on) {
          await on.openFiles({ name: '隐藏.xlsx', bytes: hiddenBook() });
          await press(on, '检查一致性');
          await on.pane().getByRole('button', { name: /^定位/ }).first().press('Enter');
          await on.button('显示并定位').waitFor();
        },
        focus: /^定位/,
      },
      {
        name: 'shown and located',
        async reach(on) {
          await press(on, '显示并定位');
          await on.activeCell().waitFor();
        },
        focus: /./,
      },
    ],
  },
  {
    name: 'figures on trial',
    steps: [
      {
        name: 'a value tried',
        async reach(on) {
          await on.openFiles({ name: '有一处错.xlsx', bytes: wrongBook() });
          await press(on, '检查一致性');
          await on
            .pane()
            .getByRole('button', { name: /^试改：/ })
            .first()
            .press('Enter');
          await on.page.getByText('试算中：改了 1 格').waitFor();
          await press(on, '清单');
        },
        focus: '清单',
      },
      {
        name: 'copy asked for',
        async reach(on) {
          await press(on, '保存副本');
          await on.anyButton('带上试算的数').waitFor();
        },
        focus: '不带（原数）',
      },
    ],
  },
  {
    name: 'a second round',
    steps: [
      {
        name: 'second round',
        async reach(on) {
          await press(on, '检查一致性');
          await press(on, '生成核对结果');
          const opinion = await on.downloaded(() => press(on, '审核意见单（Excel）'));
          await on.openFiles(SOUND);
          await press(on, '检查一致性');
          await on.choose(/^打开上一轮意见单/, [opinion]);
          await on
            .pane()
            .getByRole('heading', { name: /^与上一轮比对/ })
            .waitFor();
        },
        focus: /./,
      },
    ],
  },
];
