/** Verbs of more and less with the opposite that goes with them, for amounts and for rates. */
export const OPPOSITES: Readonly<Record<'change' | 'growth', Readonly<Record<string, string>>>> = {
  change: {
    增加: '减少',
    增长: '减少',
    上升: '下降',
    提高: '降低',
    增: '减',
    升高: '降低',
    增幅: '降幅',
    减少: '增加',
    下降: '增加',
    降低: '增加',
    减: '增',
    压减: '增加',
    压缩: '增加',
    节约: '增加',
    降幅: '增幅',
    高于: '低于',
    低于: '高于',
    大于: '小于',
    小于: '大于',
    多于: '少于',
    少于: '多于',
    超过: '低于',
  },
  growth: {
    增加: '减少',
    增长: '下降',
    上升: '下降',
    提高: '降低',
    增: '减',
    升高: '降低',
    增幅: '降幅',
    减少: '增长',
    下降: '增长',
    降低: '增长',
    减: '增',
    压减: '增长',
    压缩: '增长',
    节约: '增长',
    降幅: '增幅',
  },
};

/** A direction chosen where a text left both open. */
export const CHOSEN = { change: { up: '增加', down: '减少' }, growth: { up: '增长', down: '下降' } } as const;

/** “增加/减少”: both stand there, and the second is the verb before the figure. */
export const OTHER_CHOICE = /(?:增加|增长|减少|下降|降低|上升)[/／或、]$/;

/** What may stand between an amount that changed and its rate. */
export const TO_RATE = /^[，、；]?(?:同比|较上年|比上年|增减率为?)?[^，。；\d]{0,6}$/;

/** Nothing changed, or what is compared is the same. */
export const LEVEL = '持平';
/** Said of a difference that rounding hides. */
export const ALMOST_LEVEL = '基本持平';

/** What compares, right before a verb: “与上年相比，”, and “比上年”, which is 与 where the two are level. */
export const COMPARED_END = /相比，?$/;
export const THAN = /比(?=(?:上年度?|上一年度?|去年|20\d{2}年度?|[^，。；]{0,4}预算数?)[^，。；]{0,6}$)/;
/** Goes with 持平: “与上年持平”, never “比上年持平”. */
export const WITH = '与';

/** That a rate cannot be told, as a clause behind the amount. */
export const NO_RATE =
  /^，(?:上年度?|去年|上一年度?|20\d{2}年度?|[^，。；]{0,4}预算数?)[^，。；]{0,6}(?:无|没有|为0|为零|为负)[^，。；]{0,20}(?:，[^，。；]*(?:不可比|可比性|无法计算)[^，。；]*)?/;
/** There was nothing before: no rate can be counted from it. */
export const noRate = (before: string, flow: string): string => `，${before}无此项${flow}，增长率不可比`;
/** A rate from a negative amount would say the opposite of what happened. */
export const noRateOfNegative = (before: string): string => `，${before}为负数，增长率不可比`;
/** What there was nothing of before, where a change is against last year. */
export const LAST_YEAR = '上年';
/** The same where a change is against the budget. */
export const THE_BUDGET = '预算';

/** “完成年初预算的” right before its rate, with the comma before it; “占预算的” tells it too. */
export const COMPLETION_LEAD = /，?(?:完成|占)[^，。；]{0,16}的?(?:比例|进度)?为?$/;
/** There was no budget to be completed. */
export const NO_COMPLETION = '，无法计算完成率';
/** The same as texts say it, with the budget of nothing before it. */
export const NO_COMPLETION_SAID = /，?(?:年初预算为0(?:\.0+)?(?:万元)?，)?无法计算完成率/g;
/** @param budget 年初预算 where it has no other name */
export const completed = (budget: string | null | undefined, rate: string): string =>
  `，完成${budget ?? '年初预算'}的${rate}%`;

/** Words that compare 决算 with the budget. */
export const PHRASE_AGAINST_BUDGET =
  /((?:决算|支出|实际)[^，。；]{0,6}?)(大于（小于）|大于[/／]小于|大小于|大于|小于|高于|低于|多于|少于|等于|超过)((?:年初|全年|调整后?)?的?预算数?)|(?:与|同|和)((?:年初|全年|调整后?)?的?预算数?)(基本)?(持平|一致|相同)/;
/** Words of comparison with the one that fits each direction, so that a text keeps its own pair. */
export const PHRASE_BUDGET_WORDS: Readonly<Record<string, Readonly<Record<'up' | 'down', string>>>> = {
  大于: { up: '大于', down: '小于' },
  小于: { up: '大于', down: '小于' },
  高于: { up: '高于', down: '低于' },
  低于: { up: '高于', down: '低于' },
  多于: { up: '多于', down: '少于' },
  少于: { up: '多于', down: '少于' },
  超过: { up: '超过', down: '小于' },
};
/** The usual pair, for texts that had none. */
export const OVER_UNDER = { up: '大于', down: '小于' } as const;
/** That 决算 is as large as the budget. */
export const levelWith = (budget: string): string => `与${budget}持平`;

/** “与上年持平”, “支出决算持平”. */
export const LEVEL_WORDS = /(?:基本)?(?:持平|一致|相同|无变化)/;
/** Every 持平 of a text. */
export const LEVELS = /(?:基本)?持平/g;
/** What goes with a level of nothing. */
export const BOTH_NOTHING = /^，均无(?:此项|支出|收入|收支)[^，。；]*/;
/** A sentence whose parts are told behind it. */
export const PARTS_FOLLOW = /^[。；，：]其中/;
/** The sentence says itself what is compared with: nothing is to be put before the verb. */
export const COMPARES_ALREADY = /相比[^，。；]*$/;
/** Put behind what is compared with, where a level becomes a change: “与上年相比增加”. */
export const withPrior = '相比';

/** What leads to a reason; the words behind it are the reason. */
export const REASON_LEAD =
  /的?(?:主要)?原因(?:(?:是因为|是由于|为|是|系|在于)[：，]?|[：，])|，?主要(?:是)?(?:由于|因为)|，?(?:是|系)?(?:由于|因为)|，主要(?:是|系)(?!用于|为|指)|，(?:系|是)因/g;
/** Where a reason ends before its sentence does. */
export const REASON_END = /[。；）]|，(?=其中|截[至止]|全年|累计|(?:较|比|与)(?:上年|20\d{2}年))/g;
/** “一是…；二是…”: the reason goes on. */
export const REASON_GOES_ON = /^(?:[二三四五六七八九]是|\d[.、）]|（\d）|[②-⑨])/;
/** A gap for the reason, as our own drafts leave it. */
export const REASON_BLANK = '〔待填：原因〕';
/** What a reason is that nobody has given yet. */
export const IS_BLANK = /^(?:〔[^〕]*〕|[XxＸ×_＿…\s]*)$/;
/** Leads to a reason within its sentence. */
export const BEFORE_REASON = '，主要原因是';
/** Leads to a reason in a sentence of its own. */
export const OF_REASON = '的主要原因是：';
