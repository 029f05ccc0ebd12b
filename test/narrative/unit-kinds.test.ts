import { EMPTY_SUPPLEMENT, type Draft, type Scope, type Supplement, type UnitKind } from '../../src/model';
import { draftToText } from '../../src/language';
import { TEMPLATES, draftNarrative } from '../../src/narrative';
import { healthBureau, type Changes } from '../support/narrative/health-bureau';
import { amounts } from '../support/narrative/say';
import { linesOf } from '../support/narrative/sections';
import { generalBudgetTable, grandTotals, incomeTable, threePublicTable } from '../support/narrative/tables';

function drafted(unitKind: UnitKind | null, changes: Changes = {}, given: Partial<Supplement> = {}): Draft {
  const report = healthBureau({ year: 2022, ...changes });
  return draftNarrative(report, { supplement: { ...EMPTY_SUPPLEMENT, unitKind, ...given } });
}

const ASKED = '机关运行经费支出〔机关运行经费〕万元，与上年相比，支出〔增减额〕，主要原因是〔原因〕。';
const PUBLIC_FUNDS = '机关运行经费支出33.26万元，与上年相比，支出〔上年数〕，主要原因是〔原因〕。';
const NONE = '示例县卫生健康局为事业单位，按规定口径没有机关运行经费。';

describe('机关运行经费', () => {
  it.each<readonly [string, UnitKind | null, Scope, string]>([
    ['行政单位：即公用经费', 'administrative', 'unit', `本单位2022年度${PUBLIC_FUNDS}`],
    ['参公单位：即公用经费', 'civilServiceManaged', 'unit', `本单位2022年度${PUBLIC_FUNDS}`],
    ['行政部门，可能含事业单位：请填', 'administrative', 'department', `本部门2022年度${ASKED}`],
    ['本级：请填', 'administrative', 'ownLevel', `本单位2022年度${ASKED}`],
    ['性质不明：请填', null, 'unit', `本单位2022年度${ASKED}`],
    ['乡镇：请填', 'township', 'department', `本部门2022年度${ASKED}`],
    ['事业单位：声明没有', 'publicInstitution', 'unit', NONE],
    ['医院：声明没有', 'hospital', 'unit', NONE],
    ['学校：声明没有', 'school', 'department', NONE],
  ])('%s', (_case, kind, scope, expected) => {
    expect(linesOf(drafted(kind, { scope }), 'agencyOperations')).toEqual([expected]);
  });
});

describe('医院', () => {
  const nothing = ['0.00', '0.00'] as const;
  const accounts = (scope: Scope): Changes => ({
    scope,
    unitName: '示例县人民医院',
    tables: {
      incomeExpenditure: grandTotals([
        ['in.nonFiscalSurplusUsed', '使用非财政拨款结余（含专用结余）', '30.00'],
        ['in.grandTotal', '总计', '5030.00'],
        ['out.surplusDistribution', '结余分配', '12.00'],
        ['out.grandTotal', '总计', '5030.00'],
      ]),
      income: incomeTable('5000.00', '800.00', null, '4100.00', null, null, '100.00'),
      threePublic: threePublicTable(nothing, nothing, nothing, nothing, nothing, nothing),
    },
  });
  const hospital = (given: Partial<Supplement> = {}) => drafted('hospital', accounts('unit'), given);

  it('事业收入为主，写明动用的结余和结余分配', () => {
    expect(linesOf(hospital(), 'income')).toEqual([
      '2022年度收入合计5000.00万元，其中：财政拨款收入800.00万元，占16.00%；事业收入4100.00万元，占82.00%；其他收入100.00万元，占2.00%。',
    ]);
    expect(linesOf(hospital(), 'grandTotal')[0]).toMatch(
      /。收入总计中，使用非财政拨款结余（含专用结余）30\.00万元。支出总计中，结余分配12\.00万元。$/,
    );
  });

  it('部门里有事业单位的，动用的结余和结余分配也写明', () => {
    expect(linesOf(drafted(null, accounts('department')), 'grandTotal')[0]).toMatch(
      /30\.00万元。支出总计中，结余分配12\.00万元。$/,
    );
  });

  it('“三公”为零时写明由自有资金负担', () => {
    const own = '“三公”经费由事业收入负担，未使用财政拨款。';
    expect(linesOf(hospital({ texts: { 'text/threePublicOwnFunds': own } }), 'threePublicDetail')).toContain(own);
  });

  it('救护车只在车辆里，保有量为零不是矛盾', () => {
    const counts = Object.fromEntries(
      [
        ['vehiclesKept', 0],
        ['vehiclesTotal', 5],
        ['vehiclesSpecialised', 5],
      ].map(([row, count]) => [`agencyOperations/${row}/finalAmount`, count as number]),
    );
    const draft = hospital({ counts });
    expect(linesOf(draft, 'stateAssets')[0]).toMatch(/本单位共有车辆5辆，其中：.*特种专业技术用车5辆/);
    expect(draft.remarks.filter((remark) => remark.includes('车辆'))).toEqual([]);
  });
});

it('学校：支出只有教育支出一类', () => {
  const school = drafted('school', {
    tables: {
      generalBudgetExpenditure: generalBudgetTable(
        ['total', '合计', '90.00', '60.00', '30.00'],
        ['205', '教育支出', '90.00', '60.00', '30.00'],
        ['20502', '普通教育', '90.00', '60.00', '30.00'],
        ['2050202', '小学教育', '90.00', '60.00', '30.00'],
      ),
    },
  });
  expect(linesOf(school, 'generalBudgetStructure')).toEqual([
    '2022年度一般公共预算财政拨款支出90.00万元，按功能分类主要用在以下方面：教育支出（类）90.00万元，占100.00%。',
  ]);
});

it('乡镇：二十类按科目编码全部列出，没有二级单位名单', () => {
  const codes = Array.from({ length: 20 }, (_, index) => String(201 + index));
  const township = drafted('township', {
    scope: 'unit',
    tables: {
      generalBudgetExpenditure: generalBudgetTable(
        ['total', '合计', '200.00', '200.00', null],
        ...[...codes].reverse().map((code) => [code, `科目${code}`, '10.00', '10.00', null] as const),
      ),
    },
  });
  const listed = [
    ...(linesOf(township, 'generalBudgetStructure')[0] ?? '').matchAll(/科目(\d{3})（类）10.00万元，占5.00%/g),
  ];
  expect(listed.map(([, code]) => code)).toEqual(codes);
  expect(linesOf(township, 'organisation').join('')).toContain('没有下属的二级预算单位');
});

describe.each(TEMPLATES.map(({ id }) => id))('%s', (template) => {
  it.each<readonly [Scope | null, string, string]>([
    ['department', '部门', '单位决算|本单位'],
    ['unit', '单位', '部门决算|本部门'],
    ['ownLevel', '单位', '部门决算|本部门'],
    [null, '部门（单位）', '本部门(?!（单位）)|部门决算|单位决算|本单位|所属各预算单位'],
  ])('%s：通篇称%s', (scope, _word, others) => {
    const report = healthBureau({ year: 2022, scope });
    const draft = draftNarrative(report, {
      template,
      supplement: { ...EMPTY_SUPPLEMENT, unitKind: 'publicInstitution' },
    });
    expect(draftToText(draft)).not.toMatch(new RegExp(others));
  });
});

describe('看似矛盾而不是矛盾', () => {
  const counts = (entries: Readonly<Record<string, number>>): Supplement['counts'] =>
    Object.fromEntries(Object.entries(entries).map(([row, count]) => [`agencyOperations/${row}/finalAmount`, count]));

  it.each<readonly [string, Changes['tables'], Partial<Supplement>, string, string]>([
    [
      '没有团组而有出国（境）费：支付上年尾款',
      { threePublic: threePublicTable(['2.00', '2.00'], ['2.00', '2.00']) },
      {
        counts: counts({ overseasGroups: 0, overseasTrips: 0 }),
        texts: { 'text/overseasPurpose': '支付上年度团组尾款' },
      },
      'threePublicDetail',
      '1、因公出国（境）费支出决算为2.00万元，全年安排因公出国（境）团组0个，累计0人次，主要用于支付上年度团组尾款。',
    ],
    [
      '有保有量而没有运行维护费',
      { threePublic: threePublicTable(...Array.from({ length: 6 }, () => ['0.00', '0.00'] as const)) },
      { counts: counts({ vehiclesKept: 7, vehiclesPurchased: 0, vehiclesTotal: 9 }) },
      'threePublicDetail',
      '3、公务用车购置及运行维护费支出决算为0.00万元，其中：公务用车购置费0.00万元，购置公务用车0辆；公务用车运行维护费0.00万元。截至2022年12月31日，本部门由财政拨款负担费用的公务用车保有量为7辆。',
    ],
    [
      '中小企业合同额大于当年采购支出：跨年合同',
      {},
      {
        amounts: amounts({
          'agencyOperations/procurementGoods/finalAmount': '10.00',
          'agencyOperations/procurementWorks/finalAmount': '0.00',
          'agencyOperations/procurementServices/finalAmount': '0.00',
          'agencyOperations/procurementSmallMedium/finalAmount': '25.00',
          'agencyOperations/procurementSmall/finalAmount': '25.00',
        }),
      },
      'procurement',
      '本部门2022年度政府采购支出总额10.00万元，其中：货物支出10.00万元、工程支出0.00万元、服务支出0.00万元。授予中小企业合同金额25.00万元，占政府采购支出总额的250.00%，其中：授予小微企业合同金额25.00万元，占授予中小企业合同金额的100.00%。',
    ],
  ])('%s', (_case, tables, given, section, expected) => {
    const draft = drafted('administrative', tables ? { tables } : {}, given);
    expect(linesOf(draft, section)).toContain(expected);
    expect(draft.remarks.filter((remark) => /保有量|采购|团组/.test(remark))).toEqual([]);
  });

  it('“主要包括”只点名不为零的款', () => {
    expect(linesOf(drafted('administrative'), 'basic')[1]).toBe(
      '人员经费200.00万元，占基本支出的85.74%，主要包括：基本工资、津贴补贴。',
    );
  });
});
