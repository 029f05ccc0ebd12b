import type { AmountUnit, SheetSnapshot } from '../../model';
import type { BudgetLine, BudgetSheet } from './budget-table';
import { amountAt, printedTextAt, spreadTextAt, textAt, widthOf } from './sheet-text';

/** A row with its code; a code may stand in one cell or in three, 类|款|项. */
interface CodedRow {
  readonly row: number;
  readonly code: string;
  /** The column behind the code. */
  readonly next: number;
}

const CODE = /^\d{3}(?:\d{2}){0,2}$/;
/** Codes stand on the left. */
const CODE_COLUMNS = 6;

/** The lines of a table by functional code, with its 合计. Empty where its columns are not understood. */
export function readCodedSheet(
  sheet: SheetSnapshot,
  { columnsUnder }: BudgetSheet,
  unit: AmountUnit,
): readonly BudgetLine[] {
  const coded = codedRows(sheet);
  const [first] = coded;
  if (first === undefined) return [];
  const top = totalRow(sheet, first.row) ?? first.row;
  const amounts = amountColumn(sheet, top, first.next, columnsUnder);
  if (amounts === null) return [];
  const line = (row: number, key: string, name: string): readonly BudgetLine[] => {
    const amount = amountAt(sheet, row, amounts, unit);
    return amount === null ? [] : [{ key, name, amount, ref: { sheet: sheet.name, row, column: amounts } }];
  };
  const total = totalRow(sheet, Infinity);
  return [
    ...(total === null ? [] : line(total, 'total', '合计')),
    ...coded.flatMap(({ row, code, next }) => line(row, code, nameBehind(sheet, row, next))),
  ];
}

function codedRows(sheet: SheetSnapshot): readonly CodedRow[] {
  const found: CodedRow[] = [];
  let parts: readonly string[] = [];
  for (let row = 0; row < sheet.values.length; row += 1) {
    const coded = wholeCode(sheet, row) ?? splitCode(sheet, row, parts);
    if (coded === null) continue;
    found.push(coded);
    parts = [coded.code.slice(0, 3), coded.code.slice(3, 5), coded.code.slice(5)];
  }
  return found;
}

/** The first thing that a row says; an amount further right may look like a code. */
function wholeCode(sheet: SheetSnapshot, row: number): CodedRow | null {
  const column = firstFilled(sheet, row);
  const code = textAt(sheet, row, column);
  // 208 with 05 beside it is the first part of a code in three cells.
  const isWhole = CODE.test(code) && !/^\d{2}$/.test(textAt(sheet, row, column + 1));
  return isWhole ? { row, code, next: column + 1 } : null;
}

function firstFilled(sheet: SheetSnapshot, row: number): number {
  return (sheet.values[row] ?? []).findIndex((value) => value !== null && value !== '');
}

/** A code in three cells; parents that are left blank are those of the row above. */
function splitCode(sheet: SheetSnapshot, row: number, before: readonly string[]): CodedRow | null {
  for (let column = 0; column + 2 < CODE_COLUMNS; column += 1) {
    const cells = [0, 1, 2].map((at) => textAt(sheet, row, column + at));
    const depth = cells.reduce((last, text, at) => (text === '' ? last : at), -1);
    const filled = cells.slice(0, depth + 1).map((text, at) => (text === '' ? (before[at] ?? '') : text));
    const isCode =
      depth > 0 && /^\d{3}$/.test(filled[0] ?? '') && filled.slice(1).every((part) => /^\d{2}$/.test(part));
    if (isCode) return { row, code: filled.join(''), next: column + 3 };
  }
  return null;
}

function totalRow(sheet: SheetSnapshot, before: number): number | null {
  for (let row = 0; row < Math.min(before, sheet.values.length); row += 1) {
    const isTotal = Array.from({ length: CODE_COLUMNS }, (_, column) => textAt(sheet, row, column)).some((text) =>
      /^(?:合计|总计|支出合计|本年支出合计)$/.test(text),
    );
    // A header may say 合计, too, but has no figures beside it.
    if (isTotal && hasNumber(sheet, row)) return row;
  }
  return null;
}

function hasNumber(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.values[row] ?? []).some((value) => typeof value === 'number');
}

function nameBehind(sheet: SheetSnapshot, row: number, from: number): string {
  for (let column = from; column < from + 3; column += 1) {
    const text = textAt(sheet, row, column);
    if (text !== '' && !/^[-\d.,]+$/.test(text)) return printedTextAt(sheet, row, column);
  }
  return '';
}

const WHOLE = /^(?:合计|总计|小计|本年支出(?:合计)?|支出合计|金额|(?:20\d\d年)?(?:年初|本年|当年)?预算(?:数|金额)?)$/;
const OTHER = /上年|执行|决算|比|增减|结转|基本支出|项目支出|人员|公用|收入|上缴|经营支出|附属/;
const HEADER_ROWS = 5;

/** The column of whole amounts: the first whose header says so and stands under nothing that is a part. */
function amountColumn(sheet: SheetSnapshot, below: number, from: number, under: RegExp | null): number | null {
  for (let column = from; column < widthOf(sheet); column += 1) {
    const path = headerPath(sheet, below, column);
    const own = path[path.length - 1] ?? '';
    const isUnder = under === null || path.some((text) => under.test(text));
    const isWhole = WHOLE.test(own) || (under?.test(own) ?? /^(?:一般公共|政府性基金|国有资本经营).*支出$/.test(own));
    if (isUnder && isWhole && !path.some((text) => OTHER.test(text) && !text.includes('国有资本经营'))) return column;
  }
  return null;
}

function headerPath(sheet: SheetSnapshot, below: number, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = Math.max(0, below - HEADER_ROWS); row < below; row += 1) {
    const text = spreadTextAt(sheet, row, column);
    if (text !== '' && !/^\d+$/.test(text) && text !== texts[texts.length - 1]) texts.push(text);
  }
  return texts;
}
