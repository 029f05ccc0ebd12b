import type { FactId, SectionKind, TableId } from '../model';
import { placeId, wordOf } from '../facts';

/** Quotation marks, which stand around names. */
export const LEAD_QUOTES = /[“”"'‘’]/g;

/** What ends the words that lead to a figure. */
export const LEAD_END = /[。；]/;

/** What may stand between a name and its figure: marks of levels, 支出, 预算, 决算, and words that lead to a figure. */
export const FITS_NAME =
  /^(?:（\d*[类款项]）|（\d{3,7}）|[，：、]){0,8}(?:费用)?(?:财政拨款)?(?:支出|收入)?(?:，)?(?:年初|全年|调整)?(?:预算|决算)?(?:数额|总额|总数|金额|资金|批次|人次|人数|团组|数量|数|额)?(?:安排|执行|共计|合计|总计|共|约|为|是|有|：|，)*$/;

/** A budget that is named by its word alone, behind a comma. */
export const BUDGET_BEHIND_COMMA = /[，；](?:年初|全年|调整)?预算(?:数|安排|为)*$/;

/** Columns that tell a row as a whole. */
export const TOTAL_COLUMNS: readonly string[] = ['total', 'finalAmount'];

/** The tables that a section tells, the likeliest first. */
export const SECTION_TABLES: Partial<Record<SectionKind, readonly TableId[]>> = {
  overall: ['incomeExpenditure'],
  income: ['income', 'incomeExpenditure'],
  expenditure: ['expenditure', 'incomeExpenditure'],
  fiscalOverall: ['fiscalAppropriation'],
  generalBudget: ['generalBudgetExpenditure'],
  generalBudgetOverall: ['generalBudgetExpenditure'],
  generalBudgetStructure: ['generalBudgetExpenditure'],
  generalBudgetItems: ['generalBudgetExpenditure'],
  basicExpenditure: ['generalBudgetBasic'],
  threePublic: ['threePublic', 'agencyOperations'],
  threePublicOverall: ['threePublic', 'agencyOperations'],
  threePublicDetail: ['threePublic', 'agencyOperations'],
  governmentFund: ['governmentFund'],
  stateCapital: ['stateCapital'],
  agencyOperations: ['agencyOperations', 'generalBudgetBasic'],
  generalExpenses: ['agencyOperations'],
  procurement: ['agencyOperations'],
  stateAssets: ['agencyOperations'],
  performance: ['agencyOperations'],
};

/** A name that no vocabulary has, and the places that may go by it. */
export interface PlaceName {
  readonly says: RegExp;
  readonly facts: readonly FactId[];
}

const of = (...names: readonly string[]): readonly FactId[] => names.map((name) => wordOf(name).fact);

/** The three budgets as 财政拨款总表 calls its columns and the ends of its rows, and as texts do. */
const FUNDS = [
  ['一般公共预算', 'generalBudget'],
  ['政府性基金(?:预算)?', 'governmentFund'],
  ['国有资本经营(?:预算)?', 'stateCapital'],
] as const;

/** Balances of one budget, its incomes, and totals that are told by their barest word. */
export const PLACE_NAMES: readonly PlaceName[] = [
  ...FUNDS.flatMap(([name, fund]): readonly PlaceName[] => [
    {
      says: new RegExp(
        `(?:(?:上年|年初)${name}(?:财政拨款)?|${name}(?:财政拨款)?(?:上年|年初)(?:财政拨款)?)结转(?:和?结余)?`,
        'g',
      ),
      facts: [placeId('fiscalAppropriation', `in.openingBalance.${fund}`, 'finalAmount')],
    },
    {
      says: new RegExp(
        `(?:年末${name}(?:财政拨款)?|${name}(?:财政拨款)?(?:年末|本年)(?:财政拨款)?)结转(?:和?结余)?`,
        'g',
      ),
      facts: [placeId('fiscalAppropriation', 'out.closingBalance', fund)],
    },
    {
      says: new RegExp(`${name}(?:财政)?(?:当年|本年)?(?:拨款)?(?:收入)?$`, 'g'),
      facts: [
        placeId('incomeExpenditure', `in.${fund}Appropriation`, 'finalAmount'),
        placeId('fiscalAppropriation', `in.${fund}`, 'finalAmount'),
      ],
    },
  ]),
  {
    says: /(?<=^[，：、]{0,8}(?:其中：?)?)(?:本年)?支出(?!决算|预算|数)/g,
    facts: of('本年支出合计', '财政拨款本年支出', '基金本年支出', '国资本年支出'),
  },
  {
    says: /(?<=^[，：、]{0,8}(?:其中：?)?)(?:本年)?收入(?!决算|预算|数)/g,
    facts: of('本年收入合计', '财政拨款本年收入', '基金本年收入', '国资本年收入'),
  },
  {
    says: /(?:年初|上年)(?:财政拨款)?结转(?:和?结余)?/g,
    facts: of('年初结转和结余', '财政拨款年初结转和结余', '基金年初结转和结余', '国资年初结转和结余'),
  },
  {
    says: /(?:年末|本年)(?:财政拨款)?结转(?:和?结余)?/g,
    facts: of('年末结转和结余', '财政拨款年末结转和结余', '基金年末结转和结余', '国资年末结转和结余'),
  },
  { says: /人员(?:经费|支出)/g, facts: of('人员经费') },
  { says: /公用(?:经费|支出)/g, facts: of('公用经费') },
];

/** What an 项 is called, with its levels: “城乡社区支出（类）城乡社区管理事务（款）行政运行（项）”. */
export const ITEM_NAMED = /（\d*项）/;

/** Rows of totals, where that of a table is not called 合计. */
export const TOTAL_ROWS: Partial<Record<TableId, readonly string[]>> = {
  incomeExpenditure: ['out.total', 'in.total'],
  fiscalAppropriation: ['out.total', 'in.total'],
  generalBudgetBasic: ['basicTotal', 'personnelTotal', 'publicTotal'],
};

/** Who came or went with what is counted in times or groups: “国内公务接待12批次，共计接待85人次”. */
export const PERSONS_OF: ReadonlyMap<FactId, FactId> = new Map(
  (
    [
      ['国内公务接待批次', '国内公务接待人次'],
      ['外事接待批次', '外事接待人次'],
      ['出国（境）团组数', '出国（境）人次'],
    ] as const
  ).map(([times, persons]) => [wordOf(times).fact, wordOf(persons).fact]),
);

/** Totals that parts of other tables are told as shares of. */
export const WHOLES: readonly FactId[] = of(
  '本年支出合计',
  '本年收入合计',
  '财政拨款本年支出',
  '一般公共预算支出',
  '一般公共预算基本支出合计',
  '基本支出',
  '政府采购支出总额',
);
