import { DEFAULT_SWITCHES, type Template, type TemplateSection } from '../../../language';
import { BASIC_SECTION } from '../sections/basic';
import { TERMS_PART } from '../sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from '../sections/funds';
import { generalBudget } from '../sections/general-budget';
import { headed } from '../sections/headed';
import {
  AGENCY_OPERATIONS,
  MEETINGS_AND_TRAINING,
  performance,
  procurement,
  stateAssetsSection,
} from '../sections/other-matters';
import { withInnerMarks } from '../sections/marks';
import { innerOverviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from '../sections/totals';
import { PARTS_AS_SECTIONS } from './numberings';

/** The fourth of its totals: what was left at the end of the year. */
const CLOSING_BALANCE: TemplateSection = {
  id: 'closingBalance',
  heading: '结转结余情况',
  paragraphs: [
    {
      text: '{年度}年度年末结转和结余{年末结转和结余}。{比上年：年末结转和结余｜年末结转和结余}{因变动：年末结转和结余｜，主要原因是}。',
    },
  ],
};

/**
 * 重庆 from 2022 on: parts numbered 一、; totals, income and expenditure in one section, 三公, other matters and 绩效 as
 * parts of their own, tables last. Seen are the first two parts only.
 */
export const CHONGQING: Template = {
  id: 'chongqing',
  title: '重庆 2022年度起',
  edition: { region: '重庆', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算情况说明',
  numbering: PARTS_AS_SECTIONS,
  switches: DEFAULT_SWITCHES,
  parts: withInnerMarks([
    innerOverviewPart({ part: '{部门}基本情况', duties: '职能职责', organisation: '机构设置和单位构成' }),
    {
      id: 'narrative',
      heading: '{部门}决算收支情况说明',
      sections: [
        {
          id: 'totals',
          heading: '收入支出决算总体情况说明',
          sections: [
            headed('总体情况', GRAND_TOTAL),
            headed('收入情况', INCOME),
            headed('支出情况', EXPENDITURE_SECTION),
            CLOSING_BALANCE,
          ],
        },
        FISCAL_TOTAL,
        generalBudget('一般公共预算财政拨款支出'),
        BASIC_SECTION,
        FUND_SECTION,
        STATE_CAPITAL,
      ],
    },
    threePublicSection('财政拨款“三公”经费情况说明'),
    {
      id: 'otherMatters',
      heading: '其他需要说明的事项',
      sections: [
        MEETINGS_AND_TRAINING,
        AGENCY_OPERATIONS,
        stateAssetsSection('over100'),
        procurement({ smallBusinessBase: '政府采购支出总额', byKind: false }),
      ],
    },
    performance('{年度}年度预算绩效管理情况说明'),
    headed('专业名词解释', TERMS_PART),
    tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算公开表'),
  ]),
};
