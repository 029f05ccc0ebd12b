import { FIRST_SIX_SECTIONS, NINE, NINE_PLAIN } from './lists';
import type { Catalogue } from './types';

const BEIJING_LAST = [
  '一般公共预算财政拨款支出决算表',
  '一般公共预算财政拨款基本支出决算表',
  '政府性基金预算财政拨款收入支出决算表',
  '政府性基金预算财政拨款基本支出决算表',
  '国有资本经营预算财政拨款支出决算表',
  '财政拨款“三公”经费支出决算表',
  '政府采购情况表',
  '政府购买服务决算公开情况表',
];
const BEIJING_2022 = [...NINE_PLAIN.slice(0, 4), '一般公共预算财政拨款收入支出决算表', ...BEIJING_LAST];
const BEIJING_2024 = [...NINE_PLAIN.slice(0, 4), ...BEIJING_LAST];

const TIANJIN_TABLES = [
  '收入支出决算总表',
  '收入决算表（按功能分类列示）',
  '收入决算表（按单位列示）',
  '支出决算表',
  '财政拨款收入支出决算总表',
  '一般公共预算财政拨款支出决算表',
  '一般公共预算财政拨款基本支出决算表',
  '政府性基金预算财政拨款收入支出决算表',
  '国有资本经营预算财政拨款收入支出决算表',
  '财政拨款“三公”经费支出决算表',
  '项目支出决算表',
];

/** The headings of 天津, with the first and that of 三公 as each year has them. */
function tianjin(first: string, threePublic: string): readonly string[] {
  return [
    first,
    ...FIRST_SIX_SECTIONS.slice(1, 3),
    '财政拨款收支决算总体情况说明',
    ...FIRST_SIX_SECTIONS.slice(4),
    '政府性基金预算财政拨款收支决算情况说明',
    '国有资本经营预算财政拨款收支决算情况说明',
    threePublic,
    '机关运行经费支出情况说明',
    '政府采购支出情况说明',
    '国有资产占有使用情况说明',
    '预算绩效情况说明',
    '教育、医疗卫生、社会保障和就业、住房保障、涉农补贴等民生支出情况说明',
  ];
}

const TIANJIN_2022_TABLES = [
  ...TIANJIN_TABLES.slice(0, 9),
  '一般公共预算财政拨款“三公”经费支出决算表',
  '项目支出决算表',
];
const TIANJIN_2022_SECTIONS = tianjin('收支决算总体情况说明', '一般公共预算财政拨款“三公”经费支出决算情况说明');

/** 北京、天津、河北. */
export const CAPITAL_REGION: readonly Catalogue[] = [
  {
    region: '北京',
    year: 2022,
    title: '北京市玉渊潭公园管理处2022年度部门决算',
    address: 'https://yytpark.rcipc.com/news/582.html',
    tables: BEIJING_2022,
    sections: [],
  },
  {
    region: '北京',
    year: 2023,
    title: '北京市文化和旅游局综合事务中心2023年度部门决算',
    address: 'https://whlyj.beijing.gov.cn/zfxxgkpt/zdgk/ysjs/erjdw/202409/t20240911_3864818.html',
    tables: BEIJING_2022,
    sections: ['收入支出决算总体情况说明'],
    cutShort: true,
  },
  {
    region: '北京',
    year: 2024,
    title: '北京市陶然亭公园管理处2024年度部门决算',
    address: 'https://trtpark.com/news/N10119.html',
    tables: BEIJING_2024,
    sections: ['收入支出决算总体情况说明'],
    cutShort: true,
  },
  {
    region: '北京',
    year: 2024,
    title: '北京市通州区生态环境局2024年度部门决算',
    address: 'https://zhengfu.bjtzh.gov.cn/bjtz/xxfb/202509/1767906.shtml',
    tables: BEIJING_2024,
    sections: [],
  },
  {
    region: '天津',
    year: 2022,
    title: '天津市滨海新区汉沽职业中等专业学校2022年度部门决算',
    address: 'https://jtj.tjbh.gov.cn/contents/9930/278178.html',
    tables: TIANJIN_2022_TABLES,
    sections: TIANJIN_2022_SECTIONS,
  },
  {
    region: '天津',
    year: 2023,
    title: '天津市滨海新区海洋局（本级）2023年度部门决算',
    address: 'https://hyj.tjbh.gov.cn/contents/13936/288433.html',
    tables: TIANJIN_TABLES,
    sections: tianjin('收支决算总体情况说明', '财政拨款“三公”经费支出决算情况说明'),
  },
  {
    region: '天津',
    year: 2024,
    title: '天津市人民检察院（本级）2024年度部门决算',
    address: 'http://zuolichina.com/jwgk/yjsgk/202508/t20250821_7103977.shtml',
    tables: TIANJIN_TABLES,
    sections: tianjin('收入支出决算总体情况说明', '财政拨款“三公”经费支出决算情况说明'),
    copied: true,
  },
  {
    region: '河北',
    year: 2022,
    title: '保定市第三中学2022年度单位决算',
    address: 'http://www.thefoothut.com/?m=show&cid=20&id=979',
    tables: NINE,
    sections: [
      ...FIRST_SIX_SECTIONS.slice(0, 4),
      '财政拨款“三公”经费支出决算情况说明',
      '机关运行经费支出说明',
      '政府采购支出说明',
      '国有资产占用情况说明',
      '预算绩效情况说明',
      '其他需要说明的情况',
    ],
    copied: true,
  },
  {
    region: '北京',
    year: 2022,
    title: '北京市石景山区人民法院2022年度部门决算',
    address:
      'https://www.beijing.gov.cn/gate/big5/www.beijing.gov.cn/gongkai/caizheng/czzt/2022js/202308/t20230824_3229971.html',
    tables: BEIJING_2022,
    sections: [],
  },
  {
    region: '北京',
    year: 2024,
    title: '北京市通州区永顺镇中心幼儿园2024年度部门决算',
    address: 'https://zhengfu.bjtzh.gov.cn/bjtz/xxfb/202510/1769808.shtml',
    tables: BEIJING_2024,
    sections: ['收入支出决算总体情况说明'],
    cutShort: true,
  },
  {
    region: '天津',
    year: 2022,
    title: '天津市宝坻区人民法院2022年度部门决算',
    address: 'https://cz.tj.gov.cn/zwgk_53713/yjsgktypt/jsgk/2022bmjs/202308/t20230829_6389440.html',
    tables: TIANJIN_2022_TABLES,
    sections: TIANJIN_2022_SECTIONS,
  },
];
