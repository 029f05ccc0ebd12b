import type { FigureTableId } from '../unit/figures';

/** What a province prints in one year, by the lists of contents that were seen. */
export type ProvinceEditionId = `province-${string}-${number}`;

export type EditionId =
  | ProvinceEditionId
  | 'national-2017'
  | 'national-2018'
  | 'national-2019'
  | 'national-2020'
  | 'national-2022'
  | 'shanghai-2024'
  | 'yunnan-2019'
  | 'shaanxi-2020'
  | 'jiangxi-2021'
  | 'liaoning-2022'
  | 'sichuan-2022'
  | 'xinjiang-2023';

/** A sheet that some provinces publish among the nine and that is none of them. */
export type ExtraTable = 'stateAssets' | 'spendingDetail';

/** What one province prints in one span of years. */
export interface Edition {
  readonly id: EditionId;
  readonly years: readonly [first: number, last: number];
  /** The tables in the order of their numbers; extra ones stand where they are published. */
  readonly order: readonly (FigureTableId | ExtraTable)[];
  readonly titles: Readonly<Record<FigureTableId, string>>;
  /** Whether the 公开XX表 line and the 行次 are printed. */
  readonly numbered: boolean;
  /** Row keys and labels of the income side of 公开01, without their ordinals. */
  readonly incomeRows: readonly (readonly [key: string, label: string])[];
  readonly surplusUsedLabel: string;
  readonly fiscalBudgets: readonly ('generalBudget' | 'governmentFund' | 'stateCapital')[];
  /** Whether 公开05 and 国有资本经营 show spending only or the whole roll-forward. */
  readonly generalBudgetForm: 'spending' | 'rollForward';
  readonly stateCapitalForm: 'spending' | 'rollForward';
  readonly generalBudgetTotal: 'first' | 'last';
  readonly threePublic: 'blocks' | 'interleaved' | 'vertical';
  readonly withMeetings: boolean;
  readonly economicBlocks: 2 | 3;
}
