import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import type { Locator, Page } from 'playwright-core';
import { CONSISTENT_BOOK, PUBLISHED_BOOK, type SampleBook } from '../../scripts/samples/books';
import { DIST } from '../support/browser';
import { describeInBrowser } from '../support/describe-in-browser';
import type { EmulatedEt, EmulatedEtOptions } from '../support/et';
import { standInWps } from '../support/et/in-page';
import { emulatedWorkbookFromFile } from '../support/excel';
import { axe, tooWide } from '../support/page/faults';
import { draw } from '../support/page/look';
import { useWebPages } from '../support/page/web-pages';

const ADD_IN = path.join(DIST, 'wps');
const PANE = path.join(ADD_IN, 'taskpane.html');
const SAMPLES = path.join(__dirname, '../../samples');

/** What stands on `window` in the page. */
declare const et: EmulatedEt;

/**
 * Style features that Chrome got after version 86 and that a page breaks without. Not among them: `inset`, into which
 * a browser of today puts top, right, bottom and left together when it is asked for its rules.
 */
const YOUNG_STYLES = [
  /:has\(/,
  /:is\(/,
  /:where\(/,
  /@container/,
  /@layer/,
  /@scope/,
  /aspect-ratio:/,
  /color-mix\(/,
  /\b\d+(dvh|svh|lvh|dvw|cqw|cqi)\b/,
  /accent-color:/,
  /\b(translate|rotate|scale): /,
];

describeInBrowser('the built add-in for WPS 表格', () => {
  const pages = useWebPages();
  let page: Page;

  async function open({ fileName }: SampleBook, options: EmulatedEtOptions = {}, width = 320): Promise<void> {
    const bytes = readFileSync(path.join(SAMPLES, fileName));
    const book = await emulatedWorkbookFromFile(fileName, bytes);
    page = await pages.open({
      at: pathToFileURL(PANE).href,
      width,
      before: (opened) => standInWps(opened, { book, bytes, options }),
    });
  }

  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  const verdict = (): Locator => page.locator('.verdict__text');
  const notice = (): Locator => page.locator('[role=status] .fui-MessageBar, .check > .fui-MessageBar');

  async function said(): Promise<string> {
    await notice().first().waitFor();
    return notice().first().innerText();
  }

  async function check(): Promise<void> {
    await button(/^(检查一致性|重新检查)$/)
      .first()
      .click();
    await verdict().waitFor();
    await page.locator('.progress').waitFor({ state: 'detached' });
  }

  const sheets = (): Promise<string> => page.evaluate(() => JSON.stringify(et.book.sheets));
  const ownSheets = (): Promise<readonly string[]> =>
    page.evaluate(() => et.book.sheets.filter(({ names }) => names.length > 0).map(({ name }) => name));
  const markedAreas = (): Promise<number> =>
    page.evaluate(
      () =>
        et.book.sheets
          .flatMap(({ formats }) => formats)
          .filter(({ formula }) => formula?.includes('juesuan-mark') === true)
          .flatMap(({ areas }) => areas).length,
    );
  const gaps = (): Promise<readonly string[]> => page.evaluate(() => [...et.bridge.gaps]);

  /** What a button of the ribbon leaves for the pane. */
  const press = (name: string): Promise<void> =>
    page.evaluate((asked) => void et.world.storage.set('juesuan.et.request', `1:${asked}`), name);

  test('every script of it is written in ES2018, and no file names a place outside of it', () => {
    const html = readFileSync(PANE, 'utf8');
    const scripts = [...html.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, code = '']) => code);
    expect(scripts.length).toBeGreaterThan(5);
    const files = ['main.js', 'js/ribbon.js'].map((file) => readFileSync(path.join(ADD_IN, file), 'utf8'));
    for (const code of [...scripts, ...files]) expect(() => parse(code, { ecmaVersion: 2018 })).not.toThrow();
    expect(() => parse('a ?? b', { ecmaVersion: 2018 })).toThrow();
    expect(html.match(/<(script|link|img|iframe)\b[^>]*\b(src|href)="(?!data:)/g)).toBeNull();
    expect(html).not.toMatch(/WorkerMessageHandler|PDFDocumentProxy/);
    expect(readdirSync(ADD_IN).sort()).toEqual([
      'images',
      'index.html',
      'js',
      'main.js',
      'manifest.xml',
      'ribbon.xml',
      'taskpane.html',
    ]);
  });

  test('check, locate, mark, write the result and take everything of ours away again', async () => {
    await open(PUBLISHED_BOOK);
    const before = await sheets();
    await check();
    expect((await verdict().innerText()).replace(/\s/g, '')).toMatch(/^9张表已识别；.*，22不平/);
    expect(await page.evaluate(() => et.bridge.crossings)).toBeLessThan(200);

    await page.getByRole('button', { name: /^定位/ }).first().click();
    await page.waitForFunction(() => et.book.selection !== 'A1');
    await button('标记').click();
    expect(await said()).toMatch(/^已标记 \d+ 处。/);
    expect(await markedAreas()).toBeGreaterThan(0);
    await button('关闭').click();
    await button('生成核对结果').click();
    await button('不含公式').click();
    expect(await said()).toBe('已生成工作表“核对结果”。');
    expect(await ownSheets()).toEqual(['核对结果']);
    await button('关闭').click();
    await button('重新检查').first().click();
    await page.locator('.progress').waitFor({ state: 'detached' });
    expect((await verdict().innerText()).replace(/\s/g, '')).toMatch(/，22不平/);
    await button('删除助手痕迹').first().click();
    await button('全部删除').click();
    expect(await said()).toBe('助手痕迹已全部删除。');
    expect([await markedAreas(), await ownSheets()]).toEqual([0, []]);
    expect(await sheets()).toBe(before);
    expect(await gaps()).toEqual([]);
  });

  test('does what the ribbon asks for, and goes away when it is told to', async () => {
    await open(CONSISTENT_BOOK);
    await press('checkConsistency');
    await verdict().waitFor();
    expect(await page.evaluate(() => et.world.storage.get('juesuan.et.request'))).toBe('');
    await page.evaluate(() => {
      et.world.storage.set('juesuan.et.pane', '1');
      et.world.panes.push({ id: 1, url: '', title: '', visible: true, width: 380, dock: 2 });
    });
    await button('收起').click();
    expect(await page.evaluate(() => et.world.panes[0]?.visible)).toBe(false);
    expect(await gaps()).toEqual([]);
  });

  test('a change by the user makes the result out of date', async () => {
    await open(CONSISTENT_BOOK);
    await check();
    await page.evaluate(() => et.userEdits());
    await page.getByText('下面的结果可能已过期').waitFor();
    await page.evaluate(() => (et.bridge.editing = true));
    await button('重新检查').first().click();
    expect(await said()).toMatch(/^WPS 表格没有完成操作：可能正在编辑单元格/);
    await page.evaluate(() => et.bridge.heal());
    await button('重试').or(button('重新检查')).first().click();
    await page.getByText('下面的结果可能已过期').waitFor({ state: 'detached' });
  });

  test('a build that lacks what marks need says so, and checks all the same', async () => {
    await open(CONSISTENT_BOOK, { lacking: ['Range.FormatConditions'] });
    await check();
    expect(await page.locator('body').innerText()).toContain('本版 WPS 表格不支持此功能。请看任务窗格里的清单。');
  });

  test('drafts', async () => {
    await open(PUBLISHED_BOOK);
    await page.getByRole('tab', { name: '情况说明' }).click();
    await button('起草情况说明').click();
    await page.getByRole('article').waitFor();
    await draw(page, 'wps draft 320');
    expect(await tooWide(page)).toEqual([]);
  });

  test.each([300, 320, 450])('looks right at %i px, with styles that Chrome 86 knows', async (width) => {
    await open(PUBLISHED_BOOK, {}, width);
    await draw(page, `wps start ${width}`);
    await check();
    await draw(page, `wps checked ${width}`);
    expect(await tooWide(page)).toEqual([]);
    if (width === 320) expect(await axe(page)).toEqual([]);
    const rules = await page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
    );
    expect(rules.length).toBeGreaterThan(200);
    expect(rules.filter((rule) => YOUNG_STYLES.some((style) => style.test(rule)))).toEqual([]);
  });

  test('outside of WPS 表格 it says where to open it', async () => {
    page = await pages.open({ at: pathToFileURL(PANE).href, width: 320 });
    expect(await page.locator('#root').innerText()).toMatch(/^请在 WPS 表格中打开\n[^]*双击“决算助手\.html”/);
    expect(await page.locator('a').count()).toBe(0);
  });
});
