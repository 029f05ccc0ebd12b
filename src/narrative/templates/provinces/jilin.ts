import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../../language';
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

/** 吉林 from 2022 on: 绩效 tenth, and the other matters behind it. */
export const JILIN: Template = {
  id: 'jilin',
  title: '吉林 2022年度起',
  edition: { region: '吉林', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    overviewPart({ part: '{部门}概况', duties: '{部门}职责', organisation: '机构设置及{部门决算单位}构成' }),
    tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算表'),
    {
      id: 'narrative',
      heading: '{年度}年度{部门}决算情况说明',
      sections: [
        GRAND_TOTAL,
        INCOME,
        EXPENDITURE_SECTION,
        FISCAL_TOTAL,
        generalBudget('一般公共预算财政拨款支出'),
        BASIC_SECTION,
        FUND_SECTION,
        STATE_CAPITAL,
        threePublicSection('财政拨款“三公”经费支出决算情况说明'),
        performance('预算绩效管理情况说明'),
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
