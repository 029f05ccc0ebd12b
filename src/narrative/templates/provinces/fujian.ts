import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../../language';
import { BASIC_SECTION } from '../sections/basic';
import { TERMS_PART } from '../sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from '../sections/funds';
import { generalBudget } from '../sections/general-budget';
import { headed, written } from '../sections/headed';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from '../sections/totals';

/**
 * 福建 from 2022 on: income and expenditure below the totals, 基本支出 behind the other budgets. Seen are the first seven
 * sections; what follows them is not certain.
 */
export const FUJIAN: Template = {
  id: 'fujian',
  title: '福建 2022年度起',
  edition: { region: '福建', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    overviewPart(
      { part: '{部门}概况', duties: '{部门}主要职责', organisation: '{部门决算单位}基本情况' },
      headed('{部门}主要工作总结', written('highlights', '主要工作总结')),
    ),
    tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算表'),
    {
      id: 'narrative',
      heading: '{年度}年度{部门}决算情况说明',
      sections: [
        { ...GRAND_TOTAL, sections: [headed('收入情况', INCOME), headed('支出情况', EXPENDITURE_SECTION)] },
        FISCAL_TOTAL,
        generalBudget('一般公共预算财政拨款支出'),
        headed('政府性基金预算财政拨款支出决算情况说明', FUND_SECTION),
        STATE_CAPITAL,
        BASIC_SECTION,
        threePublicSection('一般公共预算财政拨款“三公”经费支出决算情况说明'),
        performance('预算绩效情况说明'),
        {
          id: 'otherMatters',
          heading: '其他重要事项情况说明',
          sections: [
            headed('机关运行经费支出情况', AGENCY_OPERATIONS),
            headed('政府采购支出情况', procurement({ smallBusinessBase: '政府采购支出总额', byKind: false })),
            headed('国有资产占用情况', stateAssetsSection('over100')),
          ],
        },
      ],
    },
    TERMS_PART,
  ],
};
