import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../../language';
import { BASIC_SECTION } from '../sections/basic';
import { TERMS_PART } from '../sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from '../sections/funds';
import { generalBudget } from '../sections/general-budget';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, INCOME } from '../sections/totals';

/** Taken apart below: its sections stand beside those of the two other budgets under one heading. */
const GENERAL_BUDGET = generalBudget('一般公共预算财政拨款支出');

/** 江西 from 2022 on: nine sections without 总体; the third tells all three budgets of 财政拨款. */
export const JIANGXI: Template = {
  id: 'jiangxi',
  title: '江西 2022年度起',
  edition: { region: '江西', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    overviewPart({
      part: '{单位}概况',
      duties: '{部门}主要职责',
      organisation: '机构设置及人员情况',
      tells: 'withStaff',
    }),
    tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算表'),
    {
      id: 'narrative',
      heading: '{年度}年度{部门}决算情况说明',
      sections: [
        INCOME,
        EXPENDITURE_SECTION,
        {
          ...GENERAL_BUDGET,
          heading: '财政拨款支出决算情况说明',
          sections: [FISCAL_TOTAL, ...(GENERAL_BUDGET.sections ?? []), FUND_SECTION, STATE_CAPITAL],
        },
        BASIC_SECTION,
        threePublicSection('财政拨款“三公”经费支出决算情况说明'),
        AGENCY_OPERATIONS,
        procurement({ smallBusinessBase: '政府采购支出总额', byKind: false }),
        stateAssetsSection('over100'),
        performance('预算绩效情况说明'),
      ],
    },
    TERMS_PART,
  ],
};
