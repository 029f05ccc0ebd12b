import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { CONSISTENT_BOOK, PUBLISHED_BOOK } from '../../scripts/samples/books';
import { soundBook, troubledBook, sixUnits, writeFolder } from '../support/books/unit-books';
import { describeInBrowser } from '../support/describe-in-browser';
import { axe, tooWide } from '../support/page/faults';
import { draw } from '../support/page/look';
import { useWebPages, type OpenOptions } from '../support/page/web-pages';
import { sampleFile, workbenchOn, type WorkbenchPage } from '../support/page/workbench-page';

const UNIT = { unit: '甲县教育局' };
const WIDTHS = [320, 450, 1280, 1920];

/** Runs in the page: its dialogue answers with a file of the page's own, which a test can write. */
function standInPicker(): void {
  const name = '甲县教育局.xlsx';
  const file = async (): Promise<FileSystemFileHandle> =>
    (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
  Object.assign(window, {
    showOpenFilePicker: async () => [await file()],
    saveOutside: async (bytes: number[]) => {
      const writable = await (await file()).createWritable();
      await writable.write(new Uint8Array(bytes));
      await writable.close();
    },
  });
}

/** What another program does to the file. */
async function saveOutside(page: Page, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    (all) => (window as unknown as { saveOutside: (b: number[]) => Promise<void> }).saveOutside(all),
    [...bytes],
  );
}

describeInBrowser('find, mend, look again', () => {
  const pages = useWebPages();
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'loop-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  async function start(options: OpenOptions = {}): Promise<WorkbenchPage> {
    return workbenchOn(await pages.open(options));
  }

  const verdict = async (on: WorkbenchPage): Promise<string> => (await on.verdict().innerText()).replace(/\s/g, ' ');
  const brokenIn = async (on: WorkbenchPage): Promise<number> =>
    Number(/(\d+) 不平/.exec(await verdict(on))?.[1] ?? Number.NaN);
  const roles = (page: Page): Locator => page.getByRole('region', { name: '已打开的各本' });
  const activeTab = (page: Page): Locator => page.locator('.tabs [role=tab][aria-selected=true]');

  /** Nothing overlaps, is cut off or out of reach at any width; each is drawn where pictures are asked for. */
  async function looksRight({ page }: WorkbenchPage, name: string): Promise<void> {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page)).toEqual([]);
      await draw(page, `loop ${name} ${width}`);
    }
    expect(await axe(page)).toEqual([]);
  }

  test('a file that was mended is read again', async () => {
    const on = await start({ picks: true, before: (page) => page.addInitScript(standInPicker) });
    await on.pane().waitFor();
    await saveOutside(on.page, troubledBook(UNIT));
    await on.anyButton('打开工作簿…').click();
    await on.page.getByText('甲县教育局.xlsx').first().waitFor();
    await on.check();
    expect(await brokenIn(on)).toBeGreaterThan(0);
    await looksRight(on, 'found');
    await saveOutside(on.page, soundBook(UNIT));
    await on.button('重新检查').click();
    await on
      .verdict()
      .filter({ hasText: /，0\s不平/ })
      .waitFor();
    await looksRight(on, 'mended');
  });

  test('a file that can no longer be read says so, and its old result is called old', async () => {
    const on = await start();
    const path = join(folder, '决算.xlsx');
    writeFileSync(path, troubledBook(UNIT));
    await on.choose('打开工作簿…', path);
    await on.page.getByText('决算.xlsx').first().waitFor();
    await on.check();
    writeFileSync(path, soundBook({ unit: '甲县教育局和更多的字' }));
    await on.button('重新检查').click();
    await on.pane().getByText('“决算.xlsx”读不出来了：文件可能已改，请重新打开。').waitFor();
    await on.pane().getByText('下面的结果可能已过期').waitFor();
    await looksRight(on, 'changed');
  });

  test('a file opened again takes the place of the one before, with what was answered', async () => {
    const on = await start();
    const file = { name: '决算.xlsx', bytes: troubledBook(UNIT) };
    await on.openFiles(file);
    await on.check();
    await on.pane().getByLabel('单位性质', { exact: true }).selectOption('医院');
    await on.openFiles(file);
    expect(await roles(on.page).count()).toBe(0);
    await on.check();
    expect(await on.pane().getByLabel('单位性质', { exact: true }).inputValue()).toBe('hospital');
  });

  test('books of two years are 本年 and 上年 without being asked', async () => {
    const on = await start();
    await on.openFiles({ name: '今.xlsx', bytes: soundBook(UNIT) });
    await on.choose('打开工作簿…', [{ name: '去.xlsx', bytes: soundBook({ ...UNIT, year: 2019 }) }]);
    expect(await chosen(on.page, '去.xlsx')).toBe('上年');
    expect(await chosen(on.page, '今.xlsx')).toBe('本年');
    await on.verdict().waitFor();
    await looksRight(on, 'two-years');
  });

  async function chosen(page: Page, name: string): Promise<string> {
    const select = page.getByRole('combobox', { name: `用途：${name}` });
    await select.waitFor();
    return select.locator('option:checked').innerText();
  }

  test('books of two units say whose they are', async () => {
    const on = await start();
    await on.openFiles({ name: '公开表.xlsx', bytes: soundBook(UNIT) });
    await on.openFiles({ name: '公开表.xlsx', bytes: soundBook({ unit: '乙县民政局' }) });
    const names = await roles(on.page).locator('.roles__name').allInnerTexts();
    expect(names.map((name) => name.replace(/\s+/g, ' '))).toEqual([
      '甲县教育局 公开表.xlsx',
      '乙县民政局 公开表.xlsx',
    ]);
    await looksRight(on, 'two-units');
  });

  test('what is missing is offered where it is missed, and what is asked once holds for the text', async () => {
    const on = await start();
    await on.openFiles({ name: '决算.xlsx', bytes: soundBook(UNIT) });
    await on.check();
    const missed = on.pane().getByText(/^缺 上年决算：\d+ 项$/);
    await missed.waitFor();
    await looksRight(on, 'missing');
    await on.choose('打开上年决算…', [{ name: '去.xlsx', bytes: soundBook({ ...UNIT, year: 2019 }) }]);
    await missed.waitFor({ state: 'detached' });
    await on.page.locator('.progress').waitFor({ state: 'detached' });
    await on.pane().getByLabel('口径', { exact: true }).selectOption('单位');
    await on.page.locator('.progress').waitFor({ state: 'detached' });
    await on.pane().getByLabel('单位性质', { exact: true }).selectOption('行政单位');
    await on.page.locator('.progress').waitFor({ state: 'detached' });
    await on.openTab('情况说明');
    await on.pane().getByRole('article').waitFor();
    const asked = ['口径', '单位性质'].map((name) => on.pane().getByLabel(name).locator('option:checked').innerText());
    expect(await Promise.all(asked)).toEqual(['单位', '行政单位']);
    await looksRight(on, 'supplied');
  });

  test('the grid takes the room of a wide screen', async () => {
    const on = await start({ width: 1920, height: 1080 });
    await on.pane().waitFor();
    const grid = await on.page.locator('.grid').boundingBox();
    const lines = await on.page.locator('.grid .grid__letter').last().boundingBox();
    expect((lines?.x ?? 0) + (lines?.width ?? 0)).toBeGreaterThanOrEqual((grid?.x ?? 0) + (grid?.width ?? 0) - 20);
    await draw(on.page, 'loop wide 1920');
  });

  test('marks are seen at once, on a sheet that looks like the user’s', async () => {
    const on = await start();
    await on.openFiles(sampleFile(PUBLISHED_BOOK.fileName));
    expect(await activeTab(on.page).innerText()).toMatch(/^GK0?1/);
    await on.check();
    await on.mark();
    await on.page.locator('[data-mark]').first().waitFor();
    await looksRight(on, 'marked');
  });

  test('a book is closed, after a question where it holds marks', async () => {
    const on = await start();
    await on.openFiles({ name: '甲.xlsx', bytes: troubledBook(UNIT) });
    await on.openFiles({ name: '乙.xlsx', bytes: soundBook({ unit: '乙县民政局' }) });
    await on.check();
    await on.anyButton('关闭：甲.xlsx').click();
    expect(await on.page.locator('.header__name').innerText()).toBe('乙.xlsx');
    await on.openFiles({ name: '甲.xlsx', bytes: troubledBook(UNIT) });
    await on.check();
    await on.mark();
    await on.anyButton('关闭：甲.xlsx').click();
    await looksRight(on, 'closing');
    await on.page
      .getByRole('region', { name: '关闭这本工作簿？' })
      .getByRole('button', { name: '关闭' })
      .last()
      .click();
    expect(await on.page.locator('.header__name').innerText()).toBe('乙.xlsx');
  });

  test('a list of units, one of them opened and left again', async () => {
    const on = await start();
    const six = writeFolder(mkdtempSync(join(folder, 'units-')), sixUnits());
    await on.pane().waitFor();
    await on.choose('打开文件夹…', join(six, '2020决算'));
    await on.page.locator('.queue-row').filter({ hasText: '甲县教育局' }).first().waitFor();
    await on.page.locator('.queue__progress').waitFor({ state: 'detached' });
    await looksRight(on, 'list');
    await on.page.locator('.queue-row').filter({ hasText: '甲县教育局' }).first().click();
    await on.verdict().waitFor();
    await looksRight(on, 'unit');
    await on.anyButton('返回清单').click();
    await on.page.locator('.queue').first().waitFor();
  });

  test('a broken file is named, and the book on show stays', async () => {
    const on = await start();
    await on.openFiles(sampleFile(CONSISTENT_BOOK.fileName));
    await on.choose('打开工作簿…', [{ name: '坏.xlsx', bytes: new TextEncoder().encode('PK 不是工作簿') }]);
    await on.page
      .getByText(/没有打开/)
      .first()
      .waitFor();
    expect(await on.page.locator('.header__name').innerText()).toBe(CONSISTENT_BOOK.fileName);
    await looksRight(on, 'broken');
  });
});
