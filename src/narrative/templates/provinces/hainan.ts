import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../../language';
import { BASIC_SECTION } from '../sections/basic';
import { TERMS_PART } from '../sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from '../sections/funds';
import { generalBudget } from '../sections/general-budget';
import { headed } from '../sections/headed';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from '../sections/totals';

/** The years of an outline, and the headings that changed with them. */
interface Years {
  readonly id: string;
  readonly title: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly fiscalTotal: string;
  readonly fund: string;
  readonly capital: string;
}

/** 海南: eleven sections, 绩效 tenth, the other matters last. */
function hainan({ id, title, fromYear, toYear, fiscalTotal, fund, capital }: Years): Template {
  return {
    id,
    title,
    edition: { region: '海南', fromYear, toYear },
    documentTitle: '{单位}{年度}年度{部门}决算公开报告',
    numbering: DEFAULT_NUMBERING,
    switches: DEFAULT_SWITCHES,
    parts: [
      overviewPart({ part: '基本情况', duties: '{部门}职责', organisation: '机构设置' }),
      tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算公开表'),
      {
        id: 'narrative',
        heading: '{年度}年度{部门}决算情况说明',
        sections: [
          headed('收入支出总体情况说明', GRAND_TOTAL),
          INCOME,
          EXPENDITURE_SECTION,
          headed(fiscalTotal, FISCAL_TOTAL),
          generalBudget('一般公共预算财政拨款支出'),
          BASIC_SECTION,
          headed(fund, FUND_SECTION),
          headed(capital, STATE_CAPITAL),
          threePublicSection('财政拨款“三公”经费支出决算情况说明'),
          performance('预算绩效情况说明'),
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
}

const FISCAL_TOTAL_2022 = '财政拨款收入支出决算情况说明';
const OF_SPENDING = {
  fund: '政府性基金预算财政拨款支出决算情况说明',
  capital: '国有资本经营预算财政拨款支出决算情况说明',
};

export const HAINAN: readonly Template[] = [
  hainan({
    id: 'hainan-2022',
    title: '海南 2022年度',
    fromYear: 2022,
    toYear: 2022,
    fiscalTotal: FISCAL_TOTAL_2022,
    fund: '政府性基金预算财政拨款收入支出决算情况说明',
    capital: '国有资本经营预算财政拨款收入支出决算情况说明',
  }),
  hainan({
    id: 'hainan-2023',
    title: '海南 2023年度',
    fromYear: 2023,
    toYear: 2023,
    fiscalTotal: FISCAL_TOTAL_2022,
    ...OF_SPENDING,
  }),
  hainan({
    id: 'hainan-2024',
    title: '海南 2024年度起',
    fromYear: 2024,
    toYear: Number.MAX_SAFE_INTEGER,
    fiscalTotal: FISCAL_TOTAL.heading,
    ...OF_SPENDING,
  }),
];
