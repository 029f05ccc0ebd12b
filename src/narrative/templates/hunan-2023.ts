import { BASIC_SECTION } from './sections/basic';
import { headed } from './sections/headed';
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
import { overviewPart } from './sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from './sections/tables';
import { threePublicSection } from './sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from './sections/totals';
import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../language';

/** 湖南 from 2023 on: as 2022, with other headings over the other budgets and 绩效. */
export const HUNAN_2023: Template = {
  id: 'hunan-2023',
  title: '湖南 2023年度起',
  edition: { region: '湖南', fromYear: 2023, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    overviewPart({ part: '{单位}概况', duties: '{部门}职责', organisation: '机构设置及决算单位构成' }),
    tablesPart(THREE_PUBLIC_LAST, '{单位}{年度}年度{部门}决算表'),
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
        threePublicSection('财政拨款“三公”经费支出决算情况说明'),
        headed('政府性基金预算收入支出决算情况', FUND_SECTION),
        headed('国有资本经营预算财政拨款支出决算情况说明', STATE_CAPITAL),
        headed('关于机关运行经费支出说明', AGENCY_OPERATIONS),
        GENERAL_SPENDING,
        headed('关于政府采购支出说明', procurement({ smallBusinessBase: '授予中小企业合同金额', byKind: true })),
        headed('关于国有资产占用情况说明', stateAssetsSection('over100')),
        performance('关于{年度}年度预算绩效管理情况的说明'),
      ],
    },
    TERMS_PART,
    ATTACHMENTS,
  ],
};
