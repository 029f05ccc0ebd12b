import type { RowKey } from '../model';
import { columnTitle } from '../standards';
import { BASIS, derivedFrom } from './basis';
import { at, balance, equal, form, hint, inBook, maybeAt, minus, sumAll, sumOf, verification } from './build';
import type { Condition, Relation, Rule } from './rule';

/** 公开01: income beside expenditure, each with 本年合计 and 总计. */
const TABLE = 'incomeExpenditure';

/** Income from outside the budgets; alike in all editions. */
const OTHER_INCOME = [
  'in.subsidyFromSuperior',
  'in.publicServiceIncome',
  'in.operatingIncome',
  'in.remittanceFromAffiliates',
  'in.otherIncome',
];

/** The rows of 2019 on; 国有资本经营 is nothing where an edition does not print it. */
const INCOME_ROWS = [
  'in.generalBudgetAppropriation',
  'in.governmentFundAppropriation',
  'in.stateCapitalAppropriation',
  ...OTHER_INCOME,
];

/** Until 2018 one row 财政拨款收入 holds what later rows split; what stands under it is 其中. */
const INCOME_ROWS_UNDER_ONE_APPROPRIATION = ['in.fiscalAppropriation', ...OTHER_INCOME];

/** 经营结余 may be overdrawn, and with it what is carried over. */
const MAY_BE_NEGATIVE = ['in.openingBalance', 'out.closingBalance'];

/** Tells the edition by its rows: a book need not say its year. */
const ONE_APPROPRIATION = { table: TABLE, row: 'in.fiscalAppropriation' } as const;

/** The columns that add up downwards; the budgets are printed by some, on one side only by a few of them. */
const COLUMNS = ['finalAmount', 'originalBudget', 'adjustedBudget'] as const;

/** A relation of one column, repeated for each that the table prints in all of these rows. */
function inEachColumn(rows: readonly RowKey[], make: (column: string) => Relation): readonly Relation[] {
  return COLUMNS.map((column) => {
    const relation = make(column);
    if (column === 'finalAmount') return relation;
    const isPrinted = rows.map((row): Condition => ({ hasColumn: { table: TABLE, column, row } }));
    return { ...relation, name: columnTitle(TABLE, column), when: [...(relation.when ?? []), ...isPrinted] };
  });
}

/** 公开01 收入支出决算总表, within the table. */
export const INCOME_EXPENDITURE_RULES: readonly Rule[] = [
  balance(
    'A01',
    '本年收入合计 = 各项收入之和',
    BASIS.layout,
    ...inEachColumn(['in.total'], (column) =>
      equal([at(TABLE, 'in.total', column)], [sumOf(TABLE, INCOME_ROWS, column)], {
        when: [{ absent: ONE_APPROPRIATION }],
      }),
    ),
    ...inEachColumn(['in.total'], (column) =>
      equal([at(TABLE, 'in.total', column)], [sumOf(TABLE, INCOME_ROWS_UNDER_ONE_APPROPRIATION, column)], {
        when: [{ present: ONE_APPROPRIATION }],
      }),
    ),
  ),
  balance(
    'A02',
    '本年支出合计 = 各功能分类支出之和',
    BASIS.layout,
    ...inEachColumn(['out.total'], (column) =>
      equal([at(TABLE, 'out.total', column)], [sumAll(TABLE, 'functional', column)]),
    ),
  ),
  balance(
    'A03',
    '收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余',
    BASIS.layout,
    ...inEachColumn(['in.grandTotal'], (column) =>
      equal(
        [at(TABLE, 'in.grandTotal', column)],
        [
          at(TABLE, 'in.total', column),
          maybeAt(TABLE, 'in.nonFiscalSurplusUsed', column),
          at(TABLE, 'in.openingBalance', column),
        ],
      ),
    ),
  ),
  balance(
    'A04',
    '支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余',
    BASIS.layout,
    ...inEachColumn(['out.grandTotal'], (column) =>
      equal(
        [at(TABLE, 'out.grandTotal', column)],
        [
          at(TABLE, 'out.total', column),
          maybeAt(TABLE, 'out.surplusDistribution', column),
          at(TABLE, 'out.closingBalance', column),
        ],
      ),
    ),
  ),
  balance(
    'A05',
    '收入总计 = 支出总计',
    BASIS.layout,
    ...inEachColumn(['in.grandTotal', 'out.grandTotal'], (column) =>
      equal([at(TABLE, 'in.grandTotal', column)], [at(TABLE, 'out.grandTotal', column)]),
    ),
  ),
  balance(
    'A06',
    '年末结转和结余 = 年初 + 本年收入 + 使用非财政拨款结余 − 本年支出 − 结余分配',
    derivedFrom('总表“收入总计”“支出总计”各自的构成行，以及两个总计相等'),
    equal(
      [at(TABLE, 'out.closingBalance')],
      [
        at(TABLE, 'in.openingBalance'),
        at(TABLE, 'in.total'),
        maybeAt(TABLE, 'in.nonFiscalSurplusUsed'),
        minus(at(TABLE, 'out.total')),
        minus(maybeAt(TABLE, 'out.surplusDistribution')),
      ],
    ),
  ),
  {
    ...form('A07', '除年初、年末结转和结余外，金额不为负', BASIS.estimate, [TABLE], {
      look: 'negatives',
      severity: 'warning',
      except: MAY_BE_NEGATIVE,
    }),
    class: 'verification',
  },
  hint(
    'A08',
    '行政单位一般没有使用非财政拨款结余',
    BASIS.estimate,
    equal([maybeAt(TABLE, 'in.nonFiscalSurplusUsed')], [], { when: [{ unitKind: ['administrative', 'township'] }] }),
  ),
  hint(
    'A09',
    '行政单位一般没有结余分配',
    BASIS.estimate,
    equal([maybeAt(TABLE, 'out.surplusDistribution')], [], { when: [{ unitKind: ['administrative', 'township'] }] }),
  ),
  verification(
    'A10',
    '年初结转和结余 = 上年年末结转和结余',
    BASIS.explanation,
    equal([at(TABLE, 'in.openingBalance')], [inBook('prior', at(TABLE, 'out.closingBalance'))]),
  ),
  form('A11', '本年收入合计、本年支出合计不应为零', BASIS.estimate, [TABLE], {
    look: 'zeros',
    severity: 'warning',
    rows: ['in.total', 'out.total'],
    column: 'finalAmount',
  }),
  hint(
    'A12',
    '抗疫特别国债安排的支出一般只在 2020—2022 年度有数',
    BASIS.estimate,
    ...[{ to: 2019 }, { from: 2023 }].map((years) => equal([maybeAt(TABLE, 'out.234')], [], { when: [{ years }] })),
  ),
];
