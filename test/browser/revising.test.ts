import type { Locator, Page } from 'playwright-core';
import { readDocx } from '../../src/document/docx/read';
import { CONSISTENT, fileOf, retexted } from '../support/books/sample-files';
import { describeInBrowser } from '../support/describe-in-browser';
import { axe, tooWide } from '../support/page/faults';
import { draw } from '../support/page/look';
import { useWebPages } from '../support/page/web-pages';
import { workbenchOn, type WorkbenchPage } from '../support/page/workbench-page';
import { docxFile, p } from '../support/texts/docx-file';
import { settleChanges } from '../support/texts/settle-changes';

const LATER = retexted(CONSISTENT.sheets, (text) => text.replaceAll('2020', '2021'));
/** The year after, in its first version and in a later one in which everything costs twice as much. */
const [FIRST, SECOND] = [1, 2].map((times) =>
  fileOf(
    LATER.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) =>
        row.map((value) => (typeof value === 'number' && value < 1_000_000 ? value * times : value)),
      ),
    })),
  ),
) as [Uint8Array, Uint8Array];

/** A text of a year. */
const textOf = (year: number): Uint8Array =>
  docxFile(
    [
      '一、收入支出决算总体情况说明',
      `${year}年度收、支总计20,862.66万元。与${year - 1}年度相比，增加1.00万元，增长0.01%，主要原因是人员增加。`,
    ]
      .map((each) => p(each))
      .join(''),
  );

describeInBrowser('用上年稿, 数变了 and 两稿比对 in the workbench', () => {
  const pages = useWebPages();
  let page: Page;
  let on: WorkbenchPage;
  const pane = (): Locator => on.pane();
  const box = (old: string, text: string): Locator =>
    pane().getByRole('checkbox', { name: `写入：“${old}”改为“${text}”` });

  /** Nothing is cut off at any width; each is drawn where pictures are asked for. */
  async function looksRight(name: string): Promise<void> {
    for (const width of [320, 450, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page)).toEqual([]);
      await draw(page, `revising ${name} ${width}`);
    }
    expect(await axe(page)).toEqual([]);
  }

  test('bring a text to this year, follow a later version, and tell what differs between both', async () => {
    page = await pages.open();
    on = workbenchOn(page);
    await on.openFiles({ name: '2021年决算二稿.xlsx', bytes: SECOND });
    await on.check();
    await on.openTab('情况说明');
    await on.button(/^用上年稿…?$/).click();

    await on.choose('选择…：上年账', [{ name: '2020年决算.xlsx', bytes: fileOf(CONSISTENT.sheets) }]);
    await pane().getByText('2020年决算.xlsx', { exact: true }).waitFor();
    await on.choose('打开上年稿…', [{ name: '上年稿.docx', bytes: textOf(2020) }]);
    await box('20,862.66', '41,725.32').waitFor();
    await looksRight('update');
    await on.button('沿用上年原因：人员增加').click();
    const copy = await on.downloaded(() => on.button('导出修订稿（Word）').click());
    expect(readDocx('', settleChanges(copy.bytes, 'accept')).text.plain).toContain(
      '2021年度收、支总计41,725.32万元。与2020年度相比，增加20,862.66万元，增长100.00%，主要原因是人员增加。',
    );
    expect(readDocx('', settleChanges(copy.bytes, 'reject')).text.plain).toBe(readDocx('', textOf(2020)).text.plain);

    await on.openTab('数变了');
    await on.choose('选择…：前一稿', [{ name: '2021年决算一稿.xlsx', bytes: FIRST }]);
    await pane().getByText('2021年决算一稿.xlsx', { exact: true }).waitFor();
    await on.choose('打开文稿…', [{ name: '情况说明.docx', bytes: textOf(2021) }]);
    await box('20,862.66', '41,725.32').waitFor();
    expect(await pane().getByText('沿用上年原因').count()).toBe(0);
    await looksRight('follow');

    await on.button('返回起草').click();
    await on.openTab('检查');
    await on.button('与前一稿比对…').click();
    await on.button('比对').click();
    await pane()
      .getByText(/收入支出决算总表/)
      .first()
      .waitFor();
    await pane()
      .getByText(/20,?862\.66/)
      .first()
      .waitFor();
    await looksRight('compare');
  });
});
