import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sixUnits, troubledBook, type FolderFile } from '../../books/unit-books';
import { rosterFile, SIX_AND_TWO } from '../../books/roster-file';
import { press, type Walk } from '../walk';

/** Two folders: six units of every kind, and many of which the later ones are not read before that is allowed. */
export function listedUnits(): readonly FolderFile[] {
  const bytes = troubledBook({ unit: '某局' });
  const many = Array.from({ length: 40 }, (_, index) => ({ path: `许多/${index + 10}.xlsx`, bytes }));
  return [...sixUnits(), ...many];
}

/** Runs in the page, before its own scripts: files from 20.xlsx on are read only after the event `readon`. */
function holdLaterFiles(): void {
  const read = File.prototype.arrayBuffer;
  const allowed = new Promise((resolve) => addEventListener('readon', resolve, { once: true }));
  File.prototype.arrayBuffer = async function (this: File) {
    if (/^[2-9]\d\.xlsx$/.test(this.name)) await allowed;
    return read.call(this);
  };
}

const readOn = (page: Page): Promise<unknown> => page.evaluate(() => dispatchEvent(new Event('readon')));

/** The list over the units that `listedUnits` has put into a folder. */
export function listWalk(folder: string): Walk {
  return {
    name: 'many units',
    options: { before: (page) => page.addInitScript(holdLaterFiles) },
    frame: 'window',
    steps: [
      {
        name: 'list being checked',
        async reach(on) {
          await on.choose('打开文件夹…', join(folder, '许多'));
          await on.page.locator('.queue li .queue-row').first().waitFor();
        },
        focus: '打开文件夹…',
      },
      {
        name: 'list given up',
        async reach(on) {
          await press(on, '取消');
          await readOn(on.page);
          await on.page.getByText(/^已取消：/).waitFor();
        },
        focus: /./,
      },
      {
        name: 'list with a broken file',
        async reach(on) {
          await on.choose('打开文件夹…', join(folder, '2020决算'));
          await on.page.locator('.queue li .queue-row').nth(5).waitFor();
          await on.page.locator('.queue__progress').waitFor({ state: 'detached' });
        },
        focus: '打开文件夹…',
      },
      {
        name: 'list held against a roster',
        async reach(on) {
          await on.choose('名册…', [{ name: '名册.xlsx', bytes: rosterFile(SIX_AND_TWO) }]);
          await on.page.locator('.queue-row--roster').nth(SIX_AND_TWO.length).waitFor();
        },
        focus: '名册…',
      },
      {
        name: 'list without a hit',
        async reach(on) {
          await on.page.getByRole('searchbox').fill('没有这个');
          await on.page.getByText('筛选之后没有单位。').waitFor();
        },
        focus: /查找单位/,
      },
      {
        name: 'common problems',
        async reach(on) {
          await on.page.getByRole('searchbox').fill('');
          await on.page.locator('.queue__problems summary').press('Enter');
        },
        focus: /^共性问题/,
      },
      {
        name: 'a unit of the list',
        async reach(on) {
          await press(on, /^甲县教育局/);
          await on.verdict().waitFor();
        },
        focus: /./,
      },
    ],
  };
}
