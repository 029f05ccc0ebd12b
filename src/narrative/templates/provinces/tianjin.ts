import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../../language';
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

/** In what the years of 天津 differ. */
interface Year {
  readonly id: string;
  readonly title: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly total: string;
  readonly threePublic: string;
}

/** 天津 from 2022 on: as the common outline, and a last section on 民生支出, which the unit writes. */
function tianjin({ id, title, fromYear, toYear, total, threePublic }: Year): Template {
  return {
    id,
    title,
    edition: { region: '天津', fromYear, toYear },
    documentTitle: '{单位}{年度}年度{部门}决算',
    numbering: DEFAULT_NUMBERING,
    switches: DEFAULT_SWITCHES,
    parts: [
      overviewPart({ part: '概况', duties: '主要职责', organisation: '机构设置' }),
      tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算表'),
      {
        id: 'narrative',
        heading: '{年度}年度{部门}决算情况说明',
        sections: [
          headed(total, GRAND_TOTAL),
          INCOME,
          EXPENDITURE_SECTION,
          headed('财政拨款收支决算总体情况说明', FISCAL_TOTAL),
          generalBudget('一般公共预算财政拨款支出'),
          BASIC_SECTION,
          headed('政府性基金预算财政拨款收支决算情况说明', FUND_SECTION),
          headed('国有资本经营预算财政拨款收支决算情况说明', STATE_CAPITAL),
          threePublicSection(threePublic),
          AGENCY_OPERATIONS,
          procurement({ smallBusinessBase: '政府采购支出总额', byKind: false }),
          headed('国有资产占有使用情况说明', stateAssetsSection('over100')),
          performance('预算绩效情况说明'),
          written('livelihood', '教育、医疗卫生、社会保障和就业、住房保障、涉农补贴等民生支出情况说明'),
        ],
      },
      TERMS_PART,
    ],
  };
}

const THREE_PUBLIC = '财政拨款“三公”经费支出决算情况说明';

export const TIANJIN: readonly Template[] = [
  tianjin({
    id: 'tianjin-2022',
    title: '天津 2022年度',
    fromYear: 2022,
    toYear: 2022,
    total: '收支决算总体情况说明',
    threePublic: `一般公共预算${THREE_PUBLIC}`,
  }),
  tianjin({
    id: 'tianjin-2023',
    title: '天津 2023年度',
    fromYear: 2023,
    toYear: 2023,
    total: '收支决算总体情况说明',
    threePublic: THREE_PUBLIC,
  }),
  tianjin({
    id: 'tianjin-2024',
    title: '天津 2024年度起',
    fromYear: 2024,
    toYear: Number.MAX_SAFE_INTEGER,
    total: '收入支出决算总体情况说明',
    threePublic: THREE_PUBLIC,
  }),
];
