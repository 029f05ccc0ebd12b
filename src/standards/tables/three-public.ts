import type { ItemsStandard } from '../types';

/** 安徽 names both funds that the form covers; how they are joined differs. */
const BOTH_FUNDS = ['及', '和', '与', '、'].flatMap((and) =>
  ['政府性基金', '政府性基金预算'].map((fund) => `一般公共预算${and}${fund}财政拨款`),
);
const FUNDS = [
  '财政拨款',
  '财政拨款安排的',
  '一般公共预算财政拨款',
  '一般公共预算财政拨款安排的',
  '一般公共预算',
  '',
  ...BOTH_FUNDS,
];
const SUBJECTS = [
  '“三公”经费支出决算表',
  '“三公”经费支出决算情况表',
  '“三公”经费决算表',
  '“三公”经费支出情况表',
  '“三公”经费及会议费、培训费支出决算表',
  '“三公”经费及会议费培训费支出决算表',
  '“三公”经费、会议费、培训费支出决算表',
  '“三公”经费、行政参公单位机关运行经费情况表',
];

/**
 * （财政拨款）“三公”经费支出决算表. The scope, and with it the title, widened from 一般公共预算 to all fiscal
 * appropriation with the accounts of 2022. The budget is the year's adjusted one unless the header says 年初.
 */
export const threePublic: ItemsStandard = {
  id: 'threePublic',
  layout: 'items',
  title: '财政拨款“三公”经费支出决算表',
  titles: FUNDS.flatMap((fund) => SUBJECTS.map((subject) => `${fund}${subject}`)),
  groups: ['“三公”经费', '财政拨款“三公”经费', '一般公共预算财政拨款“三公”经费', '支出', '“三公”经费支出'],
  ignored: [
    '备注',
    '上年决算数',
    '机关运行经费',
    '行政单位',
    '参照公务员法管理事业单位',
    '参照公务员法管理的事业单位',
    '国内接待费',
    '外事接待费',
    '国（境）外接待费',
    '相关统计数',
  ],
  noteWords: ['三公'],
  rows: [
    {
      key: 'total',
      name: '合计',
      labels: ['合计', '“三公”经费合计', '“三公”经费支出合计', '支出合计', '“三公”经费支出'],
    },
    {
      key: 'overseasTravel',
      name: '因公出国（境）费',
      labels: ['因公出国(境)费', '因公出国(境)费用', '因公出国(境)经费', '因公出国(境)支出', '因公出国(境)'],
    },
    {
      key: 'vehicles',
      name: '公务用车购置及运行维护费',
      labels: [
        '公务用车购置及运行维护费',
        '公务用车购置及运行费',
        '公务用车购置和运行维护费',
        '公务用车购置和运行费',
        '公务用车购置及运行维护费用',
        '公务用车费',
      ],
    },
    {
      key: 'vehiclePurchase',
      name: '公务用车购置费',
      labels: ['公务用车购置费', '公务用车购置', '公务用车购置费用', '购置费'],
    },
    {
      key: 'vehicleOperation',
      name: '公务用车运行维护费',
      labels: [
        '公务用车运行维护费',
        '公务用车运行费',
        '公务用车运行维护费用',
        '公务用车运行维护',
        '运行维护费',
        '运行费',
      ],
    },
    { key: 'officialReception', name: '公务接待费', labels: ['公务接待费', '公务接待费用', '公务接待'] },
    { key: 'meetings', name: '会议费', labels: ['会议费', '会议费支出'] },
    { key: 'training', name: '培训费', labels: ['培训费', '培训费支出'] },
  ],
  columns: [
    {
      key: 'originalBudget',
      name: '年初预算数',
      labels: ['年初预算数', '年初预算'],
      optional: true,
    },
    {
      key: 'budget',
      name: '预算数',
      labels: ['预算数', '全年预算数', '调整预算数', '预算', '全年预算', '调整后预算数', '预算金额'],
    },
    {
      key: 'finalAmount',
      name: '决算数',
      labels: ['决算数', '决算', '支出决算数', '本年决算数', '统计数', '决算统计数', '决算金额', '支出数'],
    },
  ],
};
