/**
 * Tables that travel with the public nine and are not read. `words` stand in their titles (as compared by
 * `normaliseText`); a title that holds one is never taken for one of the nine.
 */
export interface OtherTable {
  readonly words: string;
  readonly reason: string;
}

/** Seen in one province's catalogues, its layout unread. */
const REGIONAL = (region: string): string => `是${region}另外公开的表，不在九张公开表之列，未读取`;
const SUPPLEMENTARY = '属于补充附表，不在九张公开表之列，未读取';
const INTERNAL = '是财决内部报表，公开表的勾稽不适用于它，未读取';

export const OTHER_TABLES: readonly OtherTable[] = [
  { words: '机构运行信息', reason: SUPPLEMENTARY },
  { words: '相关信息统计', reason: SUPPLEMENTARY },
  { words: '国有资产占用', reason: SUPPLEMENTARY },
  { words: '国有资产情况', reason: SUPPLEMENTARY },
  { words: '国有资产使用情况', reason: REGIONAL('云南') },
  { words: '机构运行经费', reason: REGIONAL('内蒙古') },
  { words: '机关运行经费支出', reason: REGIONAL('江苏') },
  { words: '政府购买服务', reason: REGIONAL('北京') },
  { words: '(分单位)', reason: REGIONAL('浙江') },
  { words: '政府性基金预算财政拨款三公', reason: REGIONAL('海南') },
  { words: '国有资本经营预算财政拨款三公', reason: REGIONAL('海南') },
  { words: '政府采购', reason: SUPPLEMENTARY },
  { words: '绩效', reason: SUPPLEMENTARY },
  { words: '财政拨款支出决算明细', reason: SUPPLEMENTARY },
  { words: '财政拨款项目支出', reason: SUPPLEMENTARY },
  { words: '财政专户管理资金', reason: INTERNAL },
  { words: '资产负债', reason: INTERNAL },
  { words: '项目支出决算明细', reason: INTERNAL },
  { words: '项目收入支出决算', reason: INTERNAL },
  { words: '项目支出决算表', reason: REGIONAL('四川、天津') },
  { words: '经营支出决算明细', reason: INTERNAL },
  { words: '基本数字表', reason: INTERNAL },
  { words: '非税收入征缴', reason: INTERNAL },
];

/** Marks of an internal 财决 table, whose titles are often those of the public ones. */
export const INTERNAL_TITLE = /财决(?:附)?\d/;

export const INTERNAL_REASON = INTERNAL;
