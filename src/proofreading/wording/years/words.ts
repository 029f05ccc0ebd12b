import { UNIT_END } from '../../../reading';

/** A year of accounts in a heading or a title: “2021年度部门（单位）决算”. */
export const YEAR_OF_ACCOUNTS =
  /(?<![\d.〔（(第与比较同])(20\d{2})年(?:度)?(?=(?:[一-龥“]|（[一-龥、/]{1,8}）){0,16}(?:决算|预算绩效|情况|说明|绩效自评|自评|“?三公))/g;
/** Two years in one name: a plan or a span. */
export const SPAN_OF_YEARS = /20\d{2}(?:年度?)?[-—~至到]{1,2}20\d{2}/;
/** 文号, names of documents, laws and projects. */
export const NAMED_THINGS =
  /《[^》]{0,200}》|〔20\d{2}〕|“(?=[^”]{0,200}20\d{2})[^”]{0,400}”|[（(](?=[^（）()]*(?:号|文件|通知))[^（）()]*[）)]/g;

/** A year that is told of, not one that is only compared with. */
export const OWN_YEAR = /(?<![\d.与比较同按从自])(20\d{2})年/g;

/** “2022年“三公”经费预算安排情况”: what stands behind a year of a budget, which a text may tell beside the accounts of the year before. */
export const OF_A_BUDGET =
  /^度?(?:[^，。；决绩]{0,24}(?<!公共|基金|经营|部门))?预算(?!财政|绩效|执行|单位|部门|管理)[^，。；决]{0,8}(?:$|[，。；：]|安排|情况|总计|合计|总额|为|较|比)/;

/** With which year one is compared. */
export const COMPARED_WITH =
  /(?<![以自从])[与比较同](20\d{2})年度?(?![^，。；]{0,16}(?<!公共|基金|经营)预算数?(?!财政|绩效|管理|单位)|(?:年初)?(?:计划|执行数|快报))(?:(?:同期|决算数?|支出|收入|实际)(?:相比|比)?)?(?=[，]|的\d|(?:总)?(?:增加|减少|增长|下降|降低|上升|持平|基本持平)|相比|[一-龥]{2,20}(?:增加|减少|增长|下降)\d)/g;

/** What is said of a span of years: “与2014年相比累计下降”. */
export const OVER_YEARS = /^(?:相比|比)?，?(?:[一-龥]{0,4})?(?:累计|连续|年均)/;

/** In which year is spent what is left over: “需在2021年继续使用”. */
export const CARRIED_TO =
  /(?:需|须|将|待|至|到|于|在)(20\d{2})年度?[^，。；\d]{0,8}?(?:使用|支付|列支|拨付|验收|执行|实施|结算)/g;

/** What is left at the end of the year. */
export const IS_LEFT = /年末[^。；]{0,8}结转|跨年/;
/** Words of what was left over before; with what is only compared, “较上年增加”, it is still this year's that waits. */
export const OF_BEFORE = /上年|年初/;
export const LEFT_BEFORE = /(?<![比较与同])上年|年初/;
/** What is yet to come. */
export const YET_TO_COME = /^[待需须将]/;

/** Until when things are counted. */
export const COUNTED_UNTIL = /截[至止](20\d{2})年(12月31日|年?底|年末)/g;

/** Why a figure of a year changed. */
export const CHANGED_IN =
  /(?:^|[。；])(20\d{2})年度?[^。；]{0,36}(?:决算|支出|收入)[^。；，]{0,10}(?:同比|与上年相比|比上年|较上年)?(?:(?:增加|减少|增长|下降)|[大小高低]于(?:年初|全年)?预算数?)的(?:主要)?原因/g;

/** “2020年度“三公”经费支出决算数比上年减少3万元”, at the beginning of its sentence. */
export const CHANGED_SINCE =
  /(?:^|[。；])(20\d{2})年度?[^，。；\d]{2,40}(?:决算数?|支出|收入|经费)[比较与](?:上年|20\d{2}年)[^，。；]{0,10}(?:增加|减少|增长|下降|降低)\d/g;

/** A figure of a year, at the beginning of its sentence or behind the unit that it is told of. */
export const TOLD_OF = new RegExp(
  `(?:^|[。；])(?:[一-龥]{0,22}(?:${UNIT_END}|部门|单位|本级|我[一-龥])，?)?(20\\d{2})年(?:度)?，?(?:[^，。；\\d]{2,30}中，)?[^，。；\\d]{0,30}?` +
    '(?:收入|支出|总计|合计|总额|金额|费|预算数?|决算数?)(?:决算)?(?:合计|总计|总额)?(?:（[^（）]{1,20}）)?均?(?:为|是)?\\d[\\d,.]*(?:万元|元)',
  'g',
);

/** This year's figure, before last year's of the same sentence: “支出决算为2.98万元，完成预算的59.68%；2022年决算数为…”. */
export const THIS_YEARS_FIGURE = /(?:决算|支出|收入)[^，。；\d]{0,6}\d[\d,.]*万?元/;

/** Last year's own figure; what is only compared with it, “比上年减少”, leaves the sentence to its own year. */
export const OF_LAST_YEAR = /(?<![比较与同和])上年/;

/** The year whose money was evaluated. */
export const EVALUATED_IN =
  /(?:组织|纳入)?对(?:我[一-龥]|本[一-龥]{1,2})?(20\d{2})年度?(?=(?:一般公共预算|政府性基金|预算|项目支出|部门整体|整体支出)[^。；\d]{0,24}(?:绩效自评|绩效评价|自评))/g;

/** The same, with the year first: “2021年纳入绩效自评的项目12个”. */
export const EVALUATED_FIRST =
  /(?:^|[。；：])(20\d{2})年度?(?:共)?(?:纳入|开展|组织|实施)(?:了)?(?:部门|单位|预算)?(?:项目)?(?:支出)?(?:绩效)(?:自评|评价)(?=[的项资])/g;

/** A year of which there is nothing to tell. */
export const NOTHING_IN =
  /(?<![\d.])(20\d{2})年度?(?:(?:没有|未发生|未安排|无)[^，。；]{2,40}(?:收入|支出|收支|经费|团组)|未(?:新购|购置|更新)[^，。；]{0,6}(?:用车|车辆))/g;

/** In whose accounts a unit is counted, and of which year the projects are that have goals: “纳入本部门2020年度决算编制范围”. */
export const COUNTED_IN =
  /(?:纳入[^，。；\d]{0,12}(?=20\d{2}年度?(?:部门|单位)?(?:汇总)?决算(?:公开)?(?:编[制报]|汇编|范围))|绩效(?:目标|跟踪|自评|评价)的(?=20\d{2}年度?项目))(20\d{2})年/g;

/** A year of which a figure is missing: “202 年度”. */
export const CUT_YEAR = /(?<![\d.])20\d?年度(?=[一-龥])/g;

/** A year without 年: “2022度一般公共预算”. */
export const YEAR_WITHOUT_ITS_WORD =
  /(?<![\d.])20\d{2}度(?=一般|部门|单位|财政|收|支出|本|我|“|三公|决算|预算|政府|机关|国有|项目|绩效|整体|公共|公开)/g;
/** A digit too many in a year of money. */
export const FIVE_DIGITS = /(?<![\d.,])(\d{5})年(?=度|[预决收支财一本末初底，])/g;
/** A year that no accounts are of. */
export const IMPOSSIBLE_YEAR = /(?<![\d.,])(2[1-9]\d{2}|0\d{3})年/g;

/** A year in the explanation of a name: what holds since a year, or by a document of it, is told by it. */
export const EXPLAINED_IN =
  /(?:指|在|为)(20\d{2})年度?(?![^，。；]{0,24}(?:起|以来|以前|之前|以后|印发|发布|施行|实施|实行|修订|改革|颁布|文件|规定))/g;

/** A year in which nothing was evaluated. */
export const NOT_EVALUATED_IN =
  /(?:^|[。；])(20\d{2})年度?，?(?:本部门|本单位|我[一-龥])?(?:没有|未(?:开展|组织|进行|实施)|无)[^，。；\d]{0,16}绩效(?:评价|自评)/g;

/** What was done in one year, held against the plan of another: “2020年完成营造林6.52万亩，为2021年计划的105.16%”. */
export const DONE_OF_A_PLAN =
  /(?<![\d.])(20\d{2})年度?(?:共|累计|实际)?(?:完成|实现)[^。；]{2,40}?，(?:[为占是达超]|达到|超过|完成)(20\d{2})年度?(?:计划|目标|任务)/g;

/** A grant by the year that it was made for: “2023年全区审计补助”. */
export const YEARS_GRANT =
  /(?<![\d.])(20\d{2})年度?([一-龥（）“”]{6,40}?(?:补助|资金|经费|专项|奖励|补贴))(?=[，。；、）]|\d)/g;
/** An amount of money in a sentence. */
export const MONEY = /(?<![\d,.])(\d[\d,]*(?:\.\d+)?)(万元|元)/g;
