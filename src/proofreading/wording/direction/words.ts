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

/** A change of something, more or less. */
export const TOLD_CHANGE =
  /(?:(增加|增长|上升|提高)|(?:减少|下降|降低))(?:了)?(?!0(?:\.0+)?(?:万?元|%))\d[\d,]*(?:\.\d+)?(?:万元?|元|%)/g;
/** Where a sentence comes to its parts. */
export const PARTS_FOLLOW = /其中/;
/** Why something changed, whether it is named again or not: “收入减少的主要原因”. */
export const REASON_OF_A_SUBJECT =
  /(?<=[，。；]其?(?:主要)?)([一-龥]{0,8}?)(?:(增加|增长|上升)|(?:减少|下降|降低))的?(?:主要)?原因/g;

/** A change or a budget not met or passed, with the reason that it gives, up to the end of its sentence. */
export const CHANGED_WITH_REASON =
  /(?:(?:(增加|增长|上升|提高)(?!的是)|(?:减少|下降|降低)(?!的是))(?:了)?(?!0(?:\.0+)?(?:万?元|%))[\d,.]+(?:万元|元|%)(?:，(?:增长|上升|下降|降低|减少|增幅|降幅)(?:了|为)?[\d.]+%)?[，。]|决算数?(?:(大于|高于|超过)|(?:小于|低于))(?:年初|全年|调整)?预算数?[，。]?的?|(?<=(?:^|[，。；])[一-龥]{0,12})(?:(增加|增长|上升)|(?:减少|下降|降低))的?)其?(?:主要)?(?:原因)?(?:主要)?(?<=原因|主要)(?:是|为|系|：|在于|因为|由于)+([^。；]{2,80})/g;
/** What is left over grows where less is spent, and a saving where less is paid. */
export const OF_LEFTOVERS = /结转|结余|节约|节省|差额|余额|负债|欠/;
/** What more is a reason for, */
export const REASON_FOR_MORE =
  /(?:人员|人数|职工|教师|学生|项目|经费|支出|收入|拨款|资金|补助|人次|批次|次数|场次|费用|开支|任务|工资|津贴|补贴|奖金|绩效|基数|标准|接待|会议|活动|车辆|设备|采购|工作量|业务量)[^，、；减少降]{0,6}(?:增加|增长|增多|上升|上调|提高|提标|追加|扩大)|(?:新增|增加|追加|调增|增拨|增设|增发|补发)(?:了)?[^，、；减少降]{0,12}(?:人员|项目|经费|支出|收入|拨款|资金|补助|批次|工资|津贴|补贴|奖金|设备|采购|工程|活动)|预算(?:估算|编制|安排|测算)?(?:数)?(?:不足|偏低|偏小|过低)/;
/** and what less. */
export const REASON_FOR_LESS =
  /(?:人员|人数|职工|教师|学生|项目|经费|支出|收入|拨款|资金|补助|人次|批次|次数|场次|费用|开支|任务|工资|津贴|补贴|奖金|绩效|接待|会议|活动|车辆|设备|采购|工作量|业务量)[^，、；增加长升]{0,6}(?:减少|下降|降低|缩减|取消|调减|核减)|(?:减少|压减|压缩|缩减|核减|调减|取消)(?:了)?[^，、；增加长升]{0,12}(?:人员|项目|经费|支出|拨款|资金|补助|批次|采购|工程|活动)/;
/** What a reason tells besides: another year, what was not done or only later, what came in the place of another. */
export const TELLS_MORE_BESIDES =
  /上年|去年|以前|往年|前年|历年|上一年|年初(?!预算)|20\d{2}年|结转|结余|基数较|未|没有|无|不(?!足)|难|力度|效益|效率|意识|约束|监[管督]|管理|相抵|抵|转|划|移交|跨年|退休|离退|调[出走离]|疫情|进度|下达|到位|晚|迟|推后|延后|线上|网络|视频|代替|替代|替换|统一|改[革为由]|统筹|整合|调剂|调整|科目|口径|而|但|同时|虽|一次性|抚恤|死亡|去世|社会化|租|合并|集中|其中|分别|控制|厉行|节约|增减|变动|用于|部分|有所/;

/** Nothing changed, and why it grew or shrank. */
export const LEVEL_WITH_REASON = /(?<!基本)持平[。，；](?:其?主要)?原因(?:是|为|：|在于)+([^。；]*)/g;
/** Nothing changed, and right behind it why it did: “与上年持平，增加的主要原因是出国任务增加”. */
export const LEVEL_WITH_WAY =
  /(?:(?<!基本)持平|无(?:增减)?变化|(?:增加|减少)0(?:\.0+)?万?元(?:，(?:增长|上升|下降|降低)0(?:\.0+)?%)?)[。，；]其?(?:(增加|增长|上升)|(?:减少|下降|降低))的?(?:主要)?原因(?:是|为|：|在于)+([^。；]*)/g;
/** A reason for nothing at all, whatever the template left before it. */
export const REASON_FOR_LEVEL = /未|无|没有|持平|一致|不变|同上年|稳定/;
/** What such a reason may weigh against each other: “新增项目，但压减经费”. */
export const EXPLAINS_BOTH = /但|而|同时|未/;
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
  /(?:(?:增加|增长|上升)(?:了)?(?!0(?:\.0+)?(?:万元|元|%))[\d.,]+(?:万元|元|%)，(?:(?:增长|上升)(?:了)?[\d.]+%，)?|(?:大于|高于|超过)(?:年初)?预算数?的?|(?:增加|增长)的)(?:主要)?(?:原因)?(?<=原因|主要)(?:是|为|：|在于|因为|由于)+([^。；]{2,80})/g;
/** To spend less is no reason for more, */
export const THRIFT =
  /厉行节约|过紧日子|八项规定|严[格控].{0,4}(?:控制|支出|接待|标准|开支)|从严控制|压[减缩]|节约|缩减/;
/** unless something else is told besides. */
export const NO_THRIFT =
  /前提下|基础上|增加|增长|增多|新增|增设|追加|上升|提高|扩大|购置|更新|恢复|补[发缴付]|调[增整]|上年|去年|20\d{2}年|基数|未|但/;

/** Words that say nothing of their own in a reason. */
export const EMPTY_WORDS =
  /(?:20\d{2}年度?|本年度?|今年|当年度?|本期|上年度?|我?[单部]?[本我]?(?:单位|部门|局|委|校|院|园)|决算数?|预算数?|财政拨款|财政|拨款|总额|总计|合计|收入|支出|收支|经费|费用|资金|金额|数|额|费|有所|相应|大幅|略有|了|的|比|较|所致|导致|造成|引起|“|”|、)/g;

/** The direction alone. */
export const ONLY_DIRECTION = /^(?:增加|减少|增长|下降|降低|上升|提高|没有发生|未发生|无|没有)+$/;
