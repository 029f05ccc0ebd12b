/** Two words of a template of which one had to be struck out. */
export const DIRECTION_UNCHOSEN =
  /(?:增加|增长|上升|提高|增)[（/](?:减少|下降|降低|减)）?|(?:减少|下降|降低|减)[（/](?:增加|增长|上升|提高|增)）?|(?:大于|高于|多于)[（/](?:小于|低于|少于)）?|(?:小于|低于|少于)[（/](?:大于|高于|多于)）?|(?:大小|高低|多少)于|(?:减少?增加|增加?减少|下降增长|增长下降)(?=\d)|（或者?[与同]?[^（）\d]{0,10}(?:持平|相等|[大小高低多少等]于|增加|减少|增长|下降)[^（）\d]{0,8}）/g;

/** What stands behind two words that only name a thing, “增加（减少）额”, where a sign chooses, “增加（减少）-12万元”, or where it is all one. */
export const NAMES_BOTH =
  /^(?:额|率|数|值|变动|变化|情况|趋势|幅度|比例|百分比|%）|%，|或|项|以[“‘]?[-－—]|-\d|0(?:\.0+)?(?:万?元|%))/;

/** An amount that changed, and in the same breath did not. */
export const CHANGED_AND_LEVEL =
  /(增加|减少)(?:了)?(\d[\d,]*(?:\.\d+)?(?:万元|元))，(?:(?:增长|下降|降低|上升)(?:了)?[\d.]+%，)?[与同和较]?(?:上年|上年度|去年|上一年度?|20\d{2}年度?)(?:决算数?|同期|相比)?持平/g;

/** What fell to an amount, and yet is level: “减少为0.00万元，与2024年持平”. */
export const FALLEN_AND_LEVEL =
  /(增加|增长|减少|下降)(?:到|至|为)\d[\d,]*(?:\.\d+)?(?:万元|元)，[与同和较]?(?:上年|上年度|去年|上一年度?|20\d{2}年度?)(?:决算数?|同期|相比)?持平/g;

/** What grew, and why it shrank, “增加40.00万元，减少原因：”; or the other way round. */
export const REASON_OF_THE_OTHER =
  /(?:(增加|增长|上升)|(?:减少|下降|降低))(?:了)?(?!0(?:\.0+)?(?:万?元|%))\d[\d,]*(?:\.\d+)?(?:万元|元|%)[，。；](?:其?(?:主要)?)(?:(增加|增长|上升)|(?:减少|下降|降低))的?(?:主要)?原因/g;

/** Nothing changed, and why it grew or shrank. */
export const LEVEL_WITH_REASON = /(?<!基本)持平[。，；](?:其?主要)?原因(?:是|为|：|在于)+([^。；]*)/g;
/** Words of more, as a reason uses them. */
export const GROWS = /增加|增长|上升|提高|新增|增多/;
/** To spend sparingly is a reason for staying level too. */
export const SHRINKS = /减少|下降|降低/;

/** No batches any more, but as many guests as before. */
export const NO_BATCH_LEVEL_GUESTS =
  /批次(?:为)?0(?:批次|次|批)，[较比](?:上年|上年度|20\d{2}年度?)减少[1-9]\d*(?:批次|次|批)[^。；]{0,40}?(?:共计)?接待0人次?，[与同](?:上年|上年度|20\d{2}年度?)持平/g;

/** A change of nothing, though neither word was chosen. */
export const ZERO_CHANGE =
  /(?:增加|减少|增长|下降|降低|上升)(?:（(?:增加|减少|增长|下降)）|了)?0(?:\.0+)?(?:万元|元|%|个百分点)(?:，(?:增长|下降|降低|上升)(?:（(?:增长|下降)）)?0(?:\.0+)?%)?/g;

/** All of the budget, yet more or less than it. */
export const ALL_BUT_NOT =
  /完成(?:年初|全年|调整)?预算(?:数)?的?100(?:\.0+)?%，(?:支出)?决算数?(大于|小于|高于|低于)(?:年初)?预算数?/g;

/** Words that give a reason. */
export const REASON = /原因|由于|因为|主要是|主要系|主要为|主要用于|[^一-龥]因|系[^统列]|所致|导致|影响|故/;

/** A change against last year that is not nothing. */
export const CHANGE =
  /(?:比|较|与|同)[^。；]{0,24}?(增加|减少|增长|下降|降低|上升)(?:了)?(?!0(?:\.0+)?(?:万元|元|%))\d[\d,.]*(?:万元|元|%)/g;

/** A heading of income alone: the form asks for the reason where both sides are told. */
export const ONE_SIDE = /收入(?:决算)?(?:具体)?情况/;

/** That nothing changed: no reason is owed for it. */
export const DIRECTION_LEVEL = '持平';

/** Something was left out here. */
export const DIRECTION_LEFT_OUT = /[（(]?[前中后下以]?略[）)]|（略|……/;

/** How far a completion may be from all of the budget before its reason has to be told, in per cent. */
export const DIRECTION_COMPLETION = /完成(?:了)?(?:年初|全年|调整)?预算(?:数)?的?(\d[\d.]*)%/g;

/** A reason that tells what the money is for. */
export const PURPOSE_AS_REASON =
  /(?:增加|减少|增长|下降)[^。；]{0,12}(?:主要)?原因(?:是|为|：)([^。；，]{0,40}主要用于[^。；]*)/g;

/** A reason, up to the end of its sentence. */
export const REASON_GIVEN =
  /(增加|减少|增长|下降|降低|小于|大于|低于|高于)[^。；，]{0,16}?(?:主要)?原因(?:是|为|：|在于)+([^。；]+)/g;

/** “增长5.5%，主要原因是严格执行八项规定”, “大于预算数的原因是厉行节约”: more, and why. */
export const REASON_OF_MORE =
  /(?:(?:增加|增长|上升)(?:了)?(?!0(?:\.0+)?(?:万元|元|%))[\d.,]+(?:万元|元|%)，(?:(?:增长|上升)(?:了)?[\d.]+%，)?|(?:大于|高于|超过)(?:年初)?预算数?的?|(?:增加|增长)的)(?:主要)?原因(?:是|为|：|在于)+([^。；]{2,80})/g;
/** To spend less is no reason for more, */
export const THRIFT =
  /厉行节约|过紧日子|八项规定|严[格控].{0,4}(?:控制|支出|接待|标准|开支)|从严控制|压[减缩]|节约|缩减/;
/** unless something else is told besides. */
export const NO_THRIFT =
  /前提下|基础上|增加|增长|增多|新增|增设|追加|上升|提高|扩大|购置|更新|恢复|补[发缴付]|调[增整]|上年|去年|未|但/;

/** Words that say nothing of their own in a reason. */
export const EMPTY_WORDS =
  /(?:20\d{2}年度?|本年度?|今年|当年度?|本期|上年度?|我?[单部]?[本我]?(?:单位|部门|局|委|校|院|园)|决算数?|预算数?|财政拨款|财政|拨款|总额|总计|合计|收入|支出|收支|经费|费用|资金|金额|数|额|费|有所|相应|大幅|略有|了|的|比|较|所致|导致|造成|引起|“|”|、)/g;

/** The direction alone. */
export const ONLY_DIRECTION = /^(?:增加|减少|增长|下降|降低|上升|提高|没有发生|未发生|无|没有)+$/;
