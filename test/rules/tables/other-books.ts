import type { TableId } from '../../../src/model';
import type { OtherBook } from '../../../src/rules';
import { tableTitle } from '../../../src/standards';
import type { TableText } from '../../support/report/build-report';
import { figureAt, withFigures, type PlaceText, type Tables } from '../../support/report/changes';
import { SMALL_BOOK, withFigure } from '../../support/report/small-book';
import type { RuleBook, RuleTable, RuleTables } from '../../support/rule-tester';
import { beside } from './books';

/** Where each public table comes from, and what one of its figures is called in a check. */
const PLACES: readonly { readonly source: string; readonly place: PlaceText; readonly check: string }[] = [
  { source: 'internal01', place: ['incomeExpenditure', 'in.total', 'finalAmount'], check: '本年收入合计/决算数' },
  { source: 'internal03', place: ['income', '2010301', 'otherIncome'], check: '2010301/其他收入' },
  { source: 'internal04', place: ['expenditure', '201', 'total'], check: '201/本年支出合计' },
  {
    source: 'internal01_1',
    place: ['fiscalAppropriation', 'out.212', 'governmentFund'],
    check: '212/政府性基金预算财政拨款',
  },
  { source: 'internal07', place: ['generalBudgetExpenditure', '210', 'total'], check: '210/本年支出' },
  { source: 'internal09', place: ['governmentFund', 'total', 'closingBalance'], check: '合计/年末结转和结余' },
  { source: 'internal11', place: ['stateCapital', '223', 'projectExpenditure'], check: '223/项目支出' },
  {
    source: 'agencyOperations',
    place: ['threePublic', 'vehicles', 'budget'],
    check: '公务用车购置及运行维护费/预算数',
  },
];

const BASIC = 'generalBudgetBasic';
const BASIC_ROWS = SMALL_BOOK.find(({ id }) => id === BASIC)?.rows ?? [];
const BASIC_CODES = BASIC_ROWS.flatMap(([key, [figure]]) => (/^\d+$/.test(key) ? [{ key, figure }] : []));

/** 财决08-1 prints 款 across: the 合计 row holds what 公开06 prints down. */
const BASIC_MATRIX: TableText = {
  id: 'internal08_1',
  unit: '元',
  columns: BASIC_CODES.map(({ key }) => key),
  rows: [['total', BASIC_CODES.map(({ figure }) => (typeof figure === 'number' ? figure * 10_000 + 49.99 : figure))]],
};

/** The totals of 公开06 stand in the 合计 row of 财决07. */
const BASIC_PARTS = [
  { row: 'personnelTotal', column: 'personnelFunds', check: '人员经费合计' },
  { row: 'publicTotal', column: 'publicFunds', check: '公用经费合计' },
] as const;

/** The 财决 book of the small book: its figures in 元, and a little that rounding takes off. */
const INTERNAL: Tables = [
  BASIC_MATRIX,
  ...PLACES.map(({ source, place: [id] }): TableText => {
    const table = SMALL_BOOK.find((each) => each.id === id);
    if (!table) throw new Error(`no table ${id}`);
    const parts = source === 'internal07' ? BASIC_PARTS : [];
    return {
      ...table,
      id: source as TableText['id'],
      unit: '元',
      columns: [...table.columns, ...parts.map(({ column }) => column)],
      rows: table.rows.map(([key, figures]) => [
        key,
        [...figures, ...parts.map(({ row }) => figureAt(SMALL_BOOK, [BASIC, row, 'finalAmount']))].map((figure) =>
          typeof figure === 'number' ? figure * 10_000 - 50 : figure,
        ),
      ]),
    };
  }),
];

function against(book: OtherBook, other: Tables): RuleBook {
  return { tables: SMALL_BOOK, options: beside(book, other) };
}

/** Half a step is rounded up to the published figure; 分 less is not. */
const HALF_DOWN = -50.01;

const INTERNAL_TABLE: RuleTable = {
  passes: [against('internal', INTERNAL)],
  fails: [
    ...PLACES.flatMap(({ source, place: [id, row, column], check }) =>
      [HALF_DOWN, 50].map((off) => ({
        book: against(
          'internal',
          withFigure(INTERNAL, [source, row, column], figureAt(SMALL_BOOK, [id, row, column]) * 10_000 + off),
        ),
        checks: [`Y01@${check}/${tableTitle(id as TableId)}`],
      })),
    ),
    ...BASIC_PARTS.flatMap(({ row, column, check }) =>
      [HALF_DOWN, 50].map((off) => ({
        book: against(
          'internal',
          withFigure(
            INTERNAL,
            ['internal07', 'total', column],
            figureAt(SMALL_BOOK, [BASIC, row, 'finalAmount']) * 10_000 + off,
          ),
        ),
        checks: [`Y01@${check}`],
      })),
    ),
    ...[HALF_DOWN, 50].map((off) => ({
      book: against('internal', withFigure(INTERNAL, ['internal08_1', 'total', '30201'], 80_000 + off)),
      checks: ['Y01@30201/一般公共预算财政拨款基本支出决算表'],
    })),
  ],
  silent: [
    { book: SMALL_BOOK, verdict: 'notChecked', reason: '缺 财决报表' },
    { book: against('internal', INTERNAL.slice(1)), verdict: 'notChecked', reason: '缺 财决报表 财决08-1表' },
  ],
};

const APPROVED_PLACES = [...PLACES, { place: [BASIC, '30201', 'finalAmount'], check: '30201/决算数' } as const];

const APPROVED_TABLE: RuleTable = {
  passes: [against('approved', SMALL_BOOK)],
  fails: APPROVED_PLACES.flatMap(({ place, check }) =>
    [0.01, -0.01].map((off) => ({
      book: against('approved', withFigure(SMALL_BOOK, place, figureAt(SMALL_BOOK, place) + off)),
      checks: [`P01@${check}/${tableTitle(place[0] as TableId)}`],
    })),
  ),
  silent: [{ book: SMALL_BOOK, verdict: 'notChecked', reason: '缺 批复数' }],
};

/** A department of two units that are each half of it. */
function halved(book: Tables): Tables {
  return book.map((table) => ({
    ...table,
    rows: table.rows.map(([key, figures]) => [
      key,
      figures.map((figure) => (typeof figure === 'number' ? figure / 2 : figure)),
    ]),
  }));
}

const HALF = halved(SMALL_BOOK);

function ofUnits(...units: readonly Tables[]): RuleBook {
  return { tables: SMALL_BOOK, report: { scope: 'department' }, options: beside('units', ...units) };
}

const UNITS_TABLE: RuleTable = {
  passes: [ofUnits(HALF, HALF)],
  fails: [],
  silent: [
    ...APPROVED_PLACES.flatMap(({ place, check }) =>
      [1, -1].map((off) => ({
        book: ofUnits(HALF, withFigure(HALF, place, figureAt(HALF, place) + off)),
        verdict: 'notChecked' as const,
        reason: '缺 经费差额表、调整表',
        checks: [`X118@${check}/${tableTitle(place[0] as TableId)}`],
      })),
    ),
    {
      book: { tables: SMALL_BOOK, report: { scope: 'department' } },
      verdict: 'notChecked',
      reason: '缺 所属单位决算',
    },
    { book: SMALL_BOOK, verdict: 'notApplicable', reason: '只适用于汇总口径' },
  ],
};

const INDICATORS: readonly { readonly name: string; readonly place: PlaceText }[] = [
  { name: '收支总计', place: ['incomeExpenditure', 'in.grandTotal', 'finalAmount'] },
  { name: '本年收入合计', place: ['incomeExpenditure', 'in.total', 'finalAmount'] },
  { name: '本年支出合计', place: ['incomeExpenditure', 'out.total', 'finalAmount'] },
  { name: '年末结转和结余', place: ['incomeExpenditure', 'out.closingBalance', 'finalAmount'] },
  { name: '基本支出', place: ['expenditure', 'total', 'basicExpenditure'] },
  { name: '项目支出', place: ['expenditure', 'total', 'projectExpenditure'] },
  { name: '财政拨款本年收入', place: ['fiscalAppropriation', 'in.total', 'finalAmount'] },
  { name: '财政拨款本年支出', place: ['fiscalAppropriation', 'out.total', 'total'] },
  { name: '一般公共预算支出', place: ['generalBudgetExpenditure', 'total', 'total'] },
  { name: '人员经费', place: ['generalBudgetBasic', 'personnelTotal', 'finalAmount'] },
  { name: '公用经费', place: ['generalBudgetBasic', 'publicTotal', 'finalAmount'] },
  { name: '“三公”经费', place: ['threePublic', 'total', 'finalAmount'] },
  { name: '因公出国（境）费', place: ['threePublic', 'overseasTravel', 'finalAmount'] },
  { name: '公务用车购置及运行维护费', place: ['threePublic', 'vehicles', 'finalAmount'] },
  { name: '公务接待费', place: ['threePublic', 'officialReception', 'finalAmount'] },
];

/** The small book with every indicator at 130, 100 or 70. */
function withIndicators(figure: number): Tables {
  return withFigures(
    SMALL_BOOK,
    INDICATORS.map(({ place }) => [...place, figure] as const),
  );
}

const YEAR = withIndicators(100);

function swing(place: PlaceText, figure: number, last: number): RuleBook {
  return { tables: withFigure(YEAR, place, figure), options: beside('prior', withFigure(YEAR, place, last)) };
}

const SWING_TABLE: RuleTable = {
  passes: [100, 130, 70].map((figure) => ({ tables: withIndicators(figure), options: beside('prior', YEAR) })),
  fails: INDICATORS.flatMap(({ name, place }) => [
    { book: swing(place, 130.02, 100), checks: [`Z28@${name}`], message: '增加 30.02（30.0%），超过 30%。' },
    { book: swing(place, 69.98, 100), checks: [`Z28@${name}`], message: '减少 30.02（30.0%），超过 30%。' },
    { book: swing(place, 1, 0), checks: [`Z28@${name}`], message: '增加 1.00（上年为零），超过 30%。' },
  ]),
  silent: [
    { book: SMALL_BOOK, verdict: 'notChecked', reason: '缺 上年决算' },
    {
      book: { tables: YEAR, options: beside('prior', withIndicators(-5)) },
      verdict: 'notApplicable',
      reason: '上年为负数，不计算增减率',
    },
  ],
};

export const OTHER_BOOK_TABLES: RuleTables = {
  Z28: SWING_TABLE,
  Y01: INTERNAL_TABLE,
  P01: APPROVED_TABLE,
  X118: UNITS_TABLE,
};
