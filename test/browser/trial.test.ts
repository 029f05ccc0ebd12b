import type { Locator, Page } from 'playwright-core';
import { CONSISTENT_BOOK } from '../../scripts/samples/books';
import { createFileHost } from '../../src/host/file';
import { maybeArea, valueAt, type CellValue } from '../../src/model';
import { changedParts } from '../support/books';
import { WRONG_SHEET as INCOME, wrongBook } from '../support/books/state-books';
import { describeInBrowser } from '../support/describe-in-browser';
import { axe } from '../support/page/faults';
import { useWebPages } from '../support/page/web-pages';
import { workbenchOn, type WorkbenchPage } from '../support/page/workbench-page';

const FILE = CONSISTENT_BOOK.fileName;
const ORIGINAL = wrongBook();

describeInBrowser('figures on trial', () => {
  const pages = useWebPages();
  let page: Page;
  let on: WorkbenchPage;

  beforeEach(async () => {
    page = await pages.open();
    on = workbenchOn(page);
    await on.openFiles({ name: FILE, bytes: ORIGINAL });
    await on.check();
  });

  const pane = (): Locator => on.pane();
  const trial = (): Locator => page.getByRole('region', { name: '试算', exact: true });
  const suggestions = (): Locator => pane().getByRole('button', { name: /^试改：/ });
  const activeCell = (): Locator => on.activeCell();
  const verdict = (): Promise<string> => on.verdict().innerText();

  async function held(bytes: Uint8Array, sheet: string, a1: string): Promise<CellValue> {
    const { workbook } = (await createFileHost({ name: '副本.xlsx', bytes })).getState();
    const area = maybeArea(a1);
    const found = workbook.sheets.find(({ name }) => name === sheet);
    if (!found || !area) throw new Error(`no ${sheet}!${a1}`);
    return valueAt(found, area.top, area.left);
  }

  test('a click on 若为 tries the value; its finding goes, and comes back when it is taken back', async () => {
    const before = await verdict();
    const count = await suggestions().count();
    expect(count).toBeGreaterThan(0);
    await suggestions().first().click();
    await trial().getByText('试算中：改了 1 格').waitFor();
    expect(before).not.toMatch(/，0\s不平/);
    expect(await verdict()).toMatch(/，0\s不平/);
    await page.getByRole('tab', { name: '底稿' }).click();
    expect(await page.locator('.grid__cell--following').getAttribute('title')).toMatch(/^随试改重新计算，原为 /);
    await page.getByRole('tab', { name: INCOME }).click();
    expect(await suggestions().count()).toBeLessThan(count);
    expect(await page.locator('.grid__cell--tried').getAttribute('title')).toMatch(/^试改的数，原为 /);
    await trial().getByRole('button', { name: '清单', exact: true }).click();
    expect(await trial().locator('.trial__line').innerText()).toContain('→');
    expect(await axe(page)).toEqual([]);
    await trial()
      .getByRole('button', { name: /^还原：/ })
      .click();
    await page.locator('.grid__cell--tried').waitFor({ state: 'detached' });
    expect([await verdict(), await suggestions().count()]).toEqual([before, count]);
  });

  test('by keyboard alone: type, refuse, give up, empty, take back', async () => {
    const toggle = page.getByRole('button', { name: '试改', exact: true });
    await pane().getByText('与纸质报表对照').click();
    await pane().getByRole('button', { name: '20,862.66' }).first().click();
    const old = await activeCell().innerText();
    await page.locator('[role=grid]').focus();
    await page.keyboard.press('5');
    expect(await page.locator('.grid__editor').count()).toBe(0);
    await toggle.focus();
    await page.keyboard.press('Space');
    await page.locator('[role=grid]').focus();
    await page.keyboard.press('F2');
    await page.keyboard.type('9');
    await page.keyboard.press('Escape');
    expect(await activeCell().innerText()).toBe(old);
    await page.keyboard.press('1');
    await page.keyboard.type('2a');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('“12a”不是数').waitFor();
    expect(await activeCell().innerText()).toBe(old);
    await page.keyboard.type('30,000.5');
    await page.keyboard.press('Tab');
    await trial().getByText('试算中：改了 1 格').waitFor();
    await page.keyboard.press('ArrowLeft');
    expect(await activeCell().innerText()).toContain('30,000.50');
    await page.keyboard.press('Delete');
    await page.locator('.grid__cell--tried .grid__text:empty').waitFor({ state: 'attached' });
    await trial().getByRole('button', { name: '全部还原' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.grid__cell--tried').waitFor({ state: 'detached' });
    await page.getByText('试改已打开').waitFor();
  });

  test('a copy asks: without the figures on trial it is the file, with them only they are new', async () => {
    await suggestions().first().click();
    await trial().getByText('试算中：改了 1 格').waitFor();
    const address = await page.locator('.book__address').innerText();
    const sheet = await page.locator('.tabs [role=tab][aria-selected=true]').innerText();
    await page.getByRole('button', { name: '保存副本' }).click();
    const without = await on.downloaded(() => page.getByRole('button', { name: '不带（原数）' }).click());
    expect(without.name).toBe(FILE.replace('.xlsx', '（无痕迹）.xlsx'));
    expect(changedParts(ORIGINAL, without.bytes)).toEqual([]);
    await page.getByRole('button', { name: '保存副本' }).click();
    const copy = await on.downloaded(() => on.anyButton('带上试算的数').click());
    expect(copy.name).toBe(FILE.replace('.xlsx', '（试算）（标记）.xlsx'));
    const changed = changedParts(ORIGINAL, copy.bytes);
    expect(changed.filter((part) => part.includes('worksheets'))).toHaveLength(2);
    expect(await held(copy.bytes, sheet, address)).not.toBe(await held(ORIGINAL, sheet, address));
    await page.getByRole('button', { name: '保存副本' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: '副本要不要带上试算的数？' }).waitFor({ state: 'detached' });
    expect(await trial().count()).toBe(1);
  });

  test('in forced colours a figure on trial is told by its frame', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await suggestions().first().click();
    const face = page.locator('.grid__cell--tried > .grid__face');
    expect(await face.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('double');
  });
});
