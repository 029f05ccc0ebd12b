import { DEFAULT_NUMBERING, DEFAULT_SWITCHES, type Template } from '../../../language';
import { BASIC_SECTION } from '../sections/basic';
import { TERMS_PART } from '../sections/closing';
import { FUND_SECTION, STATE_CAPITAL } from '../sections/funds';
import { generalBudget } from '../sections/general-budget';
import { headed } from '../sections/headed';
import { AGENCY_OPERATIONS, performance, procurement, stateAssetsSection } from '../sections/other-matters';
import { overviewPart } from '../sections/overview';
import { THREE_PUBLIC_LAST, tablesPart } from '../sections/tables';
import { threePublicSection } from '../sections/three-public';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from '../sections/totals';

/** Where the outline is in force, and what it calls the fourth section. */
interface Place {
  readonly id: string;
  readonly title: string;
  readonly edition: Template['edition'];
  readonly fiscalTotal: string;
}

/** 海南 and 西藏: eleven sections, 绩效 tenth, the other matters last. */
function hainan({ id, title, edition, fiscalTotal }: Place): Template {
  return {
    id,
    title,
    edition,
    documentTitle: '{单位}{年度}年度{部门}决算公开报告',
    numbering: DEFAULT_NUMBERING,
    switches: DEFAULT_SWITCHES,
    parts: [
      overviewPart({ part: '基本情况', duties: '{部门}职责', organisation: '机构设置' }),
      tablesPart(THREE_PUBLIC_LAST, '{年度}年度{部门}决算公开表'),
      {
        id: 'narrative',
        heading: '{年度}年度{部门}决算情况说明',
        sections: [
          headed('收入支出总体情况说明', GRAND_TOTAL),
          INCOME,
          EXPENDITURE_SECTION,
          headed(fiscalTotal, FISCAL_TOTAL),
          generalBudget('一般公共预算财政拨款支出'),
          BASIC_SECTION,
          headed('政府性基金预算财政拨款支出决算情况说明', FUND_SECTION),
          STATE_CAPITAL,
          threePublicSection('财政拨款“三公”经费支出决算情况说明'),
          performance('预算绩效情况说明'),
          {
            id: 'otherMatters',
            heading: '其他重要事项情况说明',
            sections: [
              headed('机关运行经费支出情况', AGENCY_OPERATIONS),
              headed('政府采购支出情况', procurement({ smallBusinessBase: '政府采购支出总额', byKind: false })),
              headed('国有资产占用情况', stateAssetsSection('over100')),
            ],
          },
        ],
      },
      TERMS_PART,
    ],
  };
}

export const HAINAN: readonly Template[] = [
  hainan({
    id: 'hainan-2022',
    title: '海南 2022至2023年度',
    edition: { region: '海南', fromYear: 2022, toYear: 2023 },
    fiscalTotal: '财政拨款收入支出决算情况说明',
  }),
  hainan({
    id: 'hainan-2024',
    title: '海南 2024年度起',
    edition: { region: '海南', fromYear: 2024, toYear: Number.MAX_SAFE_INTEGER },
    fiscalTotal: '财政拨款收入支出决算总体情况说明',
  }),
];

export const XIZANG = hainan({
  id: 'xizang',
  title: '西藏 2022年度起',
  edition: { region: '西藏', fromYear: 2022, toYear: Number.MAX_SAFE_INTEGER },
  fiscalTotal: '财政拨款收入支出决算总体情况说明',
});
