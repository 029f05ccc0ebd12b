import ExcelJS from 'exceljs';
import { emulatedWorkbook, type CellSpec, type EmulatedWorkbook, type FormatSpec } from '../support/excel';

/** A workbook written down once and made for every host: as a real .xlsx and behind the emulated Excel. */
export interface ContractSheet {
  readonly name: string;
  readonly rows: readonly (readonly ContractCell[])[];
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected?: boolean;
  readonly merges?: readonly string[];
  readonly rules?: readonly ContractRule[];
}

export type ContractCell =
  | string
  | number
  | boolean
  | null
  | { readonly value: number; readonly formula?: string; readonly format?: string }
  | { readonly error: '#REF!' | '#DIV/0!' };

/** A conditional format of the user's own. */
export interface ContractRule {
  readonly at: string;
  /** A rule by formula, or a colour scale where there is none. */
  readonly formula?: string;
}

export const CONTRACT_BOOK: readonly ContractSheet[] = [
  {
    name: '公开01 收入支出决算总表',
    rows: [
      ['收入支出决算总表', null, null],
      [null, null, '金额单位：万元'],
      ['一、财政拨款收入', { value: 14066.4, format: '#,##0.00' }, { value: 1, formula: '=B3/B3', format: '0.00%' }],
      ['0301', { error: '#REF!' }, '#N/A'],
      ['合计', { value: 28132.8, formula: '=B3+B3', format: '#,##0.00' }, true],
    ],
    merges: ['A1:C1'],
    rules: [{ at: 'B3:B5' }, { at: 'A1:C5', formula: '$B1>10000' }, { at: 'B3', formula: '$B$3<0' }],
  },
  { name: '公开02', rows: [['收入决算表'], [1, 2, 3], [4, 5, 6]] },
  { name: '底稿', rows: [[1]], visibility: 'hidden' },
  { name: '参数', rows: [[2]], visibility: 'veryHidden' },
  { name: '空表', rows: [] },
  { name: '受保护', rows: [[7]], isProtected: true },
];

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export function emulatedContractBook(): EmulatedWorkbook {
  return emulatedWorkbook(
    '决算.xlsx',
    CONTRACT_BOOK.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((row) => row.map(emulatedCell)),
      visibility: VISIBILITIES[sheet.visibility ?? 'visible'],
      isProtected: sheet.isProtected ?? false,
      merges: sheet.merges ?? [],
      formats: (sheet.rules ?? []).map(emulatedRule),
    })),
  );
}

function emulatedRule({ at, formula }: ContractRule): FormatSpec {
  return formula === undefined
    ? { type: 'ColorScale', at }
    : { type: 'Custom', at, formula: `=${formula}`, fill: '#00FF00' };
}

function emulatedCell(cell: ContractCell): CellSpec {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('error' in cell) return { value: cell.error, isError: true };
  return {
    value: cell.value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell.format === undefined ? {} : { numberFormat: cell.format }),
  };
}

export async function xlsxContractBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of CONTRACT_BOOK) await addSheet(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function addSheet(book: ExcelJS.Workbook, spec: ContractSheet): Promise<void> {
  const sheet = book.addWorksheet(spec.name, { state: spec.visibility ?? 'visible' });
  spec.rows.forEach((row, r) => row.forEach((cell, c) => fillCell(sheet.getCell(r + 1, c + 1), cell)));
  spec.merges?.forEach((merge) => sheet.mergeCells(merge));
  spec.rules?.forEach(({ at, formula }, index) =>
    sheet.addConditionalFormatting({ ref: at, rules: [ruleOf(formula, index + 1)] }),
  );
  if (spec.isProtected) await sheet.protect('', {});
}

function fillCell(target: ExcelJS.Cell, cell: ContractCell): void {
  if (cell === null) return;
  if (typeof cell !== 'object') target.value = cell;
  else if ('error' in cell) target.value = { error: cell.error };
  else {
    target.value =
      cell.formula === undefined ? cell.value : { formula: cell.formula.slice(1), result: cell.value, date1904: false };
    if (cell.format !== undefined) target.numFmt = cell.format;
  }
}

function ruleOf(formula: string | undefined, priority: number): ExcelJS.ConditionalFormattingRule {
  if (formula === undefined) {
    return {
      type: 'colorScale',
      priority,
      cfvo: [{ type: 'min' }, { type: 'max' }],
      color: [{ argb: 'FFFFFFFF' }, { argb: 'FF63BE7B' }],
    };
  }
  const style = { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: 'FF00FF00' } } };
  return { type: 'expression', priority, formulae: [formula], style };
}
