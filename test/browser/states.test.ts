import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFolder } from '../support/books/unit-books';
import { describeInBrowser } from '../support/describe-in-browser';
import { axe, tooWide } from '../support/page/faults';
import { draw } from '../support/page/look';
import { faultsOnTheWay, type Walk } from '../support/page/walk';
import { BOOKS } from '../support/page/walks/books';
import { CHECKING } from '../support/page/walks/checking';
import { excelWalk } from '../support/page/walks/excel';
import { listedUnits, listWalk } from '../support/page/walks/list';
import { OPENING } from '../support/page/walks/opening';
import { PROOFREADING } from '../support/page/walks/proofreading';
import { TEXT } from '../support/page/walks/text';
import { useWebPages } from '../support/page/web-pages';
import { workbenchOn } from '../support/page/workbench-page';

/** Between the edges of the sheet, in px. */
const A4 = 794;

describeInBrowser('every state at 320 and 450 px, in forced colours and by keyboard', () => {
  const pages = useWebPages();
  let folder: string;

  beforeAll(() => {
    folder = writeFolder(mkdtempSync(join(tmpdir(), 'units-')), listedUnits());
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  async function take(walk: Walk): Promise<void> {
    const on = workbenchOn(await pages.open(walk.options));
    expect(await faultsOnTheWay(on, walk)).toEqual({});
    // Samples that are withheld on purpose.
    pages.expectComplaints(/404/);
  }

  test.each([...OPENING, ...CHECKING, ...BOOKS, ...TEXT, ...PROOFREADING])('$name', take);

  test('many units', () => take(listWalk(folder)));

  test('the pane in Excel', async () => take(await excelWalk()));

  test('the report that is a file, on screen and on paper', async () => {
    const on = workbenchOn(await pages.open());
    await on.check();
    await on.button('生成核对结果').click();
    const { bytes } = await on.downloaded(() => on.button('核对报告（网页，可打印）').click());
    writeFileSync(join(folder, 'report.html'), bytes);
    const report = await pages.open({ at: pathToFileURL(join(folder, 'report.html')).href, width: A4 });
    for (const media of ['screen', 'print'] as const) {
      await report.emulateMedia({ media });
      expect([...(await axe(report)), ...(await tooWide(report))]).toEqual([]);
      await draw(report, `report on ${media}`, { fullPage: true });
    }
  });

  test.each(['dark', 'light'] as const)('in %s colours', async (colorScheme) => {
    const on = workbenchOn(await pages.open({ colorScheme }));
    await on.check();
    await on.mark();
    expect(await axe(on.page)).toEqual([]);
    await draw(on.page, `in ${colorScheme} colours`);
  });
});
