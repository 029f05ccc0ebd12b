import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { CONSISTENT_BOOK, PUBLISHED_BOOK } from '../../scripts/samples/books';
import { DIST, launch } from '../support/browser';
import { describeInBrowser } from '../support/describe-in-browser';
import { serveFolder, type ServedFolder } from '../support/static-server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface FilePayload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function sample(name: string): FilePayload {
  return { name, mimeType: '', buffer: readFileSync(join(__dirname, '../../samples', name)) };
}

jest.setTimeout(120_000);

describeInBrowser('the page 情况说明 in the workbench', () => {
  let served: ServedFolder;
  let browser: Browser;
  let page: Page;
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
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(`${served.origin}/workbench.html`);
  });

  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });

  const pane = (): Locator => page.getByRole('region', { name: '决算助手', exact: true });
  const button = (name: string | RegExp): Locator => pane().getByRole('button', { name, exact: true });
  const strip = (): Locator => pane().getByRole('complementary', { name: '来源' });
  const draft = (): Locator => pane().getByRole('article');

  async function draftSample(): Promise<void> {
    await pane().getByRole('tab', { name: '情况说明' }).click();
    await button('起草情况说明').click();
    await draft().waitFor();
  }

  async function downloaded(act: () => Promise<void>): Promise<Download> {
    const download = page.waitForEvent('download');
    await act();
    return download;
  }

  async function openFiles(files: readonly FilePayload[]): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开工作簿…' }).click();
    await (await chooser).setFiles([...files]);
  }

  test('a blank, a figure and a sentence of one’s own survive 助手资料 and a new session', async () => {
    await draftSample();
    await button('〔待填：上年数〕').first().click();
    await strip().getByRole('textbox').fill('20000');
    await page.keyboard.press('Enter');
    await strip().getByText('收支总计比上年增加的主要原因').waitFor();
    await page.keyboard.type('项目增加');
    await strip().getByRole('button', { name: '保存，下一处' }).click();
    await strip().getByRole('button', { name: '取消', exact: true }).click();
    await button('19359.65').click();
    await strip().getByRole('button', { name: '改数' }).click();
    await strip().getByRole('textbox', { name: '改为' }).fill('19359.70');
    await page.keyboard.press('Enter');
    await draft().getByText('（手工改数，不再取数）').waitFor();
    await button('改模板句子').click();
    await pane().getByRole('combobox', { name: '章节' }).selectOption('expenditure');
    const sentence = pane().getByRole('group', { name: '第 1 段' });
    await sentence.getByRole('textbox').fill('全年支出{本年支出合计}。');
    await sentence.getByText('全年支出18727.31万元。').waitFor();
    await sentence.getByRole('button', { name: '采用：第 1 段' }).click();
    await button('返回').click();
    await pane().getByText('资料来源').click();
    const file = await downloaded(() => button('保存助手资料').click());
    expect(file.suggestedFilename()).toBe('示例县卫生健康局_2020_助手资料.xlsx');
    const kept = { name: file.suggestedFilename(), mimeType: '', buffer: readFileSync(await file.path()) };

    await page.reload();
    await openFiles([sample(PUBLISHED_BOOK.fileName), kept]);
    await pane()
      .getByText(/^已读入“示例县卫生健康局_2020_助手资料.xlsx”：\d+ 项。$/)
      .waitFor();
    await pane().getByRole('tab', { name: '情况说明' }).click();
    const text = await draft().innerText();
    expect(text).toContain('增加862.66万元，增长4.31%，主要原因是项目增加');
    expect(text).toContain('19359.70（手工改数，不再取数）万元');
    expect(text).toContain('全年支出18727.31万元。');
  });

  test('from a cell of the grid to the sentences that use it', async () => {
    await draftSample();
    await button('20862.66').first().click();
    await button('所选单元格用在哪里').click();
    await pane()
      .getByRole('heading', { name: /^\d+ 句用到所选单元格$/ })
      .waitFor();
    await pane().locator('.uses__sentence').first().click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('20862.66');
    expect(await draft().locator('.draft__figure--used').count()).toBeGreaterThan(0);
  });

  test('a workbook that was mended and is opened anew shows old and new figures', async () => {
    await draftSample();
    await openFiles([{ ...sample(CONSISTENT_BOOK.fileName), name: PUBLISHED_BOOK.fileName }]);
    await page.getByRole('combobox', { name: '已打开的工作簿' }).waitFor();
    await draftSample();
    await pane()
      .getByText(/^单元格改动后，文中有 \d+ 个数变了/)
      .waitFor();
    expect(await draft().locator('.draft__old').first().innerText()).toMatch(/^原[\d.]+→$/);
    await button('知道了').click();
    expect(await draft().locator('.draft__old').count()).toBe(0);
  });

  test('the document goes out once nothing is open, and so does the leader’s page', async () => {
    await draftSample();
    await button('导出').click();
    await button('情况说明（.docx）').click();
    await pane()
      .getByText(/^还有 \d+ 处待填/)
      .waitFor();
    await pane().getByText('待填内容').click();
    await button('其余全部留空').click();
    const file = await downloaded(() => button('情况说明（.docx）').click());
    expect(file.suggestedFilename()).toBe('示例县卫生健康局2020年度部门决算公开.docx');
    const brief = await downloaded(() => button('送审摘要（.docx）').click());
    expect(brief.suggestedFilename()).toBe('示例县卫生健康局2020年度部门决算送审摘要.docx');
  });

  test('a blank is filled by keyboard alone', async () => {
    await draftSample();
    await button('〔待填：上年数〕').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('20000');
    await page.keyboard.press('Enter');
    await strip().getByText('收支总计比上年增加的主要原因').waitFor();
    expect(await draft().innerText()).toContain('增加862.66万元');
  });

  describe.each([320, 450])('at %i pixels', (width) => {
    beforeEach(async () => {
      await page.evaluate((pixels) => localStorage.setItem('juesuan.paneWidth', String(pixels)), width);
      await page.reload();
      await draftSample();
    });

    /** What axe has against the pane, and what of it scrolls sideways. */
    async function faults(): Promise<readonly string[]> {
      await page.evaluate(AXE);
      const { violations } = await page.evaluate<AxeResults>(`axe.run('.pane')`);
      const sideways = await page.evaluate(() => {
        const tabPanel = document.querySelector('.pane__page');
        return tabPanel !== null && tabPanel.scrollWidth > tabPanel.clientWidth ? ['scrolls sideways'] : [];
      });
      return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), ...sideways];
    }

    test('the draft with everything open', async () => {
      await pane().getByText('资料来源').click();
      await button('写到工作簿').click();
      await button('导出').click();
      await pane().getByText('待填内容').click();
      await button('〔待填：上年数〕').first().click();
      expect(await faults()).toEqual([]);
      await strip().getByRole('button', { name: '留空' }).click();
      await strip().getByRole('button', { name: '取消', exact: true }).click();
      await pane().getByText('已填内容').click();
      await button('20862.66').first().click();
      await strip().getByRole('button', { name: '改数' }).click();
      await button('所选单元格用在哪里').click();
      expect(await faults()).toEqual([]);
    });

    test('the template with a wrong sentence', async () => {
      await button('改模板句子').click();
      const sentence = pane().getByRole('group', { name: '第 1 段' });
      await sentence.getByRole('textbox').fill('总计{收支总记}。');
      await sentence.getByText('没有名为“收支总记”的数或文字，是不是“收支总计”。').waitFor();
      await pane().getByText('写法选择').click();
      await pane().getByText('花括号怎么写').click();
      expect(await faults()).toEqual([]);
    });
  });
});
