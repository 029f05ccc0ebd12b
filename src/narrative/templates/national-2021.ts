import { BASIC_SECTION } from './sections/basic';
import { TERMS_PART } from './sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from './sections/funds';
import { generalBudget } from './sections/general-budget';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from './sections/other-matters';
import { OVERVIEW_PART } from './sections/overview';
import { THREE_PUBLIC_SEVENTH, tablesPart } from './sections/tables';
import { threePublicSection } from './sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from './sections/totals';
import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../language';

/** The common ground to 2021: “三公” of 一般公共预算 seventh, as its table was, and the equipment of those years. */
export const NATIONAL_2021: Template = {
  id: 'national-2021',
  title: '国家通用 2021年度及以前',
  edition: { region: null, fromYear: 0, toYear: 2021 },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    OVERVIEW_PART,
    tablesPart(THREE_PUBLIC_SEVENTH, '{年度}年度{部门}决算表'),
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
        AGENCY_OPERATIONS,
        procurement({ smallBusinessBase: '政府采购支出总额', byKind: false }),
        stateAssetsSection('general50special100'),
        performance('预算绩效管理工作情况说明'),
      ],
    },
    TERMS_PART,
  ],
};
