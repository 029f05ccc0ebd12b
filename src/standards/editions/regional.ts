import type { PublicTableId, RowKey } from '../../model';
import {
  CAPITAL,
  FORM_2022,
  FUND_FORM,
  firstSix,
  OLD_THREE_PUBLIC,
  THREE_PUBLIC_FORM,
  WITH_SPECIAL_SURPLUS,
} from './forms';
import type { Edition, EditionTable } from './types';

/** A table under a title of its own; with `mayLack` one beside the nine. */
type Printed = readonly [table: PublicTableId, title: string, mayLack?: 'mayLack'];

const GENERAL: Printed = ['generalBudgetExpenditure', '一般公共预算财政拨款支出决算表'];
const BASIC = '一般公共预算财政拨款基本支出决算表';
const BASIC_DETAIL = '一般公共预算财政拨款基本支出决算明细表';
const CAPITAL_BALANCE = '国有资本经营预算财政拨款收入支出决算表';

/** What is said of a region's set; all else is as in the national form of 2022. */
interface Regional {
  readonly id: string;
  readonly region: string;
  readonly from: number;
  readonly to?: number;
  readonly tables: readonly EditionTable[];
  readonly unread?: readonly string[];
  /** False where only part of a list was seen. */
  readonly verified?: boolean;
}

/** Accounts of 2023 call the row 使用非财政拨款结余（含专用结余）, and so does an edition that has no end. */
function regional({ id, region, from, to, tables, unread = [], verified = true }: Regional): Edition {
  const labels: Readonly<Record<RowKey, string>> = from >= 2023 || to === undefined ? WITH_SPECIAL_SURPLUS : {};
  return { ...FORM_2022, id, region, from, to: to ?? null, verified, tables, unread, labels, lines: {} };
}

/** Tables with their numbers as they stand: 01, 02 … */
function numbered(tables: readonly Printed[]): readonly EditionTable[] {
  return tables.map(([table, title, mayLack], index) => ({
    table,
    title,
    number: String(index + 1).padStart(2, '0'),
    ...(mayLack && { mayLack: true }),
  }));
}

const YUNNAN: readonly Printed[] = [
  ['incomeExpenditure', '收入支出决算表'],
  ['income', '收入决算表'],
  ['expenditure', '支出决算表'],
  ['fiscalAppropriation', '财政拨款收入支出决算表'],
  ['generalBudgetExpenditure', '一般公共预算财政拨款收入支出决算表'],
  ['generalBudgetBasic', BASIC],
  ['generalBudgetProjectByEconomy', '一般公共预算财政拨款项目支出决算表', 'mayLack'],
  FUND_FORM,
  ['stateCapital', CAPITAL_BALANCE],
];
const YUNNAN_THREE_PUBLIC: Printed = ['threePublic', '财政拨款“三公”经费、行政参公单位机关运行经费情况表'];
/** Counties add these: 开远 2022, 蒙自 2023 and 2024. */
const YUNNAN_UNREAD = [
  '国有资产使用情况表',
  '部门整体支出绩效自评情况',
  '部门整体支出绩效自评表',
  '项目支出绩效自评表',
];

/** 浙江 prints these by 单位 and by 科目; the latter are the standard ones. */
const ZHEJIANG: readonly Printed[] = [
  ['incomeExpenditure', '收入支出决算总表'],
  ['incomeByUnit', '收入决算表（分单位）', 'mayLack'],
  ['income', '收入决算表（分科目）'],
  ['expenditureByUnit', '支出决算表（分单位）', 'mayLack'],
  ['expenditure', '支出决算表（分科目）'],
  ['fiscalAppropriation', '财政拨款收入支出决算总表'],
  GENERAL,
];

const ASSETS: Printed = ['stateAssets', '国有资产占用情况表', 'mayLack'];

const INNER_MONGOLIA: readonly Printed[] = [
  GENERAL,
  ['generalBudgetBasic', BASIC_DETAIL],
  ['generalBudgetProjectByEconomy', '一般公共预算财政拨款项目支出决算明细表', 'mayLack'],
  FUND_FORM,
  CAPITAL,
  THREE_PUBLIC_FORM,
];
const FIRST_FOUR: readonly Printed[] = firstSix(BASIC)
  .slice(0, 4)
  .map(({ table, title }) => [table, title]);
const INNER_MONGOLIA_UNREAD = '机构运行经费支出、国有资产占用情况及政府采购支出信息表';

const HAINAN: readonly Printed[] = [
  ['incomeExpenditure', '收入支出决算公开表'],
  ['income', '收入决算公开表'],
  ['expenditure', '支出决算公开表'],
  ['fiscalAppropriation', '财政拨款收入支出决算公开表'],
  ['generalBudgetExpenditure', '一般公共预算财政拨款收入支出决算公开表'],
  ['generalBudgetBasic', '一般公共预算财政拨款基本支出决算公开表'],
  ['governmentFund', '政府性基金预算财政拨款收入支出决算公开表'],
  ['stateCapital', '国有资本经营预算财政拨款收入支出决算公开表'],
  ['threePublic', '一般公共预算财政拨款“三公”经费支出决算公开表'],
];
const HAINAN_UNREAD = [
  '政府性基金预算财政拨款“三公”经费支出决算公开表',
  '国有资本经营预算财政拨款“三公”经费支出决算公开表',
];

/** 北京 until 2023 prints 一般公共预算 as 收入支出 too. */
const BEIJING_LAST: readonly Printed[] = [
  GENERAL,
  ['generalBudgetBasic', BASIC],
  FUND_FORM,
  ['governmentFundBasic', '政府性基金预算财政拨款基本支出决算表', 'mayLack'],
  CAPITAL,
  THREE_PUBLIC_FORM,
];
const BEIJING_UNREAD = ['政府采购情况表', '政府购买服务决算公开情况表'];

/** 天津 prints income by 科目 and by 单位. */
function tianjin(threePublic: Printed): readonly EditionTable[] {
  return numbered([
    ['incomeExpenditure', '收入支出决算总表'],
    ['income', '收入决算表（按功能分类列示）'],
    ['incomeByUnit', '收入决算表（按单位列示）', 'mayLack'],
    ['expenditure', '支出决算表'],
    ['fiscalAppropriation', '财政拨款收入支出决算总表'],
    GENERAL,
    ['generalBudgetBasic', BASIC],
    FUND_FORM,
    ['stateCapital', CAPITAL_BALANCE],
    threePublic,
  ]);
}

/** 四川: the eighth changed its title. */
function sichuan(basic: string): readonly EditionTable[] {
  return numbered([
    ...FIRST_FOUR,
    ['fiscalExpenditureDetail', '财政拨款支出决算明细表', 'mayLack'],
    GENERAL,
    ['generalBudgetExpenditureDetail', '一般公共预算财政拨款支出决算明细表', 'mayLack'],
    ['generalBudgetBasic', basic],
    ['generalBudgetProject', '一般公共预算财政拨款项目支出决算表', 'mayLack'],
    FUND_FORM,
    ['stateCapitalBalance', CAPITAL_BALANCE, 'mayLack'],
    CAPITAL,
    THREE_PUBLIC_FORM,
  ]);
}

/**
 * Regions whose sets differ from the national one, from the first account year in which a list of contents was seen
 * (`catalogues/` has each with its address). A region that is not here prints the national set, or was not seen.
 */
export const REGIONAL_EDITIONS: readonly Edition[] = [
  regional({
    id: 'shanghai-2024',
    region: '上海',
    from: 2022,
    tables: firstSix(BASIC, THREE_PUBLIC_FORM, FUND_FORM, ['stateCapital', CAPITAL_BALANCE]),
  }),
  regional({
    id: 'yunnan-2022',
    region: '云南',
    from: 2022,
    to: 2022,
    tables: numbered([...YUNNAN, YUNNAN_THREE_PUBLIC]),
    unread: YUNNAN_UNREAD,
  }),
  regional({
    id: 'yunnan-2023',
    region: '云南',
    from: 2023,
    tables: numbered([
      ...YUNNAN,
      YUNNAN_THREE_PUBLIC,
      ['generalBudgetThreePublic', '一般公共预算财政拨款“三公”经费情况表', 'mayLack'],
    ]),
    unread: YUNNAN_UNREAD,
  }),
  regional({ id: 'sichuan-2022', region: '四川', from: 2022, to: 2023, tables: sichuan(BASIC) }),
  regional({ id: 'sichuan-2024', region: '四川', from: 2024, tables: sichuan(BASIC_DETAIL) }),
  regional({
    id: 'jiangxi-2022',
    region: '江西',
    from: 2022,
    tables: numbered([
      ...FIRST_FOUR,
      GENERAL,
      ['generalBudgetBasic', BASIC],
      FUND_FORM,
      CAPITAL,
      THREE_PUBLIC_FORM,
      ASSETS,
    ]),
  }),
  regional({
    id: 'guizhou-2024',
    region: '贵州',
    from: 2024,
    tables: numbered([
      ...FIRST_FOUR,
      ['nonFiscal', '非财政拨款收入支出决算总表', 'mayLack'],
      GENERAL,
      ['generalBudgetBasic', BASIC_DETAIL],
      FUND_FORM,
      CAPITAL,
      THREE_PUBLIC_FORM,
    ]),
  }),
  regional({
    id: 'guangxi-2022',
    region: '广西',
    from: 2022,
    tables: firstSix(BASIC_DETAIL, FUND_FORM, CAPITAL, ['threePublic', '财政拨款安排的“三公”经费支出决算表']),
  }),
  regional({
    id: 'zhejiang-2022',
    region: '浙江',
    from: 2022,
    tables: numbered([...ZHEJIANG, ['generalBudgetBasic', BASIC_DETAIL], FUND_FORM, CAPITAL, THREE_PUBLIC_FORM]),
  }),
  regional({
    id: 'anhui-2022',
    region: '安徽',
    from: 2022,
    to: 2023,
    tables: firstSix(BASIC_DETAIL, FUND_FORM, CAPITAL),
  }),
  regional({
    id: 'anhui-2024',
    region: '安徽',
    from: 2024,
    tables: firstSix(BASIC_DETAIL, FUND_FORM, CAPITAL, [
      'threePublic',
      '一般公共预算及政府性基金财政拨款“三公”经费支出决算表',
    ]),
  }),
  regional({
    id: 'neimenggu-2022',
    region: '内蒙古',
    from: 2022,
    to: 2022,
    tables: numbered([...FIRST_FOUR, ...INNER_MONGOLIA]),
    unread: ['项目收入支出决算表', INNER_MONGOLIA_UNREAD],
  }),
  regional({
    id: 'neimenggu-2023',
    region: '内蒙古',
    from: 2023,
    tables: numbered([...FIRST_FOUR, ...INNER_MONGOLIA]),
    unread: [INNER_MONGOLIA_UNREAD],
  }),
  regional({
    id: 'hainan-2022',
    region: '海南',
    from: 2022,
    to: 2022,
    tables: numbered(HAINAN),
    unread: HAINAN_UNREAD,
  }),
  regional({
    id: 'beijing-2022',
    region: '北京',
    from: 2022,
    to: 2023,
    tables: numbered([
      ...FIRST_FOUR,
      ['generalBudgetBalance', '一般公共预算财政拨款收入支出决算表', 'mayLack'],
      ...BEIJING_LAST,
    ]),
    unread: BEIJING_UNREAD,
  }),
  regional({
    id: 'beijing-2024',
    region: '北京',
    from: 2024,
    tables: numbered([...FIRST_FOUR, ...BEIJING_LAST]),
    unread: BEIJING_UNREAD,
  }),
  regional({
    id: 'tianjin-2022',
    region: '天津',
    from: 2022,
    to: 2022,
    tables: tianjin(OLD_THREE_PUBLIC),
    unread: ['项目支出决算表'],
  }),
  regional({
    id: 'tianjin-2023',
    region: '天津',
    from: 2023,
    tables: tianjin(THREE_PUBLIC_FORM),
    unread: ['项目支出决算表'],
  }),
  regional({
    id: 'liaoning-2022',
    region: '辽宁',
    from: 2022,
    to: 2022,
    tables: numbered([
      ...FIRST_FOUR.slice(0, 3),
      ['fiscalAppropriation', '财政拨款收入支出决算表'],
      GENERAL,
      ['generalBudgetBasic', BASIC],
      OLD_THREE_PUBLIC,
      FUND_FORM,
      CAPITAL,
    ]),
  }),
  regional({
    id: 'liaoning-2023',
    region: '辽宁',
    from: 2023,
    tables: firstSix(BASIC, THREE_PUBLIC_FORM, FUND_FORM, CAPITAL),
  }),
  regional({
    id: 'jilin-2022',
    region: '吉林',
    from: 2022,
    tables: firstSix(BASIC, FUND_FORM, CAPITAL, THREE_PUBLIC_FORM),
    unread: ['部门预算项目支出绩效自评表'],
  }),
  regional({
    id: 'jiangsu-2023',
    region: '江苏',
    from: 2023,
    tables: numbered([
      ...FIRST_FOUR,
      ['fiscalExpenditure', '财政拨款支出决算表（功能科目）', 'mayLack'],
      ['fiscalBasic', '财政拨款基本支出决算表（经济科目）', 'mayLack'],
      ['generalBudgetExpenditure', '一般公共预算支出决算表（功能科目）'],
      ['generalBudgetBasic', '一般公共预算基本支出决算表（经济科目）'],
      ['threePublic', '财政拨款“三公”经费、会议费、培训费支出决算表'],
      ['governmentFund', '政府性基金预算支出决算表'],
      ['stateCapital', '国有资本经营预算支出决算表'],
    ]),
    unread: ['财政拨款机关运行经费支出决算表', '政府采购支出决算表'],
  }),
  regional({
    id: 'fujian-2023',
    region: '福建',
    from: 2023,
    to: 2023,
    tables: firstSix(BASIC, OLD_THREE_PUBLIC, FUND_FORM, CAPITAL),
  }),
  regional({
    id: 'fujian-2024',
    region: '福建',
    from: 2024,
    tables: firstSix(BASIC, FUND_FORM, CAPITAL, OLD_THREE_PUBLIC),
  }),
  regional({
    id: 'ningxia-2022',
    region: '宁夏',
    from: 2022,
    tables: firstSix(BASIC, THREE_PUBLIC_FORM, FUND_FORM, CAPITAL),
  }),
  regional({
    id: 'shaanxi-2020',
    region: '陕西',
    from: 2020,
    // The form of 三公 changed everywhere with the accounts of 2022.
    to: 2021,
    tables: numbered([
      ['incomeExpenditure', '收入支出决算总表'],
      ['income', '收入决算总表'],
      ['expenditure', '支出决算总表'],
      ['fiscalAppropriation', '财政拨款收入支出决算总表'],
      GENERAL,
      ['generalBudgetBasic', BASIC],
      ['threePublic', '一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表'],
      FUND_FORM,
      CAPITAL,
    ]),
  }),
  regional({
    id: 'xizang-2023',
    region: '西藏',
    from: 2023,
    to: 2023,
    tables: firstSix(BASIC, OLD_THREE_PUBLIC, FUND_FORM, ['stateCapital', CAPITAL_BALANCE]),
  }),
  regional({
    id: 'xizang-2024',
    region: '西藏',
    from: 2024,
    tables: firstSix(BASIC, OLD_THREE_PUBLIC, FUND_FORM, CAPITAL),
  }),
  regional({
    id: 'xinjiang-2023',
    region: '新疆',
    from: 2023,
    // Of its list only the ninth was seen.
    tables: firstSix(BASIC_DETAIL, THREE_PUBLIC_FORM, FUND_FORM, ['stateCapital', CAPITAL_BALANCE]),
    verified: false,
  }),
];
