import { FIRST_SIX_SECTIONS, NINE_PLAIN, OLD_NINE_PLAIN } from './lists';
import type { Catalogue } from './types';

const LIAONING_2022_TABLES = [...OLD_NINE_PLAIN.slice(0, 3), '财政拨款收入支出决算表', ...OLD_NINE_PLAIN.slice(4)];
const LIAONING_2022_SECTIONS = [
  '收入支出决算总体情况说明',
  '财政拨款收入支出决算情况说明',
  '一般公共预算财政拨款“三公”经费支出决算情况说明',
  '一般公共预算财政拨款基本支出决算情况说明',
  '其他重要事项的情况说明',
];

/** 辽宁、吉林. */
export const NORTHEAST: readonly Catalogue[] = [
  {
    region: '辽宁',
    year: 2022,
    title: '台安县政法委2022年度部门决算',
    address: 'http://lntaian.gov.cn/html/TAZF/202309/0169586829884830.html',
    tables: LIAONING_2022_TABLES,
    sections: [],
  },
  {
    region: '辽宁',
    year: 2022,
    title: '朝阳市公安局2022年度部门决算',
    address: 'https://chaoyang.gov.cn/html/CYSZF/202308/0170010468977078.html',
    tables: [
      ...OLD_NINE_PLAIN.slice(0, 3),
      '财政拨款收入支出决算表',
      ...OLD_NINE_PLAIN.slice(4, 7),
      '政府性基金预算财政拨款支出决算表',
      '国有资本经营预算财政拨款支出决算表',
    ],
    sections: LIAONING_2022_SECTIONS,
  },
  {
    region: '辽宁',
    year: 2022,
    title: '锦州开放大学2022年度部门决算',
    address: 'http://www.jzouedu.cn/newsshow.php?cid=24&id=315',
    tables: LIAONING_2022_TABLES,
    sections: LIAONING_2022_SECTIONS,
  },
  {
    region: '辽宁',
    year: 2022,
    title: '阜新市中心医院2022年度部门决算',
    address: 'https://wsjk.fuxin.gov.cn/content/2023/792744.html',
    tables: LIAONING_2022_TABLES,
    sections: ['收入支出决算总体情况说明', '财政拨款支出决算情况说明', ...LIAONING_2022_SECTIONS.slice(2)],
    differs: '第二节叫“财政拨款支出决算情况说明”',
  },
  {
    region: '辽宁',
    year: 2023,
    title: '朝阳市龙城区应急管理局2023年度部门决算',
    address: 'https://www.cylc.gov.cn/html/LCQZF/202401/0170597997622736.html',
    tables: [
      ...LIAONING_2022_TABLES.slice(0, 6),
      '政府性基金预算财政拨款支出决算表',
      '一般公共预算财政拨款“三公”经费支出决算表',
      '国有资本经营预算财政拨款支出决算表',
    ],
    sections: LIAONING_2022_SECTIONS,
    differs: '表名、节名仍是2022年度的，“三公”排在政府性基金之后',
  },
  {
    region: '辽宁',
    year: 2023,
    title: '辽宁省本溪观音阁经济开发区管委会2023年度部门决算',
    address: 'http://bx.gov.cn/publicity/xzfxx/czyjs/bmjs/qtbmjs/124833',
    tables: [...NINE_PLAIN.slice(0, 6), '财政拨款“三公”经费支出决算表', ...NINE_PLAIN.slice(6, 8)],
    sections: [
      '收入支出决算总体情况说明',
      '财政拨款支出决算情况说明',
      '财政拨款“三公”经费支出决算情况说明',
      '一般公共预算财政拨款基本支出决算情况说明',
      '其他重要事项的情况说明',
    ],
  },
  {
    region: '吉林',
    year: 2022,
    title: '四平职业大学（汇总）2022年度部门决算',
    address: 'http://www.carolinebthebrand.com/Learn_info.asp?id=12&bh=1526',
    tables: [...NINE_PLAIN, '部门预算项目支出绩效自评表'],
    sections: [
      ...FIRST_SIX_SECTIONS,
      '政府性基金预算财政拨款收入支出决算情况说明',
      '国有资本经营预算财政拨款支出决算情况说明',
      '财政拨款“三公”经费支出决算情况说明',
      '预算绩效管理情况说明',
      '其他重要事项情况说明',
    ],
    copied: true,
  },
];
