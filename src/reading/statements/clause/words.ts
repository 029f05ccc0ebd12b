import type { Direction } from '../../../model';

/**
 * Quotation marks, and what a total is said to hold, or not to hold: “（含结转和结余）”, “（不含专户管理教育收费）”. None of them
 * tells anything; “（不含车辆）” is a part of its name.
 */
export const QUOTES = /[“”"'‘’]|（均?含(?:年初|年末|上年)?(?:结转|专用)[^（）]{0,10}）|（不含(?!车辆)[^（）]{0,20}）/g;

/** From here on a sentence tells its parts. */
export const AMONG =
  /其中[：，]?|(?:主要)?(?:用于|用在|包括)?(?:以下|如下)(?:方面|几个方面)?|分项情况|分(?:项目|类别|来源|科目|[类款项])(?:来?看)?[：，]?$|从(?:收入|支出|资金|经济|功能)?(?:来源|性质|科目|用途|结构|构成|类别|分类)(?:科目|情况|上)?(?:来)?看[：，]?$|按(?:类|款|项|科目|内容|用途|性质|来源|级次|类别)(?:级)?[：，]?$|按照?(?:收入|支出|资金)?(?:(?:来源|类别|用途|性质|科目)(?:划)?分|(?:功能|经济)(?:分类(?:科目)?(?:划?分)?|科目(?:划?分类?)?|划?分类?))[：，]?$|按照?[^，。；：\d]{2,10}(?<!部|比例|标准)(?:划分|分|分类|分为)(?:统计|看)?[：，]?$/;

/** Words that open a reason, or a comparison of spans of years, which is no part of these accounts. */
export const ASIDE =
  /剔除|扣除[^，。]{0,12}(?:因素|后)|[比较][^，。]{0,10}(?:期间|时期)|原因|主要(?:是|系|为)(?!按)|由于|因为|系因|是因|^因(?!公)/;

/** How a whole is divided that was told before: “从支出性质看，”. */
export const DIVIDES = /^(?:从|按照?)[^，：]{2,14}[看分][：，]?/;

/** “支出100万元，主要是：教育支出80万元、…”: behind a value, or words that say how it is divided, a list and no reason. */
export const LIST_OPENED = /^(?:具体|主要)(?:是|为|有|包括)?$/;

/** Right behind an amount, what it is made of: “基本支出100万元，包括人员经费80万元和公用经费20万元”. */
export const MADE_OF = /^(?:具体|主要)?(?:包括|包含)/;

/** “18015.93万元中，A…；B…”: its parts follow, up to the end of the sentence. */
export const WITHIN = /^[中内]$/;

/** Behind the name of what was told before, that its parts follow: “当年收入构成如下：”, “当年支出中，”. */
export const ITS_PARTS = /^(?:的?构成|[中内]|的?结构|由|按|分为|包括|包含|含|主要用于)/;

/** The same where the name was told in a passage before: “本年支出按功能分类分为四类：”. */
export const DIVIDED_BELOW = /(?:分为|包括|如下)[^，。；]{0,6}$/;

/** “（累计稳定调节基金43429万元）”: what there is in all by now is no part of the year's figure before it. */
export const NO_PART = /^累计/;

/** “编制60名，在职58人，其中…；另有退休人员37人”: what is told besides is no part. */
export const BESIDES = /^(?:另有|另外|此外|另)/;

/** “本年收入100万元，加上年初结转10万元，收入合计110万元”: what is added is no part, and the sum has no name of the tables. */
export const ADDED = /^加上?(?!强|快|大|班)/;
/** The sum behind such words. */
export const OWN_SUM = /^(?:收入|支出)合计$/;

/** “合计4.80万元”, “总体完成预算的”, right behind parts: told of all of them. */
export const OF_ALL_PARTS =
  /^(?:以上|上述)?(?:[二两三四五六七八九]者|[二两三四五六七八九]项)?(?:合计|共计|总计|总体(?:完成|执行)(?:年初|全年)?(?:预算)?)(?:的|为|是)?$/;

/** A clause that is no longer part of the reason before it. */
export const AFTER_ASIDE = /^(?:截[至止]|全年|累计|本年(?:收入|支出)(?:合计)?为?$)/;

/** Compared with last year: 比上年、与2023年度相比、同比; with the budget: 比年初预算. */
export const AGAINST_PRIOR =
  /(?:比|较|与|同|和)[^，。]{0,4}(?:上年|上一年度?|上一度|上年度|去年)|(?:比|较|与)年初(?:数|余额)?(?:的|相比)?(?=$|[，增减多少净下上提降])|同比|上年同期/;
/** The same with the year in digits; only the year tells whether it is last year. */
export const AGAINST_YEAR = /(?:比|较|与|同|和)(?:[^，。]{0,6})(20\d{2})年/;
/** “比年初预算”, “比2023年“三公”经费年初预算”: not “与预算单位”, “与预算绩效”, which are names. */
export const AGAINST_BUDGET =
  /(?:比|较|与|同|和)(?:(?:20\d{2}年度?)?(?:年初|全年|当年|调整后?|批复)?的?(?:预算|计划)|20\d{2}年度?[^，。；]{0,20}(?:年初|调整)预算)(?!绩效|单位|管理)/;

/** All that says what is compared with, which names nothing itself. */
export const COMPARED_PHRASE =
  /(?:比|较|与|同|和)(?:(?:20\d{2}年度?)?(?:本年|当年|年初|全年|调整后?)?的?预算数?|[^，。]{0,4}?(?:上年度?|上一年度?|上一度|去年|20\d{2}年度?))(?:的?(?:决算|支出|执行)数?|同期|相比|比较|数)*/g;

/** What money goes for: the names in it are not what the sentence speaks of. */
export const PURPOSE = /用于(?!以下|如下|：)/;

/** Which money: 预算 or 决算, once names are taken out. */
export const BUDGET = /预算|安排数|计划数|年初(?:安排|批复|核定)/;
/** “360.00万元的预算执行了342.18万元”, “支出14.00万元预算数中”: what stands behind the amount of a budget. */
export const BUDGET_BEHIND = /^(?:的(?:年初|全年|调整)?预算|(?:年初|全年|调整后?)?预算(?:数|资金|安排)?[中里内])/;
/** Which budget: as it was approved at the beginning of the year, or as it stood after all changes of the year. */
export const BASES = {
  original: /年初[^，。；、结]{0,6}?(?:预算|计划|安排)/,
  adjusted: /(?:全年|调整后?|追加后|变更后)的?(?:支出|收入|财政拨款)?预算|预算调整(?:后|数)|调整后[^，。；、]{0,4}预算/,
} as const;
/** “（注：上述“预算”口径为全年预算数）”: which budget a text means by the bare word. */
export const PLAIN_BUDGET = /[“"]?预算[”"]?(?:数|金额)?(?:的)?口径[为是：:]?[“"]?(年初|全年|调整后?)/;

/** What was spent in fact. */
export const FINAL = /决算|实际支出|实际|实支|执行数|支出数/;
/** 预算 that is no measure. */
export const NO_BUDGET =
  /预算(?:金额|资金|单位|绩效|管理|执行率?|部门|编制|法|批复的?部门)|(?:一般公共|公共|基金|经营)预算|部门预算|决算(?:编制|单位|公开)/g;

/** A part of a year: its figures are not those of the accounts. */
export const PART_OF_YEAR =
  /^(?:今年|20\d{2}年度?)?(?:\d{1,2}月?(?:份)?[-至到~]\d{1,2}月|[上下]半年|前[一二三四五六七八九十\d]{1,2}个?(?:月|季度)|第?[一二三四]季度)/;
/** What a part of a year is told as: no year's number. */
export const NO_YEAR = 0;

/** A year before what it is the year of. */
export const YEAR_WORDS = /(20\d{2})年度?/;
/** Last year without its number. */
export const PRIOR_WORDS = /上年|上一年度?|去年/;

/** “决算86万元，上年81万元，”: last year's figure alone; what follows is of this year again. */
export const BARE_PRIOR = /^(?:上年度?|上一年度?|去年)(?:同期)?(?:决算数?|支出|执行数)?(?:为|是)?$/;

/** “由上年的100万元”: what a figure rose or fell from. */
export const FROM_BASE =
  /(?:[由从](?:(?:上年度?|上一年度?|去年)|(20\d{2})年度?)(?:同期)?的?|[大小高低多少]于(?:上年度?|上一年度?|去年)(?:同期)?的)$/;
/** “增加到120万元” behind it: the figure of this year. */
export const TO_FIGURE = /^(?:增加|增长|上升|提高|减少|下降|降低|压减|压缩)(?:到|至|为)$/;

/** Verbs of more and less, directly before their figure. */
export const CHANGE_VERB =
  /(增加|增长|上升|提高|提升|攀升|增收|增支|增|上涨|涨|(?<![晋调])升|减少|下降|降低|下滑|回落|减收|减支|减|降|压减|压缩|节约|节支|节省|增幅|涨幅|降幅|减幅|跌幅|升高)(?:（(?:增加|增长|减少|下降|降低|上升)）)?(?:额|率|数|幅度)?(?:了|约)?(?:为|是|达到?)?$/;
/** “比上年少0.90万元”, “多支出3万元”: said of an amount only where something is compared. */
export const PLAIN_VERB = /(?<![至不最增许众])(多|少)(?:支出?|收入?|开支|安排|花|用|出)?(?:了|约)?$/;
/** “高于上年20万元”: more or less than last year by so much. Behind “高于上年的” stands last year's figure itself. */
export const VERB_THAN =
  /(大于|高于|多于|超过|小于|低于|少于)(?:了)?((?:上年度?|上一年度?|去年|20\d{2}年度?)(?:同期)?(?:约)?)$/;
/** “本年支出大于本年收入”, “支出比收入多”: by how much one side of the accounts is more than another is neither of them. */
export const DIFFERENCE =
  /(?:大于|小于|高于|低于|多于|少于|超过|超出|[收支](?:入|出)?不抵)(?!预算|计划)(?:(?!上年|去年|20\d|预算|计划)[^，。；]){0,12}(?:收入|支出|收|支|结余|决算数)(?:合计|总计|总额|数)?(?:的)?(?:差额|部分)?(?:为|是|约)?$|[比较](?:(?!上年|去年|同期|20\d|年初|预算|计划|决算)[^，。；]){0,12}(?:收入|支出)(?:合计|总计|总额|数)?(?:[多少高低大小]|增加|减少)(?:出|了)?$/;

/** What something is compared with. */
export const COMPARES = /[比较]/;

/** “下降（增长）”: nothing was chosen. */
export const UNCHOSEN = /（(?:增加|增长|减少|下降|降低|上升)）/;

/** Verbs of change by where they go. */
export const DIRECTIONS: Readonly<Record<string, Direction>> = {
  增加: 'up',
  增长: 'up',
  上升: 'up',
  提高: 'up',
  增: 'up',
  增收: 'up',
  增支: 'up',
  增幅: 'up',
  多: 'up',
  少: 'down',
  升高: 'up',
  提升: 'up',
  攀升: 'up',
  上涨: 'up',
  涨: 'up',
  升: 'up',
  降: 'down',
  下滑: 'down',
  回落: 'down',
  减少: 'down',
  下降: 'down',
  降低: 'down',
  减: 'down',
  减收: 'down',
  减支: 'down',
  压减: 'down',
  压缩: 'down',
  节约: 'down',
  节支: 'down',
  节省: 'down',
  降幅: 'down',
  减幅: 'down',
  跌幅: 'down',
  涨幅: 'up',
};

/** A difference from the budget or the plan. */
export const GAP_VERB =
  /(?:差值|(?<!收支)差额|相差|预决算差异(?:额|数)?|超支|超(?:出|过)?(?:年初|全年|当年|调整后?)?(?:预算|计划)数?|超出|(大于|小于|高于|低于|多于|少于)[^，。]{0,6}(?:预算|计划)数?|结余额)(?:为|了|是)?$/;

/** What a whole is nothing but, which goes on telling of the whole: “决算2.16万元，全部为公务用车运行维护费，完成预算的90%”. */
export const ALL_OF_IT = /^(?:全部|均|都)(?:为|是|系|用于)/;

/** A difference that is more by its word. */
export const EXCEEDS = /^超/;

/** A share; its first group is the whole that it names. */
export const SHARE = /占(?!用|有|地)([^占]{0,40}?)(?:的?(?:比重|比例|比))?(?:的|为|是|达到?|约)?$/;

/** The same without 占: “为本年支出合计的84.96%”; of last year's or of a plan it is another rate. */
export const SHARE_AS =
  /(?:为|是|相当于)((?:(?!上年|去年|年初|20\d|预算|计划|同期)[^，；：占]){2,24}(?:收入|支出|合计|总计|总额|经费|金额)(?:决算)?)的$/;

/** What a share is of, where its amount is told with its name: “占本年支出合计”. */
export const OF_SHARE = /(?:^|，)占(?!用|有|地)[^占]{2,30}$/;

/** What stands within the words of a share and is no part of its whole. */
export const NO_WHOLE = /^(?:比|全部|了)|(?:的?(?:比重|比例))?(?:分别|依次|各自?)$/g;

/** What a rate is known by though its % is missing: “占76.23；”, “完成预算的98”. */
export const BARE_RATE = /占(?!用|有|地)(?:比)?(?:为|达|约)?$|预算的$/;

/** “占总预算比为66.22%” behind a budget and what was spent of it: how much of it was. */
export const OWN_BUDGET = /^(?:总|全部|全年)?预算(?:总额|总数)?$/;

/** “占年初预算的79.20%”: a share of one's own budget is how much of it was spent. */
export const BUDGET_ALONE = /^(?:年初|全年|当年|调整后?|批复)?的?预算(?:数|额|总额|安排数?)?$/;

/** “预决算差异率”: how far 决算 lies from the budget, in percent of the budget; less has a minus, or none. */
export const DEVIATION = /差异率(?:为|是)?$/;

/** “完成预算的98%”, “执行率为98%”, “控制率80%”. */
export const COMPLETION = /完成|执行了?$|执行率|完成率|控制率|支出率|(?:执行|支出)进度|预算的$/;

/** Words that tell several figures in turn. */
export const IN_TURN =
  /(?:分别|依次|各自?)(?:为|是|有|(?:增加|增长|减少|下降|降低|上升)|(?:完成|占)(?:年初|全年|调整后?)?预算数?的?)?(?:了)?$/;

/** “占比分别为47.92%、20.83%”: what the figures are, and no name. */
export const SHARES_OF_ALL = /^(?:以上|上述)?[两二三四五六七八九][项者类]占[^，]{0,20}$|(?:所占|占)?(?:比重?|比例)$/;

/** “分别占“三公”经费的0.00%、90.00%、10.00%”: the shares of the parts before, in their order, with 分别 or without. */
export const SHARES_IN_TURN = /占[^，；。]{0,24}$/;
/** Further rates of the same list, behind the first. */
export const RATES_BEHIND = /^(?:[、，和与及][\d.]+%)*/;

/**
 * “车均运行维护费”, “人均”: what one of many costs is another thing than what all of them do; so is one kind of it,
 * “基本建设类项目支出”, “涉外的公务接待费”, and all the rest, “其他公务接待费”. 政府购买服务 is no 政府采购服务,
 * and equipment to be bought, “购置单价100万元以上设备”, is not what there is.
 */
export const IS_NARROWED =
  /(?:(?:自有|自筹|其他|非财政拨款|财政专户)资金(?:（[^（）]{1,12}）)?(?:支付|列支|开支|负担|承担|安排|购置)?的?|(?:自身|本身)的?|均|每[^，。；、]{1,3}|类|其[他它余]|剩余|(?:涉外|外事|对外|外宾)的?|(?:部分|新增|追加)的|购买|(?:购置|新购|新增|报废|处置)(?:单价|单位价值|价值)(?:在?[\d,.]+万?元(?:（含）)?(?:及?以上)?的?)?)$/;

/** Short names of what cars cost, which are ends of other names: “文献购置费”. */
export const SHORT_NAME = /^(?:购置费|购置支出|运行维护费|运行费)$/;
/** What stands before such an end; behind a word for cars, or one that joins, it is the name itself. */
export const LONGER_NAME = /[一-龥](?<!(?<!校)车辆?|其中|[的和及与或中本年度为是])$/;

/** “收支相抵结余20万元”, “培训费人均0.3万元”: what is left of a thing, or what one of many costs, is not the thing. */
export const IS_OFFSET = /^(?:相抵|差额|结余|平衡|缺口|(?:支出)?(?:[人车辆次批件]均|平均|每[人车辆次批件项个]))/;

/** The same of a name by itself: “平均每辆2.52万元” is no part of what all cars cost. */
export const AVERAGE_NAME = /^平均|每[人车辆次批件项个亩户]|[亩户]均|均(?:运行|购置|支出|费)/;

/** “完成年初预算2,400.00万元的104.17%”: the amount stands within the words of its rate. */
export const OF_THE_AMOUNT = /^的$/;

/** Further amounts, or rates, of a list told in turn, each with a word of its own for where it goes, or without. */
export const FIGURES_BEHIND = {
  money: /^(?:[、，和与及](?:增加|增长|上升|减少|下降|降低)?(?:了)?\d[\d,]*(?:\.\d+)?万?元)*/,
  rates: /^(?:[、，和与及](?:增加|增长|上升|减少|下降|降低)?(?:了)?\d[\d,]*(?:\.\d+)?%)*/,
} as const;
/** The verb of a rate by itself. */
export const RATE_VERB = /^(?:增长|上升|下降|降低)(?:了)?$/;
/** What stands between two figures of such a list. */
export const NEXT_IN_TURN = /^[、，和与及]?(增加|增长|上升|减少|下降|降低)?(?:了)?$/;

/** What joins the names of such a list. */
export const NAME_JOINTS = /[、和与及]/;

/** What is left of a clause once names, years and verbs are gone and that names nothing by itself. */
export const NO_SUBJECT =
  /^(?:上年度?|上一年度?|去年)?(?:同期)?(?:本|全|该|我|当|其|各)?(?:年|单位|部门|局|校|院|中心|所)?(?:度|初|末)?(?:共|总|实际|累计|合计)?(?:财政拨款)?(?:支出|收入|费用|预算|决算|安排|金额|资金|数|额|的|为|是|达|共|约|有|计|完成|取得|实现|开支|实支|使用|资|涉及|下达|总体|情况|主要|用于|分别|依次|各自?|相当于|执行|了)*$/;

/** “一般公共预算财政拨款收入完成年初预算104%；支出完成年初预算103%”: what comes in names what goes out. */
export const BARE_EXPENDITURE = /^(?:本年)?支出(?!决算|预算|数)/;

/** What the year's expenditure is called where an income was told right before, and the income of one budget. */
export const YEARS_EXPENDITURE = /^(?:本年)?支出(?:合计)?$/;
export const INCOME_OF_BUDGET = /^(?:一般公共预算|政府性基金|国有资本经营).*收入$/;

/** The code of a level before its mark, “（205类）”, tells nothing that its name does not. */
export const CODE_OF_LEVEL = /（\d{2,3}(?=[类款项]）)/g;

/** Words before and behind a subject that are no part of it. */
export const BEFORE_SUBJECT =
  /^(?:其中|相比|主要(?:是|用于|包括)?|包括|包含|以及|和(?![平谐睦县田政顺林])|截[至止]|目前|全年|本年度?|当年|今年|共|及|另有?|此外|即|为|由|对|按|将|\d{1,2}、(?=[一-龥])|[①-⑳]|，|：|；|、|（|）|[—－\-•·●■◆▪])+/;
/**
 * What stands between a name and its figure and belongs to neither: “支出决算总额为”. Cut off, so that names of one's own are
 * alike wherever they stand.
 */
export const BEHIND_SUBJECT =
  /(?:支出|收入)?(?:累计(?:完成|实现))?(?:年初|全年|调整后?)?的?(?:预算|决算)?(?:安排|批复|执行|实际)?(?:总?金额|总额|总数|数额|数)?(?:共计|合计|累计|总计|共|约|(?<![共合累总])计|仅|达到?|有|[同均]?为|[同均]是|的|支出|安排|开支|用于|下达|：|，){0,12}$/;

/** What a budget was changed by within the year: what follows is told of the budget's own subject again. */
export const ADJUSTMENT = /追加|调[增减]/;

/** Without one of these nothing is compared in words. */
export const MAY_COMPARE = /持平|一致|相[同等]|无变化|[大小高低多少等]于|预算/;

/** What ends a comparison: “与上年持平公务接待费预算数为” goes on with another thing. */
export const IS_COMPARED = /持平|一致|相同|相比|比较/;

/** Comparisons without a figure. */
export const BUDGET_COMPARISON =
  /(?:决算|支出|实际)[^，。；]{0,6}(大于|小于|高于|低于|多于|少于|等于|大|小|超过)(?:年初|全年|调整后?)?的?预算|^(大于|小于|高于|低于|多于|少于|等于)(?:年初|全年|调整后?)?的?预算数?(?=的?(?:主要)?原因|，|。|$)|(?:与|同|和)(?:年初|全年|调整后?)?的?预算[^，。；]{0,4}(持平|一致|相[同等])|预算?数?[、与和]决算数?(?:基本)?(持平|一致|相[同等])/;
/** “与上年基本持平”, “较去年无变化”. */
export const PRIOR_COMPARISON =
  /(?:与|较|比|同|和)[^，。；]{0,3}(?:上年|上一年度?|去年|20\d{2}年)[^，。；]{0,12}?(基本持平|持平|一致|相同|无变化)/;
/** “决算持平” without what it is level with. */
export const BARE_LEVEL = /决算(持平)$/;

/** Words of comparison by where they go; 基本持平 counts as level. */
export const COMPARISON_DIRECTIONS: Readonly<Record<string, Direction>> = {
  大于: 'up',
  高于: 'up',
  多于: 'up',
  大: 'up',
  超过: 'up',
  小于: 'down',
  低于: 'down',
  少于: 'down',
  小: 'down',
  等于: 'level',
  持平: 'level',
  基本持平: 'level',
  一致: 'level',
  相等: 'level',
  相同: 'level',
  无变化: 'level',
};

/** Said of nothing but the same figure. */
export const EXACTLY: readonly string[] = ['等于', '相等', '相同'];

/** What is left of a budget, which is no whole of the parts behind it. */
export const LEFT_OVER = /^(?:预算)?(?:结余|节余|节约)(?:资金|金额)?$/;

/** What came or went in the year, where what there is goes by the same names. */
export const MOVED = /购置|购买|新购|新增|更新|报废|处置|划转|租用|借用/;

/** A paragraph that begins with what the total above it is divided by, “1.按支出功能分类：”, or with 其中. */
export const DIVIDES_ABOVE =
  /^(?:其中[：，]|按(?:收入|支出|资金)?(?:来源|用途|性质|(?:功能|经济)(?:分类)?)(?:科目)?(?:划?分类?|划分|类别)?(?:看|划分)?[：，])/;

/** A clause that is a bracket and nothing else. */
export const IN_BRACKETS = /^（[^（）]*）$/;

/** A passage whose parts stand below it. */
export const GOES_ON = /(?:其中|包括|方面|\d(?:亿|万)?元)：$/;

/** What is evaluated stands behind its count in this phrase. */
export const COUNTED_BEHIND = /^(?:个)?项目(?:全面)?开展了?绩效自评/;

/** A project by its name, and what is told of it: “‘文物修缮’项目绩效自评情况：”. */
export const ONE_PROJECT = /[“‘]([^“”‘’]{2,40})[”’]项目(?:支出)?绩效自评/;

/** “…支出决算中，”: what follows are parts of it. */
export const IS_TOPIC = /[中内]$/;

/** “基本支出中医疗业务支出”, “项目支出主要用于工程维护”: the name before this word is that of the whole. */
export const PART_NAMED = /^(?:[中内]|(?:主要)?用于(?!以下|如下|：))/;

/** 云南 tells each of these below a heading of its own, without its name. */
export const OWN_HEADING = /^(?:基本支出|项目支出)/;

/** “用于保障机构正常运转的日常支出” says what a thing is; “工资福利支出” is its name. */
export const DESCRIBES = /^用于|[的之]日常/;

/** Who is there, and posts or those at them, of whom they are no part: “编制86人，其中行政40人；年末实有82人”. */
export const PEOPLE_THERE = /^(?:年末)?(?:实有|在职|在编|离退休|离休|退休)/;
export const POSTS_OR_HOLDERS = /编制|^(?:年末)?(?:实有)?(?:在职|在编)/;
/** Cars that there are, which are no part of those that were bought. */
export const CARS_KEPT = /保有|现有|实有/;

/** The name of a 类, a 款 or an 项, and what none of them is a part of. */
export const LEVEL_NAME = /（(?:[类款项]|2\d{2}(?:\d{2}){0,2})）$/;
export const NOT_SPENT = /收入$|结转|结余/;
/** What was left over, and what it is divided into. */
export const BALANCE = /结转|结余/;
export const PART_OF_BALANCE =
  /结转|结余|^(?:一般公共预算|政府性基金|国有资本|财政|非财政|其他|单位|基本支出|项目支出|经营)/;

/** The name of a 款 or an 项, by its mark or its code. */
export const ITEM_NAME = /（(?:[款项]|2\d{4}(?:\d{2})?)）$/;

/** The name of an 项 that fills its passage. */
export const ITEM_ALONE = /（(?:项|2\d{6})）[。：]?$/;

/** A passage that begins with a budget, or what was spent of it, and says not of what. */
export const BUDGET_FIRST = /^(?:(?:20\d\d|本)年度?)?(?:(?:年初|全年|调整)?预算数?|(?:支出)?决算数?)为?\d/;

/** A passage that begins with how a budget was kept, and says not of what. */
export const REASON_FIRST = /^(?:(?:20\d\d|本)年度?)?(?:支出)?决算数?(?:大于|小于|等于|高于|低于|与)(?:年初|全年)?预算/;

/** Less than was planned, where nothing says than what. */
export const SAVED = /^(?:节约|节支|节省)/;

/** Money by the budget that it is of. */
export const OF_A_BUDGET = /^(?:一般公共预算|政府性基金|国有资本经营|财政拨款|财政专户|其他资金|单位(?:自有)?资金)/;

/** One side of the accounts by its bare name, in its year. */
export const BARE_SIDE = /(?:^|\d{4}年度?|[本全当上]年度?|去年)(收入|支出)$/;

/** The same in the section of a fund, which tells of the year alone, with what it is compared with before it. */
export const SIDE_OF_BUDGET =
  /(?:^|20\d{2}年度?|[本全当上]年度?|去年|实际|共)(收入|支出)(?:决算)?(?:总额|合计|数|额)?(?:为|是|共|[比较](?:上年度?|去年|20\d{2}年度?)的?)?$/;

/** What was given for a thing, or is left of it, before its amount. */
export const GIVEN_OR_LEFT =
  /(?:(?<!年初)下达|到位|拨付|追加|[未没][^，。；]{0,2}(?:支出|使用|执行|用完|完成|支付)|剩余|结余|尚余|收回|(?:上缴|缴回)(?:国库|财政)?)(?:的|了)?(?:资金|指标|额度|预算|金额)?(?:共计|共|为|是|约)?$/;
/** The same behind it. */
export const LEFT_BEHIND =
  /^(?:资金|指标)?(?:[于在]?年底|年末)?(?:结转(?:至|到)?(?:下|次|20\d{2})年|留待|未支出|未使用|由[^，。；]{0,6}收回|被?收回|缴回)/;

/** The year's own side, before by how much it changed: “当年收入同比多收”. */
export const OWN_SIDE = /[本当]年度?(?:实现)?(收入|支出)(?:同比|较上年|比上年|与上年相比，?)?$/;

/** What a paragraph that tells ratings speaks of, under whatever heading. */
export const TELLS_RATINGS = /绩效|自评|评价结果/;

/** A rating before the count of projects that have it: “自评结果“优”7个”, “良好2个”; “其中2个”, “项目中2个” is none. */
export const RATED_BEFORE = /(?:(优|良)(?:秀|好)?|(?:^|[为级次果])(中|差))(?:的|等[次级])?(?:项目)?(?:为|有|共)?$/;

/** A rating behind the count of projects that have it. */
export const RATED_BEHIND = /^(?:项目)?(?:自评|评价|绩效)*(?:等级|等次|结果)?(?:评?定?为)(优|良|中|差)/;
