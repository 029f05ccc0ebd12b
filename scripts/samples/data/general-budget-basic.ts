import { sum, type Figure } from '../figures';
import { GENERAL_BUDGET_ITEMS } from './general-budget-items';
import { PUBLISHED } from './published-figures';

/** A row by economic classification: 类 (3 digits) or 款 (5 digits). */
export interface EconomicRow {
  readonly code: string;
  readonly name: string;
  readonly figure: Figure;
}

/** 基本支出 by economic classification, in the three printed blocks, with the two totals as printed. */
export interface EconomicTable {
  readonly blocks: readonly (readonly EconomicRow[])[];
  readonly personnel: number;
  readonly publicFunds: number;
}

type Line = readonly [code: string, name: string, figure?: number];

/** The amount of a 项 whose money is all of one 款, so that it is written once. */
function spentOn(code: string): number {
  const item = GENERAL_BUDGET_ITEMS.find((candidate) => candidate.code === code);
  if (!item) throw new RangeError(`no general budget item ${code}`);
  return item.spent;
}

const { vehicleOperation, officialReception } = PUBLISHED.threePublic.final;

const WAGES: readonly Line[] = [
  ['30101', '基本工资', 1868.74],
  ['30102', '津贴补贴', 742.36],
  ['30103', '奖金', 415.9],
  ['30106', '伙食补助费', 58.62],
  ['30107', '绩效工资', 1986.35],
  ['30108', '机关事业单位基本养老保险缴费', spentOn('2080505')],
  ['30109', '职业年金缴费'],
  ['30110', '职工基本医疗保险缴费', spentOn('2101101')],
  ['30111', '公务员医疗补助缴费'],
  ['30112', '其他社会保障缴费', 63.48],
  ['30113', '住房公积金', spentOn('2210201')],
  ['30114', '医疗费', 12.3],
  ['30199', '其他工资福利支出', 580.08],
];

const SUBSIDIES_TO_PERSONS: readonly Line[] = [
  ['30301', '离休费', 12.46],
  ['30302', '退休费', 86.35],
  ['30303', '退职（役）费'],
  ['30304', '抚恤金', spentOn('2080801')],
  ['30305', '生活补助', 448.92],
  ['30306', '救济费'],
  ['30307', '医疗费补助', 21.57],
  ['30308', '助学金'],
  ['30309', '奖励金', 38.64],
  ['30310', '个人农业生产补贴'],
  ['30311', '代缴社会保险费'],
  ['30399', '其他对个人和家庭的补助', 22.4],
];

/** 会议费 and 培训费 are the text's own amounts (一般性支出), taken to be 基本支出. */
const GOODS_AND_SERVICES: readonly Line[] = [
  ['30201', '办公费', 168.45],
  ['30202', '印刷费', 52.36],
  ['30203', '咨询费', 2.8],
  ['30204', '手续费', 0.65],
  ['30205', '水费', 18.92],
  ['30206', '电费', 96.74],
  ['30207', '邮电费', 21.38],
  ['30208', '取暖费'],
  ['30209', '物业管理费', 26.5],
  ['30211', '差旅费', 64.83],
  ['30212', '因公出国（境）费用'],
  ['30213', '维修（护）费', 88.57],
  ['30214', '租赁费', 9.6],
  ['30215', '会议费', 5.79],
  ['30216', '培训费', 10.3],
  ['30217', '公务接待费', officialReception],
  ['30218', '专用材料费', 132.46],
  ['30224', '被装购置费'],
  ['30225', '专用燃料费', 6.75],
  ['30226', '劳务费', 74.29],
  ['30227', '委托业务费', 31.18],
  ['30228', '工会经费', 46.87],
  ['30229', '福利费', 18.24],
  ['30231', '公务用车运行维护费', vehicleOperation],
  ['30239', '其他交通费用', 38.93],
  ['30240', '税金及附加费用'],
  ['30299', '其他商品和服务支出', 39.02],
];

const DEBT_INTEREST: readonly Line[] = [
  ['30701', '国内债务付息'],
  ['30702', '国外债务付息'],
];

const CAPITAL: readonly Line[] = [
  ['31001', '房屋建筑物购建'],
  ['31002', '办公设备购置', 28.46],
  ['31003', '专用设备购置', 30.92],
  ['31005', '基础设施建设'],
  ['31006', '大型修缮'],
  ['31007', '信息网络及软件购置更新', 5.2],
  ['31008', '物资储备'],
  ['31009', '土地补偿'],
  ['31010', '安置补助'],
  ['31011', '地上附着物和青苗补偿'],
  ['31012', '拆迁补偿'],
  ['31013', '公务用车购置'],
  ['31019', '其他交通工具购置'],
  ['31021', '文物和陈列品购置'],
  ['31022', '无形资产购置'],
  ['31099', '其他资本性支出'],
];

/** 39999 is the amount the text gives for the bureau's own 其他支出. */
const OTHER: readonly Line[] = [
  ['39906', '赠与'],
  ['39907', '国家赔偿费用支出'],
  ['39908', '对民间非营利组织和群众性自治组织补贴'],
  ['39999', '其他支出', 4.1],
];

/** A 类 row that sums its 款, and the 款 under it. */
function category(code: string, name: string, sections: readonly Line[]): readonly EconomicRow[] {
  const rows = sections.map(([rowCode, rowName, figure]) => ({
    code: rowCode,
    name: rowName,
    figure: figure ?? null,
  }));
  return [{ code, name, figure: sum(rows.map(({ figure }) => figure)) }, ...rows];
}

/** 一般公共预算财政拨款基本支出决算表. */
export const GENERAL_BUDGET_BASIC: EconomicTable = {
  blocks: [
    [
      ...category('301', '工资福利支出', WAGES),
      ...category('303', '对个人和家庭的补助', SUBSIDIES_TO_PERSONS),
    ],
    category('302', '商品和服务支出', GOODS_AND_SERVICES),
    [
      ...category('307', '债务利息及费用支出', DEBT_INTEREST),
      ...category('310', '资本性支出', CAPITAL),
      ...category('399', '其他支出', OTHER),
    ],
  ],
  personnel: PUBLISHED.generalBudget.personnel,
  publicFunds: PUBLISHED.generalBudget.publicFunds,
};
