import type { RecognisedTable } from '../model';
import { ECONOMIC_CODES, economicName } from '../standards';
import { BLANK, headerLine, label, type PlannedCell, type TablePlan } from './sheet-plan';

const TABLE = 'generalBudgetBasic';
const PERSONNEL: readonly string[] = ['301', '303'];
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

function codeCells(code: string | undefined, year: number): readonly PlannedCell[] {
  if (code === undefined) return [BLANK, BLANK, BLANK];
  return [label(code), label(economicName(code, year) ?? ''), figure(code)];
}

function figure(row: string): PlannedCell {
  return { place: { table: TABLE, row, column: 'finalAmount' } };
}

function printedCodes(year: number, source: RecognisedTable | undefined): readonly string[] {
  const total = source?.rows.find(({ key }) => key === 'total');
  const spent = [...(total?.cells ?? [])].flatMap(([key, { amount }]) =>
    key !== 'total' && amount !== null && amount.fen !== 0 ? [key, key.slice(0, 3)] : [],
  );
  const usual = ECONOMIC_CODES.filter(
    ([code, , from, to]) => ALWAYS_PRINTED.includes(code.slice(0, 3)) && (from ?? year) <= year && (to ?? year) >= year,
  ).map(([code]) => code);
  return [...new Set([...usual, ...spent])].sort();
}
