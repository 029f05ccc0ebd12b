import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { sixUnits, troubledBook, writeFolder, type FolderFile } from '../support/books/unit-books';
import { describeInBrowser } from '../support/describe-in-browser';
import { axe } from '../support/page/faults';
import { ONE_FILE, useWebPages } from '../support/page/web-pages';
import { workbenchOn, type WorkbenchPage } from '../support/page/workbench-page';

function folderOf(files: readonly FolderFile[]): string {
  return writeFolder(mkdtempSync(join(tmpdir(), 'units-')), files);
}

describeInBrowser('many units in a folder', () => {
  const pages = useWebPages();
  let page: Page;
  let on: WorkbenchPage;
  const before = sixUnits();
  let six: string;

  beforeAll(() => {
    six = folderOf(before);
  });

  afterAll(() => rmSync(six, { recursive: true }));

  async function openPage(at?: string): Promise<void> {
    page = await pages.open({ ...(at !== undefined && { at }) });
    on = workbenchOn(page);
  }

  const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
  const rows = (): Locator => page.locator('.queue li .queue-row');

  const choose = (folder: string): Promise<void> => on.choose('打开文件夹…', folder);

  async function chooseSix(): Promise<void> {
    await choose(join(six, '2020决算'));
    await rows().nth(5).waitFor();
    await page.locator('.queue__progress').waitFor({ state: 'detached' });
  }

  test.each([
    ['in the page of the site', undefined],
    ['in the page that is one file, without a network', ONE_FILE],
  ])('are listed with what is missing first, opened at a click, and found again: %s', async (_where, address) => {
    await openPage(address);
    await chooseSix();
    expect(await page.locator('.queue__headline').innerText()).toBe(
      '6 个单位：1 个没有核对，2 个缺表、缺稿或年度不符，2 个有必改的问题。',
    );
    expect(await page.locator('.queue li .queue-row__unit').allInnerTexts()).toEqual([
      '己县财政局.xlsx',
      '丁县林业局',
      '丙县水利局',
      '甲县教育局',
      '戊乡人民政府',
      '乙县民政局',
    ]);
    expect(await rows().first().innerText()).toMatch(/没有核对\s+“己县财政局.xlsx”.+。$/);
    expect(await rows().nth(2).innerText()).toContain('年度不符：本册 2019 年，应为 2020 年');
    const mustMend = Number((await rows().nth(4).locator('.queue-row__count--bad').innerText()).replace(/\D/g, ''));

    await page.getByRole('searchbox').fill('县');
    await button(/^甲县教育局/).click();
    await button('返回清单').waitFor();
    const pane = page.getByRole('region', { name: '决算助手', exact: true });
    expect(await pane.getByRole('heading', { name: /^先看这些/ }).innerText()).toContain(`${mustMend} 处`);
    expect(await page.locator('.tabs [role=tab]').count()).toBeGreaterThanOrEqual(9);

    await button('返回清单').click();
    expect(await page.getByRole('searchbox').inputValue()).toBe('县');
    expect(await button(/^甲县教育局/).evaluate((row) => row === document.activeElement)).toBe(true);
  });

  test('of one-table files in a folder of their own open as one book', async () => {
    await openPage();
    await chooseSix();
    await button(/^戊乡人民政府/).click();
    await button('返回清单').waitFor();
    expect(await page.locator('.tabs [role=tab]').count()).toBe(9);
  });

  test('go out as one archive, and their files stay as they were', async () => {
    await openPage();
    await chooseSix();
    const saved = await on.downloaded(() => button('导出汇总和意见单').click());
    expect(saved.name).toBe('决算核对汇总和审核意见单.zip');
    const names = Object.keys(unzipSync(saved.bytes));
    expect(names).toHaveLength(1 + 2 * 5);
    expect(names).toEqual(expect.arrayContaining(['汇总.xlsx', '丁县林业局.审核意见单.docx']));
    await page.getByText(/内有汇总和 5 个单位的审核意见单。原文件没有改动。$/).waitFor();
    const after = before.map(({ path }) => readFileSync(join(six, path)));
    expect(after.every((bytes, index) => bytes.equals(before[index]?.bytes ?? new Uint8Array()))).toBe(true);
  });

  test('can be given up, and gone on with', async () => {
    const bytes = troubledBook({ unit: '某局' });
    const many = folderOf(Array.from({ length: 40 }, (_, index) => ({ path: `收/${index + 10}.xlsx`, bytes })));
    await openPage();
    await choose(join(many, '收'));
    await rows().first().waitFor();
    await button('取消').click();
    await page.getByText(/^已取消：40 个单位核对了 \d+ 个，结果保留。$/).waitFor();
    const done = await rows().count();
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(40);
    await button('接着核对').click();
    await rows().nth(39).waitFor();
    rmSync(many, { recursive: true });
  });

  test('are walked through by keyboard alone', async () => {
    await openPage();
    await chooseSix();
    await page.getByRole('searchbox').focus();
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let stops = 0; stops < 6 && !(await focused()).startsWith('丁县林业局'); stops += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^甲县教育局/);
    await page.keyboard.press('Enter');
    await button('返回清单').press('Enter');
    expect(await focused()).toMatch(/^甲县教育局/);
  });

  test('a common problem shows the units that have it', async () => {
    await openPage();
    await chooseSix();
    await page.locator('.queue__problems summary').press('Enter');
    await page.locator('.queue-problem').first().click();
    expect(await page.locator('.queue li .queue-row__unit').allInnerTexts()).toEqual(['甲县教育局', '戊乡人民政府']);
    expect(await axe(page)).toEqual([]);
  });
});
