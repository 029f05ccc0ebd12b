import { TEMPLATES } from '../../src/narrative';
import { readText } from '../../src/reading';
import { completenessOf, type Completeness, type FormSection, type Material } from '../../src/roster';
import { formSections } from '../../src/casework';
import { buildReport } from '../support/report/build-report';
import { SMALL_BOOK } from '../support/report/small-book';
import { caseDraft } from '../support/texts/case-draft';
import { textOf } from '../support/texts/text-of';

const REPORT = buildReport(SMALL_BOOK);

function judged(plain: string | null, more: Partial<Material> = {}): Completeness {
  return completenessOf({
    tables: REPORT.tables,
    formTables: [],
    texts: plain === null ? [] : [readText(textOf(plain))],
    isWhole: true,
    form: [],
    ...more,
  });
}

const names = (completeness: Completeness, level: keyof Completeness, verdict: string) =>
  completeness[level].filter((point) => point.verdict === verdict).map(({ name }) => name);

const WHOLE = `第一部分 示例局概况
一、部门职责
负责全县卫生工作。
二、机构设置
内设机构5个。
第三部分 2023年度部门决算情况说明
一、收入支出决算总体情况说明
2023年度收、支总计100.00万元。与上年相比，增加10.00万元，增长11.11%，主要是因为项目增加。
七、“三公”经费支出决算情况说明
“三公”经费支出预算为2.00万元，支出决算为1.00万元，完成预算的50.00%。
九、机关运行经费支出说明
本部门2023年度机关运行经费支出12.00万元。
十、政府采购支出说明
政府采购支出总额30.00万元，其中：政府采购货物支出10.00万元、政府采购工程支出10.00万元、政府采购服务支出10.00万元。授予中小企业合同金额20.00万元，占政府采购支出总额的66.67%。
第四部分 名词解释
一、机关运行经费：为保障行政单位运行的各项资金。`;

describe('what has to be published by law', () => {
  it('is all there in a whole text with its tables', () => {
    expect(names(judged(WHOLE), 'lawful', 'lacking')).toEqual([]);
    expect(names(judged(WHOLE), 'lawful', 'unknown')).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    ['主要职责', (text) => text.replace('一、部门职责\n负责全县卫生工作。', '')],
    ['机构设置', (text) => text.replace('二、机构设置\n内设机构5个。', '')],
    ['收支增减变化说明', (text) => text.replace(/与上年相比.*。/, '')],
    ['“三公”经费与预算对比的说明', (text) => text.replace(/，完成预算的50.00%/, '')],
    ['机关运行经费', (text) => text.replace(/九、[^]*?(?=十、)/, '')],
    ['政府采购货物、工程、服务支出', (text) => text.replace(/，其中：政府采购货物[^。]*/, '')],
    ['授予中小企业合同金额', (text) => text.replace(/授予中小企业.*。/, '')],
    ['名词解释', (text) => text.replace(/第四部分[^]*/, '')],
  ])('lacks %s alone where it is gone', (name, change) => {
    const completeness = judged(change(WHOLE));
    expect(names(completeness, 'lawful', 'lacking')).toEqual([name]);
  });

  it.each(['2023年度本单位无政府采购支出。', '政府采购支出总额0.00万元。', '本年度未发生政府采购。'])(
    'owes no parts of a 政府采购 that was none: %s',
    (said) => {
      const text = WHOLE.replace(/政府采购支出总额30.00.*/, said);
      expect(names(judged(text), 'lawful', 'lacking')).toEqual([]);
    },
  );

  it('is not told by a list of contents or by 名词解释', () => {
    const text = WHOLE.replace(/九、[^]*?(?=十、)/, '');
    const contents = ['目录', '第一部分 示例局概况…………1', '一、部门职责…………1', '九、机关运行经费支出说明…………5'];
    for (const plain of [text, `${contents.join('\n')}\n${text}`]) {
      expect(names(judged(plain), 'lawful', 'lacking')).toEqual(['机关运行经费']);
    }
  });

  it('is open, and not lacking, where no text or no table was read, but for the whole of it', () => {
    const noText = judged(null);
    expect(names(noText, 'lawful', 'lacking')).toEqual(['决算情况说明']);
    const noTables = judged(WHOLE, { tables: [] });
    expect(names(noTables, 'lawful', 'lacking')).toEqual(['决算表']);
    expect(names(noTables, 'lawful', 'unknown')).toEqual([
      '基本支出、项目支出分列',
      '支出按功能分类公开到项',
      '一般公共预算基本支出按经济分类公开到款',
      '“三公”经费分项并与预算比较',
    ]);
  });

  it('is open where pages could not be read', () => {
    const text = WHOLE.replace(/九、[^]*?(?=十、)/, '');
    const completeness = judged(text, { isWhole: false });
    expect(names(completeness, 'lawful', 'lacking')).toEqual([]);
    expect(names(completeness, 'lawful', 'unknown')).toEqual(['机关运行经费']);
  });

  it.each<[string, (report: typeof REPORT) => readonly (typeof REPORT.tables)[number][]]>([
    [
      '支出按功能分类公开到项',
      ({ tables }) => tables.map((table) => ({ ...table, rows: table.rows.filter(({ code }) => code?.length !== 7) })),
    ],
    ['一般公共预算基本支出按经济分类公开到款', ({ tables }) => tables.filter(({ id }) => id !== 'generalBudgetBasic')],
    [
      '“三公”经费分项并与预算比较',
      ({ tables }) =>
        tables.map((table) => ({ ...table, columns: table.columns.filter(({ key }) => key !== 'budget') })),
    ],
    [
      '基本支出、项目支出分列',
      ({ tables }) =>
        tables.map((table) => ({ ...table, columns: table.columns.filter(({ key }) => key !== 'basicExpenditure') })),
    ],
  ])('tells from the tables that %s lacks', (name, tablesOf) => {
    expect(names(judged(WHOLE, { tables: tablesOf(REPORT) }), 'lawful', 'lacking')).toEqual([name]);
  });
});

describe('what the form of a province has', () => {
  const FORM = [
    { title: '一般性支出情况说明', kind: 'generalExpenses' as const },
    { title: '国有资产占用情况说明', kind: 'stateAssets' as const },
  ];

  it('is wanted where the form has it, and no more than advised elsewhere', () => {
    expect(names(judged(WHOLE, { form: FORM }), 'form', 'lacking')).toEqual([
      '一般性支出情况说明',
      '国有资产占用情况说明',
    ]);
    expect(names(judged(WHOLE, { form: FORM }), 'advised', 'lacking')).toEqual(['预算绩效情况']);
    expect(names(judged(WHOLE), 'advised', 'lacking')).toEqual(['国有资产占用情况', '预算绩效情况']);
  });

  it('is told under another heading too', () => {
    const text = WHOLE.replace('第四部分', '其他说明\n本单位开支会议费1.00万元，共有车辆2辆。\n第四部分');
    expect(names(judged(text, { form: FORM }), 'form', 'lacking')).toEqual([]);
  });

  it.each<[FormSection['kind'], string]>([
    ['overall', '2023年度收、支总计100.00万元。'],
    ['income', '2023年度收入合计100.00万元。'],
    ['income', '本年收入为100.00万元。'],
    ['expenditure', '2023年度支出合计90.00万元。'],
    ['fiscalOverall', '财政拨款收、支总计80.00万元。'],
    ['generalBudget', '一般公共预算财政拨款支出70.00万元。'],
    ['basicExpenditure', '其中基本支出50.00万元。'],
    ['threePublic', '“三公”经费1.00万元。'],
    ['governmentFund', '没有政府性基金收支。'],
    ['stateCapital', '没有国有资本经营收支。'],
    ['generalExpenses', '培训费0.50万元。'],
    ['stateAssets', '共有车辆2辆。'],
    ['performance', '绩效自评覆盖率100%。'],
  ])('takes %s for told where “%s” stands under another heading', (kind, sentence) => {
    const form = [{ title: '这一节', kind }];
    const other = '第一部分 概况\n一、部门职责\n负责全县卫生工作。';
    expect(names(judged(other, { form }), 'form', 'lacking')).toEqual(['这一节']);
    expect(names(judged(`${other}\n${sentence}`, { form }), 'form', 'lacking')).toEqual([]);
  });

  it('names each table that is not there', () => {
    const formTables = [
      { title: '收入决算表', isThere: true },
      { title: '支出决算表', isThere: false },
    ];
    expect(names(judged(WHOLE, { formTables }), 'form', 'lacking')).toEqual(['《支出决算表》']);
  });

  it('asks for a word on a table without figures', () => {
    const empty = REPORT.tables.map((table) => (table.id === 'stateCapital' ? { ...table, rows: [] } : table));
    const told = WHOLE.replace('九、', '八、国有资本经营\n本单位无国有资本经营预算收支。\n九、');
    const wanted = '空表《国有资本经营预算财政拨款支出决算表》的说明（没有这项收支，故本表无数据）';
    expect(names(judged(WHOLE, { tables: empty }), 'advised', 'lacking')).toContain(wanted);
    expect(names(judged(told, { tables: empty }), 'advised', 'told')).toContain(wanted);
  });
});

/** A draft takes its time; forms that stand beside each other are alike. */
const EVERY = 7;

describe('our own drafts', () => {
  it.each(
    TEMPLATES.map((template, at) => [template.title, template, at] as const).filter(([, , at]) => at % EVERY === 0),
  )('of %s lack nothing that law and form want of texts', (_, template, at) => {
    const form = formSections(template);
    const completeness = judged(caseDraft(at).text, { form });
    expect(names(completeness, 'lawful', 'lacking')).toEqual([]);
    expect(names(completeness, 'form', 'lacking')).toEqual([]);
  });
});
