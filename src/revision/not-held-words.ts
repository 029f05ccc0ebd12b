import type { FigureUnit } from '../model';

/** Figures that neither the accounts nor 机构运行信息表 hold, by the words before them, and who has them. */
interface NotHeld {
  readonly says: RegExp;
  readonly why: string;
  /** Only of figures counted so. */
  readonly unit?: readonly FigureUnit[];
}

/** The first line that fits tells why a figure stays. */
export const NOT_HELD: readonly NotHeld[] = [
  { says: /车均|人均|平均每|均(?:购置|运行|维护|接待)/, why: '平均数账上没有，请用本年的数另算' },
  { says: /./, unit: ['平方米'], why: '房屋面积在资产年报里，账上没有，请核对' },
  {
    says: /资产|在建工程|有价证券|账面|价值|净值|原值|处置|出租|报废|报损|房屋/,
    why: '资产的数在资产年报里，决算表上没有，请核对',
  },
  {
    says: /加油|燃料|燃油|维修|保险|过桥|过路|停车|旅费|住宿|伙食|租车/,
    why: '开支明细在会计账里，决算表上没有，请核对',
  },
  {
    says: /会议$|会议[共计]*$|参会|参加会议|召开|培训$|参训|组织培训|培训[共计]*$/,
    why: '会议、培训的次数和人数在台账里，请核对',
  },
  { says: /轿车|越野车|载客|客车|货车|舞台车|校车|救护车|一般公务用车/, why: '车型在资产台账里，决算表上没有，请核对' },
  { says: /(?:基本|项目)支出(?:年初|年末)?结转|结转/, why: '这一项的结转结余不在公开的表里（财决07表有），请核对' },
  { says: /政府购买服务/, why: '政府购买服务的数决算表上没有，请核对' },
  { says: /预算绩效|自评|得分|等级|满意度|覆盖率/, why: '绩效的数不在账上，请按本年填写' },
  { says: /其中：?(?:使用)?(?:一般公共预算|政府性基金|国有资本)/, why: '按资金来源的拆分这张表没有，请核对' },
  { says: /用于|成效|包括[^，]{0,12}$|内容/, why: '用途、项目的金额不在公开的表里，请核对' },
];

/** @param words of the clause before a figure; null where no line fits */
export function whyNotHeld(words: string, unit: FigureUnit | null): string | null {
  const found = NOT_HELD.find(
    (each) => each.says.test(words) && (each.unit === undefined || (unit !== null && each.unit.includes(unit))),
  );
  return found?.why ?? null;
}
