import { columnTitle } from '../../../src/standards';
import type { TableId } from '../../../src/model';
import { withColumns, withFigures, withRows, type Tables } from '../../support/report/changes';
import { changeTable, SMALL_BOOK, withFigure, withoutRows } from '../../support/report/small-book';
import type { RuleTable, RuleTables } from '../../support/rule-tester';
import { BALANCE_FORM } from './books';
import { failsWith, offAt } from './expect';

const INCOME_COLUMNS = [
  'total',
  'fiscalAppropriation',
  'subsidyFromSuperior',
  'publicServiceIncome',
  'operatingIncome',
  'remittanceFromAffiliates',
  'otherIncome',
];
const EXPENDITURE_COLUMNS = [
  'total',
  'basicExpenditure',
  'projectExpenditure',
  'remittanceToSuperior',
  'operatingExpenditure',
  'subsidyToAffiliates',
];
const SPENDING_COLUMNS = ['total', 'basicExpenditure', 'projectExpenditure'];

/** 合计 of each column, one rule each. */
function totals(ids: readonly string[], table: TableId, columns: readonly string[]): RuleTables {
  return Object.fromEntries(
    ids.map((id, index): [string, RuleTable] => {
      const column = columns[index] ?? '';
      return [id, { passes: [SMALL_BOOK], fails: offAt(SMALL_BOOK, [table, 'total', column], id) }];
    }),
  );
}

/** 类 = Σ 款: a 款 that is off. Where the table skips the 款 row, its 项 count for it. */
function categorySum(id: string, table: TableId): RuleTable {
  const check = `${id}@201/${columnTitle(table, 'total')}`;
  return {
    passes: [SMALL_BOOK, withoutRows(SMALL_BOOK, table, ['20103'])],
    fails: [
      ...offAt(SMALL_BOOK, [table, '20103', 'total'], check),
      ...offAt(withoutRows(SMALL_BOOK, table, ['20103']), [table, '2010301', 'total'], check),
    ],
    silent: [{ book: onlyCategories(table), verdict: 'notApplicable', reason: '表中无此行' }],
  };
}

function sectionSum(id: string, table: TableId): RuleTable {
  return {
    passes: [SMALL_BOOK],
    fails: offAt(SMALL_BOOK, [table, '2010301', 'total'], `${id}@20103/${columnTitle(table, 'total')}`),
    silent: [{ book: onlyCategories(table), verdict: 'notApplicable', reason: '表中无此行' }],
  };
}

function leafSum(id: string, table: TableId): RuleTable {
  return {
    passes: [SMALL_BOOK, withoutRows(SMALL_BOOK, table, ['201', '20103'])],
    fails: offAt(SMALL_BOOK, [table, '2010301', 'total'], `${id}@${columnTitle(table, 'total')}`),
    silent: [{ book: onlyCategories(table), verdict: 'notApplicable', reason: '未列下级科目' }],
  };
}

/** A 涉密 unit publishes to 类 only. */
function onlyCategories(table: TableId): ReturnType<typeof changeTable> {
  return changeTable(SMALL_BOOK, table, (text) => ({
    ...text,
    rows: text.rows.filter(([key]) => key === 'total' || key.length === 3),
  }));
}

/** Form of a classified table: each fault by itself. */
function hierarchy(id: string, table: TableId, name: string): RuleTable {
  const checks = [`${id}@${name}`];
  return {
    passes: [SMALL_BOOK],
    fails: [
      {
        book: withoutRows(SMALL_BOOK, table, ['22102']),
        checks,
        message: `${name}缺 22102 款级行，其下级科目 2210201 住房公积金 没有上级；金额未见矛盾，请核对是否漏列。`,
      },
      {
        book: withRows(SMALL_BOOK, table, [['20199', [null]]]),
        checks,
        message: `${name}有 1 行未按科目编码升序排列，请核对是否错行。`,
      },
    ],
  };
}

function codes(id: string, table: TableId, name: string): RuleTable {
  const checks = [`${id}@${name}`];
  const labelled = (labels: Readonly<Record<string, string>>) =>
    changeTable(SMALL_BOOK, table, (text) => ({ ...text, labels }));
  return {
    passes: [
      SMALL_BOOK,
      labelled({ '2080505': '本地叫法，谁也不认得' }),
      withRows(SMALL_BOOK, table, [['2299999', [null]]]),
    ],
    fails: [
      {
        book: withRows(SMALL_BOOK, table, [['2301', [null]]]),
        checks,
        message: `${name}的科目编码应为 3、5 或 7 位数字，以 2 开头，请核对：2301`,
      },
      {
        book: labelled({ '208': '卫生健康支出' }),
        checks,
        message: `${name}有科目名称与编码不一致（名称属于另一个科目），请核对：208 卫生健康支出。`,
      },
    ],
  };
}

function both(id: string, table: TableId, name: string): RuleTable {
  const [form, names] = [hierarchy(id, table, name), codes(id, table, name)];
  return { passes: [...form.passes, ...names.passes.slice(0, 2)], fails: [...form.fails, ...names.fails] };
}

/** One column of a fund table: 合计 against 类, and the levels below. */
function fundColumn(id: string, table: TableId, column: string): RuleTable {
  const filled = withFigures(
    SMALL_BOOK,
    ['total', ...rowsOf(table)].map((row) => [table, row, column, 4] as const),
  );
  const title = columnTitle(table, column);
  const [category = '', section = '', item = ''] = rowsOf(table);
  return {
    passes: [filled],
    fails: [
      ...offAt(filled, [table, 'total', column], id, `${id}@${title}`),
      ...offAt(filled, [table, category, column], id, `${id}@${category}/${title}`),
      ...offAt(filled, [table, item, column], `${id}@${section}/${title}`, `${id}@${title}`),
    ],
  };
}

function rowsOf(table: TableId): readonly string[] {
  return table === 'governmentFund' ? ['212', '21208', '2120801'] : ['223', '22301', '2230105'];
}

const NOTE = { unitName: null, year: null, scope: null } as const;

/** A book that prints notes below its tables. */
const NOTED = changeTable(SMALL_BOOK, 'income', (text) => ({
  ...text,
  seen: { words: { ...NOTE, notes: ['注：本表反映部门本年度取得的各项收入情况。'] } },
}));

/** The 说明 under an empty table. */
function emptyNote(id: string, table: TableId, name: string): RuleTable {
  const withNotes = (notes: readonly string[], isEmpty: boolean, book = NOTED) =>
    changeTable(book, table, (text) => ({
      ...text,
      rows: isEmpty ? [['total', text.columns.map(() => null)]] : text.rows,
      seen: { words: { ...NOTE, notes } },
    }));
  const note = '说明：示例局本年度没有此项收入和支出，故本表无数据。';
  const check = `${id}@${name.replace(/^公开\d+ /, '')}`;
  return {
    passes: [withNotes([note], true), withNotes(['注：本表反映部门本年度收支情况。'], false)],
    fails: [
      { book: withNotes([], true), checks: [check], message: '没有金额，表下也没有“本表无数据”一类的说明' },
      { book: withNotes([note], false), checks: [check], message: '有金额，表下却说明本表无数据' },
    ],
    silent: [
      { book: SMALL_BOOK, verdict: 'notChecked', reason: '没有读到表下的说明' },
      { book: withNotes([], true, SMALL_BOOK), verdict: 'notChecked', reason: '各表下都没有说明' },
    ],
  };
}

/** A row of the 收入支出 form off by one in each of its columns. */
function rowBalance(id: string, table: TableId, row: string): RuleTable {
  return {
    passes: [BALANCE_FORM],
    fails: ['openingBalance', 'currentIncome', 'total', 'closingBalance'].flatMap((column) =>
      offAt(BALANCE_FORM, [table, row, column], `${id}@${row}`),
    ),
    silent: table === 'governmentFund' ? [] : [{ book: SMALL_BOOK, verdict: 'notApplicable', reason: '本表样无此项' }],
  };
}

function balanceColumns(
  id: string,
  table: TableId,
  [category = '', section = '', item = '']: readonly string[],
): RuleTable {
  return {
    passes: [BALANCE_FORM],
    fails: ['openingBalance', 'currentIncome', 'closingBalance'].flatMap((column) => {
      const title = columnTitle(table, column);
      return [
        ...offAt(BALANCE_FORM, [table, 'total', column], `${id}@合计/${title}`, `${id}@${title}`),
        ...offAt(BALANCE_FORM, [table, category, column], `${id}@合计/${title}`, `${id}@${category}/${title}`),
        ...offAt(BALANCE_FORM, [table, item, column], `${id}@${section}/${title}`, `${id}@${title}`),
      ];
    }),
  };
}

/** A row off by one in each of its columns. */
function rowSum(id: string, table: TableId, row: string, columns: readonly string[]): RuleTable {
  return {
    passes: [SMALL_BOOK],
    fails: columns.flatMap((column) => offAt(SMALL_BOOK, [table, row, column], `${id}@${row}`)),
  };
}

const FEES = 'educationFees';

/** 事业收入 with 教育收费 in it. */
const WITH_FEES = withColumns(
  SMALL_BOOK,
  'income',
  [FEES],
  Object.fromEntries(['total', '201', '20103', '2010301'].map((row) => [row, [5]])),
);

export const INCOME_TABLES: RuleTables = {
  B01: rowSum('B01', 'income', '2010301', INCOME_COLUMNS),
  ...totals(['B02', 'B03', 'B04', 'B05', 'B06', 'B07', 'B08'], 'income', INCOME_COLUMNS),
  B09: categorySum('B09', 'income'),
  B10: sectionSum('B10', 'income'),
  B11: leafSum('B11', 'income'),
  B12: hierarchy('B12', 'income', '公开02 收入决算表'),
  B13: codes('B13', 'income', '公开02 收入决算表'),
  B14: {
    passes: [WITH_FEES],
    fails: [
      ...offAt(WITH_FEES, ['income', 'total', FEES], 'B14@合计/其中：教育收费', 'B14@其中：教育收费'),
      ...offAt(WITH_FEES, ['income', '201', FEES], 'B14@合计/其中：教育收费', 'B14@201/其中：教育收费'),
      ...offAt(WITH_FEES, ['income', '20103', FEES], 'B14@201/其中：教育收费', 'B14@20103/其中：教育收费'),
      ...offAt(WITH_FEES, ['income', '2010301', FEES], 'B14@20103/其中：教育收费', 'B14@其中：教育收费'),
    ],
    silent: [{ book: SMALL_BOOK, verdict: 'notApplicable', reason: '本表样无此项' }],
  },
  B15: {
    passes: [WITH_FEES, withFigure(WITH_FEES, ['income', '2010301', FEES], 4)],
    fails: [failsWith(WITH_FEES, ['income', '2010301', FEES], 6, 'B15@2010301')],
    silent: [{ book: SMALL_BOOK, verdict: 'notApplicable', reason: '本表样无此项' }],
  },
};

const NO_OPERATING_INCOME = withFigure(SMALL_BOOK, ['income', 'total', 'operatingIncome'], null);

export const EXPENDITURE_TABLES: RuleTables = {
  C01: rowSum('C01', 'expenditure', '2010399', EXPENDITURE_COLUMNS),
  ...totals(['C02', 'C03', 'C04', 'C05', 'C06', 'C07'], 'expenditure', EXPENDITURE_COLUMNS),
  C08: categorySum('C08', 'expenditure'),
  C09: sectionSum('C09', 'expenditure'),
  C10: leafSum('C10', 'expenditure'),
  C11: both('C11', 'expenditure', '公开03 支出决算表'),
  C12: {
    passes: [withFigure(NO_OPERATING_INCOME, ['expenditure', 'total', 'operatingExpenditure'], null)],
    fails: [
      failsWith(NO_OPERATING_INCOME, ['expenditure', 'total', 'operatingExpenditure'], 2, 'C12'),
      failsWith(NO_OPERATING_INCOME, ['expenditure', 'total', 'operatingExpenditure'], -2, 'C12'),
    ],
    silent: [{ book: SMALL_BOOK, verdict: 'notApplicable', reason: '有经营收入' }],
  },
  C13: {
    passes: [
      {
        tables: withFigures(SMALL_BOOK, [
          ['expenditure', 'total', 'remittanceToSuperior', null],
          ['expenditure', 'total', 'subsidyToAffiliates', null],
        ]),
        options: { unitKind: 'administrative' },
      },
    ],
    fails: [1, -1].map((sign) => ({
      book: {
        tables: withFigures(SMALL_BOOK, [
          ['expenditure', 'total', 'remittanceToSuperior', sign],
          ['expenditure', 'total', 'subsidyToAffiliates', 3 * sign],
        ]),
        options: { unitKind: 'administrative' },
      },
      checks: ['C13@上缴上级支出', 'C13@对附属单位补助支出'],
    })),
    silent: [
      { book: SMALL_BOOK, verdict: 'notChecked', reason: '缺 单位性质' },
      {
        book: { tables: SMALL_BOOK, report: { scope: 'department' } },
        verdict: 'notApplicable',
        reason: '汇总口径不适用',
      },
    ],
  },
};

const GENERAL = 'generalBudgetExpenditure';

export const GENERAL_BUDGET_TABLES: RuleTables = {
  F01: rowSum('F01', GENERAL, '201', SPENDING_COLUMNS),
  ...totals(['F02', 'F03', 'F04'], GENERAL, SPENDING_COLUMNS),
  F05: categorySum('F05', GENERAL),
  F06: sectionSum('F06', GENERAL),
  F07: leafSum('F07', GENERAL),
  F08: both('F08', GENERAL, '公开05 一般公共预算财政拨款支出决算表'),
  F09: rowBalance('F09', GENERAL, '2010302'),
  F10: balanceColumns('F10', GENERAL, ['201', '20103', '2010301']),
};

const FUND = 'governmentFund';
const FUND_NAME = '公开08 政府性基金预算财政拨款收入支出决算表';
const STATE = 'stateCapital';
const STATE_NAME = '公开09 国有资本经营预算财政拨款支出决算表';

/** A fund table with 基本支出 in it, which is rare but lawful. */
const BASIC_FROM_FUNDS = withFigures(
  SMALL_BOOK,
  [FUND, STATE].flatMap((table) => [
    [table, 'total', 'basicExpenditure', 1] as const,
    [table, 'total', 'projectExpenditure', table === FUND ? 37 : 4] as const,
  ]),
);

function basicAndProject(id: string, table: TableId): RuleTable {
  return {
    passes: [BASIC_FROM_FUNDS],
    fails: SPENDING_COLUMNS.flatMap((column) => offAt(BASIC_FROM_FUNDS, [table, 'total', column], `${id}@合计`)),
  };
}

export const FUND_TABLES: RuleTables = {
  J01: rowBalance('J01', FUND, '2120801'),
  J02: basicAndProject('J02', FUND),
  J03: fundColumn('J03', FUND, 'openingBalance'),
  J04: fundColumn('J04', FUND, 'currentIncome'),
  J05: fundColumn('J05', FUND, 'total'),
  J06: fundColumn('J06', FUND, 'basicExpenditure'),
  J07: fundColumn('J07', FUND, 'projectExpenditure'),
  J08: fundColumn('J08', FUND, 'closingBalance'),
  J09: emptyNote('J09', FUND, FUND_NAME),
  J10: formOfFund('J10', FUND, FUND_NAME),
  K01: basicAndProject('K01', STATE),
  K02: fundColumn('K02', STATE, 'total'),
  K03: fundColumn('K03', STATE, 'basicExpenditure'),
  K04: fundColumn('K04', STATE, 'projectExpenditure'),
  K05: rowBalance('K05', STATE, '2230105'),
  K06: emptyNote('K06', STATE, STATE_NAME),
  K07: formOfFund('K07', STATE, STATE_NAME),
  K08: balanceColumns('K08', STATE, ['223', '22301', '2230105']),
};

/** A second category, so that the table is seen to print every level. */
function withOtherCategory(table: TableId): Tables {
  return withRows(
    SMALL_BOOK,
    table,
    ['229', '22960', '2296002'].map((code) => [code, [null]] as const),
  );
}

function formOfFund(id: string, table: TableId, name: string): RuleTable {
  const [category = '', section = ''] = rowsOf(table);
  const checks = [`${id}@${name}`];
  return {
    passes: [SMALL_BOOK],
    fails: [
      { book: withoutRows(withOtherCategory(table), table, [section]), checks, message: `缺 ${section} 款级行` },
      {
        book: withRows(SMALL_BOOK, table, [['20101', [null]]]),
        checks,
        message: '未按科目编码升序排列',
      },
      { book: withRows(SMALL_BOOK, table, [['3301', [null]]]), checks, message: '位数字，以 2 开头' },
      {
        book: changeTable(SMALL_BOOK, table, (text) => ({ ...text, labels: { [category]: '教育支出' } })),
        checks,
        message: '名称属于另一个科目',
      },
    ],
  };
}
