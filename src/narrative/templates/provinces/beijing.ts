import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../../language';
import { BASIC_SECTION } from '../sections/basic';
import { TERMS_PART } from '../sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from '../sections/funds';
import { generalBudget } from '../sections/general-budget';
import { headed } from '../sections/headed';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { innerOverviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from '../sections/totals';

/**
 * 北京 from 2022 on: tables first, the unit is told within the text, all but the accounts in a part of its own. Of its
 * headings the parts and the first two sections were seen; the others go by what the city's finance bureau says of the
 * accounts of 2023 and are not certain.
 */
export const BEIJING: Template = {
  id: 'beijing',
  title: '北京 2022年度起',
  edition: { region: '北京', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算报表'),
    {
      id: 'narrative',
      heading: '{年度}年度{部门}决算说明',
      sections: [
        innerOverviewPart({ part: '{部门}基本情况', duties: '职责', organisation: '机构设置' }),
        {
          ...GRAND_TOTAL,
          sections: [headed('收入决算说明', INCOME), headed('支出决算说明', EXPENDITURE_SECTION)],
        },
        FISCAL_TOTAL,
        generalBudget('一般公共预算财政拨款支出'),
        headed('政府性基金预算财政拨款支出决算情况说明', FUND_SECTION),
        headed('国有资本经营预算财政拨款收支情况说明', STATE_CAPITAL),
        headed('财政拨款基本支出决算情况说明', BASIC_SECTION),
      ],
    },
    {
      id: 'otherMatters',
      heading: '{年度}年度其他重要事项的情况说明',
      sections: [
        threePublicSection('“三公”经费财政拨款支出决算情况'),
        headed('机关运行经费支出情况', AGENCY_OPERATIONS),
        headed('政府采购支出情况', procurement({ smallBusinessBase: '政府采购支出总额', byKind: false })),
        headed('国有资产占用情况', stateAssetsSection('over100')),
        headed('专业名词解释', TERMS_PART),
      ],
    },
    performance('{年度}年度{部门}绩效评价情况'),
  ],
};
