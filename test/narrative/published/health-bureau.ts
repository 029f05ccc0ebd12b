import { PUBLISHED_BOOK, snapshotOf } from '../../../scripts/samples';
import { HUNAN_2020 } from '../../../src/narrative/templates/hunan-2020';
import { recognise } from '../../../src/recognition';
import { itemBudgets, type PublishedCase } from './published-case';

/**
 * A county health bureau, 2020: the sample workbook was made from this text. The text tells balances, and parts
 * against last year, so the switch for the full wording is on, as the unit would put it.
 */
export const HEALTH_BUREAU: PublishedCase = {
  name: '卫生健康局',
  report: recognise(snapshotOf(PUBLISHED_BOOK)),
  template: { ...HUNAN_2020, switches: { ...HUNAN_2020.switches, detail: 'full' } },
  prior: {
    'incomeExpenditure/in.grandTotal': '15438.56',
    'income/total/total': '15374.66',
    'income/total/fiscalAppropriation': '9181.74',
    'income/total/publicServiceIncome': '5968.22',
    'fiscalAppropriation/in.total': '9181.74',
    'fiscalAppropriation/out.total/total': '8462.07',
    'threePublic/total': '11.15',
  },
  budgets: {
    'agencyOperations/agencyOperatingExpenses': '123.86',
    ...itemBudgets({
      total: '1435.65',
      2019999: '23.26',
      2060599: '103.00',
      2079902: '10.00',
      2080505: '73.10',
      2080801: '87.83',
      2100101: '1069.53',
      2100199: '0.00',
      2100399: '646.34',
      2100402: '144.80',
      2100408: '3051.23',
      2100409: '2244.92',
      2100410: '493.79',
      2100499: '2623.03',
      2100601: '20.00',
      2100716: '288.04',
      2100717: '717.97',
      2100799: '437.05',
      2101101: '37.66',
      2101601: '12.00',
      2109901: '595.62',
      2110402: '509.16',
      2120303: '5.00',
      2130199: '173.14',
      2210201: '54.82',
    }),
  },
  amounts: {
    agencyOperatingExpenses: '442.22',
    meetings: '5.79',
    training: '10.30',
    procurement: '606.03',
    procurementGoods: '206.61',
    procurementWorks: '255.09',
    procurementServices: '144.33',
    procurementSmallMedium: '0.00',
  },
  counts: {
    overseasGroups: 0,
    overseasTrips: 0,
    domesticReceptions: 105,
    domesticGuests: 845,
    vehiclesKept: 1,
    vehiclesTotal: 6,
    vehiclesConfidential: 0,
    vehiclesEmergency: 0,
    vehiclesLawEnforcement: 1,
    vehiclesSpecialised: 5,
    vehiclesOther: 0,
    equipmentGeneral50: 0,
    equipmentSpecial100: 0,
  },
  texts: { 'list/institutions': Array.from({ length: 16 }, (_, index) => `第${index + 1}股`).join('\n') },
  othersAreNil: false,
  published: {
    organisation: '16个',
    grandTotal: '19359.65万元 20862.66万元 1503万元 2135.35万元 3984.99万元 5424.1万元',
    income: '19359.65万元 14066.4万元 195.49万元 4770.4万元 327.37万元 3984.99万元 4884.66万元 1197.82万元',
    expenditure: '18727.31万元 13121.96万元 70.07% 5424.1万元 4659.89万元',
    fiscalTotal: '14066.4万元 53.2% 13121.96万元 55.07%',
    generalBudgetTotal: '12592.92万元 60.36%',
    generalBudgetStructure: '23.26万元 0.18% 160.93万元 1.28% 11678.97万元 92.74% 509.16万元 4.04% 150.78万元 1.2%',
    generalBudgetItems:
      '1435.65万元 35.4万元 35.4万元 1400.25万元 12592.92万元 7643.09万元 4949.83万元 899.33% ' +
      '23.26万元 23.26万元 103万元 103万元 10万元 10万元 73.1万元 73.1万元 87.83万元 87.83万元 ' +
      '1055.42万元 1069.53万元 30万元 44.11万元 3.84万元 3.84万元 634.56万元 202.39万元 646.34万元 214.17万元 ' +
      '144.74万元 144.8万元 0.06万元 2214.29万元 177.87万元 3051.23万元 1014.81万元 2216.15万元 2244.92万元 28.77万元 ' +
      '343.96万元 493.79万元 149.83万元 2921.88万元 460.6万元 2623.03万元 161.75万元 4.23万元 20万元 10万元 15.77万元 ' +
      '288.04万元 288.04万元 656.35万元 717.97万元 61.62万元 517.43万元 85.08万元 437.05万元 4.7万元 37.66万元 37.66万元 ' +
      '12万元 12万元 525.41万元 595.62万元 70.2万元 509.16万元 509.16万元 5万元 5万元 150.78万元 173.14万元 22.36万元 ' +
      '54.82万元 54.82万元',
    basic: '7643.09万元 6611.58万元 1031.51万元',
    threePublicTotal: '45万元 11万元 34万元 8.2万元 3.38万元 4.82万元 2.95万元',
    threePublicDetail:
      '4.82万元 58.78% 0万元 3.38万元 41.22% 0万元 0个 0人次 4.82万元 105批次 845人次 3.38万元 0万元 3.38万元 1辆',
    governmentFund: '645.12万元 529.04万元 3万元 119.08万元',
    agencyOperations: '442.22万元 318.36万元',
    generalSpending: '5.79万元 10.3万元',
    procurement: '606.03万元 206.61万元 255.09万元 144.33万元 0万元',
    stateAssets: '6辆 0辆 0辆 1辆 5辆 0辆 0台（套） 0台（套）',
  },
  differences: [
    {
      section: 'grandTotal',
      figures: '19359.65万元 3984.99万元',
      difference: { kind: 'elsewhere', section: 'income' },
      reason: '原文的“总收入”是本年收入合计，与总计不是一个口径；合计及其增加额写在收入一节',
    },
    {
      section: 'expenditure',
      figures: '13121.96万元 70.07% 4659.89万元',
      difference: { kind: 'elsewhere', section: 'fiscalTotal' },
      reason: '财政拨款支出、占比及其增加额写在财政拨款一节',
    },
    {
      section: 'expenditure',
      figures: '5424.1万元',
      difference: { kind: 'elsewhere', section: 'grandTotal' },
      reason: '原文的“总支出”是支出总计，增加额写在总体情况一节',
    },
    {
      section: 'generalBudgetTotal',
      figures: '60.36%',
      difference: { kind: 'mistaken', instead: '67.24%' },
      reason: '原文用支出总计20862.66作分母；占本年支出合计18727.31的比重是67.24%',
    },
    {
      section: 'generalBudgetItems',
      figures: '35.4万元 35.4万元 1400.25万元',
      difference: { kind: 'untold' },
      reason: '括注里单位自己对预算数的说明，提纲没有这一句',
    },
    {
      section: 'generalBudgetItems',
      figures: '899.33%',
      difference: { kind: 'mistaken', instead: '877.16%' },
      reason: '原文用1400.25作分母，句中写的年初预算是1435.65，12592.92÷1435.65=877.16%',
    },
    {
      section: 'generalBudgetItems',
      figures: '7643.09万元 4949.83万元',
      difference: { kind: 'elsewhere', section: 'generalBudgetTotal' },
      reason: '基本支出、项目支出写在总体情况',
    },
    {
      section: 'generalBudgetItems',
      figures:
        '30万元 44.11万元 3.84万元 202.39万元 214.17万元 0.06万元 177.87万元 1014.81万元 28.77万元 149.83万元 460.6万元 161.75万元 10万元 15.77万元 61.62万元 85.08万元 4.7万元 70.2万元 22.36万元',
      difference: { kind: 'untold' },
      reason: '各项的上年结转、本年结转：公开05没有这两列，公开表都不按项列结转，提纲也没有这一句',
    },
  ],
};
