import type { SheetSpec } from '../support/excel';

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
