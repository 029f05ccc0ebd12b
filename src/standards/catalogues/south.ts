import { FIRST_SIX_SECTIONS, NINE, OLD_NINE_PLAIN } from './lists';
import type { Catalogue } from './types';

const GUANGXI_TABLES = [...NINE.slice(0, 8), '财政拨款安排的“三公”经费支出决算表'];
const GUANGXI_SECTIONS = [
  '{年度}年度收入支出决算总体情况',
  '{年度}年度一般公共预算财政拨款支出决算情况',
  '{年度}年度一般公共预算财政拨款基本支出决算情况说明',
  '{年度}年度政府性基金支出决算情况',
  '{年度}年度国有资本经营预算支出决算情况',
  '财政拨款安排的“三公”经费支出决算情况说明',
  '其他重要事项情况说明',
  '预算绩效管理工作开展情况',
];

/** The headings of 海南 and 西藏, with the fourth as each year has it. */
export function hainan(fiscalTotal: string): readonly string[] {
  return [
    '收入支出总体情况说明',
    ...FIRST_SIX_SECTIONS.slice(1, 3),
    fiscalTotal,
    ...FIRST_SIX_SECTIONS.slice(4),
    '政府性基金预算财政拨款支出决算情况说明',
    '国有资本经营预算财政拨款支出决算情况说明',
    '财政拨款“三公”经费支出决算情况说明',
    '预算绩效情况说明',
    '其他重要事项情况说明',
  ];
}

/** 广西、广东、海南. */
export const SOUTH: readonly Catalogue[] = [
  {
    region: '广西',
    year: 2022,
    title: '广西壮族自治区统计局2022年度部门决算',
    address: 'http://tjj.gxzf.gov.cn/zwgk/fdzdgknr/czxxa_1258/czjs/t17087057.shtml',
    tables: GUANGXI_TABLES,
    sections: GUANGXI_SECTIONS,
  },
  {
    region: '广西',
    year: 2022,
    title: '柳州市统计局2022年度部门决算',
    address: 'http://lztj.liuzhou.gov.cn/zwgk/fdzdgknr/czyjs/czjs/t19700101_3308390.shtml',
    tables: OLD_NINE_PLAIN,
    sections: [],
    differs: '“三公”排第七，仍是一般公共预算口径的表名；没有单独的绩效一节',
  },
  {
    region: '广西',
    year: 2023,
    title: '广西壮族自治区机关事务管理局2023年度部门决算',
    address: 'http://jgswj.gxzf.gov.cn/zfxxgk/fdzdgknr/czxx_92635/CZJS/t19172629.shtml',
    tables: GUANGXI_TABLES,
    sections: GUANGXI_SECTIONS,
  },
  {
    region: '广西',
    year: 2024,
    title: '广西壮族自治区机关车队2024年度部门决算',
    address: 'http://jgswj.gxzf.gov.cn/zfxxgk/fdzdgknr/czxx_92635/CZJS/t25886676.shtml',
    tables: GUANGXI_TABLES,
    sections: GUANGXI_SECTIONS,
  },
  {
    region: '广西',
    year: 2024,
    title: '防城港市审计局2024年度部门决算',
    address: 'http://www.fcgs.gov.cn/sjj/zfxxgk/fdzdgknr/t26052405.shtml',
    tables: NINE,
    sections: GUANGXI_SECTIONS,
    differs: '“三公”的表名没有“安排的”三个字',
  },
  {
    region: '广东',
    year: 2022,
    title: '阳江市公共卫生医院2022年度部门决算',
    address: 'http://yjggyy.com/xxgk/wgk/3204.html',
    tables: NINE,
    sections: [],
  },
  {
    region: '海南',
    year: 2022,
    title: '海南省工商业联合会2022年度部门决算公开报告',
    address: 'http://m.hoccc.org.cn/t20230905_3439828.html',
    tables: [
      '收入支出决算公开表',
      '收入决算公开表',
      '支出决算公开表',
      '财政拨款收入支出决算公开表',
      '一般公共预算财政拨款收入支出决算公开表',
      '一般公共预算财政拨款基本支出决算公开表',
      '政府性基金预算财政拨款收入支出决算公开表',
      '国有资本经营预算财政拨款收入支出决算公开表',
      '一般公共预算财政拨款“三公”经费支出决算公开表',
      '政府性基金预算财政拨款“三公”经费支出决算公开表',
      '国有资本经营预算财政拨款“三公”经费支出决算公开表',
    ],
    sections: [],
  },
  {
    region: '海南',
    year: 2023,
    title: '儋州市财政局2023年度（本级）决算公开报告',
    address: 'https://www.danzhou.gov.cn/danzhou/zfxxgkzl/bm/czj/gkml/202410/t20241022_3752989.html',
    tables: [],
    sections: hainan('财政拨款收入支出决算情况说明'),
  },
  {
    region: '海南',
    year: 2024,
    title: '万宁市政务服务中心2024年度部门决算公开报告',
    address: 'https://wanning.hainan.gov.cn/wanning/zfxxgk/sgbmgk/xzspfw/gkml/202509/t20250930_3940161.html',
    tables: [],
    sections: hainan('财政拨款收入支出决算总体情况说明'),
  },
];
