/** Headings that are called otherwise. */
export const HEADING_TERMS: readonly { readonly wrong: RegExp; readonly right: string }[] = [
  { wrong: /名称解释|名词注释|名字解释/g, right: '名词解释' },
  { wrong: /三公经费(?=”)|‘三公’经费/g, right: '“三公”经费' },
];

export const HAN_DIGITS = '一二三四五六七八九';

/** “一是…二是…三是”. */
export const IN_WORDS = /(?:^|[。；：，])([一二三四五六七八九十])是(?!否|指)/g;
/** Something was left out here. */
export const LEFT_OUT = /[（(]?[前中后下以]?略[）)]/;

/** How many of a thing there are, and then which. */
export const COUNTED_LIST =
  /(?:设|共|有|辖|属|括|含|为|构|室|位|关|院|入|业|）|、|^|[。，；：])(?:有|置|立)?(\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])(?:个|家|名|所)([一-龥（）]{0,16}?)(?:，?分别(?:为|是|有|：)?|，?(?:具体)?(?:包括|即|是|为)：?|：|。分别(?:为|是))([^。；：]+)/g;
/** A list that says itself that it is not whole. */
export const OPEN_LIST = /等(?:等)?(?:\d|[一-龥]{0,12}$|$)|……|其中|分别/;
/** Lists that name their things after a verb of listing. */
export const LISTED = /(?:主要包括|包括|分别为|分别是|内设机构：|机构：|有：|为：)([^。；：]+)/g;

/** “17个二级预算单位包括：” before a list of lines. */
export const COUNT_BEFORE_LINES = /(\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])(?:个|家|所)[^。；，：]{0,40}：$/;
export const LINE_ITEM = /^(?:（\d{1,2}）|\d{1,2}[、.．])([^，。；：]{4,40})[；。，]?$/;

/** How many projects were rated what. */
export const RATINGS =
  /自评的?(?:20\d{2}年度)?项目(\d+)个[^。]*?“优”的?项目(\d+)个[^。]*?“良”的?项目(\d+)个[^。]*?“合格”的?项目(\d+)个[^。]*?“不合格”的?项目(\d+)个/g;
export const PROBLEMS = /发现问题(\d+)个，(?:其中，?)?已经?完?成?整改的?(?:问题)?(\d+)个，正在整改的?(?:问题)?(\d+)个/g;

/** Sections that the law wants, each with its name and what tells that it was dealt with elsewhere. */
export const REQUIRED = [
  { kinds: ['overall'], name: '收入支出决算总体情况', told: /收、?支(?:决算)?总计/, since: 0 },
  { kinds: ['income'], name: '收入决算情况', told: /收入合计/, since: 0 },
  { kinds: ['expenditure'], name: '支出决算情况', told: /支出合计/, since: 0 },
  { kinds: ['fiscalOverall'], name: '财政拨款收入支出决算总体情况', told: /财政拨款收、?支/, since: 0 },
  {
    kinds: ['generalBudget', 'generalBudgetOverall', 'generalBudgetItems', 'generalBudgetStructure'],
    name: '一般公共预算财政拨款支出决算情况',
    told: /一般公共预算财政拨款支出/,
    since: 0,
  },
  { kinds: ['basicExpenditure'], name: '一般公共预算财政拨款基本支出决算情况', told: /基本支出[\d.]+万/, since: 0 },
  { kinds: ['threePublic'], name: '“三公”经费支出决算情况', told: /三公/, since: 0 },
  { kinds: ['governmentFund'], name: '政府性基金预算收入支出决算情况', told: /政府性基金/, since: 0 },
  { kinds: ['stateCapital'], name: '国有资本经营预算支出决算情况', told: /国有资本经营/, since: 2020 },
  { kinds: ['agencyOperations'], name: '机关运行经费支出情况', told: /机关运行经费/, since: 0 },
  { kinds: ['procurement'], name: '政府采购支出情况', told: /政府采购/, since: 0 },
] as const;
