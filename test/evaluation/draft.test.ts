import { EMPTY_SUPPLEMENT, type Draft, type Figure, type ReportModel, type Supplement } from '../../src/model';
import { draftEvaluation as draftAny, type EvaluationOptions } from '../../src/evaluation';
import { draftToText } from '../../src/language';
import { amounts } from '../support/narrative/say';
import {
  HENGYANG_BASIC,
  HENGYANG_PROJECTS,
  hengshanDepartment,
  hengshanOwnLevel,
  hengshanOwnLevelPrior,
  hengyangBook,
  read,
} from '../support/evaluation/seed-books';

/** Neither name says its province: the outline of its year is asked for. */
function draftEvaluation(report: ReportModel, options: EvaluationOptions = {}): Draft {
  const template = report.year === 2020 ? 'evaluation-hunan-2017' : 'evaluation-hunan-2021';
  return draftAny(report, { template, ...options });
}

function figuresOf({ sections }: Draft): readonly Figure[] {
  const runs = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.runs));
  return runs.flatMap(({ figure }) => figure ?? []);
}

function textOf(draft: Draft): string {
  return draftToText(draft);
}

function given(entries: Partial<Supplement>): Supplement {
  return { ...EMPTY_SUPPLEMENT, ...entries };
}

describe('a city’s health commission, 2023', () => {
  const report = read(hengyangBook());
  const draft = draftEvaluation(report);
  const figures = figuresOf(draft);

  it('takes the nine parts', () => {
    const parts = draft.sections.filter(({ level }) => level === 2).map(({ heading }) => heading);
    expect(parts).toEqual([
      '一、单位基本情况',
      '二、一般公共预算支出情况',
      '三、政府性基金预算支出情况',
      '四、国有资本经营预算支出情况',
      '五、社会保险基金预算支出情况',
      '六、部门整体支出绩效情况',
      '七、存在的问题及原因分析',
      '八、下一步改进措施',
      '九、其他需要说明的情况',
    ]);
  });

  it.each(HENGYANG_BASIC)('states the 款 %s of 基本支出 once, with its cell', (code, shown) => {
    const told = figures.filter(({ fact }) => fact === `generalBudgetBasic/${code}/finalAmount`);
    expect(told.map(({ value }) => value)).toEqual([shown]);
    expect(told[0]?.sources).toHaveLength(1);
    expect(told[0]?.sources[0]?.book).toBeUndefined();
  });

  it.each(HENGYANG_PROJECTS)('states 项目支出 of the 款 of %s once, with its cell', (code, shown) => {
    const place = `generalBudgetExpenditure/${code.slice(0, 5)}/projectExpenditure`;
    const told = figures.filter(({ fact }) => fact === place);
    expect(told.map(({ value }) => value)).toEqual([shown]);
    expect(told[0]?.sources).toHaveLength(1);
  });

  it.each([
    ['A51–A54', '工资福利支出2285.96万元，占基本支出的70.98%'],
    ['A51–A54', '商品和服务支出495.37万元，占基本支出的15.38%'],
    ['A51–A54', '对个人和家庭的补助424.39万元，占基本支出的13.18%'],
    ['A51–A54', '资本性支出14.82万元，占基本支出的0.46%'],
    ['A55', '一般公共预算财政拨款基本支出3220.54万元'],
    ['A56', '人员经费2710.35万元，占基本支出的84.16%'],
    ['A57', '公用经费510.19万元，占基本支出的15.84%'],
    ['A59', '项目支出2538.40万元，占44.08%'],
    ['A60', '统计信息事务46.29万元，占1.82%；纪检监察事务9.20万元，占0.36%；市场监督管理事务21.10万元，占0.83%'],
    ['A60', '卫生健康管理事务618.90万元，占24.38%；公共卫生1742.51万元，占68.65%；计划生育事务78.00万元，占3.07%'],
    ['A61', '2023年度一般公共预算财政拨款支出5758.94万元，其中：基本支出3220.54万元，占55.92%'],
    ['A64', '“三公”经费支出决算5.84万元'],
    ['A64', '预算7.00万元，完成预算的83.43%'],
  ])('adds %s: %s', (_line, sentence) => {
    expect(textOf(draft)).toContain(sentence);
  });

  it('says 无 where the tables are empty, and asks a person for 社会保险基金', () => {
    expect(textOf(draft)).toMatch(
      /三、政府性基金预算支出情况\n无\n四、国有资本经营预算支出情况\n无\n五、[^\n]+\n〔社会保险基金〕/,
    );
    const confirmed = draftEvaluation(report, { supplement: given({ texts: { 'text/socialInsurance': '无' } }) });
    expect(textOf(confirmed)).toContain('五、社会保险基金预算支出情况\n无\n六、');
  });

  it('compares with nothing that is not there, and asks for it', () => {
    expect(textOf(draft)).not.toContain('上年');
    expect(draft.missing.map(({ id }) => id)).toContain('prior:generalBudgetBasic/301/finalAmount');
  });

  it('tells that shares add up to 99.99, and changes no figure', () => {
    expect(draft.remarks).toEqual(['“项目支出款级科目”各项占比合计99.99%，是四舍五入的尾差，不改数。']);
  });

  it('takes achievements as they are written, with no source', () => {
    const texts = { 'text/achievements': '一是监督执法。罚没金额266.94万元。\n二是改革。' };
    const told = draftEvaluation(report, { supplement: given({ texts }) });
    expect(textOf(told)).toContain('罚没金额266.94万元。\n二是改革。');
    expect(figuresOf(told).some(({ value }) => value === '266.94')).toBe(false);
  });
});

describe('a county’s health bureau, 2020', () => {
  const OWN_LEVEL_AMOUNTS = ['1826.70', '1211.77', '439.02', '171.81', '4.10', '8.20', '4.82', '3.38', '46.00'];
  const B = [
    '基本支出1826.70万元，其中：工资福利支出1211.77万元，占66.34%；商品和服务支出439.02万元，占24.03%；对个人和家庭的补助171.81万元，占9.41%；其他支出4.10万元，占0.22%',
    '与上年相比，基本支出增加3.87万元，增长0.21%',
    '“三公”经费支出决算8.20万元',
    '公务接待费4.82万元，公务用车购置及运行维护费3.38万元（公务用车购置费0.00万元，公务用车运行维护费3.38万元）',
    '“三公”经费预算46.00万元，完成预算的17.83%；与预算数相比，支出减少37.80万元',
    '与上年相比，支出减少2.95万元',
  ];
  const own = read(hengshanOwnLevel({ reception: '34.00', vehicles: '12.00' }), 'ownLevel');
  const prior = read(hengshanOwnLevelPrior(), 'ownLevel');
  const department = read(hengshanDepartment(), 'department');

  it('tells B01–B14 from 本级’s book and last year’s', () => {
    const text = textOf(draftEvaluation(own, { prior }));
    for (const sentence of B) expect(text).toContain(sentence);
  });

  it('tells none of them from the department’s book, and asks once', () => {
    const draft = draftEvaluation(department);
    expect(figuresOf(draft)).toEqual([]);
    expect(draft.missing.filter(({ id }) => id === 'text/ownLevelBook')).toHaveLength(1);
    for (const shown of [...OWN_LEVEL_AMOUNTS, '7643.09']) expect(textOf(draft)).not.toContain(shown);
  });

  it('tells nothing of a book that does not say its scope', () => {
    expect(figuresOf(draftEvaluation({ ...own, scope: null }))).toEqual([]);
  });

  it('takes them from 本级’s book beside the department’s, and says so of each cell', () => {
    const draft = draftEvaluation(department, { ownLevel: { report: own, prior } });
    for (const sentence of B) expect(textOf(draft)).toContain(sentence);
    const books = figuresOf(draft).flatMap(({ sources }) => sources.map(({ book }) => book));
    expect(new Set(books)).toEqual(new Set(['ownLevel', 'prior']));
  });

  it('does not take the department’s book for 本级’s', () => {
    const draft = draftEvaluation(department, { ownLevel: { report: department } });
    expect(figuresOf(draft)).toEqual([]);
    expect(draft.remarks).toContain('作为本级账打开的工作簿写明是部门汇总的，没有采用。');
  });

  it('takes neither of two budgets: 45 in the table, 46 in 助手资料', () => {
    const printed = read(hengshanOwnLevel({ reception: '34.00', vehicles: '11.00' }), 'ownLevel');
    const supplement = given({ amounts: amounts({ 'budget:threePublic/total/finalAmount': '46.00' }) });
    const draft = draftEvaluation(printed, { prior, supplement });
    const finding = '“三公”经费预算数，表中是45.00万元，助手资料里是46.00万元，没有自动取其一，请改成一致。';
    expect(draft.remarks.filter((remark) => remark === finding)).toHaveLength(1);
    expect(textOf(draft)).toContain('“三公”经费支出决算8.20万元');
    expect(textOf(draft)).not.toMatch(/45\.00|46\.00|完成预算|控制率为1/);
  });

  it('tells that there are more people than posts', () => {
    const counts = { 'agencyOperations/posts/finalAmount': 65, 'agencyOperations/staff/finalAmount': 115 };
    const draft = draftEvaluation(own, { supplement: given({ counts }) });
    expect(draft.remarks).toContain('在职人员控制率为176.92%，超过100%，请核对人数或预算数，并说明原因。');
    expect(textOf(draft)).toContain('在职人员控制率为176.92%，高于100%。原因：〔原因〕。');
  });

  it.each([
    ['良好', '85', '自评等级“良好”不在优、良、中、差之内，请改写。'],
    ['良', '92', '自评得分92分对应的等级是“优”，写的是“良”，请核对。'],
    ['良', '', '写了自评等级“良”而没有得分，等级无从核对。'],
    ['优', '105', '自评得分“105”不是0到100的数，请核对。'],
  ])('checks the grade %s against the score %s', (grade, score, remark) => {
    const texts = { 'text/performanceGrade': grade, 'text/performanceScore': score };
    expect(draftEvaluation(own, { supplement: given({ texts }) }).remarks).toContain(remark);
  });

  it('finds nothing in a grade that fits its score', () => {
    const texts = { 'text/performanceGrade': '良', 'text/performanceScore': '85.5分' };
    expect(draftEvaluation(own, { supplement: given({ texts }) }).remarks).toEqual([]);
  });
});

describe('projects', () => {
  const report: ReportModel = read(hengshanDepartment(), 'department');
  const LIST = '基本公共卫生服务\n计划生育专项：农村奖扶\n计划生育专项：失独家庭抚恤（户）\n医改专项';
  const id = (project: string, column: string): string => `project/${project}/${column}`;

  function drafted(shown: Readonly<Record<string, string>>, counts: Readonly<Record<string, number>> = {}): Draft {
    const supplement = given({ texts: { 'list/projects': LIST }, amounts: amounts(shown), counts });
    return draftEvaluation(report, { supplement });
  }

  const FUNDS = {
    [id('基本公共卫生服务', 'central')]: '2505.36',
    [id('基本公共卫生服务', 'local')]: '600.00',
    [id('计划生育专项：农村奖扶', 'central')]: '383.62',
    [id('计划生育专项：农村奖扶', 'provincial')]: '67.13',
    [id('计划生育专项：农村奖扶', 'local')]: '29.95',
    [id('计划生育专项：失独家庭抚恤', 'local')]: '15.00',
  };

  it('are asked for by name, with unit and where to find them, and left out until then', () => {
    const draft = drafted({});
    const asked = new Map(draft.missing.map(({ id: entry, prompt }) => [entry, prompt]));
    expect(asked.get(id('计划生育专项：农村奖扶', 'provincial'))).toBe(
      '计划生育专项：农村奖扶的省级财政资金（万元），见资金下达文件、项目绩效系统',
    );
    expect(asked.get(id('计划生育专项：失独家庭抚恤', 'planned'))).toBe(
      '计划生育专项：失独家庭抚恤的计划数（户），见项目绩效目标表、发放花名册',
    );
    expect(textOf(draft)).not.toMatch(/〔(?:中央|省级|本级)财政资金〕|万元/);
    expect(textOf(draft)).not.toContain('0.00');
  });

  it('tell sums as soon as two of their funds are known, and all of it only where none is without', () => {
    const text = textOf(drafted(FUNDS));
    expect(text).toContain('中央财政资金2505.36万元，本级财政资金600.00万元，小计3105.36万元');
    expect(text).toContain(
      '农村奖扶，中央财政资金383.62万元，省级财政资金67.13万元，本级财政资金29.95万元，小计480.70万元',
    );
    expect(text).toContain(
      '合计495.70万元，其中：中央财政资金383.62万元、省级财政资金67.13万元、本级财政资金44.95万元',
    );
    expect(text).not.toContain('各项目资金合计');
    expect(textOf(drafted({ ...FUNDS, [id('医改专项', 'local')]: '3000.00' }))).toContain('各项目资金合计6601.06万元');
  });

  it('that contradict themselves are told once each, and equal sums of two are not', () => {
    const project = '监护奖励';
    const supplement = given({
      texts: {
        'list/projects': `${project}\n保健费\n医疗保险`,
        [id(project, 'standard')]: '2400元/人·年',
      },
      amounts: amounts({
        [id(project, 'local')]: '103.20',
        [id(project, 'spent')]: '112.60',
        [id('保健费', 'provincial')]: '2.46',
        [id('保健费', 'local')]: '7.87',
        [id('医疗保险', 'local')]: '10.33',
      }),
      counts: { [id(project, 'planned')]: 432, [id(project, 'actual')]: 499 },
    });
    const draft = draftEvaluation(report, { supplement });
    expect(draft.remarks).toEqual([
      '[JX13] 监护奖励：实际支出112.60万元大于资金103.20万元，请核对。',
      '[JX14] 监护奖励：499人×2400元是119.76万元，实际支出写的是112.60万元，请核对人数、标准或金额。',
    ]);
    expect(textOf(draft)).toContain('计划432人，实际499人，超计划67人，完成计划的115.51%，补助标准2400元/人·年');
  });

  it('tell plan, outcome and rates', () => {
    const counts = {
      [id('计划生育专项：农村奖扶', 'planned')]: 5200,
      [id('计划生育专项：农村奖扶', 'actual')]: 4995,
      [id('计划生育专项：失独家庭抚恤', 'planned')]: 0,
      [id('计划生育专项：失独家庭抚恤', 'actual')]: 9,
    };
    const text = textOf(drafted({ ...FUNDS, [id('计划生育专项：失独家庭抚恤', 'spent')]: '4.50' }, counts));
    expect(text).toContain('农村奖扶：计划5200人，实际4995人，比计划少205人，完成计划的96.06%。');
    expect(text).toContain('失独家庭抚恤：计划0户，实际9户，超计划9户；实际支出4.50万元，资金执行率30.00%。');
  });
});

describe('the rate of change of “三公”经费', () => {
  const own = read(hengshanOwnLevel({ reception: '34.00', vehicles: '12.00' }), 'ownLevel');
  const prior = read(hengshanOwnLevelPrior(), 'ownLevel');

  it.each([
    ['预算数', '“三公”经费变动率为206.67%'],
    ['决算数', '“三公”经费变动率为-26.46%'],
  ])('is that of the %s where the unit chooses it', (words, sentence) => {
    const texts = { 'switch:evaluation-hunan-2017/threePublicChange': words };
    expect(textOf(draftEvaluation(own, { prior, supplement: given({ texts }) }))).toContain(sentence);
  });
});

describe('the outline', () => {
  const department = read(hengshanDepartment(), 'department');
  const own = read(hengshanOwnLevel({ reception: '34.00', vehicles: '12.00' }), 'ownLevel');

  it.each([
    ['湖南省衡山县卫生健康局', 2020, 'evaluation-hunan-2017', false],
    ['湖南省衡阳市卫生健康委员会', 2023, 'evaluation-hunan-2021', false],
    ['衡山县卫生健康局', 2020, 'evaluation-hunan-2017', false],
    ['四川省某局', 2023, 'evaluation-national', false],
  ])('of %s in %i is %s', (unitName, year, template, asks) => {
    const draft = draftAny({ ...department, fileName: '决算.xlsx', unitName, year });
    expect([draft.template, draft.asksTemplate]).toEqual([template, asks]);
  });

  it('of a whole department tells 本级 where its book is opened, and says so', () => {
    const draft = draftAny(department, { template: 'evaluation-national', ownLevel: { report: own } });
    expect(textOf(draft)).toContain('基本支出1826.70万元');
    expect(textOf(draft)).not.toContain('7643.09');
    expect(draft.remarks).toContain(
      '打开了本级账，全文写的是本级的数；提纲“通用”也可以写整个部门的数，那就不要打开本级账。',
    );
  });
});
