import type { Locator, Page } from 'playwright-core';
import { CONSISTENT_BOOK, PUBLISHED_BOOK } from '../../scripts/samples/books';
import { describeInBrowser } from '../support/describe-in-browser';
import { useWebPages } from '../support/page/web-pages';
import { sampleFile, workbenchOn, type WorkbenchPage } from '../support/page/workbench-page';

describeInBrowser('the page 情况说明 in the workbench', () => {
  const pages = useWebPages();
  let page: Page;
  let on: WorkbenchPage;

  beforeEach(async () => {
    page = await pages.open();
    on = workbenchOn(page);
  });

  const pane = (): Locator => on.pane();
  const button = (name: string | RegExp): Locator => on.button(name);
  const strip = (): Locator => pane().getByRole('complementary', { name: '来源' });
  const draft = (): Locator => pane().getByRole('article');

  test('a blank, a figure and a sentence of one’s own survive 助手资料 and a new session', async () => {
    await on.draft();
    await button('〔待填：上年数〕').first().click();
    await strip().getByRole('textbox').fill('20000');
    await page.keyboard.press('Enter');
    await strip().getByText('收支总计比上年增加的主要原因').waitFor();
    await page.keyboard.type('项目增加');
    await strip().getByRole('button', { name: '保存，下一处' }).click();
    await strip().getByRole('button', { name: '取消', exact: true }).click();
    await button('19359.65').click();
    await strip().getByRole('button', { name: '改数' }).click();
    await strip().getByRole('textbox', { name: '改为' }).fill('19359.70');
    await page.keyboard.press('Enter');
    await draft().getByText('（手工改数，不再取数）').waitFor();
    await button('改模板句子').click();
    await pane().getByRole('combobox', { name: '章节' }).selectOption('expenditure');
    const sentence = pane().getByRole('group', { name: '第 1 段' });
    await sentence.getByRole('textbox').fill('全年支出{本年支出合计}。');
    await sentence.getByText('全年支出18727.31万元。').waitFor();
    await sentence.getByRole('button', { name: '采用：第 1 段' }).click();
    await button('返回').click();
    await pane().getByText('资料来源').click();
    const kept = await on.downloaded(() => button('保存助手资料').click());
    expect(kept.name).toBe('示例县卫生健康局_2020_助手资料.xlsx');

    await page.reload();
    await on.openFiles(sampleFile(PUBLISHED_BOOK.fileName), kept);
    await pane()
      .getByText(/^已读入“示例县卫生健康局_2020_助手资料.xlsx”：\d+ 项。$/)
      .waitFor();
    await pane().getByRole('tab', { name: '情况说明' }).click();
    const text = await draft().innerText();
    expect(text).toContain('增加862.66万元，增长4.31%，主要原因是项目增加');
    expect(text).toContain('19359.70（手工改数，不再取数）万元');
    expect(text).toContain('全年支出18727.31万元。');
  });

  test('from a cell of the grid to the sentences that use it', async () => {
    await on.draft();
    await button('20862.66').first().click();
    await button('所选单元格用在哪里').click();
    await pane()
      .getByRole('heading', { name: /^\d+ 句用到所选单元格$/ })
      .waitFor();
    await pane().locator('.uses__sentence').first().click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('20862.66');
    expect(await draft().locator('.draft__figure--used').count()).toBeGreaterThan(0);
  });

  test('a workbook that was mended and is opened anew shows old and new figures', async () => {
    await on.draft();
    await on.openFiles({ ...sampleFile(CONSISTENT_BOOK.fileName), name: PUBLISHED_BOOK.fileName });
    await on.draft();
    await pane()
      .getByText(/^单元格改动后，文中有 \d+ 个数变了/)
      .waitFor();
    expect(await draft().locator('.draft__old').first().innerText()).toMatch(/^原[\d.]+→$/);
    await button('知道了').click();
    expect(await draft().locator('.draft__old').count()).toBe(0);
  });

  test('the document goes out with what is open and without it, and so does the leader’s page', async () => {
    await on.draft();
    await button('导出').click();
    await button('导出（待填处标黄）').click();
    await pane()
      .getByText(/^文中有 \d+ 个数取自核对不平、必须改正的单元格/)
      .nth(1)
      .waitFor();
    await button('已看过，仍要导出').click();
    const open = await on.downloaded(() => button('导出（待填处标黄）').click());
    expect(open.name).toBe('示例县卫生健康局2020年度部门（单位）决算.docx');
    await pane().getByText('待填内容').click();
    await button('其余全部不填').click();
    const file = await on.downloaded(() => button('导出情况说明').click());
    expect(file.name).toBe('示例县卫生健康局2020年度部门（单位）决算.docx');
    const brief = await on.downloaded(() => button('导出送审摘要').click());
    expect(brief.name).toBe('示例县卫生健康局2020年度部门决算送审摘要.docx');
  });

  test('a blank is filled by keyboard alone', async () => {
    await on.draft();
    await button('〔待填：上年数〕').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('20000');
    await page.keyboard.press('Enter');
    await strip().getByText('收支总计比上年增加的主要原因').waitFor();
    expect(await draft().innerText()).toContain('增加862.66万元');
  });
});
