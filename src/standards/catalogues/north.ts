import { FIRST_SIX_SECTIONS, NINE, NINE_PLAIN, OLD_NINE_PLAIN, SEVENTH_NINE } from './lists';
import type { Catalogue } from './types';

const THREE_PUBLIC = '财政拨款“三公”经费支出决算情况说明';
const GANSU_LAST = ['机关运行经费支出情况说明', '政府采购支出情况说明', '国有资产占用情况说明'];
const GANSU_BUDGETS = ['政府性基金预算财政拨款收支决算情况说明', '国有资本经营预算财政拨款支出情况说明', THREE_PUBLIC];
const GANSU_2024_SECTIONS = [...FIRST_SIX_SECTIONS, ...GANSU_BUDGETS, ...GANSU_LAST, '其他需要说明的情况'];

const MONGOLIA_FIRST = ['收入支出决算总表', '收入决算表', '支出决算表', '财政拨款收入支出决算总表'];
const MONGOLIA_REST = [
  '一般公共预算财政拨款支出决算表',
  '一般公共预算财政拨款基本支出决算明细表',
  '一般公共预算财政拨款项目支出决算明细表',
  '政府性基金预算财政拨款收入支出决算表',
  '国有资本经营预算财政拨款支出决算表',
  '财政拨款“三公”经费支出决算表',
  '机构运行经费支出、国有资产占用情况及政府采购支出信息表',
];
const MONGOLIA_OTHER_BUDGETS = [
  THREE_PUBLIC,
  '政府性基金预算财政拨款支出决算情况说明',
  '国有资本经营预算财政拨款支出决算情况说明',
];

/** 甘肃、宁夏、内蒙古、辽宁、新疆，上海和中央部门. */
export const NORTH: readonly Catalogue[] = [
  {
    region: null,
    year: 2023,
    title: '中央部门2023年度部门决算（中国新闻社2024年7月25日报道）',
    address: 'http://g.golangjump.com/?RfATl=x.html',
    tables: NINE,
    sections: [],
  },
  {
    region: '上海',
    year: 2024,
    title: '上海市普陀区财政局2024年度部门决算',
    address: null,
    tables: [
      ...NINE_PLAIN.slice(0, 6),
      '财政拨款“三公”经费支出决算表',
      '政府性基金预算财政拨款收入支出决算表',
      '国有资本经营预算财政拨款收入支出决算表',
    ],
    sections: [
      ...FIRST_SIX_SECTIONS,
      THREE_PUBLIC,
      '政府性基金预算财政拨款收入支出决算情况说明',
      '国有资本经营预算财政拨款收入支出决算情况说明',
      '预算绩效管理情况',
      '其他重要事项的情况说明',
    ],
  },
  {
    region: '甘肃',
    year: 2022,
    title: '2022年度张掖市公共资源交易中心民乐县分中心部门决算',
    address: 'http://gsml.gov.cn/zfxxgk/fdzdgknr/jczwgkbzml/czyjs/2022yjs/202309/t20230928_1120670.html',
    tables: NINE,
    sections: [...FIRST_SIX_SECTIONS, ...GANSU_LAST, ...GANSU_BUDGETS],
  },
  {
    region: '甘肃',
    year: 2024,
    title: '卓尼县乡村振兴局2024年度部门决算',
    address: 'http://www.zhuoni.gov.cn/info/2252/42933.htm',
    tables: NINE,
    sections: GANSU_2024_SECTIONS,
  },
  {
    region: '甘肃',
    year: 2024,
    title: '2024年度永昌县应急管理局部门决算',
    address:
      'https://www.jcs.gov.cn/zwgk/fdzdgk/xysjs/xzbmcwysjsjsgjf/art/2025/art_1c57f5e6d42a46b8b5bbf14c5fc99263.html',
    tables: NINE,
    sections: GANSU_2024_SECTIONS,
  },
  {
    region: '甘肃',
    year: 2024,
    title: '张家川县龙山镇四方中学2024年度部门决算',
    address: 'https://www.zjc.gov.cn/info/1711/1267802.htm',
    tables: NINE,
    sections: GANSU_2024_SECTIONS,
  },
  {
    region: '宁夏',
    year: 2022,
    title: '隆德县观庄乡卫生院2022年度部门决算',
    address: 'http://www.nxld.gov.cn/xxgk/zfxxgkml/czyjsjsgjf/czjs/czjs3/202310/t20231018_4314506.html',
    tables: OLD_NINE_PLAIN,
    sections: [
      ...FIRST_SIX_SECTIONS,
      '一般公共预算财政拨款“三公”经费支出决算情况说明',
      '政府性基金预算财政拨款收入支出决算情况说明',
      '国有资本经营预算财政拨款支出决算情况说明',
      '其他重要事项的情况说明',
    ],
  },
  {
    region: '宁夏',
    year: 2023,
    title: '2023年度海原县高崖乡卫生院部门决算',
    address: 'http://www.hy.gov.cn/xxgk/zfxxgkml/czyjs/bmjs_54786/2023/202411/t20241127_4740672.html',
    tables: SEVENTH_NINE,
    sections: [
      ...FIRST_SIX_SECTIONS,
      THREE_PUBLIC,
      '政府性基金预算财政拨款收入支出决算情况说明',
      '国有资本经营预算财政拨款支出情况说明',
      '机关运行经费支出情况说明',
      '政府采购情况说明',
      '国有资产占有使用情况说明',
      '项目绩效评价情况说明',
    ],
  },
  {
    region: '内蒙古',
    year: 2022,
    title: '2022年度内蒙古自治区公共资源交易中心部门决算公开',
    address: 'http://219.148.175.179/zwgk/cwgk/202404/t20240428_37744.html?slb=true',
    tables: [...MONGOLIA_FIRST, '项目收入支出决算表', ...MONGOLIA_REST],
    sections: [
      ...FIRST_SIX_SECTIONS.slice(0, 4),
      '一般公共预算支出决算情况说明',
      '一般公共预算基本支出决算情况说明',
      '一般公共预算项目支出决算情况说明',
      ...MONGOLIA_OTHER_BUDGETS,
      '项目支出决算情况说明',
      '机构运行经费支出决算情况说明',
      '政府采购支出决算情况说明',
      '国有资产占用情况说明',
      '预算绩效情况说明',
    ],
  },
  {
    region: '内蒙古',
    year: 2023,
    title: '2023年度内蒙古自治区机关事务管理局（本级）公开文档',
    address: 'https://jgsw.nmg.gov.cn/jgsw/yjsgk/67496763e4b0e576f7bc33c4.shtml',
    tables: [...MONGOLIA_FIRST, ...MONGOLIA_REST],
    sections: [
      ...FIRST_SIX_SECTIONS,
      '一般公共预算财政拨款项目支出决算情况说明',
      ...MONGOLIA_OTHER_BUDGETS,
      '机构运行经费支出决算情况说明',
      '政府采购支出决算情况说明',
      '国有资产占用情况说明',
      '预算绩效情况说明',
    ],
  },
  {
    region: '辽宁',
    year: 2022,
    title: '台安县政法委2022年度部门决算',
    address: 'http://lntaian.gov.cn/html/TAZF/202309/0169586829884830.html',
    tables: [...OLD_NINE_PLAIN.slice(0, 3), '财政拨款收入支出决算表', ...OLD_NINE_PLAIN.slice(4)],
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
    sections: [
      '收入支出决算总体情况说明',
      '财政拨款收入支出决算情况说明',
      '一般公共预算财政拨款“三公”经费支出决算情况说明',
      '一般公共预算财政拨款基本支出决算情况说明',
      '其他重要事项的情况说明',
    ],
  },
];
