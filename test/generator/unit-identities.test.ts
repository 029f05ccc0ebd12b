import { figuresOf, mergeUnits, priorUnit, randomUnit, type Unit, type UnitFigures } from '../support/generator';

/** The identities of the tables, written over the finished figures and apart from the way they were made. */

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);
const FISCAL = ['generalBudget', 'governmentFund', 'stateCapital'];

type Lookup = (table: keyof UnitFigures, row: string, column?: string) => number;

const lookup =
  (figures: UnitFigures): Lookup =>
  (table, row, column = 'finalAmount') =>
    figures[table].get(row)?.get(column) ?? 0;

const add = (amounts: readonly number[]): number => amounts.reduce((sum, fen) => sum + fen, 0);

function rowsOf(figures: UnitFigures, table: keyof UnitFigures, pattern: RegExp): readonly string[] {
  return [...figures[table].keys()].filter((row) => pattern.test(row));
}

const UNITS = SEEDS.map((seed) => randomUnit(seed));

const BOOKS = [
  ...UNITS.map((unit, index) => [`unit of seed ${index + 1}`, figuresOf(unit)] as const),
  ...UNITS.slice(0, 20).map(
    (unit, index) => [`last year of seed ${index + 1}`, figuresOf(priorUnit(unit, 1))] as const,
  ),
];

describe.each(BOOKS)('%s', (_name, figures) => {
  const at = lookup(figures);

  test('收入支出决算总表 adds up and balances', () => {
    const sources = ['generalBudgetAppropriation', 'governmentFundAppropriation', 'stateCapitalAppropriation'];
    const others = ['subsidyFromSuperior', 'publicServiceIncome', 'operatingIncome', 'remittanceFromAffiliates'];
    const income = [...sources, ...others, 'otherIncome'].map((name) => at('incomeExpenditure', `in.${name}`));
    expect(at('incomeExpenditure', 'in.total')).toBe(add(income));
    expect(at('incomeExpenditure', 'in.fiscalAppropriation')).toBe(add(income.slice(0, 3)));
    const categories = rowsOf(figures, 'incomeExpenditure', /^out\.\d+$/);
    expect(at('incomeExpenditure', 'out.total')).toBe(add(categories.map((row) => at('incomeExpenditure', row))));
    const inGrand = ['in.total', 'in.nonFiscalSurplusUsed', 'in.openingBalance'];
    const outGrand = ['out.total', 'out.surplusDistribution', 'out.closingBalance'];
    expect(at('incomeExpenditure', 'in.grandTotal')).toBe(add(inGrand.map((row) => at('incomeExpenditure', row))));
    expect(at('incomeExpenditure', 'out.grandTotal')).toBe(add(outGrand.map((row) => at('incomeExpenditure', row))));
    expect(at('incomeExpenditure', 'in.grandTotal')).toBe(at('incomeExpenditure', 'out.grandTotal'));
  });

  test('every functional table adds up 项 to 款 to 类 to 合计, and across', () => {
    for (const table of [
      'income',
      'expenditure',
      'generalBudgetExpenditure',
      'governmentFund',
      'stateCapital',
    ] as const) {
      for (const [row, amounts] of figures[table]) {
        const children = rowsOf(figures, table, row === 'total' ? /^\d{3}$/ : new RegExp(`^${row}\\d\\d$`));
        if (row.length === 7) continue;
        for (const [column, fen] of amounts) {
          expect([table, row, column, fen]).toEqual([
            table,
            row,
            column,
            add(children.map((one) => at(table, one, column))),
          ]);
        }
      }
    }
  });

  test('rows of the functional tables add up across', () => {
    const across = {
      income: [
        'fiscalAppropriation',
        'subsidyFromSuperior',
        'publicServiceIncome',
        'operatingIncome',
        'remittanceFromAffiliates',
        'otherIncome',
      ],
      expenditure: [
        'basicExpenditure',
        'projectExpenditure',
        'remittanceToSuperior',
        'operatingExpenditure',
        'subsidyToAffiliates',
      ],
      generalBudgetExpenditure: ['basicExpenditure', 'projectExpenditure'],
      governmentFund: ['basicExpenditure', 'projectExpenditure'],
      stateCapital: ['basicExpenditure', 'projectExpenditure'],
    } as const;
    for (const [table, parts] of Object.entries(across) as [keyof UnitFigures, readonly string[]][]) {
      for (const row of figures[table].keys()) {
        expect(at(table, row, 'total')).toBe(add(parts.map((part) => at(table, row, part))));
      }
    }
  });

  test('each budget rolls forward, row by row', () => {
    for (const table of ['generalBudgetExpenditure', 'governmentFund', 'stateCapital'] as const) {
      for (const row of figures[table].keys()) {
        const available = at(table, row, 'openingBalance') + at(table, row, 'currentIncome');
        expect(available).toBe(at(table, row, 'total') + at(table, row, 'closingBalance'));
        expect(at(table, row, 'closingBalance')).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('财政拨款收入支出决算总表 adds up and balances per budget', () => {
    const fa = 'fiscalAppropriation';
    expect(at(fa, 'in.total')).toBe(add(FISCAL.map((name) => at(fa, `in.${name}`))));
    expect(at(fa, 'in.openingBalance')).toBe(add(FISCAL.map((name) => at(fa, `in.openingBalance.${name}`))));
    expect(at(fa, 'in.grandTotal')).toBe(at(fa, 'in.total') + at(fa, 'in.openingBalance'));
    expect(at(fa, 'in.grandTotal')).toBe(at(fa, 'out.grandTotal', 'total'));
    for (const row of rowsOf(figures, fa, /^out\./)) {
      expect(at(fa, row, 'total')).toBe(add(FISCAL.map((name) => at(fa, row, name))));
    }
    for (const column of ['total', ...FISCAL]) {
      const categories = rowsOf(figures, fa, /^out\.\d+$/);
      expect(at(fa, 'out.total', column)).toBe(add(categories.map((row) => at(fa, row, column))));
      expect(at(fa, 'out.grandTotal', column)).toBe(at(fa, 'out.total', column) + at(fa, 'out.closingBalance', column));
    }
    for (const name of FISCAL) {
      expect(at(fa, `in.${name}`) + at(fa, `in.openingBalance.${name}`)).toBe(at(fa, 'out.grandTotal', name));
    }
  });

  test('基本支出明细 adds up 款 to 类 to 人员 and 公用', () => {
    const basic = 'generalBudgetBasic';
    for (const row of rowsOf(figures, basic, /^\d{3}$/)) {
      const parts = rowsOf(figures, basic, new RegExp(`^${row}\\d\\d$`));
      expect(at(basic, row)).toBe(add(parts.map((one) => at(basic, one))));
    }
    expect(at(basic, 'personnelTotal')).toBe(at(basic, '301') + at(basic, '303'));
    const rest = ['302', '304', '307', '310', '312', '313', '399'];
    expect(at(basic, 'publicTotal')).toBe(add(rest.map((row) => at(basic, row))));
    expect(at(basic, 'basicTotal')).toBe(at('generalBudgetExpenditure', 'total', 'basicExpenditure'));
    expect(at(basic, 'basicTotal')).toBe(at(basic, 'personnelTotal') + at(basic, 'publicTotal'));
  });

  test('三公 adds up, stays in budget and covers what basic spending says', () => {
    const tp = 'threePublic';
    for (const column of ['budget', 'finalAmount']) {
      expect(at(tp, 'vehicles', column)).toBe(at(tp, 'vehiclePurchase', column) + at(tp, 'vehicleOperation', column));
      const parts = ['overseasTravel', 'vehicles', 'officialReception'];
      expect(at(tp, 'total', column)).toBe(add(parts.map((row) => at(tp, row, column))));
    }
    const basicPart = {
      overseasTravel: '30212',
      vehiclePurchase: '31013',
      vehicleOperation: '30231',
      officialReception: '30217',
    };
    const hasProjects = at('generalBudgetExpenditure', 'total', 'projectExpenditure') > 0;
    for (const [item, code] of Object.entries(basicPart)) {
      expect(at(tp, item)).toBeLessThanOrEqual(at(tp, item, 'budget'));
      expect(at(tp, item)).toBeGreaterThanOrEqual(at('generalBudgetBasic', code));
      if (!hasProjects) expect(at(tp, item)).toBe(at('generalBudgetBasic', code));
    }
  });

  test('the tables agree with one another', () => {
    expect(at('incomeExpenditure', 'in.total')).toBe(at('income', 'total', 'total'));
    expect(at('incomeExpenditure', 'in.fiscalAppropriation')).toBe(at('income', 'total', 'fiscalAppropriation'));
    expect(at('incomeExpenditure', 'out.total')).toBe(at('expenditure', 'total', 'total'));
    for (const name of FISCAL) {
      expect(at('incomeExpenditure', `in.${name}Appropriation`)).toBe(at('fiscalAppropriation', `in.${name}`));
    }
    const budgetTables = {
      generalBudget: 'generalBudgetExpenditure',
      governmentFund: 'governmentFund',
      stateCapital: 'stateCapital',
    } as const;
    for (const row of rowsOf(figures, 'incomeExpenditure', /^out\.\d+$/)) {
      const code = row.slice(4);
      expect(at('incomeExpenditure', row)).toBe(at('expenditure', code, 'total'));
      expect(at('fiscalAppropriation', row, 'total')).toBeLessThanOrEqual(at('incomeExpenditure', row));
      for (const [budget, table] of Object.entries(budgetTables) as [string, keyof UnitFigures][]) {
        expect(at('fiscalAppropriation', row, budget)).toBe(at(table, code, 'total'));
      }
    }
    for (const [budget, table] of Object.entries(budgetTables) as [string, keyof UnitFigures][]) {
      expect(at('fiscalAppropriation', 'out.total', budget)).toBe(at(table, 'total', 'total'));
      expect(at('fiscalAppropriation', `in.${budget}`)).toBe(at(table, 'total', 'currentIncome'));
      expect(at('fiscalAppropriation', 'out.closingBalance', budget)).toBe(at(table, 'total', 'closingBalance'));
    }
    for (const row of figures.expenditure.keys()) {
      for (const column of ['total', 'basicExpenditure', 'projectExpenditure']) {
        const fiscal = add(Object.values(budgetTables).map((table) => at(table, row, column)));
        expect(fiscal).toBeLessThanOrEqual(at('expenditure', row, column));
      }
    }
  });

  test('money from outside the budgets rolls forward', () => {
    const t01 = (row: string): number => at('incomeExpenditure', row);
    const t04 = (row: string, column?: string): number => at('fiscalAppropriation', row, column);
    const left =
      t01('in.openingBalance') -
      t04('in.openingBalance') +
      (t01('in.total') - t04('in.total')) +
      t01('in.nonFiscalSurplusUsed');
    const spent = t01('out.total') - t04('out.total', 'total') + t01('out.surplusDistribution');
    expect(left - spent).toBe(t01('out.closingBalance') - t04('out.closingBalance', 'total'));
    expect(left - spent).toBeGreaterThanOrEqual(0);
  });
});

describe('random units as a whole', () => {
  test('same seed, same unit; other seed, other unit', () => {
    expect(figuresOf(randomUnit(7))).toEqual(figuresOf(randomUnit(7)));
    expect(figuresOf(randomUnit(7))).not.toEqual(figuresOf(randomUnit(8)));
  });

  test('townships spend on about twenty 类, bureaus on few', () => {
    const categoriesOf = (sort: 'township' | 'bureau'): number =>
      rowsOf(figuresOf(randomUnit(3, { sort, year: 2022 })), 'expenditure', /^\d{3}$/).length;
    expect(categoriesOf('township')).toBeGreaterThanOrEqual(17);
    expect(categoriesOf('bureau')).toBeLessThanOrEqual(8);
  });

  test('some have funds and state capital, some have not, as asked', () => {
    const hasFund = (unit: Unit): boolean => unit.items.some(({ budgets }) => budgets.governmentFund);
    expect(UNITS.some(hasFund)).toBe(true);
    expect(UNITS.every(hasFund)).toBe(false);
    expect(hasFund(randomUnit(1, { governmentFund: true }))).toBe(true);
    expect(() => randomUnit(1, { year: 2019, stateCapital: true })).toThrow(/2019/);
  });

  test('every amount is whole, none is negative', () => {
    const amounts = BOOKS.flatMap(([, figures]) => Object.values(figures))
      .flatMap((table) => [...table.values()])
      .flatMap((row) => [...row.values()]);
    expect(amounts.filter((fen) => !Number.isSafeInteger(fen) || fen < 0)).toEqual([]);
  });

  test('a department is the sum of its units', () => {
    const parts = [1, 2, 3].map((seed) => randomUnit(seed, { sort: 'school', year: 2021 }));
    const whole = lookup(figuresOf(mergeUnits('某县教育局', parts)));
    const total = add(parts.map((part) => lookup(figuresOf(part))('incomeExpenditure', 'in.grandTotal')));
    expect(whole('incomeExpenditure', 'in.grandTotal')).toBe(total);
    expect(() => mergeUnits('某局', [randomUnit(1, { year: 2020 }), randomUnit(1, { year: 2021 })])).toThrow(/years/);
  });

  test('last year ends with what this year begins with, per 项 and budget', () => {
    for (const [index, unit] of UNITS.slice(0, 20).entries()) {
      const now = lookup(figuresOf(unit));
      const before = lookup(figuresOf(priorUnit(unit, index)));
      expect(before('incomeExpenditure', 'out.closingBalance')).toBe(now('incomeExpenditure', 'in.openingBalance'));
      for (const { code } of unit.items) {
        for (const table of ['generalBudgetExpenditure', 'governmentFund', 'stateCapital'] as const) {
          expect(before(table, code, 'closingBalance')).toBe(now(table, code, 'openingBalance'));
        }
      }
    }
  });
});
