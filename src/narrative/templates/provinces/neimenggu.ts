import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template, type TemplateSection } from '../../../language';
import { BASIC_SECTION } from '../sections/basic';
import { TERMS_PART } from '../sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from '../sections/funds';
import { generalBudget } from '../sections/general-budget';
import { headed, written } from '../sections/headed';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { BASIC_AND_PROJECT } from '../sections/spending-kinds';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from '../sections/totals';

/** 项目支出 of 一般公共预算 has a table, and with it a section. */
const PROJECT: TemplateSection = {
  id: 'generalBudgetProject',
  heading: '一般公共预算财政拨款项目支出决算情况说明',
  paragraphs: [
    {
      text: '{年度}年度一般公共预算财政拨款项目支出{一般公共预算项目支出}{若：一般公共预算支出}，占一般公共预算财政拨款支出的{占：一般公共预算项目支出}{完}。',
    },
  ],
};

const GENERAL_BUDGET = generalBudget('一般公共预算财政拨款支出');

const BUDGETS: readonly TemplateSection[] = [
  threePublicSection('财政拨款“三公”经费支出决算情况说明'),
  headed('政府性基金预算财政拨款支出决算情况说明', FUND_SECTION),
  STATE_CAPITAL,
];
const MATTERS: readonly TemplateSection[] = [
  headed('机构运行经费支出决算情况说明', AGENCY_OPERATIONS),
  headed('政府采购支出决算情况说明', procurement({ smallBusinessBase: '政府采购支出总额', byKind: false })),
  stateAssetsSection('over100'),
  performance('预算绩效情况说明'),
];

/** 内蒙古 from 2022 on: 项目支出 in sections of its own, tables behind the text. */
function neimenggu(
  edition: Pick<Template, 'id' | 'title'>,
  [fromYear, toYear]: readonly [number, number],
  sections: readonly TemplateSection[],
): Template {
  return {
    ...edition,
    edition: { region: '内蒙古', fromYear, toYear },
    documentTitle: '{年度}年度{单位}{部门}决算公开',
    numbering: DEFAULT_NUMBERING,
    switches: DEFAULT_SWITCHES,
    parts: [
      overviewPart({
        part: '{部门}概况',
        duties: '主要职能、职责',
        organisation: '{部门}机构设置及决算单位构成情况',
      }),
      { id: 'narrative', heading: '{年度}年度{部门}决算情况说明', sections },
      TERMS_PART,
      written('contact', '决算公开联系方式及信息反馈渠道'),
      tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算表'),
    ],
  };
}

const FIRST_FOUR = [GRAND_TOTAL, INCOME, EXPENDITURE_SECTION, FISCAL_TOTAL];

export const NEIMENGGU: readonly Template[] = [
  neimenggu(
    { id: 'neimenggu-2022', title: '内蒙古 2022年度' },
    [2022, 2022],
    [
      ...FIRST_FOUR,
      headed('一般公共预算支出决算情况说明', GENERAL_BUDGET),
      headed('一般公共预算基本支出决算情况说明', BASIC_SECTION),
      headed('一般公共预算项目支出决算情况说明', PROJECT),
      ...BUDGETS,
      ...BASIC_AND_PROJECT.slice(1).map((each) => headed('项目支出决算情况说明', each)),
      ...MATTERS,
    ],
  ),
  neimenggu(
    { id: 'neimenggu-2023', title: '内蒙古 2023年度起' },
    [2023, Number.MAX_SAFE_INTEGER],
    [...FIRST_FOUR, GENERAL_BUDGET, BASIC_SECTION, PROJECT, ...BUDGETS, ...MATTERS],
  ),
];
