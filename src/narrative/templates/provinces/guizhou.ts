import { DEFAULT_SWITCHES, type Template, type TemplateSection } from '../../../language';
import { BASIC_SECTION } from '../sections/basic';
import { ATTACHMENTS, TERMS_PART } from '../sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from '../sections/funds';
import { generalBudget } from '../sections/general-budget';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from '../sections/totals';
import { PARTS_WITH_COLON } from './numberings';

/**
 * 财政拨款 is told before; 01 = 04 + 05 in this province, so the rest needs a section too. Of expenditure and balances
 * only its own table tells.
 */
const NON_FISCAL: TemplateSection = {
  id: 'nonFiscal',
  heading: '非财政拨款收入支出决算总体情况说明',
  paragraphs: [
    {
      text: '{若：非财政拨款收入来源}{年度}年度{本部门}财政拨款以外的收入有：{每：非财政拨款收入来源｜；}{名}{此项}，占收入合计的{占：此项}{完}。{否则}{年度}年度{本部门}没有财政拨款以外的收入。{完}{若：知 非财政拨款收支总计}非财政拨款收入、支出总计均为{非财政拨款收支总计}。其中，非财政拨款年初结转和结余{非财政拨款年初结转和结余}，非财政拨款本年支出{非财政拨款本年支出}，非财政拨款年末结转和结余{非财政拨款年末结转和结余}。{完}',
    },
  ],
};

/** 贵州 from 2024 on: 非财政拨款 has its own table and section, 三公 tenth. */
export const GUIZHOU: Template = {
  id: 'guizhou',
  title: '贵州 2024年度起',
  edition: { region: '贵州', fromYear: 2024, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: PARTS_WITH_COLON,
  switches: DEFAULT_SWITCHES,
  parts: [
    overviewPart({ part: '{部门}概况', duties: '{部门}职责', organisation: '机构设置' }),
    tablesPart(
      [...THREE_PUBLIC_LAST.slice(0, 4), 'nonFiscal', ...THREE_PUBLIC_LAST.slice(4)],
      '{年度}年度{部门}决算表',
    ),
    {
      id: 'narrative',
      heading: '{年度}年度{部门}决算情况说明',
      sections: [
        GRAND_TOTAL,
        INCOME,
        EXPENDITURE_SECTION,
        FISCAL_TOTAL,
        NON_FISCAL,
        generalBudget('一般公共预算财政拨款支出'),
        BASIC_SECTION,
        FUND_SECTION,
        STATE_CAPITAL,
        threePublicSection('财政拨款“三公”经费支出决算情况说明'),
        {
          id: 'otherMatters',
          heading: '其他重要事项的情况说明',
          sections: [
            AGENCY_OPERATIONS,
            procurement({ smallBusinessBase: '政府采购支出总额', byKind: false }),
            stateAssetsSection('over100'),
          ],
        },
        performance('预算绩效情况说明'),
      ],
    },
    TERMS_PART,
    ATTACHMENTS,
  ],
};

/** 贵州 until 2023: the national nine, and no section on 非财政拨款. */
export const GUIZHOU_2022: Template = {
  ...GUIZHOU,
  id: 'guizhou-2022',
  title: '贵州 2022至2023年度',
  edition: { region: '贵州', fromYear: 2022, toYear: 2023 },
  parts: GUIZHOU.parts.map((part) =>
    part.id === 'tables'
      ? tablesPart(THREE_PUBLIC_LAST, part.heading)
      : { ...part, ...(part.sections && { sections: part.sections.filter(({ id }) => id !== NON_FISCAL.id) }) },
  ),
};
