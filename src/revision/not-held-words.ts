import type { FigureUnit } from '../model';
import { REVISION_WORDS } from './words';

/** Figures that neither the accounts nor 机构运行信息表 hold, by the words before them, and who has them. */
interface NotHeld {
  /** What the words before say, back to the figure before; absent where they do not matter. */
  readonly says?: RegExp;
  /** What the whole sentence says. */
  readonly sentence?: RegExp;
  /** What the words right behind say. */
  readonly behind?: RegExp;
  readonly why: string;
  /** Only of figures counted so. */
  readonly unit?: readonly FigureUnit[];
}

/** Where a figure stands. */
export interface FigureWords {
  readonly before: string;
  readonly sentence: string;
  readonly behind: string;
  readonly unit: FigureUnit | null;
  /** It stands in a bracket or a clause that explains another figure. */
  readonly isAside: boolean;
}

const ASSETS_ELSEWHERE = '资产的数在资产年报里，决算表上没有，请核对';
const DETAILS_ELSEWHERE = '开支明细在会计账里，决算表上没有，请核对';
const CARS_ELSEWHERE = '车型在资产台账里，决算表上没有，请核对';
const RATINGS_ELSEWHERE = '绩效的数不在账上，请按本年填写';
const FUNDS_ELSEWHERE = '按资金来源的拆分这张表没有，请核对';
const USES_ELSEWHERE = '用途、项目的金额不在公开的表里，请核对';

/** The first line that fits tells why a figure stays. */
export const NOT_HELD: readonly NotHeld[] = [
  { says: /车均|人均|平均每|均(?:购置|运行|维护|接待)/, why: '平均数账上没有，请用本年的数另算' },
  { unit: ['平方米'], why: '房屋面积在资产年报里，账上没有，请核对' },
  {
    says: /资产|在建工程|有价证券|账面|价值|净值|原值|处置|出租|报废|报损|房屋/,
    why: ASSETS_ELSEWHERE,
  },
  { says: /加油|燃料|燃油|维修|保险|过桥|过路|停车|旅费|住宿|伙食|租车|用车其他支出/, why: DETAILS_ELSEWHERE },
  { says: /接待[^，。；0-9]{2,10}(?:考察|检查|调研|督导|来访)$/, unit: ['万元', '元'], why: DETAILS_ELSEWHERE },
  {
    says: /会议$|会议[共计]*$|参会|参加会议|召开|培训$|参训|组织培训|培训[共计]*$/,
    why: '会议、培训的次数和人数在台账里，请核对',
  },
  { says: /轿车|越野车|载客|客车|货车|舞台车|校车|救护车|一般公务用车/, why: CARS_ELSEWHERE },
  { says: /[\u4e00-\u9fff]用车$/, unit: ['辆'], why: CARS_ELSEWHERE },
  { says: /(?:基本|项目)支出(?:年初|年末)?结转|结转/, why: '这一项的结转结余不在公开的表里（财决07表有），请核对' },
  { says: /政府购买服务/, why: '政府购买服务的数决算表上没有，请核对' },
  { says: /预算绩效|自评|得分|等级|满意度|覆盖率/, why: RATINGS_ELSEWHERE },
  { says: /基本建设/, why: '基本建设类支出单独列在财决表里，公开的表上没有，请核对' },
  { says: /政府采购预算|预留/, why: '政府采购预算在部门预算里，决算表上没有，请核对' },
  {
    says: /(?:人员|公用)(?:支出|经费)/,
    why: '全部支出里的人员、公用部分在财决05表里，公开的表上只有一般公共预算的，请核对',
  },
  {
    says: /(?:其中：?|^万?元[；，、])(?:使用)?(?:一般公共预算|政府性基金|国有资本)/,
    why: FUNDS_ELSEWHERE,
  },
  {
    says: /^(?:政府性基金|国有资本)/,
    sentence: /其中：?(?:使用)?一般公共预算/,
    why: FUNDS_ELSEWHERE,
  },
  {
    says: /(?:工资福利|商品和服务|资本性|对个人和家庭(?:的)?补助)(?:支出)?$/,
    why: '全部支出按经济分类的数在财决05表里，公开的表上只有一般公共预算基本支出的，请核对',
  },
  { says: /用于|成效|包括[^，]{0,12}$|内容/, why: USES_ELSEWHERE },
  {
    unit: ['个'],
    behind: /^(?:行政|事业|参公|参照公务员|预算|下属|所属|二级|直属)[^，。；]{0,16}单位/,
    why: REVISION_WORDS.organisation,
  },
  {
    unit: ['万元', '元'],
    sentence: /(?:共有|实有)?车辆\d+[辆台]，?[\d,.]+万?元/,
    says: /^[辆台]，?$/,
    why: ASSETS_ELSEWHERE,
  },
  { sentence: /绩效|自评|评价等级|满意度/, why: RATINGS_ELSEWHERE },
  { sentence: /(?:培训|会议)\d+[期次]|参训人员/, why: '会议、培训的次数和人数在台账里，请核对' },
  {
    sentence: /主要成效|主要用于/,
    unit: ['万元', '元'],
    says: /^(?:万?元)?[、；，][^，。；]{2,20}$/,
    why: USES_ELSEWHERE,
  },
];

/** What explains another figure is in no book: why a bracket's amounts differ. */
export const EXPLAINED = '说明里举的数账上没有，请核对';

/** Null where no line fits. */
export function whyNotHeld({ before, sentence, behind, unit, isAside }: FigureWords): string | null {
  const found = NOT_HELD.find(
    (each) =>
      (each.says?.test(before) ?? true) &&
      (each.sentence?.test(sentence) ?? true) &&
      (each.behind?.test(behind) ?? true) &&
      (each.unit === undefined || (unit !== null && each.unit.includes(unit))),
  );
  return found?.why ?? (isAside ? EXPLAINED : null);
}
