import { BASIC_SECTION } from './sections/basic';
import { ATTACHMENTS, TERMS_PART } from './sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from './sections/funds';
import { generalBudget } from './sections/general-budget';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from './sections/other-matters';
import { OVERVIEW_PART } from './sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from './sections/tables';
import { threePublicSection } from './sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from './sections/totals';
import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../language';

/** 四川: tables last, 财政拨款收入 told by its three budgets, nil items listed as 0万元，占0%. */
export const SICHUAN: Template = {
  id: 'sichuan',
  title: '四川',
  edition: { region: '四川', fromYear: 0, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: {
    ...DEFAULT_SWITCHES,
    listZeroItems: true,
    splitFiscalAppropriation: true,
    priorName: 'year',
    zeroText: '0',
  },
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
        threePublicSection('财政拨款“三公”经费支出决算情况说明'),
        FUND_SECTION,
        STATE_CAPITAL,
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
    ATTACHMENTS,
    tablesPart(THREE_PUBLIC_LAST, '附表'),
  ],
};
