import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longBook } from '../support/books';
import { wrongBook } from '../support/books/state-books';
import { describeInBrowser } from '../support/describe-in-browser';
import { useWebPages } from '../support/page/web-pages';
import { workbenchOn, type WorkbenchPage } from '../support/page/workbench-page';

describeInBrowser('a file on the disk', () => {
  const pages = useWebPages();
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'original-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  /** Everything the page can do with a workbook, one after another. */
  async function doEverything(on: WorkbenchPage): Promise<void> {
    await on.check();
    await on
      .pane()
      .getByRole('button', { name: /^试改：/ })
      .first()
      .click();
    await on.page.getByText('试算中：改了 1 格').waitFor();
    await on.anyButton('全部还原').click();
    await on.mark();
    for (const report of ['核对报告（网页，可打印）', '审核意见单（Excel）', '审核意见单（Word）']) {
      await on.button('生成核对结果').click();
      await on.downloaded(() => on.button(report).click());
    }
    await on.button('生成核对结果').click();
    await on.button('含公式').click();
    await on.pane().getByText('已生成工作表“核对结果”。').waitFor();
    await on.downloaded(() => on.anyButton('保存副本').first().click());
    await on.openTab('情况说明');
    await on.pane().getByRole('article').waitFor();
    await on.pane().getByText('资料来源').click();
    await on.downloaded(() => on.button('保存助手资料').click());
    await on.button('删除助手痕迹').first().click();
    await on.button('全部删除').click();
    await on.pane().getByText('助手痕迹已全部删除。').waitFor();
  }

  test('is byte for byte what it was after everything that the page can do', async () => {
    const path = join(folder, '决算.xlsx');
    const bytes = wrongBook();
    writeFileSync(path, bytes);
    const before = statSync(path);
    const on = workbenchOn(await pages.open());
    await on.choose('打开工作簿…', path);
    await on.page.getByRole('tab', { name: '底稿' }).waitFor();
    await doEverything(on);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(statSync(path).mtimeMs).toBe(before.mtimeMs);
    // Without traces nothing is left to differ: a copy is the file itself.
    const copy = await on.downloaded(() => on.anyButton('保存副本').click());
    expect(Buffer.from(copy.bytes).equals(bytes)).toBe(true);
  });

  test('of 20,000 rows opens, and scrolls by the same few rows from end to end', async () => {
    const on = workbenchOn(await pages.open());
    await on.openFiles({ name: '长表.xlsx', bytes: longBook(20_000) });
    const seen = await on.page.getByRole('grid').evaluate(async (grid) => {
      const rows = new Set<Element>();
      const words = new Set<string>();
      for (let step = 1; step <= 60; step += 1) {
        grid.scrollTop = (grid.scrollHeight * step) / 60;
        await new Promise(requestAnimationFrame);
        const drawn = [...grid.querySelectorAll('.grid__row--placed')];
        drawn.forEach((row) => rows.add(row));
        words.add(drawn.map((row) => row.getAttribute('aria-rowindex')).join());
      }
      return { rows: rows.size, views: words.size, last: grid.querySelector('[aria-rowindex="20001"]') !== null };
    });
    expect(seen.views).toBeGreaterThan(50);
    expect(seen.last).toBe(true);
    // Those in sight and a few around them, made anew only while their number is being found.
    expect(seen.rows).toBeLessThan(150);
  });
});
