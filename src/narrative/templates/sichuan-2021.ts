import { BASIC_SECTION } from './sections/basic';
import { ATTACHMENTS, TERMS_PART } from './sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from './sections/funds';
import { generalBudget } from './sections/general-budget';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from './sections/other-matters';
import { OVERVIEW_PART } from './sections/overview';
import { THREE_PUBLIC_SEVENTH, tablesPart } from './sections/tables';
import { threePublicSection } from './sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from './sections/totals';
import { DEFAULT_NUMBERING, type Template } from '../../language';
import { SICHUAN_SWITCHES } from './sichuan';

/** 四川 to 2021: as later, with “三公” of 一般公共预算 and the equipment of those years. Its headings were not seen. */
export const SICHUAN_2021: Template = {
  id: 'sichuan-2021',
  title: '四川 2021年度及以前',
  edition: { region: '四川', fromYear: 0, toYear: 2021 },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: SICHUAN_SWITCHES,
  parts: [
    OVERVIEW_PART,
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
        threePublicSection('一般公共预算财政拨款“三公”经费支出决算情况说明'),
        FUND_SECTION,
        STATE_CAPITAL,
        {
          id: 'otherMatters',
          heading: '其他重要事项的情况说明',
          sections: [
            AGENCY_OPERATIONS,
            procurement({ smallBusinessBase: '政府采购支出总额', byKind: false }),
            stateAssetsSection('general50special100'),
            performance('预算绩效管理情况说明'),
          ],
        },
      ],
    },
    TERMS_PART,
    ATTACHMENTS,
    tablesPart(THREE_PUBLIC_SEVENTH, '附表'),
  ],
};
