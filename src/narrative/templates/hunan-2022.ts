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
import { OVERVIEW_PART } from './sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from './sections/tables';
import { threePublicSection } from './sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from './sections/totals';
import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../language';

/** Headings in which the outline differs by its year. */
export interface HunanHeadings {
  readonly overview: Template['parts'][number];
  readonly fund: string;
  readonly capital: string;
  readonly performance: string;
}

/**
 * 湖南 2022: “三公” over all 财政拨款 (still section 七 though its table is the ninth), procurement by kind, equipment
 * from 100 万元 on.
 */
export const HUNAN_2022: Template = {
  id: 'hunan-2022',
  title: '湖南 2022年度',
  edition: { region: '湖南', fromYear: 2022, toYear: 2022 },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: hunanParts({
    overview: OVERVIEW_PART,
    fund: '政府性基金预算收入支出决算情况说明',
    capital: '国有资本经营预算收入支出决算情况说明',
    performance: '关于预算绩效情况的说明',
  }),
};

/** The parts of the outline from 2022 on. */
export function hunanParts({ overview, fund, capital, performance: results }: HunanHeadings): Template['parts'] {
  return [
    overview,
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
        headed(fund, FUND_SECTION),
        headed(capital, STATE_CAPITAL),
        headed('关于机关运行经费支出说明', AGENCY_OPERATIONS),
        GENERAL_SPENDING,
        headed('关于政府采购支出说明', procurement({ smallBusinessBase: '授予中小企业合同金额', byKind: true })),
        headed('关于国有资产占用情况说明', stateAssetsSection('over100')),
        performance(results),
      ],
    },
    TERMS_PART,
    ATTACHMENTS,
  ];
}
