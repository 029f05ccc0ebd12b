import { UNIT_END } from '../../../reading';

/** 类, 款 and 项 in one breath. */
export const FUNCTIONAL_LINE =
  /(?:^|[。；：、，（）“\d.])(?![一二三四五六七八九十]{1,3}）)([一-龥][一-龥（）、]{1,28}?)（类）([一-龥][一-龥（）、]{1,40}?)（款）([一-龥][一-龥（）、]{1,40}?)（项）/g;
/** A 类 alone. */
export const FUNCTIONAL_CATEGORY = /(?:^|[。；：、，“.])([一-龥]{4,20})（类）(?![一-龥（）、]{1,40}（款）)/g;

/** What stands before an amount or its change, and ends as a 类 does. */
export const SPENT_BEFORE_AMOUNT = /([一-龥]{3,24}支出)(?=为?\d|增加\d|减少\d)/g;

/** A code of a 款 or an 项 right before a name, and one of a 类 in brackets behind it. */
export const CODE_BEFORE_NAME = /(?<![\d.,])(2\d{6}|2\d{4})[-—“]?([一-龥][一-龥（）]{2,28})(?=”?\d|[，：”]|$)/g;
export const NAME_BEFORE_CODE = /([一-龥]{4,16}支出)（(2\d{2})）/g;

/** What two spellings of one functional name may differ in. */
export const SMALL_WORDS = /[和与及的、]|支出$/g;
/** “其他…支出” is the last 项 of a 款. */
export const OTHERS = '其他';
/** The last two digits of “其他…支出” in the functional classification. */
export const OTHERS_CODE = '99';

/** Names with an amount behind them: “其他交通费107.01万元”. */
export const ECONOMIC_AMOUNT = /([一-龥][一-龥（）]{2,28}?)(?:为|是)?\d[\d,.]*万元/g;
/** A heading over economic names. */
export const ECONOMIC_HEADING = /^(?:工资福利支出|商品和服务支出|对个人和家庭的?补助(?:支出)?|资本性支出)$/;

/** The names after 主要包括. */
export const ECONOMIC_LIST = /主要包括[：]?([一-龥（）、]{6,})/g;
/** What two spellings of one economic name may differ in. */
export const PARTICLES = /[和与及的费用支出]/g;

/** The names of one half of 基本支出, behind it or before it: “公用经费20万元，主要包括：办公费、…”, “基本工资、…等人员经费”. */
export const GROUP_BEFORE_LIST =
  /(?<!(?:人员经费|公用经费)[\d.,万亿元]{0,16}[、和及与])(人员经费|公用经费)(?!以外|之外|[和与及、])(?:支出)?(?:(?:决算)?为?\d(?:(?!人员经费|公用经费|项目支出|原因)[^。；、]){0,40}?|[，：]?(?:主要)?)(?:包[括含]|用于(?:支付|发放)?)：?((?:(?!人员经费|公用经费|项目支出|其中)[^。；])+)/g;
export const GROUP_BEHIND_LIST =
  /(?<![一-龥（）、])((?:(?:(?!等|经费以)[一-龥（）]){2,16}、)+(?:(?!等|经费以)[一-龥（）]){2,16})等(?:日常)?(人员经费|公用经费)(?!以外|之外)/g;
/** One name of such a list; what stands behind a figure is no longer its name. */
export const ITEM_OF_GROUP = /(?<=^|[、，和及])(?![和及])[一-龥（）]{2,14}?(?=[、，和及\d]|等|$)/g;
/** What many budgets pay with the salaries: whether it is 人员经费 there is the finance office's choice. */
export const NOT_AGREED_ON = /^(?:工会经费|福利费|其他交通费用)$/;

/** Terms that were given up, from which account year, and the one that is used now. */
export const OLD_TERMS: readonly { readonly old: RegExp; readonly since: number; readonly now: string }[] = [
  { old: /用事业基金弥补收支差额/g, since: 2019, now: '使用非财政拨款结余' },
  { old: /公共财政预算/g, since: 2015, now: '一般公共预算' },
  { old: /(?<!一般)公共财政拨款/g, since: 2015, now: '一般公共预算财政拨款' },
  { old: /附属单位缴款(?!收入)/g, since: 2019, now: '附属单位上缴收入' },
  { old: /预算外资金(?!管理)/g, since: 2012, now: '财政专户管理资金' },
];

/** Who tells accounts, and who a budget, in a title: “2023年度部门决算”, “2024年部门预算公开”. */
export const TITLE_OF_ACCOUNTS = /(?:部门|单位|年度|年)决算/;
export const TITLE_OF_BUDGET =
  /决算[及和与、].{0,12}预算|预算[及和与、].{0,12}决算|20\d{2}年(?:度)?(?:部门|单位)?预算(?!(?:表|情况说明)$|执行|绩效)/;
/** “现将2023年度部门预算公开如下”. */
export const BUDGET_MADE_PUBLIC =
  /(?<=现将[^，。；决]{0,24})(?:部门|单位)预算(?=(?:及[^，。；决]{0,12})?(?:信息|情况|报告)?(?:予以|有关|相关)?(?:公开|公布|公示|说明|报告)|[^，。；决]{0,12}(?:公开|公布|公示)(?:如下|说明))|(?:部门|单位)预算(?=编制范围的)/g;
/** “第二部分 2023年度部门预算表”. */
export const BUDGET_HEADING = /(?:部门|单位)预算(?=(?:公开)?(?:表|情况说明|情况的说明|说明)$)/g;

/** A unit's name before the year of its accounts, or as the subject of its parts. */
export const UNIT_BEFORE_YEAR = new RegExp(
  `(?:^|[。；，：])(?:第[一二三四五]部分)?(?:20\\d{2}年度?，?|截[至止]20\\d{2}年12月31日，)?([一-龥]{3,24}?(?:${UNIT_END}))(?:部门|单位)?(?=(?:20\\d{2}年度?)|(?:部门|单位)?概况|所属各预算单位|(?:没有|无|未(?:发生|安排|使用))(?:政府性基金|国有资本|机关运行|政府采购|“?三公)|共有车辆|是(?=[^，。；]{0,16}(?:单位|机构|部门|机关|学校|医院)[，。])|决算(?:公开)?(?:说明)?$|财政拨款“三公”|“?三公”?经费|(?:机关运行经费|政府采购)支出|对20\\d{2}年度|为(?:行政|事业|参公|参照公务员)单位)`,
  'g',
);
/** Names of accounts, in the order of their sections. */
const ACCOUNTS =
  '收入|支出|收、支|收支|财政拨款(?:收|支|本年|基本|项目|“?三公)|一般公共预算|政府性基金|国有资本|基本支出|项目支出|人员经费|公用经费|“?三公|机关运行|政府采购|公务接待|公务用车|因公出国|会议费|培训费';
/** A unit's name at the head of a sentence, or behind its year, right before the name of an account and an amount of it. */
export const UNIT_BEFORE_ACCOUNT = new RegExp(
  `(?:^|[。；])(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\\d{1,2}[.、])?(?:20\\d{2}年度?，?)?([一-龥]{3,24}?(?:${UNIT_END}))(?:（[^（）]{1,8}）)?(?:部门|单位)?(?:20\\d{2}年度?，?)?(?:本年|当年|全年|年初|年末|共有?|决算)?(?=(?:${ACCOUNTS})[^。；]{0,24}?\\d)`,
  'g',
);
/** How names of offices end that are never subordinate to one another. */
export const OFFICE_ENDS: readonly RegExp[] = [/(?:局|厅|委员会|办公室)$/, /(?:人民政府|办事处)$/];
/** Words before a name that make it a reason, or one of several. */
export const OF_ANOTHER = /原因|由于|因为|其中|分别/;
/** What a sentence tells of two units at once. */
export const BETWEEN_UNITS =
  /所属|下属|二级|划[转入]|下达|拨付|到位|批复|合并|并入|移交|撤销|挂牌|牵头|代管|本级|机关(?=共有|20|本年|支出|收入)/;

/** What follows the name of the unit whose accounts are told: an amount of accounts, not what another one did or gave. */
export const TELLS_ACCOUNTS =
  /^(?!(?:部门|单位)?20\d{2}年|对20)|^(?:部门|单位)?20\d{2}年度?，?(?:全年|本年|共|总)?(?:收入|支出|收、支|收支|财政拨款|一般公共预算|政府性基金|国有资本|基本支出|项目支出|“?三公|机关运行|政府采购|(?:部门|单位)?[决预]算(?!批复|审[核计查议]|编[制报]|布置|工作)|(?:部门|单位)?整体|绩效|年初|年末|没有|无|未)|^对20\d{2}年度[^，。]*自评/;
/** Words before a name that make it another party to what is told, or its reason. */
export const ANOTHER_PARTY =
  /^(?:根据|依据|按照|依照|支付|付给|归还|上缴|收到|收回|取得|拨[付给入]|划[拨转]|移交|返还|补助|委托|联合|会同|借用|租用|与|在|因|为|其中|主要|原因|新增)|[的是了]|来[自源]/;
/** Between the beginning of a sentence and a name that is a part of what was told before. */
export const PART_OF_WHOLE = /其中[：，]/;
/** A sentence that tells of the own level beside subordinates. */
export const OF_OWN_LEVEL = /机关(?=共有|20)|本级/;
/** What is attached, by whose it is: “2.某局2023年度单位整体支出绩效自评表”. */
export const ATTACHED = new RegExp(
  `^(?:\\d{1,2}[.、．]|（[一二三四五六七八九十]{1,2}）)([一-龥]{3,24}?(?:${UNIT_END}))(?:部门|单位)?20\\d{2}年度?[一-龥（）]{2,30}(?:表|报告|说明)$`,
  'g',
);
/** A unit's name that fills a line. */
export const UNIT_ALONE = new RegExp(`^[一-龥]{4,24}(?:${UNIT_END})$`, 'g');
/** What two spellings of one unit's name may differ in. */
export const NAME_PARTICLES = /[与和及、省市县区州]/g;
/** Words that point at a unit without naming it, or that name its subordinates. */
export const NO_OWN_NAME =
  /^(?:本|我|该|各|全|上述|所属|下属|[市县区省](?!.{3})|其|纳入|列入|包括|协助|配合|按|由|经|向|对)|(?:所属|下属)/;

/** A document's name, with its number where one follows. */
export const DOCUMENT_NAME = /《([^《》]{8,60})》(?:（([一-龥]{1,10}〔20\d{2}〕\d{1,5}号)）)?/g;
