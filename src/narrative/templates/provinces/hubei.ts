import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../../language';
import { TERMS_PART } from '../sections/closing';
import { headed, written } from '../sections/headed';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { TOTALS_AND_BUDGETS } from '../sections/totals-and-budgets';

/** 湖北 from 2022 on: 三公 ninth, and a last section on 专项支出 and 转移支付, which the unit writes. */
export const HUBEI: Template = {
  id: 'hubei',
  title: '湖北 2022年度起',
  edition: { region: '湖北', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    overviewPart({ part: '{单位}概况', duties: '{部门}主要职责', organisation: '机构设置情况' }),
    tablesPart(THREE_PUBLIC_LAST, '{单位}{年度}年度{部门}决算表'),
    {
      id: 'narrative',
      heading: '{单位}{年度}年度{部门}决算情况说明',
      sections: [
        ...TOTALS_AND_BUDGETS,
        threePublicSection('财政拨款“三公”经费支出决算情况说明'),
        headed('机关运行经费支出说明', AGENCY_OPERATIONS),
        headed('政府采购支出说明', procurement({ smallBusinessBase: '政府采购支出总额', byKind: false })),
        stateAssetsSection('over100'),
        performance('预算绩效情况说明'),
        written('transfers', '专项支出、转移支付支出情况说明'),
      ],
    },
    TERMS_PART,
  ],
};
