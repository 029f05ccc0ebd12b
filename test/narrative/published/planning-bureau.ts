import { recognise } from '../../../src/recognition';
import { PLANNING_BUREAU as TABLES } from '../../fixtures/published/planning-bureau';
import { itemBudgets, type PublishedCase } from './published-case';

const name = '规划和自然资源局';

const PROJECTS = '原因里引用的项目支出增加额，原因由单位填写';

/** A district planning and resources bureau: the tables with their published text. */
export const PLANNING_BUREAU: PublishedCase = {
  name,
  report: recognise(TABLES, { amountUnit: '万元', unitName: name, scope: 'department' }),
  template: 'shanghai-2024',
  prior: {
    'incomeExpenditure/in.grandTotal': '8796.53',
    'fiscalAppropriation/in.grandTotal': '8553.30',
    'generalBudgetExpenditure/total/total': '8553.30',
    'agencyOperations/agencyOperatingExpenses': '156.32',
    'threePublic/total': '0.54',
    'threePublic/officialReception': '0.54',
  },
  budgets: itemBudgets({
    total: '10210.34',
    2080501: '54.53',
    2080502: '28.11',
    2080505: '452.40',
    2080506: '226.25',
    2080599: '0.88',
    2101101: '42.73',
    2101102: '196.40',
    2120101: '1115.48',
    2120201: '3110.14',
    2200150: '4477.33',
    2200199: '45.00',
    2210201: '289.59',
    2210203: '171.49',
  }),
  amounts: {
    agencyOperatingExpenses: '142.80',
    domesticReceptionCost: '0.39',
    procurement: '2319.21',
    procurementGoods: '122.43',
    procurementWorks: '1387.72',
    procurementServices: '809.07',
    reservedSmallMedium: '225.10',
    reservedSmall: '164.87',
    reservedWonSmallMedium: '225.10',
    reservedWonSmall: '164.87',
    targetedAmount: '4415.48',
    trackedAmount: '4415.48',
    selfEvaluatedAmount: '4415.48',
  },
  counts: {
    domesticReceptions: 2,
    domesticGuests: 26,
    targetedProjects: 39,
    trackedProjects: 39,
    selfEvaluatedProjects: 39,
    projectsExcellent: 39,
  },
  texts: { 'text/performanceAverage': '99.33' },
  othersAreNil: true,
  published: {
    grandTotal: '9859.38万元 1062.85万元 12.08% 1133.95万元',
    income: '9746.50万元 9746.50万元 100.00%',
    expenditure: '9759.38万元 5377.64万元 55.10% 4381.74万元 44.90%',
    fiscalTotal: '9746.50万元 1193.20万元 13.95% 1133.95万元',
    generalBudgetTotal: '9746.50万元 99.86% 1193.20万元 13.95% 1133.95万元',
    generalBudgetStructure:
      '9746.50万元 754.75万元 7.74% 236.63万元 2.43% 3832.36万元 39.32% 4461.67万元 45.78% 461.08万元 4.73%',
    generalBudgetItems:
      '10210.34万元 9746.50万元 95.45% 92% 54.53万元 54.53万元 100.00% 28.11万元 28.11万元 100.00% 452.40万元 446.11万元 98.61% 226.25万元 225.12万元 99.50% 0.88万元 0.88万元 100.00% 42.73万元 40.35万元 94.43% 196.40万元 196.29万元 99.94% 1115.48万元 1092.80万元 97.97% 3110.14万元 2739.56万元 88.08% 4477.33万元 4416.67万元 98.65% 45.00万元 45.00万元 100.00% 289.59万元 289.59万元 100.00% 171.49万元 171.49万元 100.00%',
    basic: '5377.64万元 4896.98万元 480.66万元',
    threePublicTotal:
      '2.85万元 0.39万元 13.68% 0.00万元 0.00% 0.00万元 0.00% 0.39万元 13.68% 0.15万元 27.78% 0.15万元 27.78%',
    threePublicDetail:
      '0.00万元 0.00% 0.00万元 0.00% 0.39万元 100.00% 0.00万元 0个 0人次 0.00万元 0.00万元 0.00万元 0辆 0.39万元 0.39万元 0.00万元 2批次 26人次 0批次 0人次',
    agencyOperations: '142.80万元 13.52万元 8.65%',
    performance: '39个 4415.48万元 39个 4415.48万元 39个 4415.48万元 99.33分 39个 0个 0个 0个 0个',
    procurement: '2319.21万元 122.43万元 1387.72万元 809.07万元 225.10万元 164.87万元 225.10万元 164.87万元 0.00万元',
    stateAssets: '0辆 0辆 0辆 0辆 0辆 0辆 0辆 0辆 0辆 0台（套）',
  },
  differences: [
    {
      section: 'grandTotal',
      figures: '1133.95万元',
      difference: { kind: 'asked', blank: 'reason:change:incomeExpenditure/in.grandTotal/finalAmount' },
      reason: PROJECTS,
    },
    {
      section: 'fiscalTotal',
      figures: '1133.95万元',
      difference: { kind: 'asked', blank: 'reason:change:fiscalAppropriation/in.grandTotal/finalAmount' },
      reason: PROJECTS,
    },
    {
      section: 'generalBudgetTotal',
      figures: '1133.95万元',
      difference: { kind: 'asked', blank: 'reason:change:generalBudgetExpenditure/total/total' },
      reason: PROJECTS,
    },
    {
      section: 'generalBudgetTotal',
      figures: '99.86%',
      difference: { kind: 'mistaken', instead: '99.87%' },
      reason: '9746.50÷9759.38=99.868%，四舍五入是99.87%，公开稿截位',
    },
    {
      section: 'generalBudgetStructure',
      figures: '236.63万元',
      difference: { kind: 'mistaken', instead: '236.64万元' },
      reason: '公开05类210是236.64，公开稿取了总表的236.63',
    },
    {
      section: 'generalBudgetItems',
      figures: '95.45%',
      difference: { kind: 'mistaken', instead: '95.46%' },
      reason: '9746.50÷10210.34=95.457%，四舍五入是95.46%，公开稿截位',
    },
    {
      section: 'generalBudgetItems',
      figures: '92%',
      difference: { kind: 'asked', blank: 'reason:completion:generalBudgetExpenditure/total/total' },
      reason: '原因里引用的一个项目的进度，原因由单位填写',
    },
    {
      section: 'basic',
      figures: '5377.64万元',
      difference: { kind: 'mistaken', instead: '5364.75万元' },
      reason: '公开05基本支出是5364.75，公开稿取了公开03的全部基本支出',
    },
    {
      section: 'basic',
      figures: '4896.98万元',
      difference: { kind: 'mistaken', instead: '4884.09万元' },
      reason: '公开06人员经费合计是4884.09，公开稿用全部基本支出减公用经费',
    },
    {
      section: 'threePublicTotal',
      figures: '0.00% 0.00%',
      difference: { kind: 'untold' },
      reason: '因公出国（境）费、公务用车购置及运行维护费的预算数都是0，没有完成率可言',
    },
  ],
};
