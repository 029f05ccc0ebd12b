import { DEFAULT_SWITCHES, type Template } from '../../../language';
import { BASIC_SECTION } from '../sections/basic';
import { TERMS_PART } from '../sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from '../sections/funds';
import { generalBudget } from '../sections/general-budget';
import { headed } from '../sections/headed';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from '../sections/totals';
import { PARTS_WITH_COLON } from './numberings';

/** 广西 from 2022 on: eight sections, the first with income, expenditure and 财政拨款 below it, 绩效 last. */
export const GUANGXI: Template = {
  id: 'guangxi',
  title: '广西 2022年度起',
  edition: { region: '广西', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: PARTS_WITH_COLON,
  switches: { ...DEFAULT_SWITCHES, priorName: 'year' },
  parts: [
    overviewPart({ part: '{单位}概况', duties: '{本部门}职责', organisation: '机构设置情况' }),
    tablesPart(THREE_PUBLIC_LAST, '{单位}{年度}年度{部门}决算报表'),
    {
      id: 'narrative',
      heading: '{单位}{年度}年度{部门}决算情况说明',
      sections: [
        {
          ...headed('{年度}年度收入支出决算总体情况', GRAND_TOTAL),
          sections: [
            headed('收入决算情况', INCOME),
            headed('支出决算情况', EXPENDITURE_SECTION),
            headed('财政拨款收入支出决算总体情况', FISCAL_TOTAL),
          ],
        },
        headed('{年度}年度一般公共预算财政拨款支出决算情况', generalBudget('一般公共预算财政拨款支出')),
        headed('{年度}年度一般公共预算财政拨款基本支出决算情况说明', BASIC_SECTION),
        headed('{年度}年度政府性基金支出决算情况', FUND_SECTION),
        headed('{年度}年度国有资本经营预算支出决算情况', STATE_CAPITAL),
        threePublicSection('财政拨款安排的“三公”经费支出决算情况说明'),
        {
          id: 'otherMatters',
          heading: '其他重要事项情况说明',
          sections: [
            AGENCY_OPERATIONS,
            procurement({ smallBusinessBase: '政府采购支出总额', byKind: false }),
            stateAssetsSection('over100'),
          ],
        },
        performance('预算绩效管理工作开展情况'),
      ],
    },
    TERMS_PART,
  ],
};
