import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { CONSISTENT_BOOK } from '../scripts/samples/books';
import { longBook } from '../test/support/books';
import { wrongBook } from '../test/support/books/state-books';
import { DIST, findBrowser, launch, NO_BROWSER_MESSAGE } from '../test/support/browser';
import { createExcelBehind, emulatedWorkbookFromFile } from '../test/support/excel';
import { standInExcel } from '../test/support/excel/in-page';
import { withoutPicker } from '../test/support/page/web-pages';
import { serveFolder } from '../test/support/static-server';
import { median, row } from './measure';

const SAMPLES = path.join(__dirname, '../samples');
const SLOWER = 4;
const ROUNDS = 5;
const MANY_ROWS = 20_000;
const STEPS = 120;

/** A file's path, or a file by its name and bytes. */
type Files = Parameters<Locator['setInputFiles']>[0];

/** The built pages in the installed browser: until they can be used on a slow machine, and how a long sheet scrolls. */
export async function benchPage(): Promise<void> {
  if (findBrowser() === null) {
    console.log(NO_BROWSER_MESSAGE);
    return;
  }
  if (!existsSync(path.join(DIST, 'taskpane.html'))) throw new Error('先运行 npm run build。');
  const served = await serveFolder(DIST);
  const browser = await launch();
  try {
    await benchOpening(browser, served.origin);
    await benchScrolling(browser, served.origin);
    await benchTrial(browser, served.origin);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function benchOpening(browser: Browser, origin: string): Promise<void> {
  console.log(`\n${row('打开，毫秒（中位数）', '不减速', `减速 ${SLOWER} 倍`)}`);
  const figures = [await openings(browser, origin, 1), await openings(browser, origin, SLOWER)];
  console.log(row('窗格：到可以点检查', ...figures.map(({ pane }) => pane)));
  console.log(row('窗格：示例检查完', ...figures.map(({ checked }) => checked)));
  console.log(row('网页：到可以点检查', ...figures.map(({ workbench }) => workbench)));
}

interface Opening {
  readonly pane: number;
  readonly checked: number;
  readonly workbench: number;
}

async function openings(browser: Browser, origin: string, slower: number): Promise<Opening> {
  const rounds: Opening[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await opening(browser, origin, slower));
  return {
    pane: median(rounds.map(({ pane }) => pane)),
    checked: median(rounds.map(({ checked }) => checked)),
    workbench: median(rounds.map(({ workbench }) => workbench)),
  };
}

async function opening(browser: Browser, origin: string, slower: number): Promise<Opening> {
  const [name = ''] = readdirSync(SAMPLES);
  const excel = createExcelBehind(await emulatedWorkbookFromFile(name, readFileSync(path.join(SAMPLES, name))));
  const inExcel = await slowPage(browser, slower);
  await standInExcel(inExcel, excel);
  const pane = await untilReady(inExcel, `${origin}/taskpane.html`);
  const start = performance.now();
  await inExcel.getByRole('button', { name: '检查一致性' }).click();
  await inExcel.locator('.verdict__text').waitFor();
  const checked = performance.now() - start;
  await inExcel.close();
  const alone = await slowPage(browser, slower);
  const workbench = await untilReady(alone, `${origin}/workbench.html`);
  await alone.close();
  return { pane, checked, workbench };
}

async function slowPage(browser: Browser, slower: number): Promise<Page> {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return page;
}

async function untilReady(page: Page, address: string): Promise<number> {
  const start = performance.now();
  await page.goto(address);
  await page.getByRole('button', { name: '检查一致性' }).waitFor();
  // Interactive when the page's thread has answered.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
  return performance.now() - start;
}

async function benchScrolling(browser: Browser, origin: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'juesuan-bench-'));
  const file = path.join(folder, '长表.xlsx');
  writeFileSync(file, longBook(MANY_ROWS));
  try {
    const { page, opened } = await workbenchWith(browser, origin, file);
    const frames = await scrollFrames(page);
    console.log(`\n${row(`网页：${MANY_ROWS} 行`, '毫秒')}`);
    console.log(row('打开', opened));
    console.log(row('滚动：帧间隔中位数', median(frames)));
    console.log(row('滚动：95 % 的帧不超过', frames[Math.floor(frames.length * 0.95)] ?? NaN));
    console.log(row('滚动：最长一帧', frames[frames.length - 1] ?? NaN));
    await page.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The page with a workbook opened as a user does, and how many milliseconds that took. */
async function workbenchWith(browser: Browser, origin: string, file: Files): Promise<{ page: Page; opened: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(withoutPicker);
  await page.goto(`${origin}/workbench.html`);
  const start = performance.now();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开工作簿…' }).click();
  await (await chooser).setFiles(file);
  await page.locator('[data-book]').waitFor();
  return { page, opened: performance.now() - start };
}

/** A figure on trial: from Enter until the checked pane stands still again. */
async function benchTrial(browser: Browser, origin: string): Promise<void> {
  const file = { name: CONSISTENT_BOOK.fileName, mimeType: '', buffer: Buffer.from(wrongBook()) };
  const { page } = await workbenchWith(browser, origin, file);
  await page.getByRole('button', { name: '检查一致性' }).click();
  await page.getByRole('button', { name: '试改', exact: true }).click();
  await page
    .getByRole('button', { name: /^试改：/ })
    .first()
    .click();
  await page.getByText('试算中：改了 1 格').waitFor();
  await page.locator('[role=grid]').focus();
  const times: number[] = [];
  for (let typed = 1; typed <= ROUNDS; typed += 1) {
    await page.keyboard.press(String(typed));
    times.push(await page.evaluate(millisecondsOfTrial));
    await page.keyboard.press('ArrowUp');
  }
  console.log(row('试改一格：到结果都换好', median(times)));
  await page.close();
}

/** Runs in the page: from Enter in the open field until the pane changes no more. */
function millisecondsOfTrial(): Promise<number> {
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

/** Milliseconds between frames while the grid scrolls from top to bottom, in order. */
async function scrollFrames(page: Page): Promise<readonly number[]> {
  const grid = page.getByRole('grid').first();
  await grid.waitFor();
  const frames = await grid.evaluate(async (element, steps) => {
    const scroller = [element, ...element.querySelectorAll('*')].find(
      (each) => each.scrollHeight > each.clientHeight + 100 && getComputedStyle(each).overflowY !== 'visible',
    );
    if (scroller === undefined) throw new Error('nothing scrolls');
    const between: number[] = [];
    let last = performance.now();
    for (let step = 1; step <= steps; step += 1) {
      scroller.scrollTop = (scroller.scrollHeight * step) / steps;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      between.push(now - last);
      last = now;
    }
    return between;
  }, STEPS);
  return [...frames].sort((a, b) => a - b);
}
