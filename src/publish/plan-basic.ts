import type { RecognisedTable } from '../model';
import { ECONOMIC_CODES, economicName } from '../standards';
import { BLANK, headerLine, label, type PlannedCell, type TablePlan } from './sheet-plan';

const TABLE = 'generalBudgetBasic';
/** 人员经费: 工资福利支出 and 对个人和家庭的补助. */
const PERSONNEL: readonly string[] = ['301', '303'];
/** The middle block of the form; every other 类 goes to the right one. */
const GOODS: readonly string[] = ['302'];
/** 类 whose grid is printed whether or not anything was spent on them. */
const ALWAYS_PRINTED: readonly string[] = [...PERSONNEL, ...GOODS, '307', '310', '399'];

/** 公开06: 人员经费, then 公用经费 in two blocks; every 款 of the year, and any other on which was spent. */
export function planBasic(year: number, source: RecognisedTable | undefined): TablePlan {
  const codes = printedCodes(year, source);
  const inBlock = (isIn: (category: string) => boolean): readonly string[] =>
    codes.filter((code) => isIn(code.slice(0, 3)));
  const blocks = [
    inBlock((category) => PERSONNEL.includes(category)),
    inBlock((category) => GOODS.includes(category)),
    inBlock((category) => !PERSONNEL.includes(category) && !GOODS.includes(category)),
  ];
  const height = Math.max(...blocks.map(({ length }) => length));
  return {
    widths: blocks.flatMap(() => [12, 34, 14]),
    header: [
      headerLine(['人员经费', '', '', '公用经费', '', '', '', '', '']),
      headerLine(blocks.flatMap(() => ['科目编码', '科目名称', '决算数'])),
    ],
    body: [
      ...Array.from({ length: height }, (_, index) => blocks.flatMap((block) => codeCells(block[index], year))),
      [
        label('人员经费合计'),
        BLANK,
        figure('personnelTotal'),
        label('公用经费合计'),
        ...Array.from({ length: 4 }, () => BLANK),
        figure('publicTotal'),
      ],
    ],
  };
}

/** Code, name, figure; three blanks below the last code of a block that is shorter than its neighbours. */
function codeCells(code: string | undefined, year: number): readonly PlannedCell[] {
  if (code === undefined) return [BLANK, BLANK, BLANK];
  return [label(code), label(economicName(code, year) ?? ''), figure(code)];
}

/** Row and column are those of the public table; where the figure lies in the 财决 tables is found later. */
function figure(row: string): PlannedCell {
  return { place: { table: TABLE, row, column: 'finalAmount' } };
}

/**
 * 类 and 款 in the order of their codes. Spent is what the 合计 line of 财决08-1 says; its own `total` column is no code. Of
 * a 款 the 类 is printed too, so that no 款 stands without its sum.
 */
function printedCodes(year: number, source: RecognisedTable | undefined): readonly string[] {
  const total = source?.rows.find(({ key }) => key === 'total');
  const spent = [...(total?.cells ?? [])].flatMap(([key, { amount }]) =>
    key !== 'total' && amount !== null && amount.fen !== 0 ? [key, key.slice(0, 3)] : [],
  );
  // A code lives from a year to a year, both included; an open end is told as null.
  const usual = ECONOMIC_CODES.filter(
    ([code, , from, to]) => ALWAYS_PRINTED.includes(code.slice(0, 3)) && (from ?? year) <= year && (to ?? year) >= year,
  ).map(([code]) => code);
  return [...new Set([...usual, ...spent])].sort();
}
