import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { CONSISTENT_BOOK } from '../../scripts/samples/books';
import { CONSISTENT, fileOf, retexted } from '../support/books/sample-files';
import { DIST, launch } from '../support/browser';
import { describeInBrowser } from '../support/describe-in-browser';
import { serveFolder, type ServedFolder } from '../support/static-server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const FILE = CONSISTENT_BOOK.fileName;
const PRIOR_FILE = '上年.xlsx';
const OWN = fileOf(CONSISTENT.sheets);
const PRIOR = fileOf(retexted(CONSISTENT.sheets, (text) => text.replace(/2020/g, '2019')));

jest.setTimeout(60_000);

describeInBrowser('books side by side', () => {
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
    page = await browser.newPage({ viewport: { width: 1440, height: 800 } });
    await page.goto(`${served.origin}/workbench.html`);
    await pane().waitFor();
    await open(PRIOR_FILE, PRIOR);
    await open(FILE, OWN);
    await pane().getByRole('button', { name: '检查一致性' }).click();
    await verdict().waitFor();
  });

  afterEach(() => page.close());

  const pane = (): Locator => page.getByRole('region', { name: '决算助手', exact: true });
  const verdict = (): Locator => pane().locator('.verdict__text');
  const role = (name: string): Locator => page.getByRole('combobox', { name: `用途：${name}` });
  const beside = (): Locator => page.getByRole('region', { name: `上年 ${PRIOR_FILE}` });

  async function open(name: string, bytes: Uint8Array): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开工作簿…' }).click();
    await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await role(name).waitFor();
  }

  async function axe(): Promise<readonly string[]> {
    await page.evaluate(AXE);
    const results = await page.evaluate<AxeResults>('axe.run("body")');
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  test('last year’s book serves the check and the draft; closed in the draft, it is 本年 again', async () => {
    const before = await verdict().innerText();
    await role(PRIOR_FILE).selectOption('上年');
    await until(async () => (await verdict().innerText()) !== before);
    await pane().getByRole('tab', { name: '情况说明' }).click();
    await pane().getByText('资料来源').click();
    await pane().getByText(PRIOR_FILE).waitFor();
    await pane().getByRole('button', { name: '关闭', exact: true }).click();
    await pane().getByRole('tab', { name: '检查' }).click();
    await until(async () => (await verdict().innerText()) === before);
    await until(async () => (await role(PRIOR_FILE).inputValue()) === 'own');
  });

  test('a book of another year stays what it was, and says why', async () => {
    await role(PRIOR_FILE).selectOption('本年');
    const published = page.getByRole('combobox', { name: /^用途：.*公布稿/ });
    await published.selectOption('上年');
    await page
      .getByText(/是 2020 年度的，不是 2020 年度的上年，没有用来对照。$/)
      .first()
      .waitFor();
    await until(async () => (await published.inputValue()) === 'own');
  });

  test('the selection goes along in the book beside', async () => {
    await role(PRIOR_FILE).selectOption('上年');
    await page.getByRole('button', { name: `并排看：${PRIOR_FILE}` }).click();
    await pane().getByRole('button', { name: '20,862.66' }).first().click();
    const cell = beside().locator('[aria-selected=true][role=gridcell]');
    await until(async () => (await cell.innerText()) === '20,862.66');
    expect(await axe()).toEqual([]);
    await beside().getByRole('button', { name: '关闭并排' }).click();
    await beside().waitFor({ state: 'detached' });
  });

  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      if (await holds()) return;
      await page.waitForTimeout(100);
    }
    throw new Error('it did not come to hold');
  }
});
