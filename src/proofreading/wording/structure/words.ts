import type { SectionKind } from '../../../model';

/** Headings that are called otherwise. */
export const HEADING_TERMS: readonly { readonly wrong: RegExp; readonly right: string }[] = [
  { wrong: /名称解释|名词注释|名字解释/g, right: '名词解释' },
  { wrong: /三公经费(?=”)|‘三公’经费/g, right: '“三公”经费' },
];

/** One to nine as list numbers write them. */
export const HAN_DIGITS = '一二三四五六七八九';

/** “一是…二是…三是”. */
export const IN_WORDS = /(?:^|[。；：，])([一二三四五六七八九十])是(?!否|指)/g;
/** Something was left out here. */
export const STRUCTURE_LEFT_OUT = /[（(]?[前中后下以]?略[）)]/;

/** A count before what it counts, in digits or in words. */
const SO_MANY = '(\\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])';
/** Before the count itself: neither the end of a longer number, nor “第三个”, “每个”. */
const NO_COUNT_BEFORE = '(?<![\\d.第每前各百千零十一二三四五六七八九近约超逾])';
/** What may be told of the things between their count and their names. */
const TOLD_BETWEEN =
  '(?:，(?:共|总|涉及|资金|金额|编制|占|合计)[^，。；：]{0,30}){1,2}，(?:具体)?(?:分别)?(?:为|是|包括|即)：?';
/** What leads from the count to the names. */
const LEADS = `(?:，?分别(?:为|是|有|：)：?|，?(?:具体)?(?:包括|即|是|为)：|，(?:具体)?(?:包括|即)|：|。分别(?:为|是)：?|${TOLD_BETWEEN})`;
/** How many of a thing there are, and then which. */
export const COUNTED_LIST = new RegExp(
  `${NO_COUNT_BEFORE}${SO_MANY}(?:个|家|名|所)([一-龥（）]{0,16}?)${LEADS}([^。；：]+)`,
  'g',
);
/** “涉及项目5个（甲、乙、丙）”: the same in a bracket that divides nothing else. */
export const COUNTED_BRACKET = new RegExp(
  `${NO_COUNT_BEFORE}${SO_MANY}(?:个|家|所)([一-龥]{0,8})（(?!含|其中|如|主要|不|即)([^（）：；。，]+)）`,
  'g',
);
/** “内设机构包括：甲、乙、丙，共3个”: the same behind its list, where nothing else is counted besides. */
export const LIST_BEFORE_COUNT = new RegExp(
  `(?<=^|[。；：，])([^。；：，\\d]{2,300})，?共计?${SO_MANY}(?:个|家|所)(?![^。；]{0,8}\\d)`,
  'g',
);
/** “下设甲室、乙科和丙股3个科室”: the same, the count being that of what all of them are called. */
export const LIST_TO_COUNT = new RegExp(
  `(?<=设有?|设置|设立|分为|包括|由|个(?:科室|股室|部门|单位)[和及、])：?([^。；：，\\d]{2,300}[^的和与及以属有共计等、])${SO_MANY}(?:个|家)` +
    '(?:职能|内设|业务|综合|党政|下属|直属|二级|预算|行政|事业)*(?:科室|股室|处室|部室|部门|机构|办公室|单位|科|股|处|室|部|庭)',
  'g',
);
/** Words within a list behind which only the rest is counted: “办公室、财务科及下属甲中心、乙中心2个单位”. */
export const COUNTS_THE_REST = /[下所直]属|所辖|下辖|另|其他/;
/** A count before a count: “2个社区和10个村，分别是…” counts neither alone. */
export const COUNTED_BEFORE = /\d(?:个|家|所)[^，。；：]*$/;
/** “五办两中心，即甲办、乙办…”: counts by kind in one word, and then the names. */
export const COUNTED_BY_KIND = new RegExp(
  '((?:[一二三四五六七八九十两](?:办公室|办|中心|室|科|股|部|处|局|大队|中队|队|站|所|组|庭)){2,4})”?' +
    '(?:机构)?(?:，?(?:即|分别[为是]|包括)：?|：|（)([^。；：（）]+)',
  'g',
);
/** Each count of such a word. */
export const KINDS = /[一二三四五六七八九十两]/g;
/** What the name of an office, a place or a project ends with. */
export const ENDS_A_NAME =
  /(?:[室科股部处局队心站所院校办庭组会委团馆园厂场司镇乡村区县市]|本级|机关|项目|工程|资金|经费|支出)$/;
/** What leads to the first name of such a list. */
export const LEADS_TO_LIST = /^[^、]*?(?:包括|设有?|分别[是为]|有|为)/;
/** Numbers within names, “12309检察服务中心”: none that counts or measures something. */
export const NUMBER_OF_A_NAME = /(?<!\d)\d{3,5}(?=[一-龥]{2})(?!年|万|亿|元|个|人|平方|公里)/g;
/** “主要用于以下9个方面：教育支出1万元，占10%；…”: how many amounts are told, and then which, parted by semicolons. */
export const COUNTED_AMOUNTS =
  /(?:以下|如下)(\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])(?:个|大|类|项)(?:方面|类|项|部分)?[^，。；：\d]{0,6}：([^。]+；[^。]+)/g;
/** A list that says itself that it is not whole. */
export const OPEN_LIST = /等(?:等)?(?:\d|[一-龥]{0,12}$|$)|……|其中|分别/;
/** Lists that name their things after a verb of listing. */
export const LISTED = /(?:包括|分别为|分别是|机构|有：|为：)：?([^。；：]+)/g;

/** “17个二级预算单位包括：” before a list of lines. */
export const COUNT_BEFORE_LINES = new RegExp(`${SO_MANY}(?:个|家|所)[^。；，：]{0,40}：$`);
/** A name explained, “1.财政拨款收入：指…”. */
export const EXPLAINED_NAME =
  /^(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[、.．])?([一-龥“”]{3,24})(?=[：，]是?(?:指|反映))/g;
/** A numbered line that is one name; commas would make a sentence of it. */
export const LINE_ITEM = /^(?:（\d{1,2}）|\d{1,2}[、.．])([^，。；：]{4,40})[；。，]?$/;

/** How many projects were rated what. */
export const RATINGS =
  /自评的?(?:20\d{2}年度)?项目(\d+)个[^。]{0,60}?“优”的?项目(\d+)个[^。]{0,60}?“良”的?项目(\d+)个[^。]{0,60}?“合格”的?项目(\d+)个[^。]{0,60}?“不合格”的?项目(\d+)个/g;
/** How many problems were found, mended and not yet mended, in one breath. */
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
  { kinds: ['agencyOperations'], name: '机关运行经费支出情况', told: /机[关构]运行经费/, since: 0 },
  { kinds: ['procurement'], name: '政府采购支出情况', told: /政府采购/, since: 0 },
] as const;

/** Totals that some provinces' outlines, as 云南's, tell in no section: a text with neither is of such an outline. */
export const TOTALS: readonly SectionKind[] = ['overall', 'fiscalOverall'];

/** Tables that many units have nothing to show in. */
export const MAY_HAVE_NO_DATA = /政府性基金|国有资本经营|三公/;
/** What is written below a table without figures. */
export const SAYS_NOTHING_TO_SHOW =
  /(?:无|没有|未发生|不涉及|未安排)[^。\n]{0,40}(?:收入|支出|收支|数据|经费|预算|业务)|(?:收入|支出|收支|经费)[^。\n]{0,12}为(?:零|0)|本表为空/;
export const TABLE_OF_ACCOUNTS = /决算(?:总|明细)?表/;
export const MEASURE = /[（(：:]\s*(?:人民币)?万?元/;

/** “自评报告详见附件”: a promise that the text has to keep. */
export const SEE_ANNEX = /(?:自评报告|自评表|评价报告)[^，。；]{0,8}(?:详见|见)(?:第五部分)?附件/g;

/** A last part that holds the tables of the accounts, where they stand behind the text: no annex of papers. */
export const TABLES_ANNEXED = /^附表/;
