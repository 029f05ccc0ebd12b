import type { Host } from '../../../src/host/host';
import { createWpsHost } from '../../../src/host/wps';
import { createEmulatedEt, type EmulatedEt, type EmulatedEtOptions } from '../../support/et';
import { emulatedWorkbook, type EmulatedSheet, type EmulatedWorkbook, type SheetSpec } from '../../support/excel';

export { mark } from '../mark';

export interface Opened {
  readonly et: EmulatedEt;
  readonly host: Host;
  readonly sheet: (name: string) => EmulatedSheet;
}

let opened: EmulatedEt[] = [];

/** An emulated WPS 表格 with this workbook open and our host on it, until the test is over. */
export function openBook(book: EmulatedWorkbook, options: EmulatedEtOptions = {}): Opened {
  const et = createEmulatedEt(book, { path: '/home/会计/', ...options });
  opened.push(et);
  const sheet = (name: string): EmulatedSheet => {
    const found = book.sheets.find((each) => each.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  return { et, host: createWpsHost(et.app, () => Promise.resolve()), sheet };
}

export function open(sheets: readonly SheetSpec[], options: EmulatedEtOptions = {}): Opened {
  return openBook(emulatedWorkbook('决算.xlsx', sheets), options);
}

/** What the emulation lacks is never right, and what was switched off is on again. */
afterEach(() => {
  const all = opened;
  opened = [];
  expect(all.flatMap(({ bridge }) => bridge.gaps)).toEqual([]);
  expect(all.every(({ world }) => world.displayAlerts && world.screenUpdating)).toBe(true);
});
