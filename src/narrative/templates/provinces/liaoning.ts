import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../../language';
import { BASIC_SECTION } from '../sections/basic';
import { ATTACHMENTS, TERMS_PART } from '../sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from '../sections/funds';
import { generalBudget } from '../sections/general-budget';
import { headed } from '../sections/headed';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { THREE_PUBLIC_SEVENTH, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from '../sections/totals';

/** In what the years of 辽宁 differ. */
interface Year {
  readonly id: string;
  readonly title: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly fiscal: string;
  readonly threePublic: string;
}

/** What other provinces tell in sections of their own stands below 财政拨款 here. */
const GENERAL_BUDGET = generalBudget('一般公共预算财政拨款支出');

/** 辽宁 from 2022 on: five sections, 三公 third, tables behind the text. */
function liaoning({ id, title, fromYear, toYear, fiscal, threePublic }: Year): Template {
  return {
    id,
    title,
    edition: { region: '辽宁', fromYear, toYear },
    documentTitle: '{单位}{年度}年度{部门}决算',
    numbering: DEFAULT_NUMBERING,
    switches: DEFAULT_SWITCHES,
    parts: [
      overviewPart({ part: '{部门}概况', duties: '主要职责', organisation: '{部门决算单位}构成', tells: 'unitsAlone' }),
      {
        id: 'narrative',
        heading: '{年度}年度{部门}决算情况说明',
        sections: [
          { ...GRAND_TOTAL, sections: [headed('收入情况', INCOME), headed('支出情况', EXPENDITURE_SECTION)] },
          {
            id: 'fiscal',
            heading: fiscal,
            sections: [
              headed('财政拨款收入支出决算总体情况', FISCAL_TOTAL),
              ...(GENERAL_BUDGET.sections ?? []),
              FUND_SECTION,
              STATE_CAPITAL,
            ],
          },
          threePublicSection(threePublic),
          BASIC_SECTION,
          {
            id: 'otherMatters',
            heading: '其他重要事项的情况说明',
            sections: [
              headed('机关运行经费支出情况', AGENCY_OPERATIONS),
              headed('政府采购支出情况', procurement({ smallBusinessBase: '政府采购支出总额', byKind: false })),
              headed('国有资产占用情况', stateAssetsSection('over100')),
              performance('预算绩效情况'),
            ],
          },
        ],
      },
      TERMS_PART,
      tablesPart(THREE_PUBLIC_SEVENTH, '{年度}年度{部门}决算表'),
      ATTACHMENTS,
    ],
  };
}

export const LIAONING: readonly Template[] = [
  liaoning({
    id: 'liaoning-2022',
    title: '辽宁 2022年度',
    fromYear: 2022,
    toYear: 2022,
    fiscal: '财政拨款收入支出决算情况说明',
    threePublic: '一般公共预算财政拨款“三公”经费支出决算情况说明',
  }),
  liaoning({
    id: 'liaoning-2023',
    title: '辽宁 2023年度起',
    fromYear: 2023,
    toYear: Number.MAX_SAFE_INTEGER,
    fiscal: '财政拨款支出决算情况说明',
    threePublic: '财政拨款“三公”经费支出决算情况说明',
  }),
];
