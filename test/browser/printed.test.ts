import type { Locator, Page } from 'playwright-core';
import { describeInBrowser } from '../support/describe-in-browser';
import { axe } from '../support/page/faults';
import { useWebPages } from '../support/page/web-pages';
import { workbenchOn, type WorkbenchPage } from '../support/page/workbench-page';
import { publishedPdf } from '../support/pdf/published-pdf';

describeInBrowser('a document that was printed', () => {
  const pages = useWebPages();
  let page: Page;
  let on: WorkbenchPage;

  const printed = (): Locator => page.locator('section.printed');
  const frame = (): Locator => printed().locator('.printed__frame').first();

  async function openPdf(): Promise<void> {
    page = await pages.open();
    on = workbenchOn(page);
    expect(await printed().count()).toBe(0);
    await on.choose('打开工作簿…', [{ name: '示例局2020年部门决算.pdf', bytes: publishedPdf() }]);
    await printed().locator('canvas').waitFor();
    await printed().getByText('正在画').waitFor({ state: 'hidden' });
  }

  test('stands beside its tables, page by page, with what is looked at framed on it', async () => {
    await openPdf();
    expect(
      await printed()
        .getByText(/^第 \d 页，共 2 页$/)
        .innerText(),
    ).toContain('共 2 页');
    expect(await page.getByRole('tab').count()).toBeGreaterThan(0);
    await printed().getByRole('button', { name: '下一处' }).click();
    await frame().waitFor();
    const [box, paper] = [await frame().boundingBox(), await printed().locator('canvas').boundingBox()];
    expect(box!.x).toBeGreaterThanOrEqual(paper!.x);
    expect(box!.x + box!.width).toBeLessThanOrEqual(paper!.x + paper!.width + 4);
    expect(await isInked(printed().locator('canvas'))).toBe(true);
    const before = await printed().locator('.printed__walk [role=status]').innerText();
    await page.keyboard.press('F8');
    await printed()
      .locator('.printed__walk [role=status]')
      .getByText(before, { exact: true })
      .waitFor({ state: 'detached' });
    expect(await axe(page)).toEqual([]);
  });

  test('is put away and comes back', async () => {
    await openPdf();
    await printed().getByRole('button', { name: '收起原页' }).click();
    expect(await printed().count()).toBe(0);
    await page.getByRole('button', { name: '显示原页' }).click();
    await printed().locator('canvas').waitFor();
  });
});

/** Whether anything but white was drawn. */
async function isInked(canvas: Locator): Promise<boolean> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
    return data.some((value, index) => index % 4 === 0 && value < 128);
  });
}
