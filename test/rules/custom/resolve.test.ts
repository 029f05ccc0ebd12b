import { resolveFormula, vocabularyOf } from '../../../src/rules/custom';
import type { ReportModel } from '../../../src/model';
import type { Relation, Term } from '../../../src/rules';
import { buildReport } from '../../support/report/build-report';
import { SMALL_BOOK, withoutRows } from '../../support/report/small-book';

const BOOK = buildReport(SMALL_BOOK);

function relationOf(text: string, report: ReportModel = BOOK): Relation {
  const resolved = resolveFormula(text, vocabularyOf(report));
  if ('problems' in resolved) throw new Error(resolved.problems.map(({ message }) => message).join('\n'));
  return resolved.relation;
}

function problemsOf(text: string, report: ReportModel = BOOK): readonly string[] {
  const resolved = resolveFormula(text, vocabularyOf(report));
  return 'problems' in resolved ? resolved.problems.map(({ message }) => message) : [];
}

/** `table/rows/column` with its sign. */
function spell({ table, rows, column, sign }: Term): string {
  const [what, value] = Object.entries(rows)[0] ?? [];
  return `${sign < 0 ? '-' : ''}${table}/${what === 'key' ? '' : `${what ?? ''}:`}${String(value)}/${typeof column === 'string' ? column : ''}`;
}

/** The place that the left side of `name = 0` means. */
function placeOf(name: string, report: ReportModel = BOOK): string {
  return relationOf(`${name} = 0`, report).left.map(spell).join(' ');
}

describe('tables', () => {
  test.each([
    ['公开05', 'generalBudgetExpenditure'],
    ['公开5', 'generalBudgetExpenditure'],
    ['公开05表', 'generalBudgetExpenditure'],
    ['05', 'generalBudgetExpenditure'],
    ['一般公共预算财政拨款支出决算表', 'generalBudgetExpenditure'],
    ['[公开05 一般公共预算财政拨款支出决算表]', 'generalBudgetExpenditure'],
    ['公共财政预算财政拨款支出决算表', 'generalBudgetExpenditure'],
    ['generalBudgetExpenditure', 'generalBudgetExpenditure'],
    ['支出决算表', 'expenditure'],
    ['支出决算总表', 'expenditure'],
    ['支出表', 'expenditure'],
  ])('%s is %s', (name, table) => {
    expect(placeOf(`${name}!合计.基本支出`)).toBe(`${table}/total/basicExpenditure`);
  });

  test.each([
    ['“三公”', 'national-2020'],
    ['三公经费', 'national-2020'],
    ['公开07', 'national-2020'],
    ['公开09', 'national-2022'],
    ['财政拨款"三公"经费支出决算表', 'national-2020'],
  ])('%s in the edition %s', (name, standard) => {
    expect(placeOf(`${name}!公务接待费.决算数`, { ...BOOK, standard })).toBe(
      'threePublic/officialReception/finalAmount',
    );
  });
});

describe('rows', () => {
  test.each([
    ['公开01!本年收入合计', 'incomeExpenditure/in.total/finalAmount'],
    ['公开01!收入总计', 'incomeExpenditure/in.grandTotal/finalAmount'],
    ['公开01!支出总计', 'incomeExpenditure/out.grandTotal/finalAmount'],
    ['公开01!卫生健康支出', 'incomeExpenditure/out.210/finalAmount'],
    ['公开01!九、卫生健康支出', 'incomeExpenditure/out.210/finalAmount'],
    ['公开01!医疗卫生与计划生育支出', 'incomeExpenditure/out.210/finalAmount'],
    ['公开01!210', 'incomeExpenditure/out.210/finalAmount'],
    ['公开01![210 卫生健康支出]', 'incomeExpenditure/out.210/finalAmount'],
    ['公开01!一般公共预算财政拨款收入', 'incomeExpenditure/in.generalBudgetAppropriation/finalAmount'],
    ['公开04!一般公共预算财政拨款', 'fiscalAppropriation/in.generalBudget/finalAmount'],
    ['公开04!年初结转和结余·一般公共预算财政拨款', 'fiscalAppropriation/in.openingBalance.generalBudget/finalAmount'],
    ['公开04![in.openingBalance.governmentFund]', 'fiscalAppropriation/in.openingBalance.governmentFund/finalAmount'],
    ['公开02!合计.财政拨款收入', 'income/total/fiscalAppropriation'],
    ['公开02!2080505.财政拨款收入', 'income/2080505/fiscalAppropriation'],
    ['公开02![2080505 机关事业单位基本养老保险缴费支出].财政拨款收入', 'income/2080505/fiscalAppropriation'],
    ['公开05!行政运行.基本支出', 'generalBudgetExpenditure/2010301/basicExpenditure'],
    ['公开06!30101', 'generalBudgetBasic/30101/finalAmount'],
    ['公开06!基本工资', 'generalBudgetBasic/30101/finalAmount'],
    ['公开06!人员经费合计', 'generalBudgetBasic/personnelTotal/finalAmount'],
    ['公开07!合计.预算数', 'threePublic/total/budget'],
  ])('%s', (name, place) => {
    expect(placeOf(name)).toBe(place);
  });

  test('a row below 财政拨款收入 is meant where the book of 2018 prints no other', () => {
    const old = buildReport([
      {
        id: 'incomeExpenditure',
        columns: ['finalAmount'],
        rows: [
          ['in.fiscalAppropriation', [10]],
          ['in.fiscalAppropriation.generalBudget', [7]],
        ],
      },
    ]);
    expect(placeOf('公开01!一般公共预算财政拨款收入', old)).toBe(
      'incomeExpenditure/in.fiscalAppropriation.generalBudget/finalAmount',
    );
  });

  test('a code that the classification does not list yet counts where its 款 is known', () => {
    expect(placeOf('公开05!2010388.基本支出')).toBe('generalBudgetExpenditure/2010388/basicExpenditure');
    expect(problemsOf('公开05!9010388.基本支出 = 0')).toEqual([
      '第 6 个字：“9010388”不是公开05的行名或科目编码；是不是“2010308”？',
    ]);
  });
});

describe('columns', () => {
  test.each([
    ['公开03!合计.本年支出合计', 'expenditure/total/total'],
    ['公开03!合计.支出合计', 'expenditure/total/total'],
    ['公开04!卫生健康支出.一般公共预算', 'fiscalAppropriation/out.210/generalBudget'],
    ['公开08!合计.年末结转和结余', 'governmentFund/total/closingBalance'],
    ['公开01!本年收入合计.决算数', 'incomeExpenditure/in.total/finalAmount'],
    ['公开01!本年收入合计.年初预算数', 'incomeExpenditure/in.total/originalBudget'],
  ])('%s', (name, place) => {
    expect(placeOf(name)).toBe(place);
  });
});

describe('sums', () => {
  test('类 is every category, also of a summary table', () => {
    expect(placeOf('合计(公开05!类.基本支出)')).toBe('generalBudgetExpenditure/all:category/basicExpenditure');
    expect(placeOf('Σ(公开01!类)')).toBe('incomeExpenditure/all:functional/finalAmount');
    expect(placeOf('合计(公开06!类)')).toBe('generalBudgetBasic/all:category/finalAmount');
  });

  test('款 and 项 are the rows that the book prints, and ask that it prints such rows', () => {
    expect(relationOf('合计(公开08!款.本年支出) = 合计(公开08!项级.本年支出)')).toEqual({
      left: [{ table: 'governmentFund', rows: { keys: ['21208'] }, column: 'total', sign: 1 }],
      sign: '=',
      right: [{ table: 'governmentFund', rows: { keys: ['2120801'] }, column: 'total', sign: 1 }],
      when: [{ prints: { table: 'governmentFund', digits: 5 } }, { prints: { table: 'governmentFund', digits: 7 } }],
    });
  });
});

test('signs and both sides', () => {
  const { left, sign, right } = relationOf('公开01!收入总计 - 公开01!年初结转和结余 >= -公开01!结余分配');
  expect(left.map(spell)).toEqual([
    'incomeExpenditure/in.grandTotal/finalAmount',
    '-incomeExpenditure/in.openingBalance/finalAmount',
  ]);
  expect(sign).toBe('>=');
  expect(right.map(spell)).toEqual(['-incomeExpenditure/out.surplusDistribution/finalAmount']);
});

describe('what cannot be found', () => {
  test.each([
    ['公开01!本年收入合汁 = 0', '第 6 个字：“本年收入合汁”不是公开01的行名或科目编码；是不是“本年收入合计”？'],
    ['公开03!合计.基本之出 = 0', '第 9 个字：“基本之出”不是公开03的栏名；是不是“基本支出”？'],
    [
      '收入决算标!合计.事业收入 = 0',
      '第 1 个字：“收入决算标”不是本套报表的表名，可写表号（公开01—公开09）或表名；是不是“收入决算表”？',
    ],
    ['资产负债表!合计 = 0', '第 1 个字：“资产负债表”不是本套报表的表名，可写表号（公开01—公开09）或表名。'],
    ['公开01!总计 = 0', '第 6 个字：“总计”可以是公开01里的 2 个：“收入总计”“支出总计”；请写明是哪一个。'],
    ['公开07!公务接待费 = 0', '第 6 个字：公开07的这一行有 2 栏，请在行名后面写“.栏名”，可写“预算数”“决算数”。'],
    ['合计(公开06!项) = 0', '第 9 个字：公开06没有分项的行，不能按项求合计。'],
    ['合计(公开07!类) = 0', '第 9 个字：公开07没有分类的行，不能按类求合计。'],
    ['合计(公开05!每行.基本支出) = 0', '第 9 个字：“每行”不能求合计；括号里的行只能写“类”“款”或“项”。'],
  ])('%s', (text, message) => {
    expect(problemsOf(text)).toEqual([message]);
  });

  test('a table that only later editions number is said with the numbers of this one', () => {
    expect(problemsOf('公开09!合计 = 0', { ...BOOK, standard: 'national-2019' })).toEqual([
      '第 1 个字：“公开09”不是本套报表的表名，可写表号（公开01—公开08）或表名。',
    ]);
  });

  test('a name of several rows asks for the code', () => {
    const book = withoutRows(SMALL_BOOK, 'generalBudgetExpenditure', ['2010301']);
    expect(problemsOf('公开05!行政运行.基本支出 = 0', buildReport(book))[0]).toMatch(
      /^第 6 个字：“行政运行”可以是公开05里的 \d+ 个：“2010101”“2010201”.*请写明是哪一个。$/,
    );
  });

  test('all of it is told at once, and nothing half valid is left', () => {
    const resolved = resolveFormula('公开01!甲甲甲 = 公开02!合计.乙乙乙 + 丙丙丙!丁', vocabularyOf(BOOK));
    expect(resolved).not.toHaveProperty('relation');
    expect('problems' in resolved && resolved.problems.map(({ at }) => [at.start, at.length])).toEqual([
      [5, 3],
      [19, 3],
      [25, 3],
    ]);
  });
});
