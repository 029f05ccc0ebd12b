import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { DIST, launch } from '../../test/support/browser';
import { CONSISTENT, fileOf } from '../../test/support/books/sample-files';
import { foreignLine } from '../../test/support/guarded/complaint';
import { workbenchOn, type ChosenFile, type WorkbenchPage } from '../../test/support/page/workbench-page';
import { serveFolder, type ServedFolder } from '../../test/support/static-server';
import type { Road } from './road';
import type { Seed } from './seeds';

/** A page that says nothing new for so long has come to rest, and must have done so within this time. */
const REST = 500;
const PATIENCE = 20_000;
/** What the browser's driver carries into a page within that time, in bytes. */
const CARRIED = 10_000_000;
/** Files that one page takes before it is opened anew. */
const FILES_A_PAGE = 15;
const SOUND: ChosenFile = { name: '好.xlsx', bytes: fileOf(CONSISTENT.sheets) };

/** Hands a file to the page where people bring files of its kind. */
async function hand(on: WorkbenchPage, seed: Seed, file: ChosenFile): Promise<void> {
  if (['supplement', 'form'].includes(seed.name)) {
    await on.openTab('报表');
    await on.choose('打开助手资料…', [file]);
  } else if (['docx', 'txt'].includes(seed.name)) {
    await on.openTab('校对');
    await on
      .button(/^(打开文稿…|换一份文稿)$/)
      .first()
      .waitFor();
    if ((await on.button('打开文稿…').count()) === 0) await on.button('换一份文稿').click();
    await on.choose('打开文稿…', [file]);
  } else if (seed.name === 'review') {
    await openCheck(on);
    if ((await on.button('打开上一轮意见单…').count()) === 0) await on.button('不再比对').click();
    await on.choose('打开上一轮意见单…', [file]);
  } else if (seed.name === 'rules') {
    await openCheck(on);
    await on.button(/^自定义公式/).click();
    await on.choose('读入规则文件', [file]);
  } else {
    await on.choose('打开工作簿…', [file]);
  }
}

/** The page of checks, from that of one's own formulas as well. */
async function openCheck(on: WorkbenchPage): Promise<void> {
  await on.openTab('检查');
  if ((await on.button('返回').count()) > 0) await on.button('返回').click();
}

/** The built page of the site, in one browser, over one file after another. */
export async function pageRoad(): Promise<Road> {
  const [served, browser]: [ServedFolder, Browser] = [await serveFolder(DIST), await launch()];
  let on: WorkbenchPage | null = null;
  let taken = 0;
  let complaints: string[] = [];

  async function fresh(): Promise<WorkbenchPage> {
    await on?.page.context().close();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
    await page.goto(`${served.origin}/workbench.html`);
    const opened = workbenchOn(page);
    await opened.openFiles(SOUND);
    await opened.check();
    taken = 0;
    return opened;
  }

  async function complaint(seed: Seed, file: ChosenFile): Promise<string | null> {
    on = on === null || taken >= FILES_A_PAGE ? await fresh() : on;
    taken += 1;
    complaints = [];
    await hand(on, seed, file);
    await rest(on.page);
    const check = on.button(/^(检查一致性|重新检查)$/);
    // Not every page has the button; asked for its state, one that is not there is waited for.
    if ((await check.count()) > 0 && (await check.isEnabled())) {
      await check.click();
      await rest(on.page);
    }
    const said = await on.page.locator('[role=status], [role=alert], .fui-MessageBar').allInnerTexts();
    return complaints[0] ?? foreignLine(said.join('\n')) ?? (said.join().includes('意外') ? said.join('\n') : null);
  }

  return {
    takes: (seed) => seed.name !== 'marked',
    async complaintAbout(seed, files) {
      const spoilt = files.find((file) => file.path === seed.target);
      const bytes = new Uint8Array(Buffer.from(spoilt?.base64 ?? '', 'base64'));
      if (bytes.length > CARRIED) return null;
      try {
        return await complaint(seed, { name: path.basename(seed.target), bytes });
      } catch (error) {
        // A page that stood still is not asked again.
        on = null;
        return error instanceof Error ? error.message : String(error);
      }
    },
    async stop() {
      await browser.close();
      await served.close();
    },
  };
}

/** Until the page has shown the same words for a while. @throws Error where it is still at work after its time */
async function rest(page: Page): Promise<void> {
  const end = Date.now() + PATIENCE;
  let [before, since] = ['', Date.now()];
  while (Date.now() - since < REST) {
    if (Date.now() > end) throw new Error('still at work after 20 s');
    await pause(100);
    const words = await withinTime(page.evaluate(() => document.body.innerText));
    const busy = await page.locator('.progress, [role=progressbar]').count();
    if (words !== before || busy > 0) [before, since] = [words, Date.now()];
  }
}

function withinTime<T>(answer: Promise<T>): Promise<T> {
  const late = pause(PATIENCE, undefined, { ref: false }).then(() => {
    throw new Error('no answer within 20 s');
  });
  return Promise.race([answer, late]);
}
