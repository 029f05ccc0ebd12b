import { maybeRow, maybeTable, type ReportModel, type SheetSnapshot } from '../../../src/model';
import { recogniseInternal } from '../../../src/recognition';
import { randomUnit } from '../../support/generator';
import { book, rows, sheet } from '../../support/grid';
import { internalBook } from '../../support/internal/internal-book';

const HEAD = `
  收入决算表
  ~ | ~ | ~ | ~ | 财决03表
  编制单位：示例县卫生健康局 | ~ | 2020年度 | ~ | 金额单位：元
`;
const HEADER = '支出功能分类科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 事业收入';

function income(name: string, head = HEAD): SheetSnapshot {
  return sheet(
    name,
    rows(`${head}
      ${HEADER}
      ~ | 合计 | 1234567.89 | 1234000 | 567.89
      210 | 卫生健康支出 | 1234567.89 | 1234000 | 567.89`),
  );
}

function fenAt(report: ReportModel, table: `internal${string}`, row: string, column: string): number | undefined {
  const found = maybeTable(report, table);
  return found && maybeRow(found, row)?.cells.get(column)?.amount?.fen;
}

describe('a 财决 workbook', () => {
  it('is known by the titles and labels of its sheets, in 元', () => {
    const report = recogniseInternal(book('财决.xlsx', income('Z03 收入决算表(财决03表)')));
    expect(report).toMatchObject({ unitName: '示例县卫生健康局', year: 2020, amountUnit: '元', unmapped: [] });
    expect(fenAt(report, 'internal03', 'total', 'total')).toBe(123_456_789);
    expect(fenAt(report, 'internal03', '210', 'publicServiceIncome')).toBe(56_789);
  });

  it.each(['Sheet1', 'Z03 收入决算表(财决03表)'])('has its title in its cells or in its name: %s', (name) => {
    const head = name === 'Sheet1' ? HEAD : '编制单位：示例县卫生健康局 | ~ | 2020年度';
    expect(recogniseInternal(book('a.xlsx', income(name, head))).tables.map(({ id }) => id)).toEqual(['internal03']);
  });

  it('keeps the three blocks of 财决01 apart, with both budgets and parents', () => {
    const drawing = `
      收入支出决算总表
      编制单位：示例县卫生健康局 | ~ | 2018年度
      项目 | 行次 | 年初预算数 | 全年预算数 | 决算数 | 项目（按功能分类） | 行次 | 年初预算数 | 全年预算数 | 决算数 | 项目（按支出性质和经济分类） | 行次 | 年初预算数 | 全年预算数 | 决算数
      栏次 | ~ | 1 | 2 | 3 | 栏次 | ~ | 4 | 5 | 6 | 栏次 | ~ | 7 | 8 | 9
      一、财政拨款收入 | 1 | 100 | 110 | 120 | 八、社会保障和就业支出 | 31 | 1 | 2 | 3 | 一、基本支出 | 60 | 4 | 5 | 6
      其中：政府性基金预算财政拨款 | 2 | 10 | 11 | 12 | 二十一、其他支出 | 32 | 7 | 8 | 9 | 其他支出 | 61 | 10 | 11 | 13
      本年收入合计 | 24 | 100 | 110 | 120 | 本年支出合计 | 51 | ~ | ~ | ~ | ~ | ~ | 20 | 21 | 22
    `;
    const report = recogniseInternal(book('a.xlsx', sheet('Z01 收入支出决算总表(财决01表)', rows(drawing))));
    const at = (row: string, column = 'finalAmount'): number => (fenAt(report, 'internal01', row, column) ?? NaN) / 100;
    expect(at('in.fiscalAppropriation.governmentFund', 'originalBudget')).toBe(10);
    expect(at('in.fiscalAppropriation', 'adjustedBudget')).toBe(110);
    expect(at('out.208')).toBe(3);
    expect(at('out.229')).toBe(9);
    expect(at('nature.399')).toBe(13);
    expect(at('nature.basicExpenditure')).toBe(6);
    // The label of the total reaches over the third block, where its figures stand.
    expect(at('out.total')).toBe(22);
  });

  it('reads both budgets of 财决01-1 beside the final amount, in all and by budget', () => {
    const drawing = `
      财政拨款收入支出决算总表
      编制单位：示例县卫生健康局 | ~ | 2020年度
      项目 | 行次 | 年初预算数 | 全年预算数 | 决算数 | 项目（按功能分类） | 行次 | 年初预算数 | ~ | ~ | 全年预算数 | ~ | ~ | 决算数 | ~ | ~
      ~ | ~ | ~ | ~ | ~ | ~ | ~ | 小计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 小计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 小计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款
      栏次 | ~ | 1 | 2 | 3 | 栏次 | ~ | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
      一、一般公共预算财政拨款 | 1 | 90 | 95 | 99 | 八、社会保障和就业支出 | 38 | 51 | 50 | 1 | 62 | 60 | 2 | 73 | 70 | 3
      本年收入合计 | 27 | 90 | 95 | 99 | 本年支出合计 | 58 | 51 | 50 | 1 | 62 | 60 | 2 | 73 | 70 | 3
    `;
    const report = recogniseInternal(
      book('a.xlsx', sheet('Z01_1 财政拨款收入支出决算总表(财决01-1表)', rows(drawing))),
    );
    const [table] = report.tables;
    expect(table?.irregularities).toEqual([]);
    const cells = table && maybeRow(table, 'out.208')?.cells;
    expect([...(cells ?? [])].map(([key, { value }]) => [key, value])).toEqual([
      ['originalBudget', 51],
      ['originalBudget.generalBudget', 50],
      ['originalBudget.governmentFund', 1],
      ['adjustedBudget', 62],
      ['adjustedBudget.generalBudget', 60],
      ['adjustedBudget.governmentFund', 2],
      ['total', 73],
      ['generalBudget', 70],
      ['governmentFund', 3],
    ]);
    expect(fenAt(report, 'internal01_1', 'in.generalBudget', 'adjustedBudget')).toBe(9500);
  });

  it('binds the columns of a matrix by the names of the economic classification under their 类', () => {
    const drawing = `
      一般公共预算财政拨款基本支出决算明细表
      编制单位：示例县卫生健康局 | ~ | 2020年度
      项目 | ~ | 合计 | 工资福利支出 | 工资福利支出 | 工资福利支出 | 资本性支出（基本建设） | 资本性支出（基本建设） | 资本性支出 | 资本性支出 | 其他支出 | 其他支出 | 新设的支出
      科目编码 | 科目名称 | ~ | 小计 | 基本工资 | 其他社会保障缴费 | 小计 | 房屋建筑物购建 | 小计 | 房屋建筑物购建 | 小计 | 其他支出 | 新设的款
      栏次 | ~ | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
      ~ | 合计 | 66 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
    `;
    const name = 'Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-';
    const report = recogniseInternal(book('a.xlsx', sheet(name, rows(drawing))));
    const cells = maybeTable(report, 'internal08_1')?.rows[0]?.cells ?? new Map<string, never>();
    expect([...cells].map(([key, cell]) => [key, cell.value])).toEqual([
      ['total', 66],
      ['301', 1],
      ['30101', 2],
      ['30112', 3],
      ['309', 4],
      ['30901', 5],
      ['310', 6],
      ['31001', 7],
      ['399', 8],
      ['39999', 9],
    ]);
    expect(maybeTable(report, 'internal08_1')?.irregularities).toMatchObject([
      { kind: 'unknownColumn', text: '新设的支出·新设的款' },
    ]);
  });
});

describe('a sheet that is not understood', () => {
  it.each<readonly [string, SheetSnapshot, string]>([
    [
      'another table',
      sheet('Z06', rows(`资产负债简表\n${HEADER}\n210 | 卫生健康支出 | 1 | 1 | 1`)),
      '《资产负债简表》不在可读的财决报表之列',
    ],
    ['no title', sheet('Sheet1', rows(`${HEADER}\n210 | 卫生健康支出 | 1 | 1 | 1`)), '没有财决报表的标题'],
    [
      'a public table',
      sheet('公开', rows(`收入决算表\n公开02表\n${HEADER}\n210 | 卫生健康支出 | 1 | 1 | 1`)),
      '是公开表，不是财决报表',
    ],
    [
      'title and name that disagree',
      income('Z04 支出决算表(财决04表)'),
      '标题是《收入决算表》，工作表名却是《支出决算表》，未读取',
    ],
    [
      'columns of another table',
      sheet('a', rows('收入决算表\n科目编码 | 科目名称 | 期初数 | 期末数\n210 | 卫生健康支出 | 1 | 2')),
      '是《收入决算表》（财决03表），但表头或行次对不上，未读取',
    ],
    [
      'another unit of money',
      income('a', '收入决算表\n金额单位：千元'),
      '是《收入决算表》，但金额单位是千元，只能读元和万元，未读取',
    ],
  ])('%s is listed with the reason', (_, given, reason) => {
    const report = recogniseInternal(book('a.xlsx', given));
    expect(report.tables).toEqual([]);
    expect(report.unmapped).toEqual([{ sheet: given.name, reason }]);
  });

  it('is asked about where two sheets are the same table, and read once that is answered', () => {
    const given = book('a.xlsx', income('一稿'), income('二稿'));
    const report = recogniseInternal(given);
    expect(report.tables).toEqual([]);
    expect(report.questions).toEqual([
      { id: 'table:internal03', prompt: '“一稿”、“二稿”都是《收入决算表》，以哪一张为准？', options: ['一稿', '二稿'] },
    ]);
    const answered = recogniseInternal(given, { choices: new Map([['table:internal03', '二稿']]) });
    expect(answered.tables.map(({ sheet: name }) => name)).toEqual(['二稿']);
  });

  it('is read as the table that the user says', () => {
    const bare = sheet('Sheet9', rows(`${HEADER}\n210 | 卫生健康支出 | 1 | 1 | 1`));
    const report = recogniseInternal(book('a.xlsx', bare), { sheets: new Map([['Sheet9', 'internal03']]) });
    expect(report.tables.map(({ id }) => id)).toEqual(['internal03']);
  });
});

test('every table of a whole workbook is read without a remainder', () => {
  const report = recogniseInternal(internalBook(randomUnit(7, { year: 2020, sort: 'hospital' })));
  expect(report.tables.map(({ id }) => id)).toEqual([
    'internal01',
    'internal01_1',
    'internal03',
    'internal04',
    'internal07',
    'internal08_1',
    'internal09',
    'internal11',
    'agencyOperations',
  ]);
  expect(report.tables.flatMap(({ irregularities }) => irregularities)).toEqual([]);
  expect(report.unmapped).toEqual([
    { sheet: 'Z12 资产负债简表(财决12表)', reason: '《资产负债简表》不在可读的财决报表之列' },
  ]);
});
