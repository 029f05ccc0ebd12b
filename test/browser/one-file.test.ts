import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { Locator, Page } from 'playwright-core';
import { DIST } from '../support/browser';
import { PUBLISHED } from '../support/books/sample-files';
import { describeInBrowser } from '../support/describe-in-browser';
import { axe } from '../support/page/faults';
import { ONE_FILE, useWebPages } from '../support/page/web-pages';
import { workbenchOn, type ChosenFile, type WorkbenchPage } from '../support/page/workbench-page';

const PAGE = join(DIST, '决算助手.html');
describeInBrowser('the page that is one file, opened from disk without a network', () => {
  const pages = useWebPages();
  let page: Page;
  let on: WorkbenchPage;

  beforeEach(async () => {
    page = await pages.open({ at: ONE_FILE });
    on = workbenchOn(page);
  });

  const pane = (): Locator => on.pane();
  const button = (name: string | RegExp): Locator => on.button(name);
  const activeCell = (): Locator => on.activeCell();

  async function check(): Promise<string> {
    await on.check();
    return (await on.verdict().innerText()).replace(/\s/g, ' ');
  }

  /** The nine tables of the published sample as a unit may export them: an .xls each, whose sheet says nothing. */
  function oneTableFiles(): readonly ChosenFile[] {
    return PUBLISHED.sheets.slice(0, 9).map(({ name, values, merges }) => {
      const sheet = utils.aoa_to_sheet(values.map((row) => [...row]));
      sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
        s: { r: top, c: left },
        e: { r: bottom, c: right },
      }));
      const book = utils.book_new();
      utils.book_append_sheet(book, sheet, 'Sheet1');
      const buffer = write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer;
      return { name: `${name}.xls`, bytes: buffer };
    });
  }

  test('shows the sample, checks it, and leads from a finding to its cell', async () => {
    expect(await check()).toMatch(/^9 张表已识别；\d+ 项勾稽：\d+ 平，\d+ 尾差，[1-9]\d* 不平；\d+ 项无法核对。$/);
    const finding = pane().getByRole('listitem').filter({ hasText: '必改' }).first();
    const address = await finding.locator('.finding__address').innerText();
    await finding.getByRole('button', { name: /^定位/ }).click();
    await activeCell().waitFor();
    const tab = await page.locator('.tabs [role=tab][aria-selected=true]').innerText();
    expect(`${tab}!${await page.locator('.book__address').innerText()}`).toBe(address);
    expect(await axe(page)).toEqual([]);
  });

  test('opens the other sample as well', async () => {
    await page.getByRole('button', { name: '打开示例' }).click();
    await page.getByRole('menuitem', { name: /^一致稿/ }).click();
    await page.locator('[data-book="1"]').waitFor();
    expect(await check()).toContain('，0 不平；');
  });

  test('drafts, with every number leading to its cell', async () => {
    await pane().getByRole('tab', { name: '情况说明' }).click();
    await button('起草情况说明').click();
    await button('20862.66').first().click();
    expect(await activeCell().innerText()).toBe('20,862.66');
    expect(await axe(page)).toEqual([]);
  });

  test('says that it shows a sample, until nine .xls files are dropped on it', async () => {
    const sample = page.getByRole('region', { name: '示例', exact: true });
    expect(await sample.innerText()).toMatch(/^现在打开的是示例，可以随便试。核对自己的：点“打开工作簿…”，/);
    const files = oneTableFiles().map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')] as const);
    const dropped = await page.evaluateHandle((list) => {
      const transfer = new DataTransfer();
      for (const [name, text] of list) {
        transfer.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name));
      }
      return transfer;
    }, files);
    await page.dispatchEvent('.workbench', 'dragover', { dataTransfer: dropped });
    await page.getByText('松开即打开').waitFor();
    await page.dispatchEvent('.workbench', 'drop', { dataTransfer: dropped });
    await page.locator('.header__book', { hasText: / 等 9 个文件$/ }).waitFor();
    expect(await sample.count()).toBe(0);
    expect(await page.getByRole('region', { name: '已打开的各本' }).count()).toBe(0);
    expect(await check()).toMatch(/^9 张表已识别；/);
  });

  test('nine .xls files of a table each, chosen together, are one book that is checked and copied', async () => {
    await on.openFiles(...oneTableFiles());
    expect(await page.locator('.header__book').innerText()).toMatch(/ 等 9 个文件$/);
    expect(await page.locator('.tabs [role=tab]').count()).toBe(9);
    expect(await check()).toMatch(/^9 张表已识别；\d+ 项勾稽：\d+ 平，\d+ 尾差，[1-9]\d* 不平；\d+ 项无法核对。$/);
    await on.mark();
    const copy = await on.downloaded(() => on.anyButton('保存副本').click());
    expect(copy.name).toMatch(/ 等 9 个文件（标记）\.zip$/);
    expect(await axe(page)).toEqual([]);
  });

  test('a script that it did not bring does not run, and nothing can be asked for', async () => {
    const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    expect(policy).toMatch(/script-src 'sha256-[^;]+; /);
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|'self'|https?:)/);
    expect(policy).toContain("connect-src 'none'");
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.intruder = true';
      document.body.append(script);
      return 'intruder' in window;
    });
    expect(ran).toBe(false);
    pages.expectComplaints(/Content Security Policy/);
  });

  test('carries nothing that names another file', () => {
    const html = readFileSync(PAGE, 'utf8');
    expect(html.match(/<(script|link|img|iframe)\b[^>]*\b(src|href)="(?!data:)/g)).toBeNull();
  });
});
