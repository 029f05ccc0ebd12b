import { createExcelHost, type Patience } from '../../../src/host/excel';
import type { Host } from '../../../src/host/host';
import {
  createEmulatedExcel,
  emulatedWorkbook,
  type EmulatedExcel,
  type EmulatedExcelOptions,
  type EmulatedSheet,
  type SheetSpec,
} from '../../support/excel';

/** Impatient, so that a test of a limit takes no longer than a blink. */
export const QUICK: Patience = { answer: 80, notice: 20, cellEdit: 400, retry: 10 };
/** No answer takes so long, however busy the machine is. */
const AT_LENGTH = 60_000;

export interface Opened {
  readonly excel: EmulatedExcel;
  readonly host: Host;
  readonly sheet: (name: string) => EmulatedSheet;
}

const restores: (() => void)[] = [];

/** An emulated Excel with this workbook open and our host on it, until the test is over. */
export function open(sheets: readonly SheetSpec[], options: EmulatedExcelOptions = {}): Opened {
  const excel = createEmulatedExcel(emulatedWorkbook('决算.xlsx', sheets), options);
  restores.push(excel.install());
  const sheet = (name: string): EmulatedSheet => {
    const found = excel.book.sheets.find((each) => each.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  return { excel, host: createExcelHost(patienceWith(excel)), sheet };
}

/** Impatient with an Excel that is told to be silent, and with no other: a busy machine answers late. */
function patienceWith(excel: EmulatedExcel): Patience {
  return {
    ...QUICK,
    get answer() {
      return excel.hangAt === null ? AT_LENGTH : QUICK.answer;
    },
    get notice() {
      return excel.hangAt === null ? AT_LENGTH : QUICK.notice;
    },
  };
}

afterEach(() => {
  for (const restore of restores.splice(0)) restore();
});

export { mark } from '../mark';
export { plainSheets } from '../plain-sheets';

export function settled(milliseconds = 15): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
