import { DEFAULT_SWITCHES, type Template } from '../../../language';
import { TERMS_PART } from '../sections/closing';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { TOTALS_AND_BUDGETS } from '../sections/totals-and-budgets';
import { PARTS_WITH_COLON } from './numberings';

/**
 * 广东 from 2022 on: four parts, percentages with one decimal, “三公” held against 全年预算. Its sections were not seen in a list of contents, so
 * they follow the national order.
 */
export const GUANGDONG: Template = {
  id: 'guangdong',
  title: '广东 2022年度起',
  edition: { region: '广东', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: PARTS_WITH_COLON,
  switches: { ...DEFAULT_SWITCHES, percentDecimals: 1, threePublicBudget: 'adjusted' },
  parts: [
    overviewPart({ part: '{单位}概况', duties: '主要职责', organisation: '机构设置及决算单位构成' }),
    tablesPart(THREE_PUBLIC_LAST, '{单位}{年度}年度{部门}决算表'),
    {
      id: 'narrative',
      heading: '{单位}{年度}年度{部门}决算情况说明',
      sections: [
        ...TOTALS_AND_BUDGETS,
        threePublicSection('财政拨款“三公”经费支出决算情况说明'),
        {
          id: 'otherMatters',
          heading: '其他重要事项的情况说明',
          sections: [
            AGENCY_OPERATIONS,
            procurement({ smallBusinessBase: '政府采购支出总额', byKind: false }),
            stateAssetsSection('over100'),
            performance('预算绩效管理情况说明'),
          ],
        },
      ],
    },
    TERMS_PART,
  ],
};
