import type { FigureTableId } from '../unit/figures';
import { type Context, figureCell, lineCell, ordinal, rowsOf } from './context';
import { type DrawnCell, type FigureCell, textCell } from './drawing';
import { printedCategories, printedFunctionalName } from './names';
import { draftRow, type DraftRow, group, type HeaderNode, leaf, type TableDraft } from './table-draft';

/** One line of a block: its label, and the row whose figures it shows; null where it shows none. */
interface Line {
  readonly label: string;
  readonly row: string | null;
}

/** A column of amounts of a block. A column without a key shows figures that are no part of the report. */
interface AmountColumn {
  readonly key: string;
  readonly title: string;
}

/** Left or right half of a two-block table. */
interface Block {
  readonly side: 'in' | 'out';
  readonly title: string;
  readonly columns: readonly AmountColumn[];
  readonly head: readonly Line[];
  readonly tail: readonly Line[];
}

const EMPTY: Line = { label: '', row: null };
const PRIOR_YEAR: AmountColumn = { key: 'priorYear', title: '上年决算数' };
const BUDGETS: readonly AmountColumn[] = [
  { key: 'originalBudget', title: '年初预算数' },
  { key: 'adjustedBudget', title: '全年预算数' },
];

/** 公开01 收入支出决算总表. */
export function incomeExpenditureDraft(context: Context): TableDraft {
  const { edition, style } = context;
  const columns = [
    ...(style.budgetColumns ? BUDGETS : []),
    { key: 'finalAmount', title: style.amountHeading },
    ...(style.priorYearColumn ? [PRIOR_YEAR] : []),
  ];
  const income = edition.incomeRows.map(([row, label], index) => ({ label: ordinal(context, index + 1) + label, row }));
  const surplus = style.oldLabels ? '用事业基金弥补收支差额' : edition.surplusUsedLabel;
  const left: Block = {
    side: 'in',
    title: '收入',
    columns,
    head: income,
    tail: lines([
      ['本年收入合计', 'in.total'],
      [surplus, 'in.nonFiscalSurplusUsed'],
      ['年初结转和结余', 'in.openingBalance'],
      ['', null],
      ['总计', 'in.grandTotal'],
    ]),
  };
  const right: Block = {
    side: 'out',
    title: '支出',
    columns,
    head: categoryLines(context),
    tail: lines([
      ['本年支出合计', 'out.total'],
      ['结余分配', 'out.surplusDistribution'],
      ['年末结转和结余', 'out.closingBalance'],
      ['', null],
      ['总计', 'out.grandTotal'],
    ]),
  };
  return twoBlockDraft(context, 'incomeExpenditure', left, right);
}

const BUDGET_TITLES = {
  generalBudget: '一般公共预算财政拨款',
  governmentFund: '政府性基金预算财政拨款',
  stateCapital: '国有资本经营预算财政拨款',
} as const;

/** 公开04 财政拨款收入支出决算总表. */
export function fiscalAppropriationDraft(context: Context): TableDraft {
  const budgets = context.edition.fiscalBudgets;
  const numbered = budgets.map((name, index) => ({ name, label: ordinal(context, index + 1) + BUDGET_TITLES[name] }));
  const left: Block = {
    side: 'in',
    title: '收入',
    columns: [{ key: 'finalAmount', title: context.style.amountHeading }],
    head: numbered.map(({ name, label }) => ({ label, row: `in.${name}` })),
    tail: [
      ...lines([
        ['本年收入合计', 'in.total'],
        ['年初财政拨款结转和结余', 'in.openingBalance'],
      ]),
      ...numbered.map(({ name, label }) => ({ label: `  ${label}`, row: `in.openingBalance.${name}` })),
      { label: '总计', row: 'in.grandTotal' },
    ],
  };
  const right: Block = {
    side: 'out',
    title: '支出',
    columns: [{ key: 'total', title: '合计' }, ...budgets.map((key) => ({ key, title: BUDGET_TITLES[key] }))],
    head: categoryLines(context),
    tail: [
      ...lines([
        ['本年支出合计', 'out.total'],
        ['年末财政拨款结转和结余', 'out.closingBalance'],
      ]),
      ...budgets.map(() => EMPTY),
      { label: '总计', row: 'out.grandTotal' },
    ],
  };
  return twoBlockDraft(context, 'fiscalAppropriation', left, right);
}

function lines(pairs: readonly (readonly [string, string | null])[]): readonly Line[] {
  return pairs.map(([label, row]) => ({ label, row }));
}

function categoryLines(context: Context): readonly Line[] {
  return printedCategories(context).map((code, index) => ({
    label: ordinal(context, index + 1) + printedFunctionalName(context, code),
    row: `out.${code}`,
  }));
}

function twoBlockDraft(context: Context, table: FigureTableId, left: Block, right: Block): TableDraft {
  const height = Math.max(left.head.length, right.head.length) + left.tail.length;
  return {
    header: [blockHeader(context, left), blockHeader(context, right)],
    depth: 2,
    underHeader: context.style.lineNumbers ? [columnNumbers(left, right)] : [],
    rows: Array.from({ length: height }, (_, index) =>
      draftRow({
        ...blockCells(context, table, left, index, height, 0),
        ...blockCells(context, table, right, index, height, height),
      }),
    ),
  };
}

function blockHeader(context: Context, block: Block): HeaderNode {
  return group(block.title, [
    leaf('项目', [`${block.side}.label`]),
    ...(context.style.lineNumbers ? [leaf('行次', [`${block.side}.line`])] : []),
    ...block.columns.map(({ key, title }) => leaf(title, [`${block.side}.${key}`], true)),
  ]);
}

function columnNumbers(left: Block, right: Block): DraftRow {
  const numbersOf = (block: Block, from: number): readonly (readonly [string, DrawnCell])[] => [
    [`${block.side}.label`, lineCell('栏次')],
    ...block.columns.map(({ key }, index) => [`${block.side}.${key}`, lineCell(from + index)] as const),
  ];
  const cells = [...numbersOf(left, 1), ...numbersOf(right, 1 + left.columns.length)];
  return draftRow(Object.fromEntries(cells));
}

function blockCells(
  context: Context,
  table: FigureTableId,
  block: Block,
  index: number,
  height: number,
  linesBefore: number,
): Readonly<Record<string, DrawnCell>> {
  const { label, row } = lineAt(block, index, height);
  const amounts = block.columns.map(
    ({ key }) => [`${block.side}.${key}`, amountCell(context, table, row, key)] as const,
  );
  return {
    [`${block.side}.label`]: label === '' ? null : textCell('label', label),
    [`${block.side}.line`]: lineCell(linesBefore + index + 1),
    ...Object.fromEntries(amounts),
  };
}

/** Heads stand at the top, tails at the bottom; between them the shorter block is empty. */
function lineAt(block: Block, index: number, height: number): Line {
  const tailStart = height - block.tail.length;
  return (index < tailStart ? block.head[index] : block.tail[index - tailStart]) ?? EMPTY;
}

function amountCell(context: Context, table: FigureTableId, row: string | null, column: string): FigureCell | null {
  if (row === null) return null;
  if (column !== PRIOR_YEAR.key) return figureCell(context, table, row, column);
  const now = rowsOf(context, table).get(row)?.get('finalAmount') ?? 0;
  return { kind: 'figure', place: null, fen: Math.round(now * (0.7 + 0.5 * context.random.next())) };
}
