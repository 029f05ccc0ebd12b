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
import { EXPENDITURE_SECTION, INCOME } from '../sections/totals';

/** 基本支出 is no section of its own here; it stands below this one. */
const GENERAL_BUDGET = generalBudget('一般公共预算财政拨款支出');

/** The province's readers are told how figures were rounded and what the common words cover. */
const CALIBERS: TemplateSection = {
  id: 'calibers',
  heading: '相关口径说明',
  paragraphs: [
    { text: '1.本文所列金额以万元为单位，由以元为单位的决算逐项四舍五入而来，分项与合计之间可能有尾差。' },
    {
      text: '2.基本支出中，人员经费包括工资福利支出、对个人和家庭的补助；公用经费包括商品和服务支出、资本性支出等人员经费以外的支出。',
    },
    {
      text: '3.机关运行经费只包括行政单位和参照公务员法管理的事业单位，按一般公共预算财政拨款安排的公用经费填列。',
    },
    { text: '4.“三公”经费是财政拨款安排的支出数，包括当年财政拨款和以前年度财政拨款结转结余资金安排的支出。' },
  ],
};

/** 云南 from 2022 on: four sections of figures, all else in a part of its own, balances of no budget told by themselves. */
export const YUNNAN: Template = {
  id: 'yunnan',
  title: '云南 2022年度起',
  edition: { region: '云南', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    overviewPart(
      { part: '{部门}概况', duties: '主要职责', organisation: '基本情况', tells: 'withStaff' },
      written('highlights', '重点工作概述'),
    ),
    tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算表'),
    {
      id: 'narrative',
      heading: '{年度}年度{部门}决算情况说明',
      sections: [
        INCOME,
        { ...EXPENDITURE_SECTION, sections: BASIC_AND_PROJECT },
        { ...GENERAL_BUDGET, sections: [...(GENERAL_BUDGET.sections ?? []), BASIC_SECTION] },
        threePublicSection('财政拨款“三公”经费支出决算情况说明'),
      ],
    },
    {
      id: 'otherMatters',
      heading: '其他重要事项及相关口径情况说明',
      sections: [
        headed('机关运行经费支出情况', AGENCY_OPERATIONS),
        headed('国有资产占用情况', stateAssetsSection('over100')),
        headed('政府采购支出情况', procurement({ smallBusinessBase: '政府采购支出总额', byKind: false })),
        performance('部门绩效自评情况'),
        { id: 'furtherMatters', heading: '其他重要事项情况说明', sections: [FUND_SECTION, STATE_CAPITAL] },
        CALIBERS,
      ],
    },
    TERMS_PART,
  ],
};
