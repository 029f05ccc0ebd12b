import { createExcelHost, type Patience } from '../../../src/host/excel';
import type { Host, Mark, MarkKind } from '../../../src/host/host';
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
  return { excel, host: createExcelHost(QUICK), sheet };
}

afterEach(() => {
  for (const restore of restores.splice(0)) restore();
});

export function mark(sheet: string, row: number, column: number, kind: MarkKind = 'error'): Mark {
  return { sheet, area: { top: row, left: column, bottom: row, right: column }, kind };
}

/** Sheets like those of a 部门决算: a label, then numbers, of which some are formulas. */
export function plainSheets(count: number, rows: number, columns: number): readonly SheetSpec[] {
  return Array.from({ length: count }, (_sheet, index) => ({
    name: `公开${String(index + 1).padStart(2, '0')}`,
    rows: Array.from({ length: rows }, (_row, r) => [
      `${2_000_000 + r} 一般公共服务支出`,
      ...Array.from({ length: columns - 1 }, (_cell, c) => plainCell(r, c)),
    ]),
  }));
}

function plainCell(row: number, column: number): NonNullable<SheetSpec['rows']>[number][number] {
  const value = (row * 7919 + column * 104_729) % 1_000_000;
  if (row % 10 === 9) return { value: value / 100, formula: `=SUM(B${row - 8}:B${row})`, numberFormat: '#,##0.00' };
  return { value: value / 100, numberFormat: '#,##0.00' };
}

export function settled(milliseconds = 15): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
