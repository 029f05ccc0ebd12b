import type { Locator, Page } from 'playwright-core';
import { CONSISTENT_BOOK, PUBLISHED_BOOK } from '../../scripts/samples/books';
import { CONSISTENT, fileOf, retexted } from '../support/books/sample-files';
import { describeInBrowser } from '../support/describe-in-browser';
import { axe } from '../support/page/faults';
import { useWebPages } from '../support/page/web-pages';
import { sampleFile, workbenchOn, type WorkbenchPage } from '../support/page/workbench-page';

const FILE = CONSISTENT_BOOK.fileName;
const PRIOR_FILE = '上年.xlsx';
const OWN = fileOf(CONSISTENT.sheets);
const PRIOR = fileOf(retexted(CONSISTENT.sheets, (text) => text.replace(/2020/g, '2019')));

describeInBrowser('books side by side', () => {
  const pages = useWebPages();
  let page: Page;
  let on: WorkbenchPage;

  beforeEach(async () => {
    page = await pages.open({ width: 1440 });
    on = workbenchOn(page);
    await on.openFiles({ name: PRIOR_FILE, bytes: PRIOR });
    await on.openFiles({ name: FILE, bytes: OWN });
    await on.check();
    // The years say by themselves what each book is; here it is said by hand.
    await role(PRIOR_FILE).selectOption('本年');
    await page.locator('.progress').waitFor({ state: 'detached' });
  });

  const pane = (): Locator => on.pane();
  const verdict = (): Locator => on.verdict();
  const role = (name: string): Locator => page.getByRole('combobox', { name: `用途：${name}` });
  const beside = (): Locator => page.getByRole('region', { name: `上年 ${PRIOR_FILE}` });

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
    await on.openFiles(sampleFile(PUBLISHED_BOOK.fileName));
    await on.check();
    await page.locator('.roles__name').filter({ hasText: FILE }).click();
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
    await pane().getByText('与纸质报表对照').click();
    await pane().getByRole('button', { name: '20,862.66' }).first().click();
    const cell = beside().locator('[aria-selected=true][role=gridcell]');
    await until(async () => (await cell.innerText()) === '20,862.66');
    expect(await axe(page)).toEqual([]);
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
