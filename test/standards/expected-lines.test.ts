import type { TableId } from '../../src/model';
import { edition, linesNotFound, tableColumns, tableRows } from '../../src/standards';
import { buildReport } from '../support/report/build-report';

/** A table with just these rows, each with a figure in just these columns, as `row`, `column` or `row/column`. */
function lacking(id: TableId, rows: readonly string[], columns: readonly string[], editionId = 'national-2020') {
  const [table] = buildReport([{ id, columns, rows: rows.map((key) => [key, columns.map(() => 1)]) }]).tables;
  if (!table) throw new Error('no table');
  return linesNotFound(table, editionId).map(
    ({ row, column, side }) => `${side ?? ''}${[row, column].filter((part) => part !== null).join('/')}`,
  );
}

const keysOf = (lines: readonly { readonly key: string }[]) => lines.map(({ key }) => key);
const SUMMARY_ROWS = keysOf(tableRows('incomeExpenditure'));
const SPLIT = SUMMARY_ROWS.filter((key) => !key.startsWith('in.fiscalAppropriation'));

describe('收入支出决算总表', () => {
  it('that prints all of its edition lacks nothing', () => {
    expect(lacking('incomeExpenditure', SPLIT, ['finalAmount'])).toEqual([]);
  });

  it.each([
    ['a row', 'in.otherIncome', ['in.otherIncome']],
    ['a total', 'out.total', ['out.total']],
    ['财政拨款 of one budget', 'in.governmentFundAppropriation', ['in.governmentFundAppropriation']],
    ['a category, which is listed where it holds something', 'out.210', []],
  ])('lacks %s', (_what, key, expected) => {
    const rows = SPLIT.filter((each) => each !== key);
    expect(lacking('incomeExpenditure', rows, ['finalAmount'])).toEqual(expected);
  });

  it('may tell 财政拨款 as one row, or by budgets', () => {
    const whole = SPLIT.filter((key) => !key.endsWith('Appropriation'));
    const hasWhole = [...whole, 'in.fiscalAppropriation'];
    expect(lacking('incomeExpenditure', hasWhole, ['finalAmount'], 'national-2018')).toEqual([]);
    const lines = lacking('incomeExpenditure', whole, ['finalAmount'], 'national-2018');
    const own = edition('national-2018').incomeRows.filter((key) => key.endsWith('Appropriation'));
    expect(lines).toEqual(own);
  });

  it('lacks no 国有资本经营预算 where its form has none', () => {
    const rows = SPLIT.filter((key) => !/stateCapital/i.test(key));
    const hasCapital = (id: string) => edition(id).incomeRows.includes('in.stateCapitalAppropriation');
    expect(['national-2018', 'national-2020'].map(hasCapital)).toEqual([false, true]);
    expect(lacking('incomeExpenditure', rows, ['finalAmount'], 'national-2020')).toEqual([
      'in.stateCapitalAppropriation',
    ]);
  });

  it('lacks the column of either half', () => {
    expect(lacking('incomeExpenditure', SPLIT, ['budget'])).toEqual(['收入finalAmount', '支出finalAmount']);
  });
});

describe('a table of codes', () => {
  const columns = tableColumns('income');
  const common = keysOf(columns.filter(({ optional }) => optional !== true));

  it.each([
    ['all columns of every form', ['total', '2100408'], common, []],
    ['all but one column', ['total', '2100408'], common.slice(1), ['total']],
    ['no total', ['2100408'], common, ['total']],
  ])('with %s', (_what, rows, printed, expected) => {
    expect(lacking('income', rows, printed)).toEqual(expected);
  });

  it('without any figure lacks all of them, not those of some forms', () => {
    expect(lacking('income', ['total'], [])).toEqual(common);
  });
});

test('基本支出 lacks its totals and a column that one row has not', () => {
  const rows = keysOf(tableRows('generalBudgetBasic'));
  expect(lacking('generalBudgetBasic', rows, ['finalAmount'])).toEqual([]);
  expect(lacking('generalBudgetBasic', rows, ['other'])).toEqual(['finalAmount']);
  const [first = ''] = rows;
  expect(lacking('generalBudgetBasic', rows.slice(1), ['finalAmount'])).toEqual([first]);
});

describe('“三公”', () => {
  const ITEMS = ['total', 'overseasTravel', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'officialReception'];

  it('down the side lacks rows and columns, 会议费 and 培训费 only where a form prints them', () => {
    expect(lacking('threePublic', ITEMS, ['budget', 'finalAmount'])).toEqual([]);
    expect(lacking('threePublic', ITEMS.slice(1), ['finalAmount'])).toEqual(['total', 'budget']);
  });

  it('across lacks single figures', () => {
    const [table] = buildReport([
      { id: 'threePublic', columns: ['budget', 'finalAmount'], rows: ITEMS.map((key) => [key, [1, 2]]) },
    ]).tables;
    if (!table) throw new Error('no table');
    const rows = table.rows.map((row) => ({
      ...row,
      labelRef: { ...row.labelRef, row: 90 },
      cells: new Map([...row.cells].filter(([key]) => row.key !== 'vehicles' || key !== 'budget')),
    }));
    expect(linesNotFound({ id: table.id, rows }, 'national-2020')).toEqual([{ row: 'vehicles', column: 'budget' }]);
  });
});

test('of a table that no standard describes nothing is lacking', () => {
  expect(linesNotFound({ id: 'internalBalanceSheet', rows: [] }, 'national-2020')).toEqual([]);
});
