import type { Locator, Page } from 'playwright-core';
import { CONSISTENT_BOOK, PUBLISHED_BOOK } from '../../scripts/samples/books';
import { describeInBrowser } from '../support/describe-in-browser';
import { axe } from '../support/page/faults';
import { useWebPages } from '../support/page/web-pages';
import { sampleFile, workbenchOn, type WorkbenchPage } from '../support/page/workbench-page';

describeInBrowser('the main job in the page', () => {
  const pages = useWebPages();
  let page: Page;
  let on: WorkbenchPage;

  beforeEach(async () => {
    page = await pages.open();
    on = workbenchOn(page);
  });

  const { pane, button, activeCell } = {
    pane: () => on.pane(),
    button: (name: string | RegExp) => on.button(name),
    activeCell: () => on.activeCell(),
  };
  const activeTab = (): Locator => page.locator('.tabs [role=tab][aria-selected=true]');
  const marks = (): Locator => page.locator('[data-mark]');

  /** What the cell that a finding or figure named holds, as the line above the grid tells it. */
  async function shownCell(): Promise<string> {
    await activeCell().waitFor();
    return `${await activeTab().innerText()}!${await page.locator('.book__address').innerText()}`;
  }

  test('open, check, read the verdict, see the cell of a finding', async () => {
    await on.check();
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
    await on.check();
    const names = await pane().locator('.finding__name').allInnerTexts();
    expect(names.filter((name) => name.includes('卫生健康')).length).toBeGreaterThan(0);
  });

  test('the facts for the desk are those of the book, and lead to it', async () => {
    await on.check();
    await pane().getByText('与纸质报表对照').click();
    await button('20,862.66').click();
    expect(await shownCell()).toMatch(/^GK01 /);
    expect(await activeCell().innerText()).toBe('20,862.66');
  });

  test('mark, and clear so that no mark is left', async () => {
    await on.check();
    await on.mark();
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
    await on.openFiles(sampleFile(PUBLISHED_BOOK.fileName));
    await on.check();
    await on.openFiles(sampleFile(CONSISTENT_BOOK.fileName));
    await on.check();
    expect(await pane().locator('.verdict__text').innerText()).toContain('0\u00a0不平');
    expect(await pane().getByText('通过').count()).toBe(0);
    await page.getByRole('combobox', { name: '已打开的工作簿' }).selectOption({ label: PUBLISHED_BOOK.fileName });
    expect(await pane().locator('.verdict__text').innerText()).not.toContain('\u00a00\u00a0不平');
  });

  test('a file that is no workbook is refused in a sentence, and the open book stays', async () => {
    await on.choose('打开工作簿…', [{ name: '网页.xls', bytes: Buffer.from('<html>表</html>') }]);
    await page.getByText(/^没有打开：“网页.xls”.+。$/).waitFor();
    await on.check();
  });

  test('the saved copy is a workbook of another name', async () => {
    await on.check();
    await button('标记').click();
    const copy = await on.downloaded(() => on.anyButton('保存副本').click());
    expect(copy.name).toBe(PUBLISHED_BOOK.fileName.replace('.xlsx', '（标记）.xlsx'));
  });

  test('leaving with marks that no file holds is asked about first', async () => {
    await on.check();
    await on.mark();
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
    await on.check();
    await pane().getByRole('tab', { name: '检查' }).focus();
    const seen: string[] = [];
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(seen).toEqual(
      expect.arrayContaining(['重新检查', '与纸质报表对照7 项', '标记', '清除标记', '复制', '筛选']),
    );
  });

  test('a sign of the map opens its checks, by mouse and by keyboard', async () => {
    await on.check();
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
    expect(await axe(page)).toEqual([]);
  });

  test('on a narrow window what was found stands above the workbook', async () => {
    await page.setViewportSize({ width: 700, height: 900 });
    await on.check();
    const grid = await page.locator('[role=grid]').boundingBox();
    const above = await pane().boundingBox();
    expect(grid?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
    expect(above?.width).toBe(700);
  });

  test('the verdict comes first and in sight, whatever the width; basic facts after it, folded', async () => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await on.check();
      const verdict = await boxOf(pane().locator('.verdict__text'));
      expect(verdict.y + verdict.height).toBeLessThanOrEqual(800);
      const facts = pane().locator('details', { hasText: '与纸质报表对照' }).first();
      expect(await facts.getAttribute('open')).toBeNull();
      const below = [pane().locator('.whose'), facts, pane().locator('.findings__list')];
      for (const each of below) expect((await boxOf(each)).y).toBeGreaterThan(verdict.y + verdict.height - 1);
      const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
      expect(fits).toBe(true);
    }
  });

  async function boxOf(place: Locator): Promise<{ readonly y: number; readonly height: number }> {
    const box = await place.boundingBox();
    if (box === null) throw new Error('is not drawn');
    return box;
  }

  test('nothing but preferences is stored', async () => {
    await on.check();
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
