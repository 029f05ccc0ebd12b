import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { utils, write } from '@e965/xlsx';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { DIST, launch } from '../support/browser';
import { PUBLISHED } from '../support/books/sample-files';
import { describeInBrowser } from '../support/describe-in-browser';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PAGE = join(DIST, '决算助手.html');
const ADDRESS = pathToFileURL(PAGE).href;

jest.setTimeout(120_000);

describeInBrowser('the page that is one file, opened from disk without a network', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let requests: string[];
  let complaints: string[];

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, offline: true });
    page = await context.newPage();
    requests = [];
    complaints = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(ADDRESS);
  });

  afterEach(async () => {
    expect(requests.filter((url) => !/^(blob:|data:)/.test(url))).toEqual([ADDRESS]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  const pane = (): Locator => page.getByRole('region', { name: '决算助手', exact: true });
  const button = (name: string | RegExp): Locator => pane().getByRole('button', { name, exact: true });
  const activeCell = (): Locator => page.locator('[aria-selected=true][role=gridcell]');

  async function check(): Promise<string> {
    await button('检查一致性').click();
    await pane()
      .getByRole('heading', { name: /^先看这些/ })
      .waitFor();
    return (await pane().locator('.verdict__text').innerText()).replace(/\s/g, ' ');
  }

  async function axe(): Promise<readonly string[]> {
    await page.evaluate(AXE);
    const results = await page.evaluate<AxeResults>('axe.run(document.body)');
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  /** The nine tables of the published sample as a unit may export them: an .xls each, whose sheet says nothing. */
  function oneTableFiles(): { name: string; mimeType: string; buffer: Buffer }[] {
    return PUBLISHED.sheets.slice(0, 9).map(({ name, values, merges }) => {
      const sheet = utils.aoa_to_sheet(values.map((row) => [...row]));
      sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
        s: { r: top, c: left },
        e: { r: bottom, c: right },
      }));
      const book = utils.book_new();
      utils.book_append_sheet(book, sheet, 'Sheet1');
      const buffer = write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer;
      return { name: `${name}.xls`, mimeType: 'application/vnd.ms-excel', buffer };
    });
  }

  async function choose(files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开工作簿…' }).click();
    await (await chooser).setFiles(files);
  }

  test('shows the sample, checks it, and leads from a finding to its cell', async () => {
    expect(await check()).toMatch(/^9 张表已识别；\d+ 项勾稽：\d+ 平，\d+ 尾差，[1-9]\d* 不平；\d+ 项无法核对。$/);
    const finding = pane().getByRole('listitem').filter({ hasText: '必改' }).first();
    const address = await finding.locator('.finding__address').innerText();
    await finding.getByRole('button', { name: /^定位/ }).click();
    await activeCell().waitFor();
    const tab = await page.locator('.tabs [role=tab][aria-selected=true]').innerText();
    expect(`${tab}!${await page.locator('.book__address').innerText()}`).toBe(address);
    expect(await axe()).toEqual([]);
  });

  test('opens the other sample as well', async () => {
    await page.getByRole('button', { name: '打开示例' }).click();
    await page.getByRole('menuitem', { name: /^一致稿/ }).click();
    await page.getByRole('combobox', { name: '已打开的工作簿' }).waitFor();
    expect(await check()).toContain('，0 不平；');
  });

  test('drafts, with every number leading to its cell', async () => {
    await pane().getByRole('tab', { name: '情况说明' }).click();
    await button('起草情况说明').click();
    await button('20862.66').first().click();
    expect(await activeCell().innerText()).toBe('20,862.66');
    expect(await axe()).toEqual([]);
  });

  test('nine .xls files of a table each, chosen together, are one book that is checked and copied', async () => {
    const files = oneTableFiles();
    await choose(files);
    await page.getByRole('combobox', { name: '已打开的工作簿' }).waitFor();
    const books = await page.getByRole('combobox', { name: '已打开的工作簿' }).locator('option').allInnerTexts();
    expect(books).toHaveLength(2);
    expect(books[1]).toMatch(/ 等 9 个文件$/);
    expect(await page.locator('.tabs [role=tab]').count()).toBe(9);
    expect(await check()).toMatch(/^9 张表已识别；\d+ 项勾稽：\d+ 平，\d+ 尾差，[1-9]\d* 不平；\d+ 项无法核对。$/);
    await button('标记').click();
    await pane()
      .getByText(/有标记；提交前请清除。$/)
      .waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存副本' }).click();
    expect((await download).suggestedFilename()).toMatch(/ 等 9 个文件\.marked\.zip$/);
    expect(await axe()).toEqual([]);
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
    complaints = complaints.filter((text) => !text.includes('Content Security Policy'));
  });

  test('carries nothing that names another file', () => {
    const html = readFileSync(PAGE, 'utf8');
    expect(html.match(/<(script|link|img|iframe)\b[^>]*\b(src|href)="(?!data:)/g)).toBeNull();
  });
});
