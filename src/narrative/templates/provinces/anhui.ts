import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template, type TemplateSection } from '../../../language';
import { TERMS_PART } from '../sections/closing';
import { flattened } from '../sections/headed';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { TOTALS_AND_BUDGETS } from '../sections/totals-and-budgets';

/** The years of an outline, and what stands behind the three budgets. */
interface Years {
  readonly id: string;
  readonly title: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly last: readonly TemplateSection[];
}

const AFTER_BUDGETS: readonly TemplateSection[] = [
  AGENCY_OPERATIONS,
  procurement({ smallBusinessBase: '政府采购支出总额', byKind: false }),
  stateAssetsSection('over100'),
];

function anhui({ id, title, fromYear, toYear, last }: Years): Template {
  return {
    id,
    title,
    edition: { region: '安徽', fromYear, toYear },
    documentTitle: '{单位}{年度}年度{部门}决算',
    numbering: DEFAULT_NUMBERING,
    switches: DEFAULT_SWITCHES,
    parts: [
      overviewPart({ part: '{单位}概况', duties: '{部门}职责', organisation: '机构设置' }),
      tablesPart(THREE_PUBLIC_LAST, '{单位}{年度}年度{部门}决算表'),
      {
        id: 'narrative',
        heading: '{单位}{年度}年度{部门}决算情况说明',
        sections: [...TOTALS_AND_BUDGETS, ...last],
      },
      TERMS_PART,
    ],
  };
}

/** 安徽: until 2023 eight tables, and all that follows the three budgets in one section; then 三公 and 绩效 apart. */
export const ANHUI: readonly Template[] = [
  anhui({
    id: 'anhui',
    title: '安徽 2022至2023年度',
    fromYear: 2022,
    toYear: 2023,
    last: [
      {
        id: 'otherMatters',
        heading: '其他重要事项情况说明',
        sections: [
          ...AFTER_BUDGETS,
          performance('预算绩效情况说明'),
          // 三公 comes last here, behind 绩效.
          flattened(threePublicSection('财政拨款“三公”经费支出决算情况说明')),
        ],
      },
    ],
  }),
  anhui({
    id: 'anhui-2024',
    title: '安徽 2024年度起',
    fromYear: 2024,
    toYear: Number.MAX_SAFE_INTEGER,
    last: [
      threePublicSection('一般公共预算及政府性基金财政拨款“三公”经费支出决算情况说明'),
      performance('关于{年度}年度绩效评价情况的说明'),
      { id: 'otherMatters', heading: '其他重要事项的情况说明', sections: AFTER_BUDGETS },
    ],
  }),
];
