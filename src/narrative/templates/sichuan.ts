import { BASIC_SECTION } from './sections/basic';
import { ATTACHMENTS, TERMS_PART } from './sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from './sections/funds';
import { generalBudget } from './sections/general-budget';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from './sections/other-matters';
import { headed } from './sections/headed';
import { overviewPart } from './sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from './sections/tables';
import { threePublicSection } from './sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from './sections/totals';
import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Switches, type Template } from '../../language';

/** Shared with the outline of the years before: what is told changed, how it is worded did not. */
export const SICHUAN_SWITCHES: Switches = {
  ...DEFAULT_SWITCHES,
  listZeroItems: true,
  splitFiscalAppropriation: true,
  priorName: 'year',
  zeroText: '0',
};

/** 四川 from 2022 on: tables last, 财政拨款收入 told by its three budgets, nil items listed as 0万元，占0%. */
export const SICHUAN: Template = {
  id: 'sichuan',
  title: '四川 2022年度起',
  edition: { region: '四川', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度{部门}决算',
  numbering: DEFAULT_NUMBERING,
  switches: SICHUAN_SWITCHES,
  parts: [
    overviewPart({ part: '{部门}概况', duties: '主要职责', organisation: '机构设置' }),
    {
      id: 'narrative',
      heading: '{年度}年度{部门}决算情况说明',
      sections: [
        GRAND_TOTAL,
        INCOME,
        EXPENDITURE_SECTION,
        FISCAL_TOTAL,
        generalBudget('一般公共预算财政拨款支出'),
        BASIC_SECTION,
        threePublicSection('财政拨款“三公”经费支出决算情况说明'),
        headed('政府性基金预算支出决算情况说明', FUND_SECTION),
        headed('国有资本经营预算支出决算情况说明', STATE_CAPITAL),
        {
          id: 'otherMatters',
          heading: '其他重要事项的情况说明',
          sections: [
            headed('机关运行经费支出情况', AGENCY_OPERATIONS),
            headed('政府采购支出情况', procurement({ smallBusinessBase: '政府采购支出总额', byKind: false })),
            headed('国有资产占有使用情况', stateAssetsSection('over100')),
            performance('预算绩效管理情况'),
          ],
        },
      ],
    },
    TERMS_PART,
    ATTACHMENTS,
    tablesPart(THREE_PUBLIC_LAST, '附表'),
  ],
};
