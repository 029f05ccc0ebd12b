import { recognise } from '../../../src/recognition';
import { FINANCE_BUREAU as TABLES } from '../../fixtures/published/finance-bureau';
import { itemBudgets, type PublishedCase } from './published-case';

const name = '财政局';

/** A district finance bureau: the tables with their published text. */
export const FINANCE_BUREAU: PublishedCase = {
  name,
  report: recognise(TABLES, { amountUnit: '万元', unitName: name, scope: 'department' }),
  template: 'shanghai-2024',
  prior: {
    'incomeExpenditure/in.grandTotal': '3052.34',
    'fiscalAppropriation/in.grandTotal': '2961.68',
    'generalBudgetExpenditure/total/total': '3003.19',
    'agencyOperations/agencyOperatingExpenses': '182.10',
  },
  budgets: itemBudgets({
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
  }),
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
  texts: { 'text/performanceAverage': '99.43' },
  othersAreNil: true,
  published: {
    grandTotal: '2995.39万元 56.95万元 1.87%',
    income: '2946.25万元 2940.05万元 99.79% 6.2万元 0.21%',
    expenditure: '2940.05万元 2336.91万元 79.49% 603.14万元 20.51%',
    fiscalTotal: '0.3万元',
    generalBudgetTotal: '2940.05万元 100.00% 63.14万元 2.10%',
    generalBudgetStructure: '2940.05万元 2106.66万元 71.73% 326.72万元 11.11% 60.99万元 2.07% 445.69万元 15.16%',
    generalBudgetItems:
      '2993.92万元 2940.05万元 98.20% 1560.05万元 1511.89万元 10.00万元 10.00万元 135.90万元 135.25万元 450.52万元 449.52万元 85.55万元 84.65万元 161.62万元 160.75万元 80.81万元 80.38万元 0.94万元 0.94万元 62.29万元 60.99万元 187.75万元 187.19万元 258.50万元 258.50万元',
    basic: '2336.91万元 2152.26万元 184.65万元',
    threePublicTotal: '0.95万元 0.00万元 0% 0.00万元 0% 0.00万元 0% 0.00万元 0%',
    agencyOperations: '184.65万元 2.55万元 1.40%',
    performance: '4个 598.42万元 4个 598.42万元 4个 598.42万元 99.43分 4个 0个 0个 0个 0个 0个 0个',
    procurement: '251.25万元 4.79万元 0万元 246.47万元 246.47万元 0万元 246.47万元 0万元 4.79万元',
    stateAssets: '0辆 0辆 0辆 0辆 0辆 0辆 0辆 0辆 0辆 2台（套）',
  },
  differences: [
    {
      section: 'fiscalTotal',
      figures: '0.3万元',
      difference: { kind: 'mistaken', instead: '2961.68万元' },
      reason: '财政拨款收入支出决算总表的总计是2961.68，公开稿误写',
    },
    {
      section: 'generalBudgetStructure',
      figures: '71.73%',
      difference: { kind: 'mistaken', instead: '71.65%' },
      reason: '2106.66÷2940.05=71.65%，公开稿误算',
    },
    {
      section: 'threePublicTotal',
      figures: '0% 0%',
      difference: { kind: 'untold' },
      reason: '因公出国（境）费、公务用车购置及运行维护费的预算数都是0，没有完成率可言',
    },
  ],
};
