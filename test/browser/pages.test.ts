import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { DIST } from '../support/browser';
import { describeInBrowser } from '../support/describe-in-browser';
import { useWebPages } from '../support/page/web-pages';

/** What a page may load before it shows something, in gzipped bytes: on an office's old computer that is the wait. */
const BEFORE_FIRST_PAINT = 250 * 1024;

/** The page's own scripts: office.js is Microsoft's, and the line for engines that are too old is no part of it. */
function scriptsOf(name: string): readonly string[] {
  const html = readFileSync(join(DIST, name), 'utf8');
  return [...html.matchAll(/src="?(js\/[^" >]+\.js)/g)].map(([, path = '']) => path);
}

describeInBrowser('the built pages', () => {
  const pages = useWebPages();
  let page: Page;

  async function open(name: string, before?: (page: Page) => Promise<unknown>): Promise<void> {
    page = await pages.open({ at: name, ...(before && { before }) });
    await page.waitForLoadState('networkidle');
  }

  const paths = (): readonly string[] => pages.requests().map((url) => url.slice(pages.origin().length + 1));

  test.each(['workbench.html', 'taskpane.html'])('%s asks its own origin only, and shows something', async (name) => {
    await open(name);
    expect(pages.requests().filter((url) => !url.startsWith(`${pages.origin()}/`))).toEqual([]);
    expect(await page.locator('#root').innerText()).not.toBe('');
  });

  test.each(['workbench.html', 'taskpane.html'])('%s is there before most of its scripts', (name) => {
    const scripts = scriptsOf(name);
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = scripts.map((path) => gzipSync(readFileSync(join(DIST, path))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BEFORE_FIRST_PAINT);
  });

  test('the workbench loads no office.js', async () => {
    await open('workbench.html');
    expect(paths().filter((path) => path.includes('office'))).toEqual([]);
  });

  test('the pane loads office.js from beside it, unbundled and under its own name', async () => {
    await open('taskpane.html');
    expect(paths()).toContain('vendor/office-js/office.js');
    expect(await page.evaluate('typeof Office')).toBe('object');
  });

  test.each([
    ['workbench.html', 'https://example.com/'],
    ['taskpane.html', 'https://example.com/'],
    ['taskpane.html', './workbench.html'],
  ])('%s may not read %s, whatever its scripts try', async (name, address) => {
    await open(name);
    const before = pages.requests().length;
    const outcome = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'read',
          () => 'refused',
        ),
      address,
    );
    expect(outcome).toBe('refused');
    // Scripts that the page fetches for itself may still be on their way.
    const sought = new URL(address, `${pages.origin()}/${name}`).href;
    expect(pages.requests().slice(before)).not.toContain(sought);
    pages.expectComplaints(/Content Security Policy/);
  });

  test('the workbench may read the sample workbooks beside it', async () => {
    await open('workbench.html');
    const samples = readdirSync(join(DIST, 'samples'));
    expect(samples.length).toBeGreaterThan(0);
    const statuses = await page.evaluate(
      (names) => Promise.all(names.map(async (name) => (await fetch(`./samples/${name}`)).status)),
      samples,
    );
    expect(statuses).toEqual(samples.map(() => 200));
  });

  test.each([
    [
      'taskpane.html',
      '本版本 Excel 不支持任务窗格，请改用 决算助手 网页版（workbench.html，用 Edge 或 Chrome 打开）。',
    ],
    ['workbench.html', '本浏览器版本过低，请改用新版 Edge 或 Chrome（86 以上）打开 决算助手 网页版。'],
  ])('%s says so in an engine that is too old for it', async (name, message) => {
    await open(name, (opened) => opened.addInitScript('delete String.prototype.replaceAll'));
    expect(await page.locator('body').innerText()).toBe(message);
    expect(await page.locator('[role=alert]').count()).toBe(1);
  });
});
