import { CONSISTENT_BOOK, snapshotOf } from '../../../scripts/samples';
import { checkReport } from '../../../src/checking';
import { maybeTable, type ReportModel, type SheetSnapshot } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import { figuresOf } from '../../support/figures-of';
import { rows, sheet } from '../../support/grid';

const SAMPLE = snapshotOf(CONSISTENT_BOOK);

function withSheets(...added: readonly SheetSnapshot[]): ReportModel {
  return recognise({ ...SAMPLE, sheets: [...SAMPLE.sheets, ...added] });
}

/** What stands in a table, in 万元. */
function read(report: ReportModel, table: Parameters<typeof maybeTable>[1]): Record<string, number> {
  const found = maybeTable(report, table);
  const figures = [...figuresOf({ ...report, tables: found ? [found] : [] })];
  const filled = figures.filter(([, fen]) => fen !== 0 && fen !== null);
  return Object.fromEntries(filled.map(([place, fen]) => [place.replace(`${table}/`, ''), (fen ?? 0) / 1_000_000]));
}

function expectUndisturbed(report: ReportModel): void {
  const plain = recognise(SAMPLE);
  expect(report.questions).toEqual([]);
  const nine = plain.tables.map(({ id }) => id);
  const own = { ...report, tables: report.tables.filter(({ id }) => nine.includes(id)) };
  expect([...figuresOf(own)]).toEqual([...figuresOf(plain)]);
}

const CAPITAL_BALANCE = sheet(
  '国资收支',
  rows(`
    国有资本经营预算财政拨款收入支出决算表
    单位：示例县卫生健康局|~|~|~|~|~|~|~|~|金额单位：万元
    项目|~|~|~|年初结转和结余|本年收入|本年支出|~|~|年末结转和结余
    功能分类科目编码|~|~|科目名称|~|~|小计|基本支出|项目支出|~
    合计|~|~|~|1.00|15.00|14.00|~|14.00|2.00
    '223|~|~|国有资本经营预算支出|1.00|15.00|14.00|~|14.00|2.00
  `),
  { merges: ['A3:D3', 'G3:I3', 'A4:C4', 'E3:E4', 'F3:F4', 'J3:J4', 'A5:D5'] },
);

describe('two lawful forms of one table', () => {
  test('四川: 国有资本经营 as 收入支出 and as 支出 are both read', () => {
    const report = withSheets(CAPITAL_BALANCE);
    expectUndisturbed(report);
    expect(read(report, 'stateCapitalBalance')).toEqual({
      'total/openingBalance': 1,
      'total/currentIncome': 15,
      'total/total': 14,
      'total/projectExpenditure': 14,
      'total/closingBalance': 2,
      '223/openingBalance': 1,
      '223/currentIncome': 15,
      '223/total': 14,
      '223/projectExpenditure': 14,
      '223/closingBalance': 2,
    });
  });

  test('北京: 一般公共预算 as 收入支出 and as 支出 are both read', () => {
    const report = withSheets(
      sheet(
        '一般公共预算收支',
        rows(`
          一般公共预算财政拨款收入支出决算表
          单位：示例县卫生健康局|~|~|~|~|~|~|~|~|金额单位：万元
          项目|~|~|~|年初结转和结余|本年收入|本年支出|~|~|年末结转和结余
          功能分类科目编码|~|~|科目名称|~|~|小计|基本支出|项目支出|~
          合计|~|~|~|1.00|15.00|14.00|10.00|4.00|2.00
          '210|~|~|卫生健康支出|1.00|15.00|14.00|10.00|4.00|2.00
        `),
        { merges: ['A3:D3', 'G3:I3', 'A4:C4', 'E3:E4', 'F3:F4', 'J3:J4', 'A5:D5'] },
      ),
    );
    expectUndisturbed(report);
    expect(read(report, 'generalBudgetBalance')).toMatchObject({
      'total/openingBalance': 1,
      'total/currentIncome': 15,
      '210/basicExpenditure': 10,
      '210/closingBalance': 2,
    });
  });

  test('the 收入支出 form alone is the table itself', () => {
    const others = SAMPLE.sheets.filter(({ name }) => maybeTable(recognise(SAMPLE), 'stateCapital')?.sheet !== name);
    const report = recognise({ ...SAMPLE, sheets: [...others, CAPITAL_BALANCE] });
    expect(report.tables.map(({ id }) => id)).toContain('stateCapital');
    expect(report.tables.map(({ id }) => id)).not.toContain('stateCapitalBalance');
  });

  test('云南: a second 三公, of 一般公共预算 alone', () => {
    const report = withSheets(
      sheet(
        '三公2',
        rows(`
          一般公共预算财政拨款“三公”经费情况表
          部门：示例县卫生健康局|~|~|金额单位：万元
          项目|行次|预算数|决算统计数
          一、“三公”经费支出|1
          （一）支出合计|2|2.50|1.50
          1．因公出国（境）费|3
          2．公务用车购置及运行维护费|4|2.00|1.50
          3．公务接待费|7|0.50|~
          （1）国内接待费|8|0.50|~
          （二）相关统计数|11
          4．公务用车保有量（辆）|15|~|1
          5．国内公务接待批次（个）|16|~|3
        `),
      ),
    );
    expectUndisturbed(report);
    expect(read(report, 'generalBudgetThreePublic')).toMatchObject({ 'total/finalAmount': 1.5, 'vehicles/budget': 2 });
    expect(maybeTable(report, 'generalBudgetThreePublic')?.irregularities).toEqual([]);
  });
});

describe('tables of single provinces', () => {
  const economic = sheet(
    '项目支出',
    rows(`
      一般公共预算财政拨款项目支出决算表
      部门：示例县卫生健康局|~|~|~|~|金额单位：万元
      人员经费|~|~|公用经费|~|~
      科目编码|科目名称|决算数|科目编码|科目名称|决算数
      '301|工资福利支出|~|'302|商品和服务支出|78.60
      '30101|基本工资|~|'30201|办公费|78.60
      人员经费合计|~|~|公用经费合计|~|78.60
    `),
    { merges: ['A3:C3', 'D3:F3'] },
  );
  const functional = (title: string, header: string, figures: string) =>
    sheet(
      '附表',
      rows(`
        ${title}
        单位：示例县卫生健康局|~|~|金额单位：万元
        功能分类科目编码|科目名称|${header}
        合计|~|${figures}
        '210|卫生健康支出|${figures}
      `),
    );

  test('云南: 项目支出 by economy', () => {
    const report = withSheets(economic);
    expectUndisturbed(report);
    expect(read(report, 'generalBudgetProjectByEconomy')).toEqual({
      '302/finalAmount': 78.6,
      '30201/finalAmount': 78.6,
      'publicTotal/finalAmount': 78.6,
    });
  });

  test('北京: what a fund spent on 基本支出, by economy', () => {
    const fund = rows(`
      政府性基金预算财政拨款基本支出决算表
      部门：示例县卫生健康局|~|~|~|~|金额单位：万元
      人员经费|~|~|公用经费|~|~
      科目编码|科目名称|决算数|科目编码|科目名称|决算数
      '301|工资福利支出|~|'302|商品和服务支出|7.60
      '30101|基本工资|~|'30201|办公费|7.60
      人员经费合计|~|~|公用经费合计|~|7.60
    `);
    const report = withSheets(sheet('附表', fund, { merges: ['A3:C3', 'D3:F3'] }));
    expectUndisturbed(report);
    expect(read(report, 'governmentFundBasic')).toEqual({
      '302/finalAmount': 7.6,
      '30201/finalAmount': 7.6,
      'publicTotal/finalAmount': 7.6,
    });
  });

  test('江苏: 财政拨款 of all budgets, by function and its 基本支出 by economy', () => {
    const spending = withSheets(
      functional('财政拨款支出决算表（功能科目）', '本年支出合计|基本支出|项目支出', '900.72|800.12|100.60'),
    );
    expectUndisturbed(spending);
    expect(read(spending, 'fiscalExpenditure')).toMatchObject({
      'total/total': 900.72,
      '210/basicExpenditure': 800.12,
      '210/projectExpenditure': 100.6,
    });
  });

  test('四川: 项目支出 by function, and the details of 财政拨款支出', () => {
    const project = withSheets(functional('一般公共预算财政拨款项目支出决算表', '金额', '100.60'));
    expectUndisturbed(project);
    expect(read(project, 'generalBudgetProject')).toEqual({ 'total/total': 100.6, '210/total': 100.6 });
    const detail = withSheets(
      functional('财政拨款支出决算明细表', '合计|工资福利支出|商品和服务支出', '900.72|769.89|130.83'),
    );
    expectUndisturbed(detail);
    expect(read(detail, 'fiscalExpenditureDetail')).toMatchObject({ 'total/301': 769.89, '210/302': 130.83 });
  });

  test('贵州: 非财政拨款 is neither 财政拨款 nor asked about', () => {
    const report = withSheets(
      sheet(
        '公开05表',
        rows(`
          非财政拨款收入支出决算总表
          部门：示例县卫生健康局|~|~|金额单位：万元
          收入|~|支出|~
          项目|决算数|项目|决算数
          一、事业收入|15.50|一、教育支出|13.20
          本年收入合计|15.50|本年支出合计|13.20
          年初结转和结余|~|年末结转和结余|2.30
          总计|15.50|总计|15.50
        `),
        { merges: ['A3:B3', 'C3:D3'] },
      ),
    );
    expectUndisturbed(report);
    expect(read(report, 'nonFiscal')).toMatchObject({
      'in.publicServiceIncome/finalAmount': 15.5,
      'out.closingBalance/finalAmount': 2.3,
    });
  });

  test.each([
    ['浙江', '收入决算表（分单位）', '单位编码|单位名称|本年收入合计|财政拨款收入', '10.00|10.00'],
    ['四川', '项目支出决算表', '功能分类科目编码|项目名称|合计', '10.00'],
    ['内蒙古', '机构运行经费信息表', '项目|行次|统计数', '10.00'],
    ['云南', '国有资产使用情况表', '项目|行次|资产总额', '10.00'],
    ['江西', '国有资产占用情况表', '项目|行次|数量', '10.00'],
  ])('%s: 《%s》 is known and never asked about', (_, title, header, figures) => {
    const report = withSheets(
      sheet('附表', rows(`${title}\n单位：示例县卫生健康局|~|金额单位：万元\n${header}\n合计|~|${figures}`)),
    );
    expectUndisturbed(report);
  });
});

test('浙江: （分科目） is the table itself', () => {
  const renamed = SAMPLE.sheets.map((each): SheetSnapshot => {
    const values = each.values.map((line) =>
      line.map((value) => (value === '收入决算表' || value === '支出决算表' ? `${value}（分科目）` : value)),
    );
    return { ...each, values };
  });
  expectUndisturbed(recognise({ ...SAMPLE, sheets: renamed }));
});

describe('浙江: tables that list units', () => {
  const income = (title: string, head: string, lines: string) =>
    sheet(
      '分单位',
      rows(`
        ${title}
        部门：示例县卫生健康局|~|~|~|金额单位：万元
        ${head}
        ${lines}
      `),
    );
  const PLAIN = `
        合计|100.00|90.00|10.00|~
        示例县卫生健康局本级|60.00|60.00|~|~
        示例县疾控中心|40.00|30.00|10.00|~`;

  test.each([
    ['收入决算表（分单位）', '单位名称|本年收入合计|财政拨款收入|事业收入|其他收入', PLAIN],
    ['2020年度收入决算表(分单位)', '项目|本年收入合计|财政拨款收入|事业收入|其他收入', PLAIN],
    ['收入决算表（分单位）', '单位|本年收入合计|财政拨款收入|事业收入|其他收入', PLAIN],
    ['收入决算表（按单位）', '单 位|合计|财政拨款收入|事业收入|其他收入', PLAIN],
    ['收入决算表（按单位）', '预算单位|合计|财政拨款收入|事业收入|其他收入', PLAIN],
    [
      '收入决算表（分单位）',
      '所属单位名称|本年收入合计|财政拨款收入|事业收入|其他收入',
      `${PLAIN.replace('合计|100.00|90.00|10.00|~\n', '')}
        合计|100.00|90.00|10.00|~`,
    ],
  ])('%s under “%s” is read unit by unit, and nobody is asked', (title, head, lines) => {
    const report = withSheets(income(title, head, lines));
    expectUndisturbed(report);
    expect(read(report, 'incomeByUnit')).toEqual({
      'total/total': 100,
      'total/fiscalAppropriation': 90,
      'total/publicServiceIncome': 10,
      'unit:示例县卫生健康局本级/total': 60,
      'unit:示例县卫生健康局本级/fiscalAppropriation': 60,
      'unit:示例县疾控中心/total': 40,
      'unit:示例县疾控中心/fiscalAppropriation': 30,
      'unit:示例县疾控中心/publicServiceIncome': 10,
    });
  });

  test('a department above its own office is the whole of its units', () => {
    const head = '单位名称|本年收入合计|财政拨款收入|事业收入|其他收入';
    const report = withSheets(income('收入决算表（分单位）', head, PLAIN.replace('合计|', '示例县卫生健康局|')));
    expect(Object.keys(read(report, 'incomeByUnit')).map((key) => key.split('/')[0])).toContain('total');
    const { findings } = checkReport(report);
    expect(findings.filter(({ rule, verdict }) => rule === 'R24' && verdict === 'broken')).toEqual([]);
  });

  test('a unit that is wrong is told by its name', () => {
    const head = '单位名称|本年收入合计|财政拨款收入|事业收入|其他收入';
    const wrong = income('收入决算表（分单位）', head, PLAIN.replace('40.00|30.00', '50.00|40.00'));
    const told = checkReport(withSheets(wrong)).findings.filter(({ checks }) =>
      checks.some((id) => id.startsWith('R24')),
    );
    expect(told.map(({ message }) => message).join()).toMatch(/分单位.*示例县疾控中心|示例县疾控中心.*分单位/);
  });

  test.each([
    ['所属单位名单', '单位|地址|电话', '示例县疾控中心|示例路1号|~'],
    ['收入决算表（分单位）', '项目|单位|数量|备注', '合计|辆|3.00|~'],
  ])('《%s》 under “%s” does not list units with amounts', (title, head, lines) => {
    const report = withSheets(income(title, head, lines));
    expectUndisturbed(report);
    expect(read(report, 'incomeByUnit')).toEqual({});
  });

  test('what no form is known of is listed without a question', () => {
    const report = withSheets(income('财政拨款收入支出决算总表（分单位）', '单位名称|甲|乙|丙|丁', PLAIN));
    expectUndisturbed(report);
    expect(report.unmapped.map(({ reason }) => reason).join()).toContain(
      '是浙江另外公开的表，不在九张公开表之列，未读取',
    );
  });
});
