import { BASIC_SECTION } from './sections/basic';
import { ATTACHMENTS, TERMS_PART } from './sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from './sections/funds';
import { generalBudget } from './sections/general-budget';
import {
  AGENCY_OPERATIONS,
  GENERAL_SPENDING,
  performance,
  procurement,
  stateAssetsSection,
} from './sections/other-matters';
import { OVERVIEW_PART } from './sections/overview';
import { THREE_PUBLIC_SEVENTH, tablesPart } from './sections/tables';
import { threePublicSection } from './sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from './sections/totals';
import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../language';

/**
 * 湖南 to the accounts of 2020: ten sections, the tenth with four of its own, and 机关运行经费 against
 * 年初预算. 国有资本经营 has a section only where there is money in it; else the list of tables says that there is none.
 */
export const HUNAN_2020: Template = {
  id: 'hunan-2020',
  title: '湖南 2020年度及以前',
  edition: { region: '湖南', fromYear: 0, toYear: 2020 },
  documentTitle: '{单位}{年度}年度{部门}决算公开',
  numbering: DEFAULT_NUMBERING,
  // The other sections compare with last year; only 机关运行经费 has this base.
  switches: { ...DEFAULT_SWITCHES, compareBase: 'originalBudget' },
  parts: [
    OVERVIEW_PART,
    tablesPart(THREE_PUBLIC_SEVENTH, '{单位}{年度}年度{部门}决算表'),
    {
      id: 'narrative',
      heading: '{单位}{年度}年度{部门}决算情况说明',
      sections: [
        GRAND_TOTAL,
        INCOME,
        EXPENDITURE_SECTION,
        FISCAL_TOTAL,
        generalBudget('财政拨款支出'),
        BASIC_SECTION,
        threePublicSection('一般公共预算财政拨款“三公”经费支出决算情况说明'),
        FUND_SECTION,
        { ...STATE_CAPITAL, when: '国资收支' },
        performance('关于{年度}年度预算绩效情况说明'),
        {
          id: 'otherMatters',
          heading: '其他重要事项情况说明',
          sections: [
            AGENCY_OPERATIONS,
            GENERAL_SPENDING,
            procurement({ smallBusinessBase: '政府采购支出总额', byKind: false }),
            stateAssetsSection('general50special100'),
          ],
        },
      ],
    },
    TERMS_PART,
    ATTACHMENTS,
  ],
};
