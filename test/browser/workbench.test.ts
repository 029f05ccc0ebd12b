import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { CONSISTENT_BOOK, PUBLISHED_BOOK } from '../../scripts/samples/books';
import { DIST, launch } from '../support/browser';
import { describeInBrowser } from '../support/describe-in-browser';
import { serveFolder, type ServedFolder } from '../support/static-server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

jest.setTimeout(60_000);

describeInBrowser('the main job in the page', () => {
  let served: ServedFolder;
  let browser: Browser;
  let page: Page;
  let requests: string[];
  let complaints: string[];

  beforeAll(async () => {
    served = await serveFolder(DIST);
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    requests = [];
    complaints = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(`${served.origin}/workbench.html`);
  });

  afterEach(async () => {
    expect(requests.filter((url) => !/^(blob:|data:)/.test(url) && !url.startsWith(`${served.origin}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  const pane = (): Locator => page.getByRole('region', { name: '决算助手', exact: true });
  const button = (name: string | RegExp): Locator => pane().getByRole('button', { name, exact: true });
  const activeCell = (): Locator => page.locator('[aria-selected=true][role=gridcell]');
  const activeTab = (): Locator => page.locator('.tabs [role=tab][aria-selected=true]');
  const marks = (): Locator => page.locator('[data-mark]');

  async function check(): Promise<void> {
    await button('检查一致性').click();
    await pane()
      .getByRole('heading', { name: /^先看这些/ })
      .waitFor();
  }

  async function openBook(name: string): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开工作簿…' }).click();
    await (await chooser).setFiles(join(__dirname, '../../samples', name));
    await page.getByRole('combobox', { name: '已打开的工作簿' }).waitFor();
  }

  /** What the cell that a finding or figure named holds, as the line above the grid tells it. */
  async function shownCell(): Promise<string> {
    await activeCell().waitFor();
    return `${await activeTab().innerText()}!${await page.locator('.book__address').innerText()}`;
  }

  /** What axe has against a part of the page. */
  async function axe(part: string): Promise<readonly string[]> {
    await page.evaluate(AXE);
    const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(part)})`);
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  /** Elements that scroll sideways although they were not meant to. */
  function sideways(): Promise<readonly string[]> {
    return page.evaluate(() =>
      [...document.querySelectorAll('.pane, .pane *')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
        .map((element) => element.className),
    );
  }

  test('open, check, read the verdict, see the cell of a finding', async () => {
    await check();
    const verdict = await pane().locator('.verdict__text').innerText();
    expect(verdict.replace(/\s/g, ' ')).toMatch(
      /^9 张表已识别；\d+ 项勾稽：\d+ 平，\d+ 尾差，\d+ 不平；\d+ 项无法核对。$/,
    );
    const finding = pane().getByRole('listitem').filter({ hasText: '必改' }).first();
    const address = await finding.locator('.finding__address').innerText();
    await finding.getByRole('button', { name: /^定位/ }).click();
    expect(await shownCell()).toBe(address);
    await expectInSight(activeCell());
  });

  test('the published sample names what contradicts the text it was made from', async () => {
    await check();
    const names = await pane().locator('.finding__name').allInnerTexts();
    expect(names.filter((name) => name.includes('卫生健康')).length).toBeGreaterThan(0);
  });

  test('the facts for the desk are those of the book, and lead to it', async () => {
    await check();
    await button('20,862.66').click();
    expect(await shownCell()).toMatch(/^GK01 /);
    expect(await activeCell().innerText()).toBe('20,862.66');
  });

  test('mark, and clear so that no mark is left', async () => {
    await check();
    await button('标记').click();
    await pane()
      .getByText(/有标记；提交前请清除。$/)
      .waitFor();
    await pane().locator('[data-finding]').first().click();
    expect(await marks().count()).toBeGreaterThan(0);
    expect(await page.getByRole('img', { name: '有标记' }).count()).toBeGreaterThan(0);
    await button('清除标记').first().click();
    await pane().getByText('标记已全部清除。').waitFor();
    for (const tab of await page.locator('.tabs [role=tab]').all()) {
      await tab.click();
      expect(await marks().count()).toBe(0);
    }
    expect(await page.getByRole('img', { name: '有标记' }).count()).toBe(0);
  });

  test('draft, point at a number, go to its cell', async () => {
    await pane().getByRole('tab', { name: '情况说明' }).click();
    await button('起草情况说明').click();
    const figure = button('20862.66').first();
    await figure.hover();
    expect(await pane().getByRole('complementary', { name: '来源' }).innerText()).toMatch(/^20862.66万元 = /);
    await figure.click();
    expect(await activeCell().innerText()).toBe('20,862.66');
    expect(await pane().locator('.draft__blank').first().innerText()).toMatch(/^〔待填：.+〕$/);
  });

  test('another book can be opened from the disk; each keeps its own result', async () => {
    await check();
    await openBook(CONSISTENT_BOOK.fileName);
    await check();
    expect(await pane().locator('.verdict__text').innerText()).toContain('0\u00a0不平');
    expect(await pane().getByText('通过').count()).toBe(0);
    await page.getByRole('combobox', { name: '已打开的工作簿' }).selectOption({ label: PUBLISHED_BOOK.fileName });
    expect(await pane().locator('.verdict__text').innerText()).not.toContain('\u00a00\u00a0不平');
  });

  test('a file that is no workbook is refused in a sentence, and the open book stays', async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开工作簿…' }).click();
    await (await chooser).setFiles({ name: '网页.xls', mimeType: '', buffer: Buffer.from('<html>表</html>') });
    await page.getByText(/^“网页.xls”没有打开：.+。$/).waitFor();
    await check();
  });

  test('the saved copy is a workbook of another name', async () => {
    await check();
    await button('标记').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存副本' }).click();
    expect((await download).suggestedFilename()).toBe(PUBLISHED_BOOK.fileName.replace('.xlsx', '.marked.xlsx'));
  });

  test('leaving with marks that no file holds is asked about first', async () => {
    await check();
    await button('标记').click();
    await pane()
      .getByText(/有标记；提交前请清除。$/)
      .waitFor();
    const asked = page.waitForEvent('dialog');
    const leaving = page.goto('about:blank').catch(() => null);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await leaving;
    expect(page.url()).toContain('workbench.html');
  });

  test('the grid is walked by keyboard, sheet by sheet and cell by cell', async () => {
    const tabs = page.locator('.tabs [role=tab]');
    await tabs.first().click();
    await page.keyboard.press('ArrowRight');
    expect(await activeTab().innerText()).toBe(await tabs.nth(1).innerText());
    await page.locator('[role=grid]').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowRight');
    const address = await page.locator('.book__address').innerText();
    expect(address).toMatch(/^[B-Z]\d{2,}$/);
    await expectInSight(activeCell());
    await page.keyboard.press('Control+Home');
    expect(await page.locator('.book__address').innerText()).toBe('A1');
  });

  test('everything that the pane shows is reached by Tab alone', async () => {
    await check();
    await pane().getByRole('tab', { name: '检查' }).focus();
    const seen: string[] = [];
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(seen).toEqual(expect.arrayContaining(['重新检查', '20,862.66', '标记', '清除标记', '复制', '筛选']));
  });

  describe.each([320, 450])('at %i pixels', (width) => {
    beforeEach(async () => {
      // Sets the pane's own width, as a user would by dragging the divider.
      await page.evaluate((pixels) => localStorage.setItem('juesuan.paneWidth', String(pixels)), width);
      await page.reload();
      await pane().waitFor();
    });

    test.each(['检查', '报表', '情况说明', '图示'])(
      '%s has no violation for axe and does not scroll sideways',
      async (name) => {
        await check();
        await button('标记').click();
        await pane()
          .getByText(/有标记；提交前请清除。$/)
          .waitFor();
        await pane().getByRole('tab', { name }).click();
        if (name === '检查') {
          await button('筛选').click();
          await button('详情').first().click();
        }
        if (name === '图示') {
          for (const table of await pane().getByText('数据表').all()) await table.click();
        }
        expect(await pane().evaluate((element) => element.clientWidth)).toBe(width);
        expect(await sideways()).toEqual([]);
        expect(await axe('.pane')).toEqual([]);
      },
    );
  });

  test('a sign of the map opens its checks, by mouse and by keyboard', async () => {
    await check();
    for (const choose of ['click', 'Enter'] as const) {
      await pane().getByRole('tab', { name: '图示' }).click();
      const sign = pane().getByRole('button', { name: /^公开01 .+ 与 公开02 .+：\d+ 条勾稽/ });
      if (choose === 'click') await sign.click();
      else await sign.press('Enter');
      await pane()
        .getByText(/^共 \d+ 条勾稽，不平的在前。$/)
        .waitFor();
      expect(await pane().getByRole('heading', { level: 2 }).first().textContent()).toMatch(/^公开01 .+ 与 公开02 /);
    }
  });

  test('axe has nothing against the whole page either', async () => {
    await pane().waitFor();
    expect(await axe('body')).toEqual([]);
  });

  test.each(['dark', 'forced'] as const)('colours of the system: %s', async (colours) => {
    await page.emulateMedia(colours === 'dark' ? { colorScheme: 'dark' } : { forcedColors: 'active' });
    await page.reload();
    await check();
    await button('标记').click();
    expect(await axe('.pane')).toEqual([]);
  });

  test('on a narrow window the pane stands below the workbook', async () => {
    await page.setViewportSize({ width: 700, height: 900 });
    await check();
    const grid = await page.locator('[role=grid]').boundingBox();
    const below = await pane().boundingBox();
    expect(below?.y).toBeGreaterThan((grid?.y ?? 0) + (grid?.height ?? 0) - 1);
    expect(below?.width).toBe(700);
  });

  test('nothing but preferences is stored', async () => {
    await check();
    await page.getByRole('separator').focus();
    await page.keyboard.press('ArrowLeft');
    const stored = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]);
    expect(stored).toEqual([['juesuan.paneWidth'], [], '']);
  });

  async function expectInSight(cell: Locator): Promise<void> {
    const box = await cell.boundingBox();
    const frame = await page.locator('[role=grid]').boundingBox();
    if (box === null || frame === null) throw new Error('the cell is not drawn');
    expect(box.y).toBeGreaterThanOrEqual(frame.y);
    expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
    expect(box.x).toBeGreaterThanOrEqual(frame.x);
  }
});
