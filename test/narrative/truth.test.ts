import { EMPTY_SUPPLEMENT, type Draft, type Supplement, type UnitKind } from '../../src/model';
import { draftToText } from '../../src/language';
import { draftNarrative, TEMPLATES } from '../../src/narrative';
import { fillBlank } from '../../src/supplement';
import { book } from '../support/narrative/book';
import { healthBureau, type Changes } from '../support/narrative/health-bureau';
import { amounts } from '../support/narrative/say';
import { linesOf } from '../support/narrative/sections';
import {
  basicTable,
  expenditureTable,
  fundTable,
  generalBudgetTable,
  grandTotals,
  incomeTable,
  threePublicTable,
} from '../support/narrative/tables';

function drafted(changes: Changes = {}, given: Partial<Supplement> = {}, template = 'national'): Draft {
  return draftNarrative(healthBureau({ year: 2022, ...changes }), {
    template,
    supplement: { ...EMPTY_SUPPLEMENT, ...given },
  });
}

function asked(draft: Draft): readonly string[] {
  return draft.missing.map(({ id }) => id);
}

describe('an empty total', () => {
  it.each<readonly [string, NonNullable<Changes['tables']>, string, string]>([
    [
      '收支总计',
      {
        incomeExpenditure: grandTotals([
          ['in.grandTotal', '总计', null],
          ['out.grandTotal', '总计', '1.00'],
        ]),
      },
      'grandTotal',
      '2022年度收入、支出总计均为〔收支总计〕万元。',
    ],
    ['收入合计', { income: incomeTable(null, '10.00') }, 'income', '2022年度收入合计〔本年收入合计〕万元'],
    [
      '支出合计',
      { expenditure: expenditureTable(null, '10.00') },
      'expenditure',
      '2022年度支出合计〔本年支出合计〕万元',
    ],
    [
      '一般公共预算支出',
      {
        generalBudgetExpenditure: generalBudgetTable(
          ['total', '合计', null, null, null],
          ['201', '一般公共服务支出', '5.00', '5.00', null],
        ),
      },
      'generalBudgetTotal',
      '2022年度一般公共预算财政拨款支出〔一般公共预算支出〕万元',
    ],
  ])('of %s is asked for, not told as 0', (_case, tables, section, expected) => {
    const [line = ''] = linesOf(drafted({ tables }), section);
    expect(line.startsWith(expected)).toBe(true);
    expect(line).not.toMatch(/\D0\.00万元/);
  });

  it('over nothing is nothing', () => {
    const fund = fundTable(['total', '合计', null, null, null, null, null, null]);
    expect(linesOf(drafted({ tables: { governmentFund: fund } }), 'governmentFund')).toEqual([
      '示例县卫生健康局2022年度无政府性基金预算财政拨款收入和支出。',
    ]);
  });

  it('of 三公 over items with money is asked for', () => {
    const nil = ['0.00', '0.00'] as const;
    const threePublic = threePublicTable([null, null], nil, nil, nil, nil, ['5.00', '4.00']);
    const draft = drafted({ tables: { threePublic } });
    expect(asked(draft)).toContain('threePublic/total/finalAmount');
    expect(linesOf(draft, 'threePublicTotal')[0]).not.toContain('支出决算为0.00万元');
  });

  it('can be filled in', () => {
    const tables = { income: incomeTable(null, '10.00') };
    const given = { amounts: amounts({ 'income/total/total': '10.00' }) };
    expect(linesOf(drafted({ tables }, given), 'income')[0]).toContain(
      '收入合计10.00万元，其中：财政拨款收入10.00万元',
    );
  });
});

describe('section 六', () => {
  it('takes the totals of its own table', () => {
    const generalBudgetBasic = basicTable(
      ['301', '工资福利支出', '200.00'],
      ['302', '商品和服务支出', '40.00'],
      ['personnelTotal', '人员经费合计', '200.00'],
      ['publicTotal', '公用经费合计', '40.00'],
      ['basicTotal', '合计', '240.00'],
    );
    const lines = linesOf(drafted({ tables: { generalBudgetBasic } }), 'basic');
    expect(lines[0]).toBe('2022年度一般公共预算财政拨款基本支出240.00万元，其中：');
    expect(lines[2]).toContain('公用经费40.00万元，占基本支出的16.67%');
  });

  it('adds them up where the table has none', () => {
    expect(linesOf(drafted(), 'basic')[0]).toBe('2022年度一般公共预算财政拨款基本支出233.26万元，其中：');
  });
});

describe('what used to be false', () => {
  it('a township of several units may list them', () => {
    const draft = drafted(
      { scope: 'department' },
      { unitKind: 'township', texts: { 'list/units': '镇政府本级\n镇卫生院' } },
    );
    expect(linesOf(draft, 'organisation').join('\n')).toMatch(/单位共2个，名单如下：\n1\.镇政府本级\n2\.镇卫生院/);
  });

  it('国家通用 calls 一般公共预算 by its name beside a fund, 湖南 as its own form does', () => {
    const nationwide = drafted();
    expect(draftToText(nationwide)).toContain('一般公共预算财政拨款支出决算总体情况');
    expect(linesOf(nationwide, 'generalBudgetTotal').join('')).not.toMatch(/[^算]财政拨款支出/);
    expect(draftToText(drafted({}, {}, 'hunan-2022'))).toContain('（一）财政拨款支出决算总体情况');
  });

  it('an 项 of a fund that nothing was spent on is not listed', () => {
    const governmentFund = fundTable(
      ['total', '合计', '3.00', '10.00', '8.00', null, '8.00', '5.00'],
      ['2120801', '征地和拆迁补偿支出', '3.00', '8.00', '8.00', null, '8.00', '3.00'],
      ['2120802', '土地开发支出', null, '2.00', '0.00', null, '0.00', '2.00'],
    );
    const text = linesOf(drafted({ tables: { governmentFund } }), 'governmentFund').join('\n');
    expect(text).toContain('征地和拆迁补偿支出');
    expect(text).not.toContain('土地开发支出');
    expect(text).toContain('具体情况如下：');
  });

  it('a budget of nothing is said once', () => {
    const id = 'budget:generalBudgetExpenditure/2100408/total';
    const [line] = linesOf(drafted({}, { amounts: amounts({ [id]: '0.00' }) }), 'generalBudgetItems').filter((each) =>
      each.includes('基本公共卫生服务'),
    );
    expect(line).toContain('年初预算为0.00万元，支出决算为110.00万元，无法计算完成率，决算数大于年初预算数');
    expect(line?.match(/预算为0/g)).toHaveLength(1);
  });

  it.each(TEMPLATES.map(({ id }) => id))('%s says 无 as the form does, and 具体到科目 nowhere', (template) => {
    const text = draftToText(drafted({}, {}, template));
    expect(text).toContain('无国有资本经营预算财政拨款收入和支出');
    expect(text).not.toMatch(/具体到科目|没有(?:政府性基金|国有资本)/);
  });

  it('不填 removes the clause', () => {
    const waived = ['text/receptionPurpose', 'agencyOperations/vehiclesKept/finalAmount'];
    const lines = linesOf(drafted({}, { waived }), 'threePublicDetail').join('\n');
    expect(lines).toContain(
      '2、公务接待费支出决算为4.82万元，全年接待国内来访〔国内公务接待批次〕批次、〔国内公务接待人次〕人次。',
    );
    expect(lines).not.toMatch(/保有量|主要用于〔公务接待事由〕/);
  });

  it('不填 a year or a budget asks no reason for what is then not compared', () => {
    const total = 'incomeExpenditure/in.grandTotal/finalAmount';
    const draft = drafted({}, { waived: [`prior:${total}`] });
    expect(linesOf(draft, 'grandTotal')).toEqual(['2022年度收入、支出总计均为20862.65万元。']);
    expect(asked(draft)).not.toContain(`reason:change:${total}`);
  });
});

describe('counts of what no money was spent on', () => {
  it('are 0 to be confirmed; what is kept is asked', () => {
    const draft = drafted();
    expect(draft.presumed.map(({ id }) => id)).toEqual([
      'agencyOperations/overseasGroups/finalAmount',
      'agencyOperations/overseasTrips/finalAmount',
      'agencyOperations/vehiclesPurchased/finalAmount',
    ]);
    expect(linesOf(draft, 'threePublicDetail').join('\n')).toContain('出国（境）团组0个，累计0人次');
    expect(asked(draft)).toContain('agencyOperations/vehiclesKept/finalAmount');
  });

  it('are confirmed by an entry, and asked for where money was spent', () => {
    const confirmed = drafted({}, { counts: { 'agencyOperations/vehiclesPurchased/finalAmount': 1 } });
    expect(confirmed.presumed).toHaveLength(2);
    expect(linesOf(confirmed, 'threePublicDetail').join('\n')).toContain('购置公务用车1辆');
    const bought = ['20.00', '20.00'] as const;
    const spent = drafted({
      tables: { threePublic: threePublicTable(bought, bought, bought, bought, bought, bought) },
    });
    expect(spent.presumed).toEqual([]);
    expect(asked(spent)).toContain('agencyOperations/overseasGroups/finalAmount');
  });
});

describe('会议费 and 培训费', () => {
  const basic = basicTable(
    ['302', '商品和服务支出', '10.00'],
    ['30215', '会议费', '3.20'],
    ['basicTotal', '合计', '10.00'],
  );

  it('are read where 基本支出 is all the spending', () => {
    const tables = { generalBudgetBasic: basic, expenditure: expenditureTable('10.00', '10.00') };
    const draft = drafted({ tables }, {}, 'hunan-2022');
    expect(linesOf(draft, 'generalSpending')[0]).toContain('开支会议费3.20万元，用于召开〔会议内容〕');
    expect(linesOf(draft, 'generalSpending')[0]).toContain('没有开支培训费');
  });

  it('are asked for with their part else', () => {
    const draft = drafted({ tables: { generalBudgetBasic: basic } }, {}, 'hunan-2022');
    const meeting = draft.missing.find(({ id }) => id === 'agencyOperations/meetings/finalAmount');
    expect(meeting?.prompt).toContain('公开06表（基本支出）里是3.20万元');
  });
});

describe('the 财决 workbook', () => {
  const internal = book({
    year: 2022,
    unit: '元',
    tables: {
      agencyOperations: {
        title: '机构运行信息表',
        columns: [['finalAmount', '统计数']],
        rows: [
          ['agencyOperatingExpenses', '机关运行经费', '332600.00'],
          ['vehiclesKept', '公务用车保有量', '7'],
        ],
      },
    },
  });
  const report = healthBureau({ year: 2022 });

  it('gives what the public tables do not hold', () => {
    const draft = draftNarrative(report, { template: 'national', internal });
    expect(linesOf(draft, 'agencyOperations')[0]).toContain('机关运行经费支出33.26万元');
    expect(asked(draft)).not.toContain('agencyOperations/vehiclesKept/finalAmount');
    const runs = draft.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.runs));
    const figure = runs.find(
      (run) => run.figure?.fact === 'agencyOperations/agencyOperatingExpenses/finalAmount',
    )?.figure;
    expect(figure?.sources).toMatchObject([{ book: 'internal' }]);
  });

  it('of another year or unit gives nothing, and says so', () => {
    const draft = draftNarrative(report, { template: 'national', internal: { ...internal, year: 2021 } });
    expect(asked(draft)).toContain('agencyOperations/vehiclesKept/finalAmount');
    expect(draft.remarks).toContain('财决工作簿是2021年度的，不是2022年度的，未采用其中的数。');
  });
});

it.each(TEMPLATES.map(({ id }) => id))('%s asks for everything in one round', (template) => {
  const report = healthBureau({ year: 2022 });
  const first = draftNarrative(report, { template });
  const answers = { amount: '12.30', count: '3', reason: '业务增加', text: '甲' };
  const supplement = first.missing.reduce<Supplement>((filled, blank) => {
    const next = fillBlank(filled, blank, answers[blank.kind]);
    if ('problem' in next) throw new Error(next.problem);
    return next.supplement;
  }, EMPTY_SUPPLEMENT);
  expect(draftNarrative(report, { template, supplement }).missing).toEqual([]);
});

describe('kinds of units', () => {
  const of = (unitKind: UnitKind, tables: NonNullable<Changes['tables']> = {}) =>
    drafted({ tables, scope: 'unit' }, { unitKind });

  it('a school tells what other budgets gave', () => {
    expect(linesOf(of('school'), 'income').join('\n')).toContain('非同级财政拨款〔非同级财政拨款〕万元');
    expect(linesOf(of('administrative'), 'income').join('\n')).not.toContain('非同级财政拨款');
  });

  it('a hospital tells its ambulances apart from 公务用车', () => {
    const counts = { 'agencyOperations/vehiclesSpecialised/finalAmount': 5 };
    const draft = drafted({ scope: 'unit' }, { unitKind: 'hospital', counts });
    expect(linesOf(draft, 'stateAssets')[1]).toBe('特种专业技术用车中，救护车〔救护车〕辆，不计入公务用车保有量。');
    expect(linesOf(of('hospital'), 'stateAssets')).toHaveLength(1);
  });

  it('a township tells what its villages were given', () => {
    const generalBudgetExpenditure = generalBudgetTable(
      ['total', '合计', '90.00', '90.00', null],
      ['213', '农林水支出', '90.00', '90.00', null],
      ['21307', '农村综合改革', '90.00', '90.00', null],
      ['2130705', '对村民委员会和村党支部的补助', '90.00', '90.00', null],
    );
    const lines = linesOf(of('township', { generalBudgetExpenditure }), 'generalBudgetItems');
    expect(lines[lines.length - 1]).toBe('上述支出中，对村级组织的补助90.00万元。');
    expect(linesOf(of('township'), 'generalBudgetItems').join('')).not.toContain('村级组织');
  });
});
