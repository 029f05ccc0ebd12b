import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template, type TemplateSection } from '../../../language';
import { BASIC_SECTION } from '../sections/basic';
import { TERMS_PART } from '../sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from '../sections/funds';
import { generalBudget } from '../sections/general-budget';
import { headed, written } from '../sections/headed';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from '../sections/totals';

/** Alike in both years; what follows them changed places. */
const FIRST_SIX: readonly TemplateSection[] = [
  GRAND_TOTAL,
  INCOME,
  EXPENDITURE_SECTION,
  FISCAL_TOTAL,
  generalBudget('一般公共预算财政拨款支出'),
  BASIC_SECTION,
];
const BUDGETS: readonly TemplateSection[] = [
  headed('政府性基金预算财政拨款收支决算情况说明', FUND_SECTION),
  headed('国有资本经营预算财政拨款支出情况说明', STATE_CAPITAL),
  threePublicSection('财政拨款“三公”经费支出决算情况说明'),
];
/** 机关运行, 政府采购 and 国有资产: sections of the narrative here, not below 其他重要事项. */
const MATTERS: readonly TemplateSection[] = [
  AGENCY_OPERATIONS,
  procurement({ smallBusinessBase: '政府采购支出总额', byKind: false }),
  stateAssetsSection('over100'),
];

/** 绩效 is a part of its own, behind the narrative. */
function gansu(
  { id, title, fromYear, toYear }: { id: string; title: string; fromYear: number; toYear: number },
  sections: readonly TemplateSection[],
): Template {
  return {
    id,
    title,
    edition: { region: '甘肃', fromYear, toYear },
    documentTitle: '{单位}{年度}年度{部门}决算',
    numbering: DEFAULT_NUMBERING,
    switches: DEFAULT_SWITCHES,
    parts: [
      overviewPart({ part: '{部门}概况', duties: '{部门}职责', organisation: '机构设置' }),
      tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算表'),
      { id: 'narrative', heading: '{年度}年度{部门}决算情况说明', sections },
      performance('预算绩效情况说明'),
      TERMS_PART,
    ],
  };
}

/** 甘肃 2022: 机关运行 and what follows it before the other budgets. */
export const GANSU_2022 = gansu({ id: 'gansu-2022', title: '甘肃 2022年度', fromYear: 2022, toYear: 2022 }, [
  ...FIRST_SIX,
  ...MATTERS,
  ...BUDGETS,
]);

/** 甘肃 from 2023 on: 三公 ninth, 绩效 a part of its own. */
export const GANSU_2023 = gansu(
  { id: 'gansu-2023', title: '甘肃 2023年度起', fromYear: 2023, toYear: Number.MAX_SAFE_INTEGER },
  [...FIRST_SIX, ...BUDGETS, ...MATTERS, written('furtherMatters', '其他需要说明的情况')],
);
