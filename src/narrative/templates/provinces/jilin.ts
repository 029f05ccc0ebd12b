import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../../language';
import { TERMS_PART } from '../sections/closing';
import { headed } from '../sections/headed';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { TOTALS_AND_BUDGETS } from '../sections/totals-and-budgets';

/** 吉林 from 2022 on: 绩效 tenth, and the other matters behind it. */
export const JILIN: Template = {
  id: 'jilin',
  title: '吉林 2022年度起',
  edition: { region: '吉林', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    overviewPart({ part: '{部门}概况', duties: '{部门}职责', organisation: '机构设置及{部门决算单位}构成' }),
    tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算表'),
    {
      id: 'narrative',
      heading: '{年度}年度{部门}决算情况说明',
      sections: [
        ...TOTALS_AND_BUDGETS,
        threePublicSection('财政拨款“三公”经费支出决算情况说明'),
        performance('预算绩效管理情况说明'),
        {
          id: 'otherMatters',
          heading: '其他重要事项情况说明',
          sections: [
            headed('机关运行经费支出情况', AGENCY_OPERATIONS),
            headed('政府采购支出情况', procurement({ smallBusinessBase: '政府采购支出总额', byKind: false })),
            headed('国有资产占用情况', stateAssetsSection('over100')),
          ],
        },
      ],
    },
    TERMS_PART,
  ],
};
