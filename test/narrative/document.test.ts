import { EMPTY_SUPPLEMENT, type ReportModel } from '../../src/model';
import { draftToText } from '../../src/language';
import { TEMPLATES, draftNarrative } from '../../src/narrative';
import { chineseNumber } from '../../src/language/drafting/number-headings';
import { healthBureau, withoutTables, type Changes } from '../support/narrative/health-bureau';
import { amounts, draftOf, say } from '../support/narrative/say';
import { headings, linesOf } from '../support/narrative/sections';
import {
  basicTable,
  expenditureTable,
  generalBudgetTable,
  grandTotals,
  incomeTable,
  threePublicTable,
} from '../support/narrative/tables';

describe('the template', () => {
  it.each([
    ['a Hunan book of 2018', { year: 2018 }, 'hunan-2020'],
    ['a Hunan book of 2020', { year: 2020 }, 'hunan-2020'],
    ['a Hunan book of 2021', { year: 2021 }, 'hunan-2021'],
    ['a Hunan book of 2022', { year: 2022 }, 'hunan-2022'],
    ['a Hunan book of 2024', { year: 2024 }, 'hunan-2023'],
    ['a unit of a county of 贵州', { unitName: '开阳县第四中学', year: 2024 }, 'guizhou'],
    ['a Shanghai unit', { unitName: '上海市普陀区财政局', year: 2024 }, 'shanghai-2024'],
    ['a book whose “三公” comes seventh, as in Shanghai', { standard: 'shanghai-2024', year: 2024 }, 'hunan-2023'],
    ['a Sichuan unit', { unitName: '四川省大英县文化局', year: 2022 }, 'sichuan'],
    ['a unit of a province without an outline of that year', { unitName: '浙江省龙泉市', year: 2018 }, 'national-2021'],
    ['a school named after a road', { unitName: '长沙市上海路小学', year: 2022 }, 'hunan-2022'],
  ])('of %s', (_case, changes, id) => {
    expect(draftNarrative(healthBureau(changes)).template).toBe(id);
  });

  it.each<readonly [string, Partial<ReportModel>, string | null, string]>([
    ['the unit’s name', { unitName: '四川省大英县文化局' }, 'sichuan', '单位名称里的“四川”'],
    ['the file’s name', { fileName: 'S01_2024_上海普陀.xlsx' }, 'shanghai-2024', '文件名里的“上海”'],
    ['a province without an outline', { unitName: '青海省某县财政局' }, 'national', '没有这个省的模板'],
  ])('chosen by %s says so in one line, with the way to another', (_case, changes, id, words) => {
    const draft = draftNarrative({ ...healthBureau({ year: 2024 }), ...changes });
    expect(draft.template).toBe(id);
    expect(draft.templateReason).toContain(words);
    expect(draft.templateReason).toContain('另选模板');
  });

  it('that nothing tells is the national one, and asked for until somebody chooses', () => {
    const nowhere = { ...healthBureau({ year: 2020 }), fileName: '决算.xlsx' };
    const draft = draftNarrative(nowhere);
    expect(draft).toMatchObject({ template: 'national-2021', asksTemplate: true });
    expect(draft.templateReason).toContain('这是哪个省（自治区、直辖市）的单位？');
    for (const title of ['国家通用', '湖南 2020年度及以前']) {
      const supplement = { ...EMPTY_SUPPLEMENT, texts: { template: title } };
      expect(draftNarrative(nowhere, { supplement })).toMatchObject({ templateReason: null, asksTemplate: false });
    }
  });

  it('chosen by somebody needs no reason', () => {
    expect(draftNarrative(healthBureau(), { template: 'national' }).templateReason).toBeNull();
    const supplement = { ...EMPTY_SUPPLEMENT, texts: { template: '国家通用' } };
    expect(draftNarrative(healthBureau(), { supplement })).toMatchObject({
      template: 'national',
      templateReason: null,
    });
  });

  it('can be asked for by its id', () => {
    expect(draftNarrative(healthBureau(), { template: 'national' }).template).toBe('national');
    expect(() => draftNarrative(healthBureau(), { template: 'hunan' })).toThrow(
      new RangeError(
        `没有编号为“hunan”的模板，可用的有：${TEMPLATES.map(({ id, title }) => `${id}（${title}）`).join('、')}`,
      ),
    );
  });
});

describe('the outline', () => {
  it('of Hunan 2020 has five parts and ten sections, the tenth with four of its own', () => {
    const draft = draftNarrative(healthBureau());
    expect(draft.title).toBe('示例县卫生健康局2020年度部门决算公开');
    expect(headings(draft, 1)).toEqual([
      '第一部分　示例县卫生健康局概况',
      '第二部分　示例县卫生健康局2020年度部门决算表',
      '第三部分　示例县卫生健康局2020年度部门决算情况说明',
      '第四部分　名词解释',
      '第五部分　附件',
    ]);
    expect(headings(draft, 2).slice(2)).toEqual([
      '一、收入支出决算总体情况说明',
      '二、收入决算情况说明',
      '三、支出决算情况说明',
      '四、财政拨款收入支出决算总体情况说明',
      '五、一般公共预算财政拨款支出决算情况说明',
      '六、一般公共预算财政拨款基本支出决算情况说明',
      '七、一般公共预算财政拨款“三公”经费支出决算情况说明',
      '八、政府性基金预算财政拨款收入支出决算情况说明',
      '九、关于2020年度预算绩效情况说明',
      '十、其他重要事项情况说明',
    ]);
    expect(headings(draft).slice(-6, -2)).toEqual([
      '（一）机关运行经费支出情况说明',
      '（二）一般性支出情况说明',
      '（三）政府采购支出情况说明',
      '（四）国有资产占用情况说明',
    ]);
  });

  it.each([
    ['hunan-2021', 14, '七、一般公共预算财政拨款“三公”经费支出决算情况说明'],
    ['hunan-2022', 14, '七、财政拨款“三公”经费支出决算情况说明'],
    ['shanghai-2024', 11, '十、预算绩效管理情况'],
    ['sichuan', 10, '十、其他重要事项的情况说明'],
    ['national', 13, '十三、预算绩效管理工作情况说明'],
  ])('of %s has %d sections', (template, count, heading) => {
    const sections = headings(draftNarrative(healthBureau({ year: 2022 }), { template }), 2).slice(2);
    expect(sections).toHaveLength(count);
    expect(sections).toContain(heading);
  });

  it('has the tables in the order of the form of the year', () => {
    const tablesOf = (template: string) =>
      draftNarrative(healthBureau(), { template }).sections.find(({ id }) => id === 'tables')?.tables;
    expect(tablesOf('hunan-2020')?.slice(6)).toEqual(['threePublic', 'governmentFund', 'stateCapital']);
    expect(tablesOf('hunan-2022')?.slice(6)).toEqual(['governmentFund', 'stateCapital', 'threePublic']);
  });

  it.each([
    [1, '一'],
    [10, '十'],
    [14, '十四'],
    [20, '二十'],
    [23, '二十三'],
  ])('numbers %d as %s', (value, words) => {
    expect(chineseNumber(value)).toBe(words);
  });
});

describe('editions', () => {
  it.each(['unit', 'ownLevel'] as const)('%s: 单位 instead of 部门', (scope) => {
    const draft = draftNarrative(healthBureau({ scope }));
    expect(draft.title).toBe('示例县卫生健康局2020年度单位决算公开');
    expect(headings(draft)).toContain('一、单位主要职责');
    expect(draftToText(draft)).not.toContain('本部门');
  });

  it('a scope that is not known is nobody’s: both are written, and nothing is said that one of them makes untrue', () => {
    const draft = draftNarrative(healthBureau({ scope: null }));
    expect(draft.title).toBe('示例县卫生健康局2020年度部门（单位）决算公开');
    expect(headings(draft)).toContain('一、部门（单位）主要职责');
    expect(draftToText(draft)).not.toMatch(
      /本部门(?!（单位）)|本单位|部门决算|单位决算|没有下属的二级预算单位|所属各预算单位/,
    );
  });

  it('the own level of a department has units below it that it does not hold', () => {
    const text = draftToText(draftNarrative(healthBureau({ scope: 'ownLevel' })));
    expect(text).toContain('2020年度决算只包括示例县卫生健康局本级，不含所属单位。');
    expect(text).not.toContain('没有下属的二级预算单位');
  });

  it('a name or a year that could not be told is asked for', () => {
    const report = { ...healthBureau({ unitName: null }), year: null };
    const draft = draftNarrative(report, { template: 'hunan-2020' });
    expect(draft.title).toBe('〔单位〕〔年度〕年度部门决算公开');
    expect(draft.missing.slice(0, 2).map(({ id, where }) => [id, where])).toEqual([
      ['report/unitName', '标题'],
      ['report/year', '标题'],
    ]);
  });
});

describe('概况', () => {
  const texts = {
    'text/duties': '（一）拟订全县卫生健康政策。',
    'list/institutions': '1、办公室\n2、人事股\n3、120调度股',
    'list/units': '县人民医院、县中医医院',
  };

  it('counts the lists that the unit filled in', () => {
    const draft = draftNarrative(healthBureau(), { supplement: { ...EMPTY_SUPPLEMENT, texts } });
    expect(linesOf(draft, 'duties')).toEqual(['（一）拟订全县卫生健康政策。']);
    expect(linesOf(draft, 'organisation')).toEqual([
      '（一）机构设置。示例县卫生健康局设内设机构3个，分别是：办公室、人事股、120调度股。',
      '（二）决算单位构成。编入示例县卫生健康局2020年度部门决算的单位共2个，名单如下：',
      '1.县人民医院',
      '2.县中医医院',
    ]);
  });

  it('says where there is none', () => {
    const supplement = { ...EMPTY_SUPPLEMENT, texts: { ...texts, 'list/institutions': '无', 'list/units': '无' } };
    expect(linesOf(draftNarrative(healthBureau(), { supplement }), 'organisation')).toEqual([
      '（一）机构设置。示例县卫生健康局没有内设机构。',
      '（二）决算单位构成。示例县卫生健康局没有下属的二级预算单位，编入2020年度决算的只有本级。',
    ]);
  });
});

/** The bureau's income as published: its kinds add up to 19359.66. */
const INCOME_TAIL =
  '正文中下列数因四舍五入有尾差，不改数：本年收入合计与财政拨款收入、上级补助收入、事业收入、其他收入之和差0.01万元。';

it('a unit that stands twice in a list is remarked, since it is counted twice', () => {
  const texts = { 'list/units': '店门镇卫生院\n东湖镇卫生院\n店门镇卫生院', 'list/institutions': '办公室\n人事股' };
  expect(draftNarrative(healthBureau(), { supplement: { ...EMPTY_SUPPLEMENT, texts } }).remarks).toEqual([
    INCOME_TAIL,
    '“决算单位”名单里“店门镇卫生院”写了不止一次，个数请核对。',
  ]);
});

describe('units without units below', () => {
  it.each([
    ['a single unit', { scope: 'unit' }, null],
    ['a township by itself', { scope: 'unit' }, 'township'],
  ] as const)('%s is not asked for a list of them', (_case, changes, unitKind) => {
    const draft = draftNarrative(healthBureau(changes), { supplement: { ...EMPTY_SUPPLEMENT, unitKind } });
    expect(linesOf(draft, 'organisation').slice(1)).toEqual([
      '（二）决算单位构成。示例县卫生健康局没有下属的二级预算单位，2020年度决算只包括示例县卫生健康局自身。',
    ]);
    expect(draft.missing.map(({ id }) => id)).not.toContain('list/units');
  });
});

describe('名词解释', () => {
  it('explains the terms that occur, and no others', () => {
    const lines = linesOf(draftNarrative(healthBureau()), 'terms');
    expect(lines.map((line) => line.split('：')[0])).toEqual(
      expect.arrayContaining(['1.财政拨款收入', expect.stringMatching(/^\d+\.机关运行经费$/)]),
    );
    expect(lines.join('')).not.toContain('附属单位上缴收入');
    expect(linesOf(draftNarrative(healthBureau(), { template: 'sichuan' }), 'terms').join('')).toContain(
      '上缴上级支出',
    );
  });
});

describe('what is missing', () => {
  it('is listed in the order of the text, each with its place and what it is for', () => {
    const { missing } = draftNarrative(healthBureau());
    expect(missing.slice(0, 5).map(({ id, where, why }) => [id, where, why])).toEqual([
      ['text/duties', '一、部门主要职责', '写出主要职责'],
      ['list/institutions', '二、机构设置及决算单位构成', '写明内设机构，个数由名单数出'],
      ['list/units', '二、机构设置及决算单位构成', '写明决算单位，个数由名单数出'],
      [
        'prior:incomeExpenditure/in.grandTotal/finalAmount',
        '一、收入支出决算总体情况说明',
        '计算与上年相比的增减额和增减率',
      ],
      [
        'reason:change:incomeExpenditure/in.grandTotal/finalAmount',
        '一、收入支出决算总体情况说明',
        '有增减或与预算有出入，就要说明原因',
      ],
    ]);
    expect(new Set(missing.map(({ id }) => id)).size).toBe(missing.length);
  });

  it('holds nothing that the workbook has', () => {
    const ids = draftNarrative(healthBureau()).missing.map(({ id }) => id);
    expect(ids.filter((id) => /^(income|expenditure|incomeExpenditure|threePublic|generalBudget)/.test(id))).toEqual(
      [],
    );
  });

  it('a name that no table prints comes from the classification, or is asked for', () => {
    const items = generalBudgetTable(
      ['2080505', '机关事业单位基本养老保险缴费支出', '1.00'],
      ['2999988', '某项', '1.00'],
    );
    const draft = draftNarrative(healthBureau({ tables: { generalBudgetExpenditure: items } }));
    expect(
      linesOf(draft, 'generalBudgetItems')
        .slice(1)
        .map((line) => line.split('。')[0]),
    ).toEqual([
      '1、社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）',
      expect.stringContaining('〔科目29999的名称〕（款）某项（项）'),
    ]);
  });
});

describe('remarks', () => {
  it('tell shares that rounding makes 99.99 or 100.01, and leave them', () => {
    const report = healthBureau({ tables: { expenditure: expenditureTable('3.00', '1.00', '1.00', '1.00') } });
    expect(draftNarrative(report).remarks).toContain('“支出构成”各项占比合计99.99%，是四舍五入的尾差，不改数。');
  });

  it('tell shares that do not add up', () => {
    const report = healthBureau({ tables: { expenditure: expenditureTable('4.00', '1.00', '1.00', '1.00') } });
    expect(draftNarrative(report).remarks).toContain('“支出构成”各项占比合计75.00%，不是尾差，请核对表内合计。');
  });

  it.each([
    ['3.00', '“三公”经费各项占比合计99.99%，是四舍五入的尾差，不改数。'],
    ['4.00', '“三公”经费各项占比合计75.00%，不是尾差，请核对表内合计。'],
  ])('tell shares of “三公” that do not make the whole: of %s', (whole, remark) => {
    const part = [null, '1.00'] as const;
    const table = threePublicTable([null, whole], part, part, [null, '0.00'], part, part);
    const { remarks } = draftNarrative(healthBureau({ tables: { threePublic: table } }));
    expect(remarks.filter((each) => each.includes('三公'))).toEqual([remark]);
  });

  it('tell two totals, of which the text can only say one', () => {
    const tables = {
      incomeExpenditure: grandTotals([
        ['in.grandTotal', '总计', '2.00'],
        ['out.grandTotal', '总计', '2.01'],
      ]),
    };
    expect(draftNarrative(healthBureau({ tables })).remarks).toContain(
      '收入支出决算总表的收入总计与支出总计不是同一个数，正文写的是收入总计；请先核对这张表。',
    );
  });

  it('tell that “三公” changed its caliber in 2022', () => {
    expect(draftNarrative(healthBureau({ year: 2022 })).remarks).toEqual([
      '2022年度起“三公”经费由一般公共预算财政拨款口径改为财政拨款口径，与2021年度比较时请核对口径，不同的要在正文注明。',
      INCOME_TAIL,
    ]);
  });

  it('do not tell it where the table is still called 一般公共预算’s', () => {
    const report = healthBureau({ year: 2022 });
    const tables = report.tables.map((table) =>
      table.id === 'threePublic' ? { ...table, title: '一般公共预算财政拨款“三公”经费支出决算表' } : table,
    );
    expect(draftNarrative({ ...report, tables }).remarks).toEqual([INCOME_TAIL]);
  });

  it('tell what the unit filled in and what contradicts itself', () => {
    const supplement = {
      ...EMPTY_SUPPLEMENT,
      counts: {
        'agencyOperations/vehiclesKept/finalAmount': 7,
        'agencyOperations/vehiclesTotal/finalAmount': 6,
      },
      amounts: amounts({
        'agencyOperations/procurement/finalAmount': '10.00',
        'agencyOperations/procurementGoods/finalAmount': '1.00',
        'agencyOperations/procurementWorks/finalAmount': '2.00',
        'agencyOperations/procurementServices/finalAmount': '3.00',
        'budget:generalBudgetExpenditure/total/total': '99.00',
        'budget:generalBudgetExpenditure/2019999/total': '1.00',
        'budget:generalBudgetExpenditure/2060599/total': '1.00',
        'budget:generalBudgetExpenditure/2100408/total': '1.00',
        'budget:generalBudgetExpenditure/2100409/total': '1.00',
      }),
    };
    expect(draftNarrative(healthBureau(), { supplement }).remarks).toEqual([
      INCOME_TAIL,
      '各项年初预算数之和不等于年初预算总数，请核对助手资料中的年初预算。',
      '公务用车保有量7辆大于车辆合计6辆，请核对。',
      '政府采购支出总额不等于各分项之和，请核对。',
    ]);
  });

  it('say nothing of a consistent book but what rounding makes of its sums', () => {
    expect(draftNarrative(healthBureau()).remarks).toEqual([INCOME_TAIL]);
    expect(draftNarrative(withoutTables('expenditure')).remarks).toEqual([INCOME_TAIL]);
  });

  const NIL = ['0.00', '0.00'] as const;
  const basic = (total: string) =>
    basicTable(
      ['personnelTotal', '人员经费合计', '200.00'],
      ['publicTotal', '公用经费合计', '33.26'],
      ['basicTotal', '合计', total],
    );
  const threePublic = (total: string, purchase: string, operation: string) =>
    threePublicTable(['9.00', total], NIL, ['9.00', total], [null, purchase], ['9.00', operation], NIL);

  it.each<readonly [string, Changes['tables'], string | null]>([
    [
      'a total and its parts',
      { generalBudgetBasic: basic('233.27') },
      '一般公共预算基本支出合计与人员经费、公用经费之和差0.01万元',
    ],
    ['no parts where they are farther apart', { generalBudgetBasic: basic('235.27') }, null],
    [
      'a part that is told again',
      { threePublic: threePublic('5.00', '1.00', '4.01') },
      '公务用车购置及运行维护费与公务用车购置费、公务用车运行维护费之和差0.01万元',
    ],
    ['a sum that is right', { threePublic: threePublic('5.00', '1.00', '4.00') }, null],
  ])('tell a tail between %s', (_case, tables, tail) => {
    const income = incomeTable('9.00', '9.00');
    const { remarks } = draftNarrative(healthBureau({ tables: { income, ...tables } }));
    expect(remarks.filter((remark) => remark.startsWith('正文中'))).toEqual(
      tail === null ? [] : [`正文中下列数因四舍五入有尾差，不改数：${tail}。`],
    );
  });

  it('call the shares of a small total what they are: amounts of 0.01 万元 that rounding moved', () => {
    const table = threePublicTable([null, '5.88'], NIL, [null, '2.00'], [null, '2.00'], NIL, [null, '3.87']);
    const { remarks } = draftNarrative(healthBureau({ tables: { threePublic: table } }));
    expect(remarks).toContain('“三公”经费各项占比合计99.83%，是四舍五入的尾差，不改数。');
  });

  const SIDE: Readonly<Record<string, number>> = {
    vehiclesTotal: 9,
    vehiclesSpecialised: 4,
    vehiclesKept: 3,
    vehiclesPurchased: 1,
    ambulances: 4,
    domesticReceptions: 5,
    domesticGuests: 20,
    foreignGuestReceptions: 0,
    foreignGuests: 0,
    overseasGroups: 1,
    overseasTrips: 1,
  };
  const MONEY: Readonly<Record<string, string>> = {
    agencyOperatingExpenses: '33.27',
    procurement: '10.00',
    procurementSmallMedium: '25.00',
    procurementSmall: '25.00',
    domesticReceptionCost: '4.82',
    foreignGuestCost: '0.00',
  };

  it.each<readonly [string, Readonly<Record<string, number>>, Readonly<Record<string, string>>, readonly string[]]>([
    ['nothing where all can be', {}, {}, []],
    ['vehicles kept', { vehiclesKept: 10 }, {}, ['公务用车保有量10辆大于车辆合计9辆，请核对。']],
    ['vehicles bought', { vehiclesPurchased: 4 }, {}, ['公务用车购置数4辆大于公务用车保有量3辆，请核对。']],
    ['ambulances', { ambulances: 5 }, {}, ['救护车5辆大于特种专业技术用车4辆，请核对。']],
    ['kinds above all', { vehiclesRetired: 6 }, {}, ['车辆合计小于已有的各分项之和，请核对。']],
    ['visits', { domesticReceptions: 21 }, {}, ['国内公务接待批次21批次大于国内公务接待人次20人次，请核对。']],
    ['foreign visits', { foreignGuests: 21 }, {}, ['外事接待人次21人次大于国内公务接待人次20人次，请核对。']],
    ['groups', { overseasGroups: 2 }, {}, ['出国（境）团组数2个大于出国（境）人次1人次，请核对。']],
    [
      '机关运行经费',
      {},
      { agencyOperatingExpenses: '33.28' },
      ['机关运行经费33.28万元大于公用经费33.26万元，请核对。'],
    ],
    [
      '小微企业',
      {},
      { procurementSmall: '26.00' },
      ['授予小微企业合同金额26.00万元大于授予中小企业合同金额25.00万元，请核对。'],
    ],
    ['接待费', {}, { domesticReceptionCost: '5.00' }, ['国内公务接待费5.00万元大于公务接待费4.82万元，请核对。']],
    ['外事接待费', {}, { foreignGuestCost: '5.00' }, ['外事接待费5.00万元大于国内公务接待费4.82万元，请核对。']],
    ['采购', {}, { procurementGoods: '10.02' }, ['政府采购支出总额小于已有的各分项之和，请核对。']],
  ])('ask about side data that cannot be: %s', (_case, counts, money, expected) => {
    const at = (row: string) => `agencyOperations/${row}/finalAmount`;
    const supplement = {
      ...EMPTY_SUPPLEMENT,
      counts: Object.fromEntries(Object.entries({ ...SIDE, ...counts }).map(([row, count]) => [at(row), count])),
      amounts: amounts(
        Object.fromEntries(Object.entries({ ...MONEY, ...money }).map(([row, text]) => [at(row), text])),
      ),
    };
    const { remarks } = draftNarrative(healthBureau(), { supplement });
    expect(remarks.filter((remark) => remark.endsWith('请核对。'))).toEqual(expected);
  });
});

describe('a template of one’s own', () => {
  it('may ask for a text of its own and use conditions', () => {
    expect(say('{若：单位口径}单位{否则}其他{完}。{填：驻村帮扶情况}', healthBureau())).toBe('其他。〔驻村帮扶情况〕');
    const supplement = { texts: { 'own/驻村帮扶情况': '派出驻村工作队2支。' } };
    expect(say('{填：驻村帮扶情况}', healthBureau(), { supplement })).toBe('派出驻村工作队2支。');
  });

  it('that cannot be read is refused with all of its problems at their characters', () => {
    expect(() => draftOf('收支{收支总记}，{占：单位}。', healthBureau())).toThrow(
      '模板“only”第3个字：没有名为“收支总记”的数或文字，是不是“收支总计”。原文：收支{收支总记}，{占：单位}。\n' +
        '模板“only”第10个字：“单位”不是金额，不能用“{占：…}”。原文：收支{收支总记}，{占：单位}。',
    );
  });
});
