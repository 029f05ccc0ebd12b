/** A text with mistakes that its own words tell: personal data, what was not filled in, what was not chosen. */
export const PLANTED_TEXT = [
  '2020年度示例县卫生健康局部门决算情况说明',
  '第一部分 XX部门概况',
  '一、主要职能',
  '联系人：张三，电话13800138000，身份证号11010519491231002X。',
  '第三部分 2020年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '2020年度收、支总计20862.66万元。与上年相比，收、支总计各增加（减少）862.66万元，主要原因是项目增加。。',
  '二、支出决算情况说明',
  '本年支出合计18727.31万元，其中：基本支出12523.10万元，占66.87%；项目支出6204.21万元，占33.13%。',
].join('\n');

/** The words of the gravest of them, each a finding that must be mended. */
export const PLANTED_WORDS = ['13800138000', '11010519491231002X', 'XX', '增加（减少）'] as const;
