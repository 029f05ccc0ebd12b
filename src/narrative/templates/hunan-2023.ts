import { HUNAN_2022, hunanParts } from './hunan-2022';
import { overviewPart } from './sections/overview';
import type { Template } from '../../language';

/** 湖南 from 2023 on: as 2022, with other headings over the other budgets and 绩效. */
export const HUNAN_2023: Template = {
  ...HUNAN_2022,
  id: 'hunan-2023',
  title: '湖南 2023年度起',
  edition: { region: '湖南', fromYear: 2023, toYear: Number.MAX_SAFE_INTEGER },
  parts: hunanParts({
    overview: overviewPart({ part: '{单位}概况', duties: '{部门}职责', organisation: '机构设置及决算单位构成' }),
    fund: '政府性基金预算收入支出决算情况',
    capital: '国有资本经营预算财政拨款支出决算情况说明',
    performance: '关于{年度}年度预算绩效管理情况的说明',
  }),
};
