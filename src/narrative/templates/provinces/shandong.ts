import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../../language';
import { ATTACHMENTS, TERMS_PART } from '../sections/closing';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { TOTALS_AND_BUDGETS } from '../sections/totals-and-budgets';

/** 山东 from 2022 on: the common thirteen sections, 绩效 under a heading of its own, and the papers attached. */
export const SHANDONG: Template = {
  id: 'shandong',
  title: '山东 2022年度起',
  edition: { region: '山东', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{年度}年度{单位}{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    overviewPart({ part: '{部门}概况', duties: '{部门}职责', organisation: '机构设置' }),
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
        performance('预算绩效情况说明'),
      ],
    },
    TERMS_PART,
    ATTACHMENTS,
  ],
};
