import type { FigureTableId } from '../unit/figures';
import type { Edition, EditionId } from './edition';
import { provinceEditions } from './provinces';

const TITLES: Readonly<Record<FigureTableId, string>> = {
  incomeExpenditure: '收入支出决算总表',
  income: '收入决算表',
  expenditure: '支出决算表',
  fiscalAppropriation: '财政拨款收入支出决算总表',
  generalBudgetExpenditure: '一般公共预算财政拨款支出决算表',
  generalBudgetBasic: '一般公共预算财政拨款基本支出决算表',
  threePublic: '一般公共预算财政拨款“三公”经费支出决算表',
  governmentFund: '政府性基金预算财政拨款收入支出决算表',
  stateCapital: '国有资本经营预算财政拨款支出决算表',
};

const FIRST_SIX = [
  ...(['incomeExpenditure', 'income', 'expenditure', 'fiscalAppropriation'] as const),
  ...(['generalBudgetExpenditure', 'generalBudgetBasic'] as const),
];
const OLD_ORDER = [...FIRST_SIX, 'threePublic', 'governmentFund', 'stateCapital'] as const;
const NEW_ORDER = [...FIRST_SIX, 'governmentFund', 'stateCapital', 'threePublic'] as const;

const OWN_INCOME = [
  ['in.subsidyFromSuperior', '上级补助收入'],
  ['in.publicServiceIncome', '事业收入'],
  ['in.operatingIncome', '经营收入'],
  ['in.remittanceFromAffiliates', '附属单位上缴收入'],
  ['in.otherIncome', '其他收入'],
] as const;

const GENERAL_BUDGET = ['in.generalBudgetAppropriation', '一般公共预算财政拨款收入'] as const;
const GOVERNMENT_FUND = ['in.governmentFundAppropriation', '政府性基金预算财政拨款收入'] as const;
const STATE_CAPITAL = ['in.stateCapitalAppropriation', '国有资本经营预算财政拨款收入'] as const;

const NATIONAL_2018: Edition = {
  id: 'national-2018',
  years: [2018, 2018],
  order: [...FIRST_SIX, 'threePublic', 'governmentFund'],
  titles: TITLES,
  numbered: true,
  incomeRows: [['in.fiscalAppropriation', '财政拨款收入'], ...OWN_INCOME],
  surplusUsedLabel: '用事业基金弥补收支差额',
  fiscalBudgets: ['generalBudget', 'governmentFund'],
  generalBudgetForm: 'spending',
  stateCapitalForm: 'spending',
  generalBudgetTotal: 'first',
  threePublic: 'blocks',
  withMeetings: false,
  economicBlocks: 3,
};

const NATIONAL_2019: Edition = {
  ...NATIONAL_2018,
  id: 'national-2019',
  years: [2019, 2019],
  incomeRows: [GENERAL_BUDGET, GOVERNMENT_FUND, ...OWN_INCOME],
  surplusUsedLabel: '使用非财政拨款结余',
};

const NATIONAL_2020: Edition = {
  ...NATIONAL_2019,
  id: 'national-2020',
  years: [2020, 2021],
  order: OLD_ORDER,
  incomeRows: [GENERAL_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL, ...OWN_INCOME],
  fiscalBudgets: ['generalBudget', 'governmentFund', 'stateCapital'],
};

export const NATIONAL_2022: Edition = {
  ...NATIONAL_2020,
  id: 'national-2022',
  years: [2022, 2024],
  order: NEW_ORDER,
  titles: {
    ...TITLES,
    generalBudgetBasic: '一般公共预算财政拨款基本支出决算明细表',
    threePublic: '财政拨款“三公”经费支出决算表',
  },
  surplusUsedLabel: '使用非财政拨款结余（含专用结余）',
};

/** The editions of the corpus, national ones first; each of the others says only in what it differs. */
export const EDITIONS: readonly Edition[] = [
  { ...NATIONAL_2018, id: 'national-2017', years: [2017, 2017] },
  NATIONAL_2018,
  NATIONAL_2019,
  NATIONAL_2020,
  NATIONAL_2022,
  {
    ...NATIONAL_2022,
    id: 'shanghai-2024',
    years: [2024, 2024],
    order: OLD_ORDER,
    titles: {
      ...TITLES,
      threePublic: '财政拨款“三公”经费支出决算表',
      stateCapital: '国有资本经营预算财政拨款收入支出决算表',
    },
    numbered: false,
    stateCapitalForm: 'rollForward',
    generalBudgetTotal: 'last',
    threePublic: 'interleaved',
    economicBlocks: 2,
  },
  {
    ...NATIONAL_2019,
    id: 'yunnan-2019',
    order: [...FIRST_SIX, 'governmentFund', 'threePublic'],
    titles: {
      ...TITLES,
      generalBudgetExpenditure: '一般公共预算财政拨款收入支出决算表',
      threePublic: '“三公”经费、行政参公单位机关运行经费情况表',
    },
    generalBudgetForm: 'rollForward',
    threePublic: 'vertical',
  },
  {
    ...NATIONAL_2020,
    id: 'shaanxi-2020',
    years: [2020, 2020],
    titles: {
      ...TITLES,
      income: '收入决算总表',
      expenditure: '支出决算总表',
      threePublic: '一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表',
    },
    withMeetings: true,
  },
  { ...NATIONAL_2020, id: 'jiangxi-2021', years: [2021, 2021], order: [...OLD_ORDER, 'stateAssets'] },
  {
    ...NATIONAL_2022,
    id: 'liaoning-2022',
    years: [2022, 2022],
    order: OLD_ORDER,
    titles: { ...TITLES, fiscalAppropriation: '财政拨款收入支出决算表' },
  },
  {
    ...NATIONAL_2022,
    id: 'sichuan-2022',
    order: [...FIRST_SIX.slice(0, 4), 'spendingDetail', ...NEW_ORDER.slice(4)],
  },
  {
    ...NATIONAL_2022,
    id: 'xinjiang-2023',
    years: [2023, 2023],
    titles: { ...NATIONAL_2022.titles, stateCapital: '国有资本经营预算财政拨款收入支出决算表' },
    stateCapitalForm: 'rollForward',
  },
];

/** What each province prints in the years that are due; no part of the corpus, which stays as it was recorded. */
export const PROVINCE_EDITIONS: readonly Edition[] = provinceEditions(NATIONAL_2022);

export function editionOf(id: EditionId): Edition {
  const edition = [...EDITIONS, ...PROVINCE_EDITIONS].find((one) => one.id === id);
  if (!edition) throw new RangeError(`no edition ${id}`);
  return edition;
}

/** The editions in force in a year. */
export function editionsIn(year: number): readonly Edition[] {
  return EDITIONS.filter(({ years: [first, last] }) => first <= year && year <= last);
}
