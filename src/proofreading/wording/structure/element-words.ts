import type { SectionKind } from '../../../model';

/** What a section has, and what it then has to have too. */
export interface ElementWords {
  readonly kinds: readonly SectionKind[];
  /** With the flag g. */
  readonly when: RegExp;
  readonly has: string;
  readonly wants: RegExp;
  readonly lacks: string;
  /** Whether the law asks for it; else the form of a province does. */
  readonly owed?: 'statute';
  /** Within so many characters behind it; anywhere in the section where not given. */
  readonly near?: number;
}

/** No amount or rate of zero: a change of nothing owes no rate. */
const NOT_NIL = '(?!0(?:\\.0+)?(?:万|元|%))';
/** What something is compared with, up to the change itself. */
const AGAINST = '(?:比|较|与|同)(?:上年|去年|上一年|年初预算|20\\d{2})[^。；]{0,20}?';

/** An amount that is not nothing. */
const SOME_MONEY = '(?!0(?:\\.0+)?(?:万元|元))\\d[\\d,.]*(?:亿元|万元|元)';
/** A part of 三公 dealt with: its amount, or that there is none of it. */
const ONE_OF_THREE = new RegExp(
  '(?:因公出国（境）(?:费|经费)|公务接待费|公务用车(?:购置|运行)[^，。；]{0,10}费?)(?:支出)?(?:决算)?(?:数)?(?:为)?\\d[\\d,.]*(?:万元|元)' +
    '|(?:无|没有|未发生)公务(?:用车购置|用车运行|接待)[^，。；]{0,8}费用?',
  'g',
);
/** How much was procured in all. */
const PROCURED = new RegExp(`政府采购(?:支出)?(?:总额|总计|合计|金额)(?:为)?${SOME_MONEY}`, 'g');
/** Where a report tells how well the money was used. */
const EVALUATED = /(?:部门|单位)?整体(?:基本)?支出(?:综合)?绩效(?:评价|情况)(?=$|\n)/g;

/**
 * What the form asks of each section besides its figure. Each has several words that satisfy it, since templates
 * differ from province to province.
 */
export const ELEMENTS: readonly ElementWords[] = [
  {
    kinds: ['overall', 'fiscalOverall', 'generalBudgetOverall', 'threePublicOverall', 'agencyOperations'],
    when: new RegExp(`${AGAINST}(?:增加|减少)(?:了)?${NOT_NIL}\\d[\\d,.]*(?:亿元|万元|元)`, 'g'),
    has: '增减额',
    wants: /(?:增长|下降|降低|上升|增幅|降幅)(?:了)?\d|\d%|百分之|倍|不可比|无法计算|持平/,
    lacks: '增减率',
    near: 40,
  },
  {
    kinds: ['overall', 'fiscalOverall', 'generalBudgetOverall'],
    when: new RegExp(`${AGAINST}(?:增加|减少|增长|下降|降低)(?:了)?${NOT_NIL}\\d[\\d.]*%`, 'g'),
    has: '增减率',
    wants: /(?:增加|减少|增长|下降|降低|多|少)(?:了)?\d[\d,.]*(?:亿元|万元|元)/,
    lacks: '增减额',
  },
  {
    kinds: ['income'],
    when: /其中：?[^。]{0,60}?收入\d[\d,.]*(?:万元|元)[^。]{0,60}?收入\d[\d,.]*(?:万元|元)/g,
    has: '各项收入',
    wants: /%|百分之/,
    lacks: '各项占比',
  },
  {
    kinds: ['expenditure'],
    when: /(?:本年支出|年度支出|支出合计|支出总计)(?:为)?(?!0(?:\.0+)?万)\d[\d,.]*(?:万元|元)/g,
    has: '支出合计',
    wants: /基本支出|项目支出|经营支出/,
    lacks: '基本支出和项目支出各多少',
  },
  {
    kinds: ['basicExpenditure'],
    when: /人员经费(?:为)?\d[\d,.]*(?:万元|元)/g,
    has: '人员经费',
    wants: /%|主要包括|主要用于|包括/,
    lacks: '占比和主要包括哪些科目',
  },
  {
    kinds: ['threePublic'],
    when: /预算(?:安排)?(?:数)?(?:为)?[1-9][\d,.]*(?:万元|元)(?:[^。]{0,80}?(?:实际支出|支出决算)(?:数)?(?:为)?[\d,.]+(?:万元|元))?/g,
    has: '预算数',
    wants: /完成[^。；]{0,10}预算|预算的\d|决算数?(?:小于|大于|等于|低于|高于)|差值|持平/,
    lacks: '完成预算的百分比',
  },
  {
    kinds: ['threePublicDetail'],
    when: /公务用车购置(?:费|支出)(?:支出)?(?:决算)?(?:为)?\d[\d,.]*(?:万元|元)/g,
    has: '公务用车购置费',
    // A unit without a car has bought none.
    wants:
      /(?:购置|更新|购入|购买)[^，。；]{0,14}\d+(?:辆|台)|购置(?:数|量)|(?:未|没有)(?:购置|更新)|\d辆[^，。；]{0,6}购置|保有量(?:为)?0(?:辆|台)/,
    lacks: '购置（更新）了几辆',
  },
  {
    kinds: ['generalExpenses'],
    when: /会议费(?:支出)?(?:决算)?(?:为)?(?!0(?:\.0+)?万)\d[\d,.]*(?:万元|元)/g,
    has: '会议费',
    wants: /人数|\d(?:余|多)?人|人次/,
    lacks: '会议人数',
  },
  {
    kinds: ['governmentFund'],
    when: /支出(?:为)?(?!0(?:\.0+)?万)\d[\d,.]*(?:万元|元)/g,
    has: '基金支出',
    wants: /基本支出|项目支出|（[类款项]）|2\d{6}/,
    lacks: '基本支出、项目支出各多少和逐项情况',
  },
  {
    kinds: ['generalBudgetOverall'],
    when: /支出(?:为)?\d[\d,.]*(?:万元|元)/g,
    has: '支出数',
    wants: /上年|去年|上一年|比20|较20|与20|同20/,
    lacks: '与上年相比的增减',
  },
  {
    kinds: ['threePublic'],
    when: ONE_OF_THREE,
    has: '“三公”经费的一部分',
    wants: /出[国境]/,
    lacks: '因公出国（境）费',
    owed: 'statute',
  },
  {
    kinds: ['threePublic'],
    when: ONE_OF_THREE,
    has: '“三公”经费的一部分',
    wants: /公务用车|公车/,
    lacks: '公务用车购置及运行维护费',
    owed: 'statute',
  },
  {
    kinds: ['threePublic'],
    when: ONE_OF_THREE,
    has: '“三公”经费的一部分',
    wants: /接待/,
    lacks: '公务接待费',
    owed: 'statute',
  },
  {
    kinds: ['procurement'],
    when: PROCURED,
    has: '采购总额',
    wants: /货物|工程|服务/,
    lacks: '货物、工程、服务各多少',
    owed: 'statute',
  },
  {
    kinds: ['procurement'],
    when: PROCURED,
    has: '采购总额',
    wants: /中小|小微/,
    lacks: '授予中小企业合同金额和占比',
    owed: 'statute',
  },
  {
    kinds: ['procurement'],
    when: new RegExp(`授[予权]中小(?:微)?企业[^，。；]{0,12}?(?:金额|总额)(?:为)?${SOME_MONEY}`, 'g'),
    has: '授予中小企业合同金额',
    wants: /%|百分之/,
    lacks: '占政府采购支出总额的比重',
    owed: 'statute',
  },
  {
    kinds: ['generalExpenses'],
    when: new RegExp(`培训费(?:支出)?(?:决算)?(?:为)?${SOME_MONEY}`, 'g'),
    has: '培训费',
    wants: /人数|\d(?:余|多)?人|人次/,
    lacks: '培训人数',
  },
  {
    kinds: ['generalBudgetItems'],
    when: new RegExp(`年初(?:安排)?预算(?:数|安排)?(?:为)?${SOME_MONEY}`, 'g'),
    has: '各项的年初预算',
    wants: /完成|预算的\d|决算数?(?:大于|小于|高于|低于|等于|与)|持平|原因/,
    lacks: '完成年初预算的百分比和差异原因',
  },
  {
    kinds: ['evaluation'],
    when: EVALUATED,
    has: '绩效情况',
    wants: /执行率|完成率|预算完成|完成(?:年初|全年|调整)?预算|预算执行(?:数|情况)?[^。；]{0,12}\d/,
    lacks: '预算执行率',
  },
  {
    kinds: ['evaluation'],
    when: EVALUATED,
    has: '绩效情况',
    wants: /(?:存在|主要|发现)的?[^。；]{0,6}问题|问题(?:及|和|与)|不足/,
    lacks: '存在的问题',
  },
  {
    kinds: ['evaluation'],
    when: EVALUATED,
    has: '绩效情况',
    wants: /改进|整改|下一步|建议|打算/,
    lacks: '改进措施',
  },
];
