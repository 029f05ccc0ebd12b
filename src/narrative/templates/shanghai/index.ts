import { BASIC_SECTION } from '../sections/basic';
import { TERMS_PART } from '../sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from '../sections/funds';
import { AGENCY_OPERATIONS, stateAssetsSection } from '../sections/other-matters';
import { OVERVIEW_PART } from '../sections/overview';
import { THREE_PUBLIC_SEVENTH, tablesPart } from '../sections/tables';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from '../sections/totals';
import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../../language';
import { SHANGHAI_GENERAL_BUDGET } from './general-budget';
import { SHANGHAI_PERFORMANCE, SHANGHAI_PROCUREMENT } from './other-matters';
import { SHANGHAI_THREE_PUBLIC } from './three-public';

/** 上海 2024: four parts, eleven sections, “三公” seventh as its table is, last year by its number. */
export const SHANGHAI_2024: Template = {
  id: 'shanghai-2024',
  title: '上海 2024年度',
  // 2024 and 2025 were seen; it is offered for every year of 上海, which has no other outline here.
  edition: { region: '上海', fromYear: 0, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: { ...DEFAULT_SWITCHES, priorName: 'year' },
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
        SHANGHAI_GENERAL_BUDGET,
        BASIC_SECTION,
        SHANGHAI_THREE_PUBLIC,
        FUND_SECTION,
        { ...STATE_CAPITAL, heading: '国有资本经营预算财政拨款收入支出决算情况说明' },
        SHANGHAI_PERFORMANCE,
        {
          id: 'otherMatters',
          heading: '其他重要事项的情况说明',
          sections: [AGENCY_OPERATIONS, SHANGHAI_PROCUREMENT, stateAssetsSection('over100')],
        },
      ],
    },
    TERMS_PART,
  ],
};
