/**
 * 一般公共预算财政拨款 by 项, in 万元, in the order of the published text (section 五（三）).
 * - `opening`, `spent`, `closing`: stated in the text as 上年结转结余, 支出决算, 本年结转结余.
 * - `received`: stated in the text as 年初预算安排. It is the year's appropriation: opening + received − spent
 *   gives the stated closing 项 by 项, and the column adds up to the year's appropriation income.
 * - `basic`: the part of `spent` that is 基本支出; the text splits the total only, so this column is filled in.
 */
export interface GeneralBudgetItem {
  readonly code: string;
  readonly opening?: number;
  readonly received?: number;
  readonly spent: number;
  readonly closing?: number;
  readonly basic?: number;
}

export const GENERAL_BUDGET_ITEMS: readonly GeneralBudgetItem[] = [
  { code: '2019999', received: 23.26, spent: 23.26 },
  { code: '2060599', received: 103, spent: 103 },
  { code: '2079902', received: 10, spent: 10 },
  { code: '2080505', received: 73.1, spent: 73.1, basic: 73.1 },
  { code: '2080801', received: 87.83, spent: 87.83, basic: 87.83 },
  { code: '2100101', opening: 30, received: 1069.53, spent: 1055.42, closing: 44.11, basic: 1055.42 },
  { code: '2100199', opening: 3.84, spent: 3.84 },
  { code: '2100399', opening: 202.39, received: 646.34, spent: 634.56, closing: 214.17, basic: 634.56 },
  { code: '2100402', received: 144.8, spent: 144.74, closing: 0.06, basic: 144.74 },
  { code: '2100408', opening: 177.87, received: 3051.23, spent: 2214.29, closing: 1014.81, basic: 1605.42 },
  { code: '2100409', received: 2244.92, spent: 2216.15, closing: 28.77, basic: 916.2 },
  { code: '2100410', received: 493.79, spent: 343.96, closing: 149.83 },
  { code: '2100499', opening: 460.6, received: 2623.03, spent: 2921.88, closing: 161.75, basic: 2745.3 },
  // The text also states 上年结转结余 10, with which its own closing of 15.77 cannot be reached: left out.
  { code: '2100601', received: 20, spent: 4.23, closing: 15.77 },
  { code: '2100716', received: 288.04, spent: 288.04, basic: 288.04 },
  { code: '2100717', received: 717.97, spent: 656.35, closing: 61.62 },
  { code: '2100799', opening: 85.08, received: 437.05, spent: 517.43, closing: 4.7 },
  { code: '2101101', received: 37.66, spent: 37.66, basic: 37.66 },
  { code: '2101601', received: 12, spent: 12 },
  { code: '2109901', received: 595.62, spent: 525.41, closing: 70.2 },
  { code: '2110402', received: 509.16, spent: 509.16 },
  { code: '2120303', received: 5, spent: 5 },
  { code: '2130199', received: 173.14, spent: 150.78, closing: 22.36 },
  { code: '2210201', received: 54.82, spent: 54.82, basic: 54.82 },
];
