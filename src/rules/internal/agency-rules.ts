import type { UnitKind } from '../../model';
import {
  AGENCY_TITLES,
  HEADS_PER_OCCASION,
  PROCUREMENT,
  SMALL_FIRMS,
  VEHICLES_WITHOUT_NUMBER,
  vehicleKinds,
} from '../agency-operations';
import { at, atLeast, atMost, equal, optional } from '../build';
import type { Rule, Term } from '../rule';
import { internalBalance, internalHint, internalVerification } from './make';
import { spentOn } from './matrix-rules';

/** 财决附03 机构运行信息表. */
const AGENCY = 'agencyOperations';
/** 财决01. */
const OVERVIEW = 'internal01';
/** 财决05-1: 基本支出 of all money, 项 down and 款 across. */
const BASIC = 'internal05_1';
/** 财决附01, vehicles and equipment. */
const ASSETS = 'internalAppendix01';
/** 财决附02 基本数字表. */
const HEADCOUNTS = 'internalAppendix02';
/** 资产负债简表; what it holds at the end of the year is compared. */
const BALANCE_SHEET = 'internalBalanceSheet';

/** Row of 附03 and economic 款 of the matrices. */
const THREE_PUBLIC = [
  { row: 'overseasTravel', code: '30212', name: '因公出国（境）费' },
  { row: 'officialReception', code: '30217', name: '公务接待费' },
  { row: 'vehicleOperation', code: '30231', name: '公务用车运行维护费' },
  { row: 'vehiclePurchase', code: '31013', name: '公务用车购置费' },
] as const;

/** Rows under the same key in both 附表. */
const ASSET_ROWS = [
  { row: 'vehiclesTotal', name: '车辆数' },
  { row: 'equipmentGeneral50', name: '50 万元以上通用设备' },
  { row: 'equipmentSpecial100', name: '100 万元以上专用设备' },
] as const;

/** Who is on the books, and the pay that only they draw. */
const HEADCOUNT_PAY = [
  { row: 'staff', code: '30101', name: '在职人员与基本工资' },
  { row: 'retirees', code: '30302', name: '退休人员与退休费' },
] as const;

/** What units of some kinds do not have; 绩效工资 is none of it, an authority may lawfully pay 事业编制 staff. */
const NOT_OF_KIND: readonly { readonly name: string; readonly term: Term; readonly kinds: readonly UnitKind[] }[] = [
  ...[
    { name: '事业收入', term: at(OVERVIEW, 'in.publicServiceIncome') },
    { name: '经营收入', term: at(OVERVIEW, 'in.operatingIncome') },
    { name: '经营支出', term: at('internal04', 'total', 'operatingExpenditure') },
  ].map((each) => ({ ...each, kinds: ['administrative', 'township'] as const })),
  {
    name: '机关运行经费',
    term: at(AGENCY, 'agencyOperatingExpenses'),
    kinds: ['publicInstitution', 'hospital', 'school'],
  },
];

/** 附表 against the accounts, and what goes with the kind of unit. */
export const INTERNAL_AGENCY_RULES: readonly Rule[] = [
  internalVerification(
    'Z22',
    '附03“三公”各项不小于财决08-1 同名科目，且等于财决08 与财决10 同名科目之和',
    ...THREE_PUBLIC.flatMap(({ row, code, name }) => [
      atLeast([at(AGENCY, row)], [spentOn('internal08_1', code)], { name: `${name}/基本支出` }),
      equal([at(AGENCY, row)], [spentOn('internal08', code), optional(at('internal10', 'total', code))], { name }),
    ]),
  ),
  internalBalance(
    'Z23',
    '附03 机关运行经费 = 财决07 日常公用经费（行政单位和参公单位）',
    equal([at(AGENCY, 'agencyOperatingExpenses')], [at('internal07', 'total', 'publicFunds')], {
      when: [{ unitKind: ['administrative', 'civilServiceManaged', 'township'] }],
    }),
  ),
  internalBalance(
    'Z24',
    '附03 车辆数合计 = 各类车辆之和，车辆和设备 = 附01',
    vehicleKinds(AGENCY, 'finalAmount', '各类车辆'),
    ...ASSET_ROWS.map(({ row, name }) =>
      equal([at(AGENCY, row)], [at(ASSETS, row)], { name, when: [{ present: { table: AGENCY, row } }] }),
    ),
  ),
  internalVerification(
    'Z25',
    '资产负债简表：资产 = 负债 + 净资产；货币资金 + 财政应返还额度不小于年末结转和结余',
    equal(
      [at(BALANCE_SHEET, 'assets', 'closing')],
      [at(BALANCE_SHEET, 'liabilities', 'closing'), at(BALANCE_SHEET, 'netAssets', 'closing')],
      { name: '资产' },
    ),
    atLeast(
      [at(BALANCE_SHEET, 'cash', 'closing'), at(BALANCE_SHEET, 'fiscalReceivable', 'closing')],
      [at(OVERVIEW, 'out.closingBalance')],
      { name: '年末结转' },
    ),
  ),
  internalVerification(
    'Z26',
    '附02 有人员的应有其工资或退休费，没有人员的不应有',
    ...HEADCOUNT_PAY.flatMap(({ row, code, name }) => [
      equal([spentOn(BASIC, code)], [], {
        name: `${name}/无人员`,
        when: [{ zero: [at(HEADCOUNTS, row, 'closing')], reason: '有人员' }],
      }),
      equal([at(HEADCOUNTS, row, 'closing')], [], {
        name: `${name}/无金额`,
        when: [{ zero: [spentOn(BASIC, code)], reason: '有金额' }],
      }),
    ]),
  ),
  internalVerification(
    'Z27',
    '行政单位没有事业收入、经营收入和经营支出，事业单位没有机关运行经费',
    ...NOT_OF_KIND.map(({ name, term, kinds }) => equal([term], [], { name, when: [{ unitKind: kinds }] })),
  ),
  internalHint(
    'Z30',
    '项目支出一般不列工资福利支出，基本支出的资本性支出一般不超过商品和服务支出',
    equal([spentOn('internal05_2', '301')], [], { name: '项目支出' }),
    atMost([spentOn(BASIC, '310')], [spentOn(BASIC, '302')], { name: '基本支出' }),
  ),
  internalBalance('Z31', `附03 ${AGENCY_TITLES.procurement}`, PROCUREMENT),
  internalVerification('Z32', `附03 ${AGENCY_TITLES.smallFirms}`, ...SMALL_FIRMS),
  internalVerification('Z33', `附03 ${AGENCY_TITLES.heads}`, ...HEADS_PER_OCCASION),
  internalVerification('Z34', `附03 ${AGENCY_TITLES.vehicles}`, VEHICLES_WITHOUT_NUMBER),
];
