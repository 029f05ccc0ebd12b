import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { fileOf } from '../support/books/sample-files';
import { UNCLEAR, UNCLEAR_COLUMN, UNCLEAR_SHEET } from '../support/books/unclear-book';
import { DIST, launch } from '../support/browser';
import { describeInBrowser } from '../support/describe-in-browser';
import { serveFolder, type ServedFolder } from '../support/static-server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

jest.setTimeout(120_000);

interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

describeInBrowser('a table and a column that only a person can tell', () => {
  let served: ServedFolder;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    served = await serveFolder(DIST);
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  afterEach(() => page.close());

  const pane = (): Locator => page.getByRole('region', { name: '决算助手', exact: true });
  const button = (name: string | RegExp): Locator => pane().getByRole('button', { name, exact: true });
  const missing = (): Locator => pane().getByRole('region', { name: /^没有认出的行和栏/ });

  async function openPage(width: number): Promise<void> {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${served.origin}/workbench.html`);
    await page.evaluate((pixels) => localStorage.setItem('juesuan.paneWidth', String(pixels)), width);
    await page.reload();
    await pane().waitFor();
  }

  async function openBook({ name, bytes }: OpenedFile): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开工作簿…' }).click();
    await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await page
      .getByRole('combobox', { name: '已打开的工作簿' })
      .getByRole('option', { name, selected: true })
      .waitFor({ state: 'attached' });
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

  async function savedAs(click: () => Promise<void>): Promise<OpenedFile> {
    const waiting = page.waitForEvent('download');
    await click();
    const download: Download = await waiting;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  const book: OpenedFile = { name: '决算.xlsx', bytes: fileOf(UNCLEAR) };

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
    await openPage(400);
    await openBook(book);
    const before = await checkedCount();
    await tell();
    expect(await checkedCount()).toBeGreaterThan(before);
    await expectTold();
    await button('写到工作簿').click();
    await button('写入').click();
    await page.locator('.tabs [role=tab]').getByText('助手资料', { exact: true }).waitFor();
    const copy = await savedAs(() => page.getByRole('button', { name: '保存副本' }).first().click());
    expect(copy.name).not.toBe(book.name);

    await page.reload();
    await openBook(copy);
    await expectTold();
  });

  test('survive in a side file as well, and can be taken back', async () => {
    await openPage(400);
    await openBook(book);
    await tell();
    const kept = await savedAs(() => button('保存助手资料').click());
    expect(kept.name).toMatch(/_助手资料\.xlsx$/);

    await page.reload();
    await openBook(book);
    const chooser = page.waitForEvent('filechooser');
    await button('打开助手资料…').click();
    await (await chooser).setFiles({ name: kept.name, mimeType: '', buffer: Buffer.from(kept.bytes) });
    await pane()
      .getByRole('region', { name: /^您指明的行和栏/ })
      .waitFor();
    await expectTold();
    await button('撤回：“基本支出”一栏').click();
    await missing().getByText('“基本支出”一栏').waitFor();
  });

  test('a cell that cannot be meant is refused in a sentence, and nothing changes', async () => {
    await openPage(400);
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

  test.each([320, 450])(
    'at %i pixels axe has nothing against the page, and it does not scroll sideways',
    async (width) => {
      await openPage(width);
      await openBook(book);
      await tell();
      await button('指给我看：“上缴上级支出”一栏').click();
      await button('写到工作簿').click();
      await page.evaluate(AXE);
      const results = await page.evaluate<AxeResults>("axe.run('.pane')");
      expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('.pane, .pane *')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
          .map((element) => element.className),
      );
      expect(wide).toEqual([]);
    },
  );
});
