import { FINANCE_TABLES } from './finance-bureau-tables';
import type { PublishedCase } from './published-case';

/** A district finance bureau: the tables with their published text. */
export const FINANCE_BUREAU: PublishedCase = {
  name: '财政局',
  tables: FINANCE_TABLES,
  prior: {
    'incomeExpenditure/in.grandTotal': '3052.34',
    'fiscalAppropriation/in.grandTotal': '2961.68',
    'generalBudgetExpenditure/total/total': '3003.19',
    'agencyOperations/agencyOperatingExpenses': '182.10',
  },
  budgets: {
    total: '2993.92',
    2010601: '1560.05',
    2010602: '10.00',
    2010607: '135.90',
    2010608: '450.52',
    2080501: '85.55',
    2080505: '161.62',
    2080506: '80.81',
    2080599: '0.94',
    2101101: '62.29',
    2210201: '187.75',
    2210203: '258.50',
  },
  amounts: {
    agencyOperatingExpenses: '184.65',
    procurement: '251.25',
    procurementGoods: '4.79',
    procurementWorks: '0.00',
    procurementServices: '246.47',
    reservedSmallMedium: '246.47',
    reservedWonSmallMedium: '246.47',
    otherWonSmallMedium: '4.79',
    targetedAmount: '598.42',
    trackedAmount: '598.42',
    selfEvaluatedAmount: '598.42',
  },
  counts: {
    targetedProjects: 4,
    trackedProjects: 4,
    selfEvaluatedProjects: 4,
    projectsExcellent: 4,
    equipmentOver100: 2,
  },
  published: {
    grandTotal: '2995.39 56.95 1.87',
    income: '2946.25 2940.05 99.79 6.20 0.21',
    expenditure: '2940.05 2336.91 79.49 603.14 20.51',
    fiscalTotal: '0.3',
    generalBudgetTotal: '2940.05 100.00 63.14 2.10',
    generalBudgetStructure: '2940.05 2106.66 71.73 326.72 11.11 60.99 2.07 445.69 15.16',
    generalBudgetItems:
      '2993.92 2940.05 98.20 1560.05 1511.89 10.00 135.90 135.25 450.52 449.52 85.55 84.65 161.62 160.75 80.81 80.38 0.94 62.29 60.99 187.75 187.19 258.50',
    basic: '2336.91 2152.26 184.65',
    threePublicTotal: '0.95 0.00',
    agencyOperations: '184.65 2.55 1.40',
    procurement: '251.25 4.79 246.47 0.00',
    performance: '4 598.42 0',
    stateAssets: '0 2',
  },
  differences: [
    ['fiscalTotal', '0.3', '财政拨款收入支出决算总表的总计是2961.68，公开稿误写'],
    ['generalBudgetStructure', '71.73', '2106.66÷2940.05=71.65%，公开稿误算'],
  ],
};
