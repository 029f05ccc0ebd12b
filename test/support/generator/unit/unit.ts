/** The money of one unit in one year, at the finest level that any table shows. All amounts are 分. */

export type BudgetName = 'generalBudget' | 'governmentFund' | 'stateCapital';

export const BUDGET_NAMES: readonly BudgetName[] = ['generalBudget', 'governmentFund', 'stateCapital'];

/** Amounts by 款 of the economic classification: `30101` → 分. */
export type ByEconomicCode = ReadonlyMap<string, number>;

/** One 项 in one of the three budgets. What is left at the end follows: opening + income − basic − project. */
export interface BudgetFlow {
  readonly opening: number;
  readonly income: number;
  readonly basic: ByEconomicCode;
  readonly project: number;
}

export interface OwnIncome {
  readonly subsidyFromSuperior: number;
  readonly publicServiceIncome: number;
  /** 其中：教育收费, a part of `publicServiceIncome`. */
  readonly educationFees: number;
  readonly operatingIncome: number;
  readonly remittanceFromAffiliates: number;
  readonly otherIncome: number;
}

export interface OwnSpending {
  readonly basicExpenditure: number;
  readonly projectExpenditure: number;
  readonly remittanceToSuperior: number;
  readonly operatingExpenditure: number;
  readonly subsidyToAffiliates: number;
}

/** One 项 with its money from each budget and from outside them. */
export interface ItemFlow {
  readonly code: string;
  readonly budgets: Readonly<Partial<Record<BudgetName, BudgetFlow>>>;
  readonly ownIncome: OwnIncome;
  readonly ownSpending: OwnSpending;
}

/** Money from outside the budgets that no 项 owns; its closing balance follows. */
export interface OwnBalance {
  readonly opening: number;
  readonly surplusUsed: number;
  readonly surplusDistribution: number;
}

/** 三公 items, and the two that some provinces print beside them. */
export type ThreePublicItem =
  'overseasTravel' | 'vehiclePurchase' | 'vehicleOperation' | 'officialReception' | 'meetings' | 'training';

export interface BudgetAndFinal {
  readonly budget: number;
  readonly finalAmount: number;
}

export type ThreePublic = Readonly<Record<ThreePublicItem, BudgetAndFinal>>;

export interface Unit {
  readonly name: string;
  readonly year: number;
  readonly scope: 'department' | 'ownLevel' | 'unit';
  /** In the order of the codes, each once. */
  readonly items: readonly ItemFlow[];
  readonly ownBalance: OwnBalance;
  readonly threePublic: ThreePublic;
}

export const NO_OWN_INCOME: OwnIncome = {
  subsidyFromSuperior: 0,
  publicServiceIncome: 0,
  educationFees: 0,
  operatingIncome: 0,
  remittanceFromAffiliates: 0,
  otherIncome: 0,
};

export const NO_OWN_SPENDING: OwnSpending = {
  basicExpenditure: 0,
  projectExpenditure: 0,
  remittanceToSuperior: 0,
  operatingExpenditure: 0,
  subsidyToAffiliates: 0,
};

export const NO_BUDGET: BudgetFlow = { opening: 0, income: 0, basic: new Map(), project: 0 };

export function emptyItem(code: string): ItemFlow {
  return { code, budgets: {}, ownIncome: NO_OWN_INCOME, ownSpending: NO_OWN_SPENDING };
}
