/**
 * Amounts stated in the published text, in 万元, that stand in totals.
 * The amounts by 项 stand in `general-budget-items.ts`.
 */
export const PUBLISHED = {
  /** Sections 一 and 二. */
  income: {
    total: 19359.65,
    fiscalAppropriation: 14066.4,
    subsidyFromSuperior: 195.49,
    publicServiceIncome: 4770.4,
    otherIncome: 327.37,
  },
  /** Sections 一, 三 and 四. `grandTotal` is what the text calls 总支出. */
  expenditure: { total: 18727.31, fiscalAppropriation: 13121.96, grandTotal: 20862.66 },
  openingBalance: 1503,
  closingBalance: 2135.35,
  /** Sections 五 and 六. */
  generalBudget: {
    total: 12592.92,
    basic: 7643.09,
    project: 4949.83,
    personnel: 6611.58,
    publicFunds: 1031.51,
  },
  /** Section 七. */
  threePublic: {
    budget: { total: 45, vehicleOperation: 11, officialReception: 34 },
    final: { total: 8.2, vehicleOperation: 3.38, officialReception: 4.82 },
  },
  /** Section 八. */
  governmentFund: { opening: 3, income: 645.12, expenditure: 529.04, closing: 119.08 },
  /** Section 五（二）: the amount printed for 卫生健康支出, which its 项 do not add up to. */
  printedHealthTotal: 11678.97,
} as const;
