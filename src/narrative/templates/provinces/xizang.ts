import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../../language';
import { BASIC_SECTION } from '../sections/basic';
import { TERMS_PART } from '../sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from '../sections/funds';
import { generalBudget } from '../sections/general-budget';
import { headed, written } from '../sections/headed';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { THREE_PUBLIC_SEVENTH, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from '../sections/totals';

/** What other provinces tell in sections of their own stands below 财政拨款 here. */
const GENERAL_BUDGET = generalBudget('一般公共预算财政拨款支出');

/** 西藏 from 2022 on: twelve sections, all of 财政拨款 in the fourth, and three at the end that the unit writes. */
export const XIZANG: Template = {
  id: 'xizang',
  title: '西藏 2022年度起',
  edition: { region: '西藏', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    overviewPart({ part: '{单位}概况', duties: '{部门}职责', organisation: '机构设置和决算单位构成' }),
    tablesPart(THREE_PUBLIC_SEVENTH, '{单位}{年度}年度{部门}决算表'),
    {
      id: 'narrative',
      heading: '{单位}{年度}年度{部门}决算数据说明',
      sections: [
        GRAND_TOTAL,
        INCOME,
        EXPENDITURE_SECTION,
        {
          ...headed('财政拨款收入支出决算情况说明', FISCAL_TOTAL),
          sections: [...(GENERAL_BUDGET.sections ?? []), BASIC_SECTION, FUND_SECTION, STATE_CAPITAL],
        },
        threePublicSection('一般公共预算财政拨款“三公”经费支出决算情况说明'),
        headed('{年度}年度机关运行情况说明', AGENCY_OPERATIONS),
        headed('政府采购情况说明', procurement({ smallBusinessBase: '政府采购支出总额', byKind: false })),
        headed('国有资产占有使用情况', stateAssetsSection('over100')),
        performance('预算绩效情况说明'),
        written('povertyRelief', '扶贫资金情况说明'),
        written('debts', '债务情况说明'),
        written('majorProjects', '重点、重大项目信息'),
      ],
    },
    TERMS_PART,
  ],
};
