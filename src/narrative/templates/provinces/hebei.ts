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

/** What other provinces tell in a section of its own stands below 财政拨款 here. */
const GENERAL_BUDGET = generalBudget('一般公共预算财政拨款支出');

/** 河北 from 2022 on: ten sections, all of 财政拨款 in the fourth, 三公 fifth. */
export const HEBEI: Template = {
  id: 'hebei',
  title: '河北 2022年度起',
  edition: { region: '河北', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    overviewPart({ part: '{部门}概况', duties: '{部门}职责', organisation: '机构设置' }),
    tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算报表'),
    {
      id: 'narrative',
      heading: '{年度}年度{部门}决算情况说明',
      sections: [
        GRAND_TOTAL,
        INCOME,
        EXPENDITURE_SECTION,
        {
          ...FISCAL_TOTAL,
          sections: [...(GENERAL_BUDGET.sections ?? []), BASIC_SECTION, FUND_SECTION, STATE_CAPITAL],
        },
        threePublicSection('财政拨款“三公”经费支出决算情况说明'),
        headed('机关运行经费支出说明', AGENCY_OPERATIONS),
        headed('政府采购支出说明', procurement({ smallBusinessBase: '政府采购支出总额', byKind: false })),
        stateAssetsSection('over100'),
        performance('预算绩效情况说明'),
        written('furtherMatters', '其他需要说明的情况'),
      ],
    },
    TERMS_PART,
  ],
};
