import { BASIC } from './sections/basic';
import { GENERAL_BUDGET } from './sections/general-budget';
import { OVERVIEW } from './sections/overview';
import { THREE_PUBLIC_SEVENTH, tablesPart } from './sections/tables';
import { EXPENDITURE, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from './sections/totals';
import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from './template';

/** 湖南 to the accounts of 2020: ten sections, the tenth with four of its own. */
export const HUNAN_2020: Template = {
  id: 'hunan-2020',
  title: '湖南 2020年度及以前',
  edition: { region: '湖南', fromYear: 0, toYear: 2020 },
  documentTitle: '{单位}{年度}年度{部门}决算公开',
  numbering: DEFAULT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    OVERVIEW,
    tablesPart(THREE_PUBLIC_SEVENTH, '{单位}{年度}年度{部门}决算表'),
    {
      id: 'narrative',
      heading: '{单位}{年度}年度{部门}决算情况说明',
      sections: [GRAND_TOTAL, INCOME, EXPENDITURE, FISCAL_TOTAL, GENERAL_BUDGET, BASIC],
    },
  ],
};
