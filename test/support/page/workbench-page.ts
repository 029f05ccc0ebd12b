import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Download, Locator, Page } from 'playwright-core';

/** A file as a file dialogue hands it over. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The page with workbook and pane, by what people see of it. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: () => Locator;
  /** A button of the pane. */
  readonly button: (name: string | RegExp) => Locator;
  /** A button anywhere in the page. */
  readonly anyButton: (name: string | RegExp) => Locator;
  readonly activeCell: () => Locator;
  readonly verdict: () => Locator;
  /** A page of the pane by the name of its tab. */
  readonly openTab: (name: string | RegExp) => Promise<void>;
  /** Chooses files in the dialogue of 打开工作簿 and waits until the last one, or what they make together, is shown. */
  readonly openFiles: (...files: readonly ChosenFile[]) => Promise<void>;
  /** Chooses files, or one folder by its path, in the dialogue that a button opens. */
  readonly choose: (button: string | RegExp, files: readonly ChosenFile[] | string) => Promise<void>;
  /** Checks, and waits for the verdict. */
  readonly check: () => Promise<void>;
  readonly draft: () => Promise<void>;
  readonly mark: () => Promise<void>;
  /** The file that an action hands to the browser. */
  readonly downloaded: (act: () => Promise<void>) => Promise<ChosenFile>;
}

const SAMPLES = join(__dirname, '../../../samples');

/** A workbook of `samples/`. */
export function sampleFile(fileName: string): ChosenFile {
  return { name: basename(fileName), bytes: readFileSync(join(SAMPLES, fileName)) };
}

export function workbenchOn(page: Page): WorkbenchPage {
  const pane = (): Locator => page.getByRole('region', { name: '决算助手', exact: true });
  const button = (name: string | RegExp): Locator => pane().getByRole('button', { name, exact: true });
  const anyButton = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  const verdict = (): Locator => pane().locator('.verdict__text');
  const openTab = (name: string | RegExp): Promise<void> => pane().getByRole('tab', { name }).click();

  async function choose(opener: string | RegExp, files: readonly ChosenFile[] | string): Promise<void> {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), anyButton(opener).click()]);
    const chosen =
      typeof files === 'string'
        ? files
        : files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }));
    await chooser.setFiles(chosen);
  }

  return {
    page,
    pane,
    button,
    anyButton,
    verdict,
    openTab,
    choose,
    activeCell: () => page.locator('[aria-selected=true][role=gridcell]'),
    async openFiles(...files) {
      await pane().waitFor();
      const shown = page.locator('[data-book]');
      const before = (await shown.count()) > 0 ? await shown.first().getAttribute('data-book') : null;
      await choose('打开工作簿…', files);
      await page.locator(`[data-book]:not([data-book="${before ?? ''}"])`).waitFor();
    },
    async check() {
      await button(/^(检查一致性|重新检查)$/).click();
      await page.locator('.progress').waitFor({ state: 'detached' });
      await verdict().waitFor();
    },
    async draft() {
      await openTab('情况说明');
      await button('起草情况说明').click();
      await pane().getByRole('article').waitFor();
    },
    async mark() {
      await button('标记').click();
      await pane()
        .getByText(/有标记；提交前请清除。$/)
        .waitFor();
    },
    async downloaded(act) {
      const waiting = page.waitForEvent('download');
      await act();
      const download: Download = await waiting;
      return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
    },
  };
}
