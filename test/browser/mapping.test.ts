import type { Locator, Page } from 'playwright-core';
import { fileOf } from '../support/books/sample-files';
import { UNCLEAR, UNCLEAR_COLUMN, UNCLEAR_SHEET } from '../support/books/unclear-book';
import { describeInBrowser } from '../support/describe-in-browser';
import { useWebPages } from '../support/page/web-pages';
import { workbenchOn, type ChosenFile, type WorkbenchPage } from '../support/page/workbench-page';

describeInBrowser('a table and a column that only a person can tell', () => {
  const pages = useWebPages();
  let page: Page;
  let on: WorkbenchPage;

  beforeEach(async () => {
    page = await pages.open();
    on = workbenchOn(page);
  });

  const pane = (): Locator => on.pane();
  const button = (name: string | RegExp): Locator => on.button(name);
  const missing = (): Locator => pane().getByRole('region', { name: /^没有认出的行和栏/ });

  async function openBook(file: ChosenFile): Promise<void> {
    await on.openFiles(file);
    await pane().getByRole('tab', { name: /^报表/ }).click();
    await button('读取工作簿').click();
    await pane()
      .getByRole('heading', { name: /^工作表/ })
      .waitFor();
  }

  /** The letters above the columns are the first row. */
  async function selectCell(sheet: string, address: string): Promise<void> {
    await page.locator('.tabs [role=tab]').getByText(sheet, { exact: true }).click();
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    await page
      .locator(`[role=row][aria-rowindex="${Number(row) + 1}"] [role=gridcell][aria-colindex="${column}"]`)
      .click();
    await expectText(page.locator('.book__address'), address);
  }

  async function expectText(locator: Locator, text: string): Promise<void> {
    await locator
      .getByText(text, { exact: true })
      .or(locator.filter({ hasText: text }))
      .first()
      .waitFor();
  }

  /** Assigns the sheet and shows the column. */
  async function tell(): Promise<void> {
    const choice = pane().getByRole('combobox', { name: `工作表“${UNCLEAR_SHEET}”是哪张报表` });
    await choice.selectOption({ label: '支出决算表' });
    await button('指给我看：“基本支出”一栏').click();
    await selectCell(UNCLEAR_SHEET, UNCLEAR_COLUMN);
    await button('就是这里').click();
    await pane().getByText(`“基本支出”一栏已指在 ${UNCLEAR_SHEET}!${UNCLEAR_COLUMN}，有关的勾稽已重新核对。`).waitFor();
  }

  /** How many checks had figures to compare, from the verdict's sentence. */
  async function checkedCount(): Promise<number> {
    await pane().getByRole('tab', { name: '检查' }).click();
    const verdict = await pane().locator('.verdict__text').innerText();
    await pane().getByRole('tab', { name: /^报表/ }).click();
    return Number(/(\d+)\s项勾稽/.exec(verdict)?.[1]);
  }

  const book: ChosenFile = { name: '决算.xlsx', bytes: fileOf(UNCLEAR) };

  /** What has to be as it was left, without another question. */
  async function expectTold(): Promise<void> {
    const choice = pane().getByRole('combobox', { name: `工作表“${UNCLEAR_SHEET}”是哪张报表` });
    expect(await choice.inputValue()).toBe('expenditure');
    expect(await missing().getByText('“基本支出”一栏').count()).toBe(0);
    const pointed = pane().getByRole('region', { name: /^您指明的行和栏/ });
    expect(await pointed.innerText()).toMatch(/支出决算表 “基本支出”一栏\s+Sheet3!F4\s+撤回$/);
    expect(await pane().getByRole('tab', { name: '报表', exact: true }).count()).toBe(1);
  }

  test('are told once, used by the check, and survive in a sheet of the saved copy', async () => {
    await openBook(book);
    const before = await checkedCount();
    await tell();
    expect(await checkedCount()).toBeGreaterThan(before);
    await expectTold();
    await button('写到工作簿').click();
    await button('写入').click();
    await page.locator('.tabs [role=tab]').getByText('助手资料', { exact: true }).waitFor();
    const copy = await on.downloaded(() => page.getByRole('button', { name: '保存副本' }).first().click());
    expect(copy.name).not.toBe(book.name);

    await page.reload();
    await openBook(copy);
    await expectTold();
  });

  test('survive in a side file as well, and can be taken back', async () => {
    await openBook(book);
    await tell();
    const kept = await on.downloaded(() => button('保存助手资料').click());
    expect(kept.name).toMatch(/_助手资料\.xlsx$/);

    await page.reload();
    await openBook(book);
    await on.choose('打开助手资料…', [kept]);
    await pane()
      .getByRole('region', { name: /^您指明的行和栏/ })
      .waitFor();
    await expectTold();
    await button('撤回：“基本支出”一栏').click();
    await missing().getByText('“基本支出”一栏').waitFor();
  });

  test('a cell that cannot be meant is refused in a sentence, and nothing changes', async () => {
    await openBook(book);
    const choice = pane().getByRole('combobox', { name: `工作表“${UNCLEAR_SHEET}”是哪张报表` });
    await choice.selectOption({ label: '支出决算表' });
    await button('指给我看：“基本支出”一栏').click();
    await selectCell(UNCLEAR_SHEET, 'G4');
    await button('就是这里').click();
    await pane()
      .getByText(/没有采用：G 列按文字已识别为“项目支出”一栏/)
      .waitFor();
    expect(await missing().getByText('“基本支出”一栏').count()).toBe(1);
  });
});
