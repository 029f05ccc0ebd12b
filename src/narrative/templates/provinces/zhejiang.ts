import { DEFAULT_SWITCHES, type Template } from '../../../language';
import { BASIC_SECTION } from '../sections/basic';
import { TERMS_PART } from '../sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from '../sections/funds';
import { generalBudget } from '../sections/general-budget';
import { headed } from '../sections/headed';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { withInnerMarks } from '../sections/marks';
import { innerOverviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from '../sections/totals';
import { PARTS_AS_SECTIONS } from './numberings';

/** 浙江 from 2022 on: parts numbered 一、 to 四、, sections （一） to （十三）. */
export const ZHEJIANG: Template = {
  id: 'zhejiang',
  title: '浙江 2022年度起',
  edition: { region: '浙江', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: PARTS_AS_SECTIONS,
  switches: DEFAULT_SWITCHES,
  parts: withInnerMarks([
    innerOverviewPart({ part: '概况', duties: '{部门}职责', organisation: '机构设置' }),
    tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算公开表'),
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
        headed('政府性基金预算财政拨款支出决算总体情况说明', FUND_SECTION),
        headed('国有资本经营预算财政拨款支出决算总体情况说明', STATE_CAPITAL),
        threePublicSection('财政拨款“三公”经费支出决算情况说明'),
        headed('机关运行经费支出说明', AGENCY_OPERATIONS),
        headed('政府采购支出说明', procurement({ smallBusinessBase: '政府采购支出总额', byKind: false })),
        headed('国有资产占有使用情况说明', stateAssetsSection('over100')),
        performance('预算绩效情况说明'),
      ],
    },
    TERMS_PART,
  ]),
};
