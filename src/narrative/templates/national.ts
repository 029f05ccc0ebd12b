import { TERMS_PART } from './sections/closing';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from './sections/other-matters';
import { OVERVIEW_PART } from './sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from './sections/tables';
import { threePublicSection } from './sections/three-public';
import { TOTALS_AND_BUDGETS } from './sections/totals-and-budgets';
import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../language';

/**
 * The common ground of the provinces that have no outline of their own here, from 2022 on: four parts, thirteen
 * sections, “三公” behind the other budgets as its table is.
 */
export const NATIONAL: Template = {
  id: 'national',
  title: '国家通用',
  edition: { region: null, fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    OVERVIEW_PART,
    tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算表'),
    {
      id: 'narrative',
      heading: '{年度}年度{部门}决算情况说明',
      sections: [
        ...TOTALS_AND_BUDGETS,
        threePublicSection('财政拨款“三公”经费支出决算情况说明'),
        AGENCY_OPERATIONS,
        procurement({ smallBusinessBase: '政府采购支出总额', byKind: false }),
        stateAssetsSection('over100'),
        performance('预算绩效管理工作情况说明'),
      ],
    },
    TERMS_PART,
  ],
};
