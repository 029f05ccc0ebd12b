import { caliberOf } from '../../../src/facts/making/caliber';
import { printedNames } from '../../../src/facts/reading/names';
import { unwrittenTotals } from '../../../src/facts/reading/unwritten-totals';
import { isTold } from '../../../src/facts/told';
import type { Place, TableId } from '../../../src/model';
import { buildReport, type Figure } from '../../support/report/build-report';

function tableWith(id: TableId, rows: readonly (readonly [key: string, figure: Figure])[], column = 'total') {
  const [table] = buildReport([{ id, columns: [column], rows: rows.map(([key, figure]) => [key, [figure]]) }]).tables;
  if (!table) throw new Error('no table');
  return table;
}

describe('an empty cell that should hold a total', () => {
  it.each<[string, TableId, string, string, boolean]>([
    ['a total above any money', 'governmentFund', 'total', '2120801', true],
    ['a code above its own', 'governmentFund', '212', '2120801', true],
    ['a code beside another', 'governmentFund', '213', '2120801', false],
    ['a code that is itself filled', 'governmentFund', '2120801', '2120801', false],
    ['基本支出合计', 'generalBudgetBasic', 'basicTotal', '30101', true],
    ['人员经费 above 工资', 'generalBudgetBasic', 'personnelTotal', '30101', true],
    ['人员经费 above 对个人的补助', 'generalBudgetBasic', 'personnelTotal', '303', true],
    ['人员经费 beside 办公费', 'generalBudgetBasic', 'personnelTotal', '30201', false],
    ['公用经费 above 办公费', 'generalBudgetBasic', 'publicTotal', '30201', true],
    ['公用经费 beside 工资', 'generalBudgetBasic', 'publicTotal', '30101', false],
    ['公用经费 beside another total', 'generalBudgetBasic', 'publicTotal', 'personnelTotal', false],
    ['公务用车 above 购置', 'threePublic', 'vehicles', 'vehiclePurchase', true],
    ['公务用车 above 运行', 'threePublic', 'vehicles', 'vehicleOperation', true],
    ['公务用车 beside 接待', 'threePublic', 'vehicles', 'officialReception', false],
    ['三公合计 above 接待', 'threePublic', 'total', 'officialReception', true],
    ['三公合计 beside 会议费', 'threePublic', 'total', 'meetings', false],
    ['三公合计 beside 培训费', 'threePublic', 'total', 'training', false],
    ['本年收入 above income', 'fiscalAppropriation', 'in.total', 'in.generalBudget', true],
    ['本年收入 beside 年初结转', 'fiscalAppropriation', 'in.total', 'in.openingBalance', false],
    ['本年收入 beside outgo', 'fiscalAppropriation', 'in.total', 'out.210', false],
    ['本年支出 above outgo', 'fiscalAppropriation', 'out.total', 'out.210', true],
    ['本年支出 beside 年末结转', 'fiscalAppropriation', 'out.total', 'out.closingBalance', false],
    ['总计 above 年末结转', 'fiscalAppropriation', 'out.grandTotal', 'out.closingBalance', true],
    ['总计 of income beside outgo', 'fiscalAppropriation', 'in.grandTotal', 'out.210', false],
    ['a row that covers no other', 'threePublic', 'officialReception', 'vehicles', false],
  ])('%s', (_what, table, row, filled, expected) => {
    const isUnwritten = unwrittenTotals(tableWith(table, [[filled, 5]]));
    expect(isUnwritten(row, 'total')).toBe(expected);
  });

  it('is nothing where all that it covers is, or has no money in its column', () => {
    const isUnwritten = unwrittenTotals(
      tableWith('governmentFund', [
        ['2120801', 0],
        ['2120802', null],
        ['213', '?'],
      ]),
    );
    expect(isUnwritten('total', 'total')).toBe(false);
    expect(unwrittenTotals(tableWith('governmentFund', [['2120801', 5]]))('total', 'other')).toBe(false);
  });

  it.each<[TableId, string, string, boolean]>([
    ['income', 'total', 'total', true],
    ['expenditure', 'total', 'total', true],
    ['expenditure', 'total', 'projectExpenditure', false],
    ['incomeExpenditure', 'in.grandTotal', 'finalAmount', true],
    ['incomeExpenditure', 'out.grandTotal', 'finalAmount', true],
    ['incomeExpenditure', 'in.total', 'finalAmount', false],
    ['governmentFund', 'total', 'total', false],
  ])('is never nothing in %s at %s of %s: %s', (table, row, column, expected) => {
    expect(unwrittenTotals(tableWith(table, []))(row, column)).toBe(expected);
  });
});

describe('which money a place speaks of', () => {
  it.each<[Place | null, object]>([
    [null, { span: 'year', measure: 'final', funds: 'all' }],
    [
      { table: 'income', row: 'total', column: 'total' },
      { span: 'year', measure: 'final', funds: 'all' },
    ],
    [{ table: 'income', row: 'total', column: 'fiscalAppropriation' }, { funds: 'fiscal' }],
    [{ table: 'fiscalAppropriation', row: 'out.total', column: 'stateCapital' }, { funds: 'stateCapital' }],
    [{ table: 'fiscalAppropriation', row: 'in.generalBudget', column: 'finalAmount' }, { funds: 'generalBudget' }],
    [{ table: 'fiscalAppropriation', row: 'out.210', column: 'finalAmount' }, { funds: 'fiscal' }],
    [
      { table: 'incomeExpenditure', row: 'in.governmentFundAppropriation', column: 'finalAmount' },
      { funds: 'governmentFund' },
    ],
    [
      { table: 'incomeExpenditure', row: 'in.grandTotal', column: 'finalAmount' },
      { span: 'grandTotal', funds: 'all' },
    ],
    [{ table: 'incomeExpenditure', row: 'out.closingBalance', column: 'finalAmount' }, { span: 'balance' }],
    [
      { table: 'governmentFund', row: 'total', column: 'openingBalance' },
      { span: 'balance', funds: 'governmentFund' },
    ],
    [
      { table: 'threePublic', row: 'total', column: 'budget' },
      { measure: 'adjustedBudget', funds: 'fiscal' },
    ],
    [{ table: 'threePublic', row: 'total', column: 'originalBudget' }, { measure: 'originalBudget' }],
    [
      { table: 'internal01', row: 'in.total', column: 'adjustedBudget' },
      { measure: 'adjustedBudget', funds: 'all' },
    ],
  ])('%j', (place, expected) => {
    const caliber = caliberOf(place, 'unit', 'prior');
    expect(caliber).toMatchObject({ scope: 'unit', period: 'prior', ...expected });
  });
});

describe('the name printed for a code', () => {
  const report = buildReport([
    {
      id: 'income',
      columns: ['total'],
      rows: [
        ['2100408', [1]],
        ['2100499', [1]],
      ],
      labels: { '2100408': '收入里的名称', '2100499': ' ' },
    },
    {
      id: 'incomeExpenditure',
      columns: ['finalAmount'],
      rows: [
        ['out.210', [1]],
        ['in.total', [1]],
      ],
      labels: { 'out.210': '九、卫生健康支出' },
    },
    {
      id: 'generalBudgetExpenditure',
      columns: ['total'],
      rows: [
        ['2100408', [1]],
        ['total', [1]],
      ],
      labels: { '2100408': '基本公共 卫生服务' },
    },
  ]);
  const names = printedNames(report);

  it('is that of the table which the text speaks of first', () => {
    expect(names.get('2100408')).toMatchObject({ text: '基本公共卫生服务', table: report.tables[2]?.title });
  });

  it('is that of the line of the 总表, without its number', () => {
    expect(names.get('210')).toMatchObject({ text: '卫生健康支出', source: { row: 0 } });
  });

  it('is none for rows without a code or a label', () => {
    expect([...names.keys()].sort()).toEqual(['210', '2100408']);
  });
});

it.each([
  [{ table: 'income', row: 'total', column: 'total' }, true],
  [{ table: 'income', row: 'total', column: null }, true],
  [{ table: 'income', row: null, column: 'total' }, true],
  [{ table: 'income', row: 'nothing', column: null }, false],
  [{ table: 'income', row: null, column: 'nothing' }, false],
  [{ table: 'nothing', row: 'total', column: 'total' }, false],
])('a text may tell %j: %s', (line, expected) => {
  expect(isTold(line)).toBe(expected);
});
