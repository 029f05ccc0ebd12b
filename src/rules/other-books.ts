import type { TableId } from '../model';
import { BASIC_SOURCE, BASIC_TOTALS, BASIC_TOTALS_SOURCE, PUBLIC_SOURCES, rowName, tableTitle } from '../standards';
import { BASIS } from './basis';
import { at, balance, bound, EACH_COLUMN, equal, inBook, maybeAt, sameCode, statedRow, verification } from './build';
import type { OtherBook, Relation, Rule, Term } from './rule';

/** The nine. */
const PUBLIC_TABLES: readonly TableId[] = [...PUBLIC_SOURCES.map(({ table }) => table), 'generalBudgetBasic'];

/** Every figure of a table = the figure with the same row and column in another book. */
function sameFigures(table: TableId, book: OtherBook, rest: Partial<Relation> = {}): Relation {
  return eachFigure(table, inBook(book, sameCode(table, EACH_COLUMN)), rest);
}

/** Every row and column that this book prints; the name keeps the checks of several tables apart. */
function eachFigure(table: TableId, figure: Term, rest: Partial<Relation> = {}): Relation {
  return equal([bound(table, 'row', EACH_COLUMN)], [figure], {
    name: tableTitle(table),
    over: { rows: { table, pick: 'every' }, columns: 'every' },
    ...rest,
  });
}

/** 财决08-1 prints 项 down and 款 across: what 公开06 prints down is its 合计 row. */
const BASIC_FROM_MATRIX: Relation = equal(
  [bound('generalBudgetBasic', 'row', 'finalAmount')],
  [inBook('internal', at(BASIC_SOURCE, 'total', { bound: 'row' }))],
  { name: tableTitle('generalBudgetBasic'), over: { rows: { table: 'generalBudgetBasic', pick: 'everyCode' } } },
);

/** Its totals stand in the 合计 row of 财决07. */
const BASIC_TOTALS_FROM_BUDGET: readonly Relation[] = BASIC_TOTALS.map(({ row, column }) =>
  equal([at('generalBudgetBasic', row)], [inBook('internal', at(BASIC_TOTALS_SOURCE, 'total', column))], {
    name: rowName('generalBudgetBasic', row),
    when: [{ present: { table: 'generalBudgetBasic', row } }],
  }),
);

/** The term stands for this year here and, in the book of last year, for last. */
interface Indicator {
  readonly name: string;
  readonly term: Term;
}

/** Optional, since not every book has each table or row. */
function final(table: TableId, row: string, name: string, column = 'finalAmount'): Indicator {
  return { name, term: maybeAt(table, row, column) };
}

/** What a reader of the accounts compares with last year first. */
const INDICATORS: readonly Indicator[] = [
  final('incomeExpenditure', 'in.grandTotal', '收支总计'),
  final('incomeExpenditure', 'in.total', '本年收入合计'),
  final('incomeExpenditure', 'out.total', '本年支出合计'),
  final('incomeExpenditure', 'out.closingBalance', '年末结转和结余'),
  final('expenditure', 'total', '基本支出', 'basicExpenditure'),
  final('expenditure', 'total', '项目支出', 'projectExpenditure'),
  final('fiscalAppropriation', 'in.total', '财政拨款本年收入'),
  final('fiscalAppropriation', 'out.total', '财政拨款本年支出', 'total'),
  final('generalBudgetExpenditure', 'total', '一般公共预算支出', 'total'),
  final('generalBudgetBasic', 'personnelTotal', '人员经费'),
  final('generalBudgetBasic', 'publicTotal', '公用经费'),
  final('threePublic', 'total', '“三公”经费'),
  final('threePublic', 'overseasTravel', '因公出国（境）费'),
  final('threePublic', 'vehicles', '公务用车购置及运行维护费'),
  final('threePublic', 'officialReception', '公务接待费'),
];

/** Swings beyond this share of last year's figure want an explanation. */
const SWING_PERCENT = 30;

/** 叠加汇总 = units + 经费差额表 + 调整表: without the last two a difference proves nothing. */
const CONSOLIDATION_DIFFERENCES = '缺 经费差额表、调整表：汇总数与所属单位之和不等，可能是内部往来抵销';

/** Against another book: last year's, the 财决 one, the approved figures, the unit books. */
export const OTHER_BOOK_RULES: readonly Rule[] = [
  verification(
    'Z28',
    `主要指标较上年增减不超过 ${SWING_PERCENT}%，超过的应说明原因`,
    BASIS.explanation,
    ...INDICATORS.map(({ name, term }) =>
      equal([term], [inBook('prior', term)], { name, withinPercent: SWING_PERCENT }),
    ),
  ),
  balance(
    'Y01',
    '公开表 = 财决报表的元 ÷ 10000，逐格四舍五入',
    BASIS.conversion,
    ...PUBLIC_SOURCES.map(({ table, source }) => eachFigure(table, inBook('internal', statedRow(source, EACH_COLUMN)))),
    BASIC_FROM_MATRIX,
    ...BASIC_TOTALS_FROM_BUDGET,
  ),
  balance('P01', '公开表 = 批复数', BASIS.approval, ...PUBLIC_TABLES.map((table) => sameFigures(table, 'approved'))),
  verification(
    'X118',
    '汇总表 = 所属单位之和（加经费差额表、调整表）',
    BASIS.estimate,
    ...PUBLIC_TABLES.map((table) =>
      sameFigures(table, 'units', { when: [{ scope: ['department'] }], unlessFor: CONSOLIDATION_DIFFERENCES }),
    ),
  ),
];
