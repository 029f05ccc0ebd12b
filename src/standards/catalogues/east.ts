import { EIGHT, FIRST_SIX_SECTIONS, NINE } from './lists';
import type { Catalogue } from './types';

/** 安徽、浙江. */
export const EAST: readonly Catalogue[] = [
  {
    region: '安徽',
    year: 2023,
    title: '六安市应急管理局2023年度部门决算',
    address: 'https://yjglj.luan.gov.cn/public/6608401/10554941.html',
    tables: EIGHT,
    sections: [
      ...FIRST_SIX_SECTIONS,
      '政府性基金预算财政拨款收入支出决算情况说明',
      '国有资本经营预算财政拨款支出决算情况说明',
      '其他重要事项情况说明',
    ],
  },
  {
    region: '浙江',
    year: 2022,
    title: '金华市金东区交通运输局局本级2022年度部门（单位）决算',
    address: 'https://www.jindong.gov.cn/art/2023/10/16/art_1229401141_4115867.html',
    tables: [
      '收入支出决算总表',
      '收入决算表（分单位）',
      '收入决算表（分科目）',
      '支出决算表（分单位）',
      '支出决算表（分科目）',
      '财政拨款收入支出决算总表',
      '一般公共预算财政拨款支出决算表',
      '一般公共预算财政拨款基本支出决算表',
      '政府性基金预算财政拨款收入支出决算表',
      '国有资本经营预算财政拨款支出决算表',
      '财政拨款“三公”经费支出决算表',
    ],
    sections: [],
  },
  {
    region: '浙江',
    year: 2023,
    title: '衢州市衢江区经济和信息化局（商务局）2023年度部门决算',
    address: 'http://www.qjq.gov.cn/art/2024/8/29/art_1229844031_5432915.html',
    tables: [
      '收入支出决算总表',
      '收入决算表（分单位）',
      '收入决算表（分科目）',
      '支出决算表（分单位）',
      '支出决算表（分科目）',
      ...NINE.slice(3),
    ],
    sections: [],
  },
];
