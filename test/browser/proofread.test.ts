import type { Locator, Page } from 'playwright-core';
import { describeInBrowser } from '../support/describe-in-browser';
import { ONE_FILE, useWebPages } from '../support/page/web-pages';
import { workbenchOn, type WorkbenchPage } from '../support/page/workbench-page';
import { PLANTED_TEXT, PLANTED_WORDS } from '../support/texts/planted';

const NAME = '情况说明.txt';

describeInBrowser('the page 校对 in the workbench', () => {
  const pages = useWebPages();
  let page: Page;
  let on: WorkbenchPage;

  async function openText(at?: string): Promise<void> {
    page = await pages.open({ ...(at !== undefined && { at }) });
    on = workbenchOn(page);
    await on.openTab('校对');
    await on.choose('打开文稿…', [{ name: NAME, bytes: new TextEncoder().encode(PLANTED_TEXT) }]);
    await pane()
      .getByText(/^稿件问题 \d+ 处/)
      .waitFor();
  }

  const pane = (): Locator => on.pane();
  const count = async (): Promise<number> =>
    Number(/^稿件问题 (\d+) 处/.exec(await pane().locator('.verdict__text').innerText())?.[1] ?? 0);

  test.each([
    ['in the page of the site', undefined],
    ['in the page that is one file, without a network', ONE_FILE],
  ])('finds planted mistakes, held against the open book: %s', async (_where, at) => {
    await openText(at);
    await pane()
      .getByText(/^对照：示例县卫生健康局2020年部门决算公开表/)
      .waitFor();
    for (const words of PLANTED_WORDS) {
      await pane()
        .getByRole('article', { name: `“${words}”` })
        .first()
        .waitFor();
    }
  });

  test('leads through the text by keyboard, with every finding at its words', async () => {
    await openText();
    await pane().getByRole('tab', { name: '原文' }).click();
    const text = pane().getByRole('group', { name: NAME });
    // The lines of a long text are put in by and by.
    await text.filter({ hasText: '占33.13%。' }).waitFor();
    expect((await text.innerText()).replace(/\s/g, '')).toBe(PLANTED_TEXT.replace(/\s/g, ''));
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
    const seen: (string | null)[] = [];
    for (let at = await count(); at > 0; at -= 1) {
      await page.keyboard.press('F8');
      seen.push(await focused());
    }
    expect(seen).toEqual(expect.arrayContaining([...PLANTED_WORDS]));
    const places = seen.map((words) => PLANTED_TEXT.indexOf(words ?? '?'));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('what is no mistake is kept with 助手资料, and known again with the book', async () => {
    await openText();
    const before = await count();
    await on.button('不是错误：13800138000').click();
    await pane()
      .getByRole('textbox', { name: /^为什么不是错误/ })
      .fill('是对外公布的电话。');
    await on.button('保存').click();
    await pane().getByText('已说明不是错误').click();
    expect(await count()).toBe(before - 1);
    const kept = await on.downloaded(() => on.button('保存助手资料').click());

    await page.reload();
    await on.openTab('情况说明');
    await on.button('起草情况说明').click();
    await pane().getByText('资料来源').click();
    await on.choose('打开助手资料…', [kept]);
    await pane()
      .getByText(/^已读入“/)
      .waitFor();
    await on.openTab('校对');
    await on.choose('打开文稿…', [{ name: NAME, bytes: new TextEncoder().encode(PLANTED_TEXT) }]);
    await pane().getByText('已说明不是错误').click();
    expect(await count()).toBe(before - 1);
    await pane().getByText('是对外公布的电话。').waitFor();
  });

  test('the report goes out as a file', async () => {
    await openText();
    await on.button('导出').click();
    const report = await on.downloaded(() => on.button('校对报告（网页，可打印）').click());
    expect(report.name).toBe('情况说明（校对报告）.html');
    const html = new TextDecoder().decode(report.bytes);
    for (const words of PLANTED_WORDS) expect(html).toContain(words);
  });
});
