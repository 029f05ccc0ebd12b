import { EMPTY_SUPPLEMENT, type Supplement } from '../../src/model';
import { draftToText } from '../../src/language';
import { draftNarrative } from '../../src/narrative';
import { healthBureau, withoutTables } from '../support/narrative/health-bureau';
import { amounts } from '../support/narrative/say';
import { linesOf } from '../support/narrative/sections';
import type { RowSpec, TableSpec } from '../support/narrative/book';
import {
  expenditureTable,
  grandTotals,
  incomeTable,
  stateCapitalTable,
  threePublicTable,
} from '../support/narrative/tables';

function supplement(changes: Partial<Supplement>): Supplement {
  return { ...EMPTY_SUPPLEMENT, ...changes };
}

const NIL = ['0.00', '0.00'] as const;

describe('sections 一 to 六 over a county health bureau', () => {
  const draft = draftNarrative(healthBureau());

  it.each([
    ['grandTotal', ['2020年度收入、支出总计均为20862.65万元。与上年相比，收支总计〔上年数〕，主要原因是〔原因〕。']],
    [
      'income',
      [
        '2020年度收入合计19359.65万元，其中：财政拨款收入14066.40万元，占72.66%；上级补助收入195.49万元，占1.01%；事业收入4770.40万元，占24.64%；其他收入327.37万元，占1.69%。',
      ],
    ],
    [
      'expenditure',
      ['2020年度支出合计18727.31万元，其中：基本支出12665.25万元，占67.63%；项目支出6062.06万元，占32.37%。'],
    ],
    [
      'generalBudgetTotal',
      [
        '2020年度一般公共预算财政拨款支出336.26万元，占本年支出合计的1.80%。与上年相比，财政拨款支出〔上年数〕，主要原因是〔原因〕。',
      ],
    ],
    [
      'generalBudgetStructure',
      [
        '2020年度一般公共预算财政拨款支出336.26万元，按功能分类主要用在以下方面：一般公共服务支出（类）23.26万元，占6.92%；科学技术支出（类）103.00万元，占30.63%；卫生健康支出（类）210.00万元，占62.45%。',
      ],
    ],
    [
      'basic',
      [
        '2020年度一般公共预算财政拨款基本支出233.26万元，其中：',
        '人员经费200.00万元，占基本支出的85.74%，主要包括：基本工资、津贴补贴。',
        '公用经费33.26万元，占基本支出的14.26%，主要包括：办公费、印刷费。',
      ],
    ],
  ])('%s', (id, lines) => {
    expect(linesOf(draft, id)).toEqual(lines);
  });

  it('tells every 项 in code order under its full name, whatever the order of the rows', () => {
    expect(
      linesOf(draft, 'generalBudgetItems')
        .slice(1)
        .map((line) => line.split('。')[0]),
    ).toEqual([
      '1、一般公共服务支出（类）其他一般公共服务支出（款）其他一般公共服务支出（项）',
      '2、科学技术支出（类）科技条件与服务（款）其他科技条件与服务支出（项）',
      '3、卫生健康支出（类）公共卫生（款）基本公共卫生服务（项）',
      '4、卫生健康支出（类）公共卫生（款）重大公共卫生专项（项）',
    ]);
  });

  it('gives a 类 without a row of its own the sum of what lies below, and its cells', () => {
    const structure = draft.sections.find(({ id }) => id === 'generalBudgetStructure');
    const figure = structure?.paragraphs[0]?.runs.find((run) => run.figure?.value === '103.00')?.figure;
    expect(figure).toEqual({
      fact: 'generalBudgetExpenditure/206/total',
      value: '103.00',
      unit: '万元',
      formula: '一般公共预算财政拨款支出决算表 科技条件与服务·小计',
      sources: [{ sheet: '一般公共预算财政拨款支出决算表', row: 8, column: 1 }],
    });
  });
});

describe('figures', () => {
  it('know the formula and both cells of a share', () => {
    const [line] = draftNarrative(healthBureau()).sections.find(({ id }) => id === 'income')?.paragraphs ?? [];
    expect(line?.runs.find((run) => run.figure?.unit === '%')?.figure).toEqual({
      fact: 'share:income/total/fiscalAppropriation:income/total/total',
      value: '72.66',
      unit: '%',
      formula: '收入决算表 合计·财政拨款收入 ÷ 收入决算表 合计·本年收入合计',
      sources: [
        { sheet: '收入决算表', row: 0, column: 2 },
        { sheet: '收入决算表', row: 0, column: 1 },
      ],
    });
  });

  it('tell a decrease as 上年 − 本年, with the cell of last year marked as such', () => {
    const prior = healthBureau({
      year: 2019,
      tables: { income: incomeTable('1.00'), expenditure: expenditureTable('1.00') },
    });
    const now = healthBureau({ tables: { threePublic: threePublicTable(['9.00', '5.25']) } });
    const draft = draftNarrative(now, { prior });
    const runs = draft.sections.find(({ id }) => id === 'threePublicTotal')?.paragraphs[0]?.runs ?? [];
    expect(runs.find((run) => run.figure?.fact.startsWith('change:'))?.figure).toEqual({
      fact: 'change:threePublic/total/finalAmount',
      value: '2.95',
      unit: '万元',
      formula: '上年“三公”经费支出决算表 合计·决算数 − “三公”经费支出决算表 合计·决算数',
      sources: [
        { sheet: '“三公”经费支出决算表', row: 0, column: 2, book: 'prior' },
        { sheet: '“三公”经费支出决算表', row: 0, column: 2 },
      ],
    });
  });

  it('from 助手资料 say so and have no cell', () => {
    const draft = draftNarrative(healthBureau(), {
      supplement: supplement({ counts: { 'agencyOperations/domesticReceptions/finalAmount': 105 } }),
    });
    const runs = draft.sections.find(({ id }) => id === 'threePublicDetail')?.paragraphs[2]?.runs ?? [];
    expect(runs.find((run) => run.figure?.unit === '批次')?.figure).toMatchObject({
      value: '105',
      formula: '助手资料：国内公务接待批次',
      sources: [],
    });
  });
});

describe('kinds of income and expenditure', () => {
  it('are all listed where the template lists nil items', () => {
    const draft = draftNarrative(healthBureau(), { template: 'sichuan' });
    expect(linesOf(draft, 'expenditure')).toEqual([
      '2020年度支出合计18727.31万元，其中：基本支出12665.25万元，占67.63%；项目支出6062.06万元，占32.37%；上缴上级支出0万元，占0%；经营支出0万元，占0%；对附属单位补助支出0万元，占0%。',
    ]);
  });

  it('tell 财政拨款 by its three budgets where the template does and the book has them', () => {
    const split = (rows: readonly RowSpec[]) => {
      const tables = { incomeExpenditure: grandTotals(rows), income: incomeTable('10.00', '8.00', null, '2.00') };
      return linesOf(draftNarrative(healthBureau({ tables }), { template: 'sichuan' }), 'income')[0]?.slice(0, 100);
    };
    expect(split([])).toContain('收入合计10.00万元，其中：财政拨款收入8.00万元，占80.00%；上级补助收入0万元，占0%；');
    expect(
      split([
        ['in.generalBudgetAppropriation', '一、一般公共预算财政拨款收入', '5.00'],
        ['in.governmentFundAppropriation', '二、政府性基金预算财政拨款收入', '3.00'],
        ['in.stateCapitalAppropriation', '三、国有资本经营预算财政拨款收入', null],
      ]),
    ).toContain(
      '其中：一般公共预算财政拨款收入5.00万元，占50.00%；政府性基金预算财政拨款收入3.00万元，占30.00%；国有资本经营预算财政拨款收入0万元，占0%；',
    );
  });

  it('of a school tell 教育收费 where the table has it', () => {
    const total = incomeTable('100.00', '60.00', null, '40.00');
    const columns = [...total.columns, ['educationFees', '其中：教育收费'] as const];
    const income = {
      ...total,
      columns,
      rows: [['total', '合计', '100.00', '60.00', null, '40.00', null, null, null, '30.00'] as const],
    };
    expect(linesOf(draftNarrative(healthBureau({ tables: { income } })), 'income')[1]).toBe(
      '事业收入中，教育收费（财政专户管理资金）30.00万元，占收入合计的30.00%。',
    );
  });

  it('whose cell holds no number are not dropped but asked for', () => {
    const draft = draftNarrative(healthBureau({ tables: { income: incomeTable('100.00', '60.00', '?', '40.00') } }));
    expect(linesOf(draft, 'income')[0]).toContain('上级补助收入〔上级补助收入〕万元，占〔占比〕；');
    expect(draft.missing.find(({ id }) => id === 'income/total/subsidyFromSuperior')?.prompt).toBe(
      '收入决算表 合计·上级补助收入 的单元格不是数，请先改正',
    );
  });

  it('are asked for where the table was not recognised', () => {
    const draft = draftNarrative(withoutTables('income'));
    expect(linesOf(draft, 'income')).toEqual(['2020年度收入合计〔本年收入合计〕万元，其中：〔收入来源〕。']);
    expect(draft.missing.find(({ id }) => id === 'table/income')?.prompt).toBe(
      '没有识别到写“收入来源”要用的表，请在“报表”页指定它在哪个工作表',
    );
  });

  it('a unit without any income gets no shares of nothing', () => {
    const draft = draftNarrative(healthBureau({ tables: { income: incomeTable('0.00', '0.00') } }));
    expect(linesOf(draft, 'income')).toEqual(['2020年度收入合计0.00万元。']);
  });
});

describe('“三公”', () => {
  it('says 0 too, takes counts of no money for 0, and asks for the others', () => {
    expect(linesOf(draftNarrative(healthBureau()), 'threePublicDetail')).toEqual([
      '2020年度“三公”经费财政拨款支出决算中，公务接待费支出4.82万元，占58.78%；因公出国（境）费支出0.00万元，占0.00%；公务用车购置及运行维护费支出3.38万元，占41.22%。其中：',
      '1、因公出国（境）费支出决算为0.00万元，全年安排因公出国（境）团组0个，累计0人次。',
      '2、公务接待费支出决算为4.82万元，全年接待国内来访〔国内公务接待批次〕批次、〔国内公务接待人次〕人次，主要用于〔公务接待事由〕。',
      '3、公务用车购置及运行维护费支出决算为3.38万元，其中：公务用车购置费0.00万元，购置公务用车0辆；公务用车运行维护费3.38万元，主要用于〔公务用车用途〕。截至2020年12月31日，本部门由财政拨款负担费用的公务用车保有量为〔公务用车保有量〕辆。',
    ]);
  });

  it('of nothing at all has no shares', () => {
    const tables = { threePublic: threePublicTable(['0.95', '0.00'], NIL, NIL, NIL, NIL, ['0.95', '0.00']) };
    const draft = draftNarrative(healthBureau({ tables }), { prior: healthBureau({ year: 2019, tables }) });
    expect(linesOf(draft, 'threePublicTotal')).toEqual([
      '2020年度“三公”经费财政拨款支出预算为0.95万元，支出决算为0.00万元，完成预算的0.00%；支出决算与上年持平，均无支出。其中：',
      '因公出国（境）费支出预算为0.00万元，支出决算为0.00万元，决算数与预算数持平；支出决算与上年持平，均无此项支出。',
      '公务接待费支出预算为0.95万元，支出决算为0.00万元，完成预算的0.00%，决算数小于预算数的主要原因是：〔原因〕；支出决算与上年持平，均无此项支出。',
      '公务用车购置费支出预算为0.00万元，支出决算为0.00万元，决算数与预算数持平；支出决算与上年持平，均无此项支出。',
      '公务用车运行维护费支出预算为0.00万元，支出决算为0.00万元，决算数与预算数持平；支出决算与上年持平，均无此项支出。',
    ]);
    expect(linesOf(draft, 'threePublicDetail')[0]).toBe('2020年度“三公”经费财政拨款支出决算为0.00万元。其中：');
  });
});

describe('funds', () => {
  it('are told with their balances and each 项', () => {
    expect(linesOf(draftNarrative(healthBureau()), 'governmentFund')).toEqual([
      '2020年度政府性基金预算财政拨款年初结转和结余3.00万元，本年收入645.12万元，本年支出529.04万元（基本支出0.00万元，项目支出529.04万元），年末结转和结余119.08万元。具体情况如下：',
      '1、抗疫特别国债安排的支出（类）基础设施建设（款）公共卫生体系建设（项）。年初预算为〔年初预算数〕万元，支出决算为529.04万元，完成年初预算的〔完成率〕，决算数与年初预算数有差异的主要原因是：〔原因〕。',
    ]);
  });

  it('that do not exist are said not to exist, in the text and under the tables', () => {
    const draft = draftNarrative(healthBureau({ year: 2022 }));
    expect(linesOf(draft, 'stateCapital')).toEqual(['示例县卫生健康局2022年度无国有资本经营预算财政拨款收入和支出。']);
    expect(linesOf(draft, 'tables')).toContain(
      '说明：示例县卫生健康局2022年度无国有资本经营预算财政拨款收入和支出，国有资本经营预算财政拨款支出决算表无数据。',
    );
  });

  it('that no table tells of are asked for, and said not to exist where the unit answers nought', () => {
    const own = withoutTables('fiscalAppropriation', 'stateCapital');
    const nought = { 'stateCapital/total/total': { fen: 0, step: 10_000 } };
    const draftOf = (amounts: Supplement['amounts']) =>
      draftNarrative(own, { template: 'national-2021', supplement: supplement({ amounts }) });
    expect(draftOf({}).missing.map(({ id }) => id)).toContain('stateCapital/total/total');
    expect(linesOf(draftOf(nought), 'stateCapital').join('')).toMatch(/年度无国有资本经营预算财政拨款收入和支出。$/);
  });

  it('are said to be nil under the name that the book gives their table', () => {
    const own = '国有资本经营预算财政拨款收入支出决算表';
    const empty = { ...stateCapitalTable(['total', '合计', null, null, null, null, null, null]), title: own };
    const draft = draftNarrative(healthBureau({ year: 2022, tables: { stateCapital: empty } }));
    expect(linesOf(draft, 'tables').at(-1)).toMatch(new RegExp(`，${own}无数据。$`));
  });

  it('国资 tells every balance that its table has, nil ones too, and none that it has not', () => {
    const line = (own: TableSpec) =>
      linesOf(draftNarrative(healthBureau({ year: 2022, tables: { stateCapital: own } })), 'stateCapital')[0];
    const whole = stateCapitalTable(['total', '合计', '90.34', '171.92', '262.26', '0.00', '262.26', '0.00']);
    const spending = {
      ...whole,
      columns: whole.columns.slice(2, 5),
      rows: [['total', '合计', '5.00', '0.00', '5.00']],
    } as const;
    expect([line(whole), line(spending)]).toEqual([
      '2022年度国有资本经营预算财政拨款年初结转和结余90.34万元，本年收入171.92万元，本年支出262.26万元（基本支出0.00万元，项目支出262.26万元），年末结转和结余0.00万元。',
      '2022年度国有资本经营预算财政拨款本年支出5.00万元（基本支出0.00万元，项目支出5.00万元）。',
    ]);
  });

  it('get a section of their own in the old Hunan outline only where there is money', () => {
    const money = stateCapitalTable(['total', '合计', null, '5.00', '5.00', null, '5.00', null]);
    const ids = (tables: Parameters<typeof healthBureau>[0]) =>
      draftNarrative(healthBureau(tables)).sections.map(({ id }) => id);
    expect(ids({})).not.toContain('stateCapital');
    expect(ids({ tables: { stateCapital: money } })).toContain('stateCapital');
  });

  it('are not said to be nil where their table was not recognised', () => {
    const lines = linesOf(draftNarrative(withoutTables('governmentFund')), 'governmentFund');
    expect(lines[0]).toContain('本年收入〔基金本年收入〕万元');
  });
});

describe('非财政拨款 in 贵州', () => {
  const own = (rows: readonly RowSpec[]) => ({ ...grandTotals(rows), title: '非财政拨款收入支出决算总表' });
  const TABLE = own([
    ['in.openingBalance', '年初结转和结余', '10.00'],
    ['in.grandTotal', '总计', '110.00'],
    ['out.total', '本年支出合计', '108.00'],
    ['out.closingBalance', '年末结转和结余', '2.00'],
    ['out.grandTotal', '总计', '110.00'],
  ]);
  const income = incomeTable('1000.00', '900.00', null, '100.00');

  it.each([
    [
      'with its table',
      { income, nonFiscal: TABLE },
      '2024年度本部门财政拨款以外的收入有：事业收入100.00万元，占收入合计的10.00%。非财政拨款收入、支出总计均为110.00万元。其中，非财政拨款年初结转和结余10.00万元，非财政拨款本年支出108.00万元，非财政拨款年末结转和结余2.00万元。',
    ],
    ['without it', { income }, '2024年度本部门财政拨款以外的收入有：事业收入100.00万元，占收入合计的10.00%。'],
    ['without such income', { income: incomeTable('1.00', '1.00') }, '2024年度本部门没有财政拨款以外的收入。'],
  ])('%s', (_case, tables, expected) => {
    const draft = draftNarrative(healthBureau({ year: 2024, tables }), { template: 'guizhou' });
    expect(linesOf(draft, 'nonFiscal')).toEqual([expected]);
  });
});

/** How a line is numbered: “1、”, “1.”, “（1）”, “（一）”. */
const MARK = /^(?:\d+[、.]|（[\d一二三]+）)/;

describe('numbers below numbers', () => {
  it.each([
    ['hunan-2023', 'generalBudgetItems', ['1、', '2、', '3、']],
    ['zhejiang', 'generalBudgetItems', ['（1）', '（2）', '（3）']],
    ['zhejiang', 'governmentFund', ['1、']],
    ['zhejiang', 'threePublicDetail', ['（1）', '（2）', '（3）']],
    ['chongqing', 'generalBudgetItems', ['（1）', '（2）', '（3）']],
    ['chongqing', 'threePublicDetail', ['1、', '2、', '3、']],
    ['chongqing', 'organisation', ['1.', '2.', '（1）', '（2）']],
    ['beijing', 'organisation', ['1.', '2.', '（1）', '（2）']],
    ['guizhou', 'organisation', ['（一）', '（二）', '1.', '2.']],
  ])('%s %s', (template, section, expected) => {
    const texts = { 'list/units': '甲所\n乙所', 'list/institutions': '办公室' };
    const draft = draftNarrative(healthBureau({ year: 2024 }), { template, supplement: supplement({ texts }) });
    const marks = linesOf(draft, section).flatMap((line) => MARK.exec(line)?.[0] ?? []);
    expect(marks.slice(0, expected.length)).toEqual(expected);
  });
});

describe('beside the accounts', () => {
  const AGENCY = 'agencyOperations/agencyOperatingExpenses/finalAmount';

  it('机关运行经费 is compared with 年初预算 in the old Hunan outline, with last year since', () => {
    const given = supplement({
      amounts: amounts({ [AGENCY]: '442.22', [`budget:${AGENCY}`]: '123.86', [`prior:${AGENCY}`]: '500.00' }),
      reasons: {
        [`reason:change:budget:${AGENCY}`]: '股室业务经费列入',
        [`reason:change:${AGENCY}`]: '压减一般性支出',
      },
    });
    expect(linesOf(draftNarrative(healthBureau(), { supplement: given }), 'agencyOperations')).toEqual([
      '本部门2020年度机关运行经费支出442.22万元，与年初预算数相比，支出增加318.36万元，增长257.03%，主要原因是股室业务经费列入。',
    ]);
    expect(linesOf(draftNarrative(healthBureau({ year: 2021 }), { supplement: given }), 'agencyOperations')).toEqual([
      '本部门2021年度机关运行经费支出442.22万元，与上年相比，支出减少57.78万元，下降11.56%，主要原因是压减一般性支出。',
    ]);
  });

  it('机关运行经费 of one 行政单位 is its 公用经费', () => {
    const draft = draftNarrative(healthBureau({ scope: 'unit' }), {
      supplement: supplement({ unitKind: 'administrative' }),
    });
    expect(linesOf(draft, 'agencyOperations')[0]).toContain('本单位2020年度机关运行经费支出33.26万元');
  });

  it.each(['publicInstitution', 'hospital', 'school'] as const)('a %s has no 机关运行经费', (unitKind) => {
    const draft = draftNarrative(healthBureau(), { supplement: supplement({ unitKind }) });
    expect(linesOf(draft, 'agencyOperations')).toEqual(['示例县卫生健康局为事业单位，按规定口径没有机关运行经费。']);
  });

  it('a hospital whose “三公” is nil says who bears it; others are not asked', () => {
    const nothing = {
      tables: {
        threePublic: threePublicTable(NIL, NIL, NIL, NIL, NIL, NIL),
      },
    };
    const hospital = draftNarrative(healthBureau(nothing), { supplement: supplement({ unitKind: 'hospital' }) });
    expect(linesOf(hospital, 'threePublicDetail')).toContain('〔自有资金负担“三公”经费情况〕');
    expect(draftNarrative(healthBureau(nothing)).missing.map(({ id }) => id)).not.toContain('text/threePublicOwnFunds');
  });

  it('meetings, training and festivities that did not happen are said not to have', () => {
    const given = supplement({
      amounts: amounts({
        'agencyOperations/meetings/finalAmount': '5.79',
        'agencyOperations/training/finalAmount': '0.00',
        'agencyOperations/festivities/finalAmount': '0.00',
      }),
      counts: { 'agencyOperations/meetingAttendees/finalAmount': 320 },
      texts: { 'text/meetings': '改厕项目督查会议' },
    });
    expect(linesOf(draftNarrative(healthBureau(), { supplement: given }), 'generalSpending')).toEqual([
      '2020年度本部门开支会议费5.79万元，用于召开改厕项目督查会议，参会320人；没有开支培训费；没有举办节庆、晚会、论坛、赛事等活动。',
    ]);
  });

  it('a unit without projects evaluates none, and is asked for no amount of them', () => {
    const said = (projects: number): readonly string[] => {
      const counts = { 'agencyOperations/selfEvaluatedProjects/finalAmount': projects };
      return linesOf(draftNarrative(healthBureau(), { supplement: supplement({ counts }) }), 'performance');
    };
    expect(said(0)[1]).toMatch(/^本部门没有需要开展绩效自评的项目；部门整体支出绩效自评得分/);
    expect(said(3)[1]).toMatch(/^本部门对3个项目开展绩效自评，涉及资金〔绩效自评金额〕万元；/);
  });

  it('a report is said to be annexed where the outline has annexes', () => {
    const counts = { 'agencyOperations/selfEvaluatedProjects/finalAmount': 3 };
    const last = (template: string): string | undefined =>
      linesOf(draftNarrative(healthBureau(), { template, supplement: supplement({ counts }) }), 'performance').at(-1);
    expect(last('hunan-2020')).toMatch(/自评报告附后。$/);
    expect(last('jiangxi')).toMatch(/等级为“〔部门整体支出自评等级〕”。$/);
  });

  it.each([
    ['jiangxi', ['（一）机构设置', '（二）决算单位构成', '（三）人员情况']],
    ['liaoning-2023', ['示例县卫生健康局没有下属的二级预算单位']],
    ['national', ['（一）机构设置', '（二）决算单位构成']],
    ['zhejiang', ['1.内设机构', '2.决算单位构成']],
    ['guangxi', ['（一）内设机构', '（二）决算单位构成']],
    ['chongqing', ['1.机构设置', '2.决算单位构成']],
  ])('%s tells of the unit what the heading names', (template, expected) => {
    const draft = draftNarrative({ ...healthBureau({ year: 2023 }), scope: 'unit' }, { template });
    expect(linesOf(draft, 'organisation').map((line) => line.split(/[。，]/)[0])).toEqual(expected);
  });

  it('单位 is said once where a heading names the units of the accounts', () => {
    const headings = (scope: 'unit' | 'department'): string =>
      draftToText(draftNarrative({ ...healthBureau({ year: 2023 }), scope }, { template: 'liaoning-2023' }));
    expect(headings('unit')).toMatch(/^二、决算单位构成$/m);
    expect(headings('department')).toMatch(/^二、部门决算单位构成$/m);
  });

  it('procurement: the total follows from its parts, the share of 小微企业 from the amount that the template names', () => {
    const given = supplement({
      amounts: amounts({
        'agencyOperations/procurementGoods/finalAmount': '206.61',
        'agencyOperations/procurementWorks/finalAmount': '255.09',
        'agencyOperations/procurementServices/finalAmount': '144.33',
        'agencyOperations/procurementSmallMedium/finalAmount': '300.00',
        'agencyOperations/procurementSmall/finalAmount': '60.00',
      }),
    });
    const said = (year: number) =>
      linesOf(draftNarrative(healthBureau({ year }), { supplement: given }), 'procurement')[0];
    expect(said(2020)).toBe(
      '本部门2020年度政府采购支出总额606.03万元，其中：货物支出206.61万元、工程支出255.09万元、服务支出144.33万元。授予中小企业合同金额300.00万元，占政府采购支出总额的49.50%，其中：授予小微企业合同金额60.00万元，占政府采购支出总额的9.90%。',
    );
    expect(said(2022)).toContain('授予小微企业合同金额60.00万元，占授予中小企业合同金额的20.00%。');
  });

  it('no procurement gives no shares', () => {
    const nil = [
      'procurementGoods',
      'procurementWorks',
      'procurementServices',
      'procurementSmallMedium',
      'procurementSmall',
    ];
    const given = supplement({
      amounts: amounts(Object.fromEntries(nil.map((row) => [`agencyOperations/${row}/finalAmount`, '0.00']))),
    });
    expect(linesOf(draftNarrative(healthBureau(), { supplement: given }), 'procurement')).toEqual([
      '本部门2020年度政府采购支出总额0.00万元，其中：货物支出0.00万元、工程支出0.00万元、服务支出0.00万元。授予中小企业合同金额0.00万元，其中：授予小微企业合同金额0.00万元。',
    ]);
  });

  it.each([
    [2020, '单位价值50万元以上的通用设备'],
    [2021, '单位价值50万元以上的通用设备'],
    [2022, '单价100万元（含）以上的设备（不含车辆）'],
  ])('equipment in %d is counted from the line of that year', (year, words) => {
    expect(linesOf(draftNarrative(healthBureau({ year })), 'stateAssets')[0]).toContain(words);
  });
});
