import { encrypt } from 'officecrypto-tool';
import { readWorkbook } from '../../src/document';
import { soundBook, troubledBook } from '../support/books/unit-books';
import { describeInBrowser } from '../support/describe-in-browser';
import { axe, tooWide } from '../support/page/faults';
import { draw } from '../support/page/look';
import { ONE_FILE, useWebPages } from '../support/page/web-pages';
import { workbenchOn, type ChosenFile } from '../support/page/workbench-page';

const NAME = '甲县教育局.xlsx';
const PASSWORD = '口令 123';

function locked(bytes: Uint8Array, type?: 'standard'): ChosenFile {
  const words = { password: PASSWORD, ...(type && { type }) };
  return { name: NAME, bytes: new Uint8Array(encrypt(Buffer.from(bytes), words)) };
}

describeInBrowser('a workbook with a password', () => {
  const pages = useWebPages();

  it.each([
    ['on a server', 'workbench.html'],
    ['opened by a double-click', ONE_FILE],
  ])('opens with it in the page %s', async (_where, at) => {
    const on = workbenchOn(await pages.open({ at }));
    const { page } = on;
    await on.pane().waitFor();
    await on.choose('打开工作簿…', [locked(troubledBook({ unit: '甲县教育局' }))]);
    const question = page.getByRole('form', { name: '打开密码' });
    await question.waitFor();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page)).toEqual([]);
      await draw(page, `password ${at === ONE_FILE ? 'file' : 'web'} ${width}`);
    }
    expect(await axe(page)).toEqual([]);
    await question.getByLabel('打开密码').fill('不对');
    await page.keyboard.press('Enter');
    await question.getByText('密码不对，请再输一次').waitFor();
    await question.getByLabel('打开密码').fill(PASSWORD);
    await on.anyButton('打开').click();
    await page.locator('[data-book]').getByText('甲县教育局').first().waitFor();
    await on.check();
    expect((await on.verdict().innerText()).replace(/\s/g, ' ')).toMatch(/[1-9]\d* 不平/);
    await on.mark();
    const copy = await on.downloaded(() => on.anyButton('保存副本').click());
    expect((await readWorkbook(copy.name, copy.bytes)).snapshot.sheets.length).toBeGreaterThan(1);
    await page.getByText('副本没有密码，请妥善保管').waitFor();
    const stored = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    expect(stored).not.toContain(PASSWORD);
  });

  it('says how it is opened elsewhere where the user gives up, and where the page cannot', async () => {
    const on = workbenchOn(await pages.open());
    await on.pane().waitFor();
    const refusal = on.page.getByText('juesuan check 工作簿.xlsx --password-file 密码.txt');
    await on.choose('打开工作簿…', [locked(soundBook({ unit: '甲县教育局' }))]);
    await on.anyButton('不打开').click();
    await refusal.waitFor();
    await on.choose('打开工作簿…', [locked(soundBook({ unit: '甲县教育局' }), 'standard')]);
    await refusal.waitFor();
    expect(await on.page.getByRole('form', { name: '打开密码' }).count()).toBe(0);
  });
});
