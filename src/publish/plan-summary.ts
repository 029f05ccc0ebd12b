import type { PublicTableId, RowKey } from '../model';
import { functionalName, rowName, type Edition } from '../standards';
import { BLANK, headerLine, label, type PlannedCell, type TablePlan } from './sheet-plan';

/** Half of a summary table: rows that stand at the top, rows that stand at the bottom, and its columns. */
interface Half {
  readonly head: readonly RowKey[];
  readonly tail: readonly RowKey[];
  readonly columns: readonly { readonly key: string; readonly title: string }[];
}

const FINAL = [{ key: 'finalAmount', title: '决算数' }];
const NUMERALS = '一二三四五六七八九十';
/** In the order of the form; 国有资本经营 last, since older editions end before it. */
const BUDGETS = [
  { key: 'generalBudget', title: '一般公共预算财政拨款' },
  { key: 'governmentFund', title: '政府性基金预算财政拨款' },
  { key: 'stateCapital', title: '国有资本经营预算财政拨款' },
];

/** 公开01: what came in beside what went out, as many rows of each as the edition prints. */
export function planIncomeExpenditure(edition: Edition, year: number): TablePlan {
  const income: Half = {
    head: edition.incomeRows,
    tail: ['in.total', 'in.nonFiscalSurplusUsed', 'in.openingBalance', 'in.grandTotal'],
    columns: FINAL,
  };
  const outgo: Half = {
    head: edition.categories.map((code) => `out.${code}`),
    tail: ['out.total', 'out.surplusDistribution', 'out.closingBalance', 'out.grandTotal'],
    columns: FINAL,
  };
  return planHalves('incomeExpenditure', edition, year, income, outgo);
}

/** 公开04: the budgets that the edition knows. */
export function planFiscalAppropriation(edition: Edition, year: number): TablePlan {
  const hasStateCapital = edition.tables.some(({ table }) => table === 'stateCapital');
  const budgets = hasStateCapital ? BUDGETS : BUDGETS.slice(0, 2);
  const income: Half = {
    head: budgets.map(({ key }) => `in.${key}`),
    tail: ['in.total', 'in.openingBalance', ...budgets.map(({ key }) => `in.openingBalance.${key}`), 'in.grandTotal'],
    columns: FINAL,
  };
  const outgo: Half = {
    head: edition.categories.map((code) => `out.${code}`),
    tail: ['out.total', 'out.closingBalance', ...budgets.map(() => ''), 'out.grandTotal'],
    // Only expenditure is split over the budgets by columns; income is split by rows.
    columns: [{ key: 'total', title: '合计' }, ...budgets],
  };
  return planHalves('fiscalAppropriation', edition, year, income, outgo);
}

/** The higher half gives the height. Totals of both halves stand on the last lines, face to face. */
function planHalves(table: PublicTableId, edition: Edition, year: number, left: Half, right: Half): TablePlan {
  const height = Math.max(left.head.length + left.tail.length, right.head.length + right.tail.length);
  const halves = [left, right];
  const line = (index: number): readonly PlannedCell[] =>
    halves.flatMap((half) => halfLine(table, edition, year, half, index, height));
  return {
    widths: halves.flatMap(({ columns }) => [36, 6, ...columns.map(() => 16)]),
    header: [
      headerLine(halves.flatMap(({ columns }, index) => [index === 0 ? '收入' : '支出', '', ...columns.map(() => '')])),
      headerLine(halves.flatMap(({ columns }) => ['项目', '行次', ...columns.map(({ title }) => title)])),
    ],
    body: Array.from({ length: height }, (_, index) => line(index)),
  };
}

/**
 * The cells of one half on one line, the line counted from 0: the head fills from above, the tail from below, and what
 * lies between is blank. 行次 comes from the edition; a row that it does not number has none.
 */
function halfLine(
  table: PublicTableId,
  edition: Edition,
  year: number,
  { head, tail, columns }: Half,
  index: number,
  height: number,
): readonly PlannedCell[] {
  const tailStart = height - tail.length;
  const row = (index < tailStart ? head[index] : tail[index - tailStart]) ?? '';
  if (row === '') return Array.from({ length: columns.length + 2 }, () => BLANK);
  const line = edition.lines[table]?.[row];
  const isListed = index < tailStart;
  return [
    label(
      isListed ? `${numeral(index + 1)}、${nameOf(table, edition, year, row)}` : indented(table, edition, year, row),
    ),
    line === undefined ? BLANK : label(line),
    ...columns.map(({ key }) => ({ place: { table, row, column: key } })),
  ];
}

/** The budgets under 年初财政拨款结转和结余 are numbered again. */
function indented(table: PublicTableId, edition: Edition, year: number, row: RowKey): string {
  const part = /^in\.openingBalance\.(.+)$/.exec(row)?.[1];
  const at = BUDGETS.findIndex(({ key }) => key === part);
  return at < 0 ? nameOf(table, edition, year, row) : `  ${numeral(at + 1)}、${BUDGETS[at]?.title ?? ''}`;
}

/** What the edition prints wins over the usual name: 使用非财政拨款结余 alone has several wordings. */
function nameOf(table: PublicTableId, edition: Edition, year: number, row: RowKey): string {
  const category = /^out\.(\d{3})$/.exec(row)?.[1];
  const usual = category === undefined ? rowName(table, row, year) : functionalName(category, year);
  return edition.labels[row] ?? usual ?? row;
}

/** 1 → 一, 12 → 十二, 26 → 二十六. */
function numeral(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (NUMERALS[tens - 1] ?? '')}十`;
  return ten + (ones === 0 ? '' : (NUMERALS[ones - 1] ?? ''));
}
