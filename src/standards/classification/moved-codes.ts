/** An 项 that got another code: old, new, the first account year of the new one, verified. */
export type MovedCode = readonly [from: string, to: string, since: number, verified: boolean];

/**
 * 支出功能分类 项 that moved to another code; several may have been merged into one. Those that only got another
 * name are told by `FUNCTIONAL_CODES`. `verified` is false where no published account of both years was seen.
 */
export const MOVED_CODES: readonly MovedCode[] = [
  // 2019: 工商、质监、食药 became 市场监督管理.
  ['2011501', '2013801', 2019, false],
  ['2011502', '2013802', 2019, false],
  ['2011599', '2013899', 2019, false],
  ['2011701', '2013801', 2019, false],
  ['2011702', '2013802', 2019, false],
  ['2011799', '2013899', 2019, false],
  ['2101001', '2013801', 2019, false],
  ['2101002', '2013802', 2019, false],
  ['2101012', '2013812', 2019, false],
  ['2101014', '2013814', 2019, false],
  ['2101015', '2013813', 2019, false],
  ['2101016', '2013816', 2019, false],
  ['2101099', '2013899', 2019, false],
  // 2019: 宗教事务 went to 统战, 安全生产监管 and 地震 to 应急管理.
  ['2012401', '2013401', 2019, false],
  ['2012404', '2013404', 2019, false],
  ['2150601', '2240101', 2019, false],
  ['2150602', '2240102', 2019, false],
  ['2150605', '2240106', 2019, false],
  ['2150699', '2240199', 2019, false],
  ['2200401', '2240501', 2019, false],
  ['2200402', '2240502', 2019, false],
  // 2020: whether 归口管理 or not made no difference any more.
  ['2080504', '2080501', 2020, false],
  // 2021: 其他…支出 of a whole 类 ends in 9999.
  ['2089901', '2089999', 2021, false],
  ['2109901', '2109999', 2021, false],
  ['2119901', '2119999', 2021, false],
  ['2129901', '2129999', 2021, false],
  ['2299901', '2299999', 2021, false],
  // 2024: 中医药 became a 款 of its own administration.
  ['2100601', '2101704', 2024, false],
  ['2100699', '2101799', 2024, false],
];
