import { PLANTED_TEXT } from '../../texts/planted';
import { press, type Walk } from '../walk';
import type { WorkbenchPage } from '../workbench-page';

const TEXT = { name: '情况说明.txt', bytes: new TextEncoder().encode(PLANTED_TEXT) };

const found = (on: WorkbenchPage): Promise<void> =>
  on
    .pane()
    .getByText(/^稿件问题 \d+ 处/)
    .waitFor();

/** 校对. */
export const PROOFREADING: readonly Walk[] = [
  {
    name: 'a text that is proof-read',
    steps: [
      {
        name: 'before there is a text',
        async reach(on) {
          await on.openTab('校对');
          await on.pane().getByRole('heading', { name: '校对文稿' }).waitFor();
        },
        focus: '校对',
      },
      {
        name: 'a text to be pasted',
        reach: (on) => press(on, '粘贴文字'),
        focus: '粘贴文字',
      },
      {
        name: 'findings of a text',
        async reach(on) {
          await on.choose('打开文稿…', [TEXT]);
          await found(on);
        },
        focus: /./,
      },
      {
        name: 'a finding that is looked at',
        async reach(on) {
          await on.page.keyboard.press('F8');
          await press(on, '导出');
          await on.page.keyboard.press('F8');
        },
        focus: /^“11010519491231002X”/,
      },
      {
        name: 'a finding in its text',
        async reach(on) {
          await on.pane().getByRole('tab', { name: '原文' }).press('Enter');
          await on.page.keyboard.press('Shift+F8');
        },
        focus: '13800138000',
      },
      {
        name: 'a finding that is no mistake',
        async reach(on) {
          await press(on, /^不是错误/);
          await on.pane().getByRole('textbox').fill('是对外公布的电话。');
        },
        focus: /^为什么不是错误/,
      },
      {
        name: 'what is no mistake',
        async reach(on) {
          await press(on, '保存');
          await on.pane().getByRole('tab', { name: '问题' }).press('Enter');
          await on.pane().locator('summary', { hasText: '已说明不是错误' }).press('Enter');
        },
        focus: /^已说明不是错误/,
      },
      {
        name: 'figures of a text',
        reach: (on) => press(on, /^\d+\s*未绑定$/),
        focus: /^未绑定/,
      },
    ],
  },
];
