import path from 'node:path';
import type { Page } from 'playwright-core';
import type { EmulatedWorkbook } from '../excel';
import { scriptOf } from '../page/script-of';
import type { EmulatedEtOptions } from './emulated-et';

/** A workbook file that is open in the emulated WPS 表格. */
export interface OpenInPage {
  readonly book: EmulatedWorkbook;
  readonly bytes: Uint8Array;
  readonly options?: EmulatedEtOptions;
}

let script: string | null = null;

/**
 * Puts an emulated WPS 表格 into a page that has not been opened yet. Its calls are synchronous, so all of it runs in
 * the page; built-ins that came after Chrome 86 are taken away once it is there.
 */
export async function standInWps(page: Page, { book, bytes, options = {} }: OpenInPage): Promise<void> {
  script ??= scriptOf(path.join(__dirname, 'index.ts'), 'emulation');
  const open = JSON.stringify({ book, bytes: Buffer.from(bytes).toString('base64'), options });
  await page.addInitScript(`${script}\n(${START})(${open});\n(${AGE})();`);
}

const START = `function ({ book, bytes, options }) {
  const file = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));
  // JSON knows no undefined, which is what an empty cell is.
  for (const sheet of book.sheets) sheet.rows = sheet.rows.map((row) => row.map((cell) => cell ?? undefined));
  const et = emulation.createEmulatedEt({ ...book, changed() {} }, { path: '/home/kuaiji/', file, ...options });
  window.et = et;
  window.Application = et.app;
}`;

/** What Chrome got after version 86, as far as a page could use it without a look. */
const AGE = `function () {
  const young = [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [Object.getPrototypeOf(Int8Array).prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [Array, ['fromAsync']],
    [AbortSignal, ['timeout', 'any', 'abort']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [Crypto.prototype, ['randomUUID']],
    [Intl, ['Segmenter']],
    [window, ['structuredClone', 'scheduler', 'Iterator', 'EyeDropper']],
    [URL, ['canParse', 'parse']],
    [Element.prototype, ['checkVisibility', 'setHTML']],
  ];
  for (const [owner, names] of young) for (const name of names) delete owner[name];
}`;
