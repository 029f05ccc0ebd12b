import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { read, utils, write } from '@e965/xlsx';
import { CONSISTENT_BOOK } from '../../scripts/samples/books';
import { createFileHost } from '../../src/host/file';
import { maybeArea, valueAt, type CellValue } from '../../src/model';
import { changedParts } from '../support/books';
import { CONSISTENT, fileOf } from '../support/books/sample-files';
import { DIST, launch } from '../support/browser';
import { describeInBrowser } from '../support/describe-in-browser';
import { serveFolder, type ServedFolder } from '../support/static-server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const FILE = CONSISTENT_BOOK.fileName;
/** 收入决算表, whose total is wrong, and a sheet that takes its figure from there. */
const INCOME = CONSISTENT.sheets.find(({ name }) => name.includes('收入决算表'))?.name ?? '';
const WRONG_BY = 900;
const ORIGINAL = wrongBook();

type Cells = Record<string, { v?: unknown } | undefined>;

function wrongBook(): Uint8Array {
  const book = read(fileOf(CONSISTENT.sheets), { cellNF: true });
  const cells = book.Sheets[INCOME] as Cells;
  const a1 = totalOf(cells);
  const wrong = Number(cells[a1]?.v) + WRONG_BY;
  Object.assign(cells[a1] ?? {}, { v: wrong });
  const formula = { t: 'n' as const, v: wrong, f: `'${INCOME}'!${a1}` };
  utils.book_append_sheet(book, { A1: formula, '!ref': 'A1' }, '底稿');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/** Where the first figure of the row 合计 stands. */
function totalOf(cells: Cells): string {
  const row =
    Object.keys(cells)
      .find((a1) => cells[a1]?.v === '合计' && /^[A-D]\d/.test(a1))
      ?.slice(1) ?? '';
  const column = ['B', 'C', 'D', 'E', 'F', 'G', 'H'].find((letter) => typeof cells[letter + row]?.v === 'number');
  if (column === undefined) throw new Error('no total');
  return column + row;
}

jest.setTimeout(90_000);

describeInBrowser('figures on trial', () => {
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

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${served.origin}/workbench.html`);
    await open();
  });

  async function open(): Promise<void> {
    await pane().waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开工作簿…' }).click();
    await (await chooser).setFiles({ name: FILE, mimeType: '', buffer: Buffer.from(ORIGINAL) });
    await page.getByRole('tab', { name: '底稿' }).waitFor();
    await pane().getByRole('button', { name: '检查一致性' }).click();
    await pane()
      .getByRole('heading', { name: /^先看这些/ })
      .waitFor();
  }

  afterEach(() => page.close());

  const pane = (): Locator => page.getByRole('region', { name: '决算助手', exact: true });
  const trial = (): Locator => page.getByRole('region', { name: '试算', exact: true });
  const suggestions = (): Locator => pane().getByRole('button', { name: /^试改：/ });
  const activeCell = (): Locator => page.locator('[aria-selected=true][role=gridcell]');
  const verdict = (): Promise<string> => pane().locator('.verdict__text').innerText();

  async function axe(part: string): Promise<readonly string[]> {
    await page.evaluate(AXE);
    const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(part)})`);
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  async function bytesOf(download: Promise<Download>): Promise<{ name: string; bytes: Uint8Array }> {
    const file = await download;
    return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
  }

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
    expect(await axe('body')).toEqual([]);
    await trial()
      .getByRole('button', { name: /^还原：/ })
      .click();
    await page.locator('.grid__cell--tried').waitFor({ state: 'detached' });
    expect([await verdict(), await suggestions().count()]).toEqual([before, count]);
  });

  test('by keyboard alone: type, refuse, give up, empty, take back', async () => {
    const toggle = page.getByRole('button', { name: '试改', exact: true });
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

  test('the check follows a figure at once', async () => {
    await page.getByRole('button', { name: '试改', exact: true }).click();
    await suggestions().first().click();
    await trial().getByText('试算中：改了 1 格').waitFor();
    await page.locator('[role=grid]').focus();
    const times: number[] = [];
    for (const typed of ['1', '2', '3', '4', '5']) {
      await page.keyboard.press(typed);
      times.push(await page.evaluate(timeOfTrial));
      await page.keyboard.press('ArrowUp');
    }
    expect(Math.min(...times)).toBeLessThan(300);
  });

  test('a copy asks: without the figures on trial it is the file, with them only they are new', async () => {
    await suggestions().first().click();
    await trial().getByText('试算中：改了 1 格').waitFor();
    const address = await page.locator('.book__address').innerText();
    const sheet = await page.locator('.tabs [role=tab][aria-selected=true]').innerText();
    await page.getByRole('button', { name: '保存副本' }).click();
    const plain = page.waitForEvent('download');
    await page.getByRole('button', { name: '不带（原数）' }).click();
    const without = await bytesOf(plain);
    expect(without.name).toBe(FILE.replace('.xlsx', '.marked.xlsx'));
    expect(changedParts(ORIGINAL, without.bytes)).toEqual([]);
    await page.getByRole('button', { name: '保存副本' }).click();
    const tried = page.waitForEvent('download');
    await page.getByRole('button', { name: '带上试算的数', exact: true }).click();
    const copy = await bytesOf(tried);
    expect(copy.name).toBe(FILE.replace('.xlsx', '（试算）.marked.xlsx'));
    const changed = changedParts(ORIGINAL, copy.bytes);
    expect(changed.filter((part) => part.includes('worksheets'))).toHaveLength(2);
    expect(await held(copy.bytes, sheet, address)).not.toBe(await held(ORIGINAL, sheet, address));
    await page.getByRole('button', { name: '保存副本' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: '副本要不要带上试算的数？' }).waitFor({ state: 'detached' });
    expect(await trial().count()).toBe(1);
  });

  test.each([320, 450])('with a pane of %i pixels and in forced colours axe has nothing against it', async (width) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.evaluate((pixels) => localStorage.setItem('juesuan.paneWidth', String(pixels)), width);
    await page.reload();
    await open();
    await suggestions().first().click();
    await trial().getByText('试算中：改了 1 格').waitFor();
    expect(await axe('body')).toEqual([]);
    const face = page.locator('.grid__cell--tried > .grid__face');
    expect(await face.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('double');
  });
});

/** From Enter in the open field until the pane stands still again, in milliseconds. */
function timeOfTrial(): Promise<number> {
  const pane = document.querySelector('.pane');
  const field = document.querySelector('.grid__editor');
  return new Promise((resolve) => {
    const start = performance.now();
    let last = start;
    const observer = new MutationObserver(() => (last = performance.now()));
    if (pane) observer.observe(pane, { subtree: true, childList: true, characterData: true });
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    setTimeout(() => {
      observer.disconnect();
      resolve(last - start);
    }, 1500);
  });
}
