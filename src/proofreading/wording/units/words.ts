/** An amount that lost its 元: “73.1万。”. */
export const TEN_THOUSAND_OF_WHAT = /(?<![\d.])\d[\d,]*(?:\.\d+)?万(?=[，。；、（）]|$)/g;
/** A sentence that speaks of money. */
export const OF_MONEY = /万元|预算|决算|支出|收入|经费|资金|拨款/;

/** An amount that lost its unit before a change: “较上年2.08减少”. */
export const AMOUNT_WITHOUT_UNIT =
  /(?:上年|上年度|20\d{2}年度?|年初预算|预算数?)(?:决算数?|的?总?(?:收入|支出))?(?:的|为)?(\d[\d,]*\.\d+)(?=(?:增加|减少)(?:了)?[\d.,]+(?:万元|元))/g;

/** The same at the end of what it is told for: “支出决算为4.19。”, “共计支出5.91。”, “项目支出639.07，占”. */
export const AMOUNT_OF_WHAT =
  /(?:(?:决算|预算)(?:数)?为|(?:共计|合计|总计|累计)支出)(\d[\d,]*\.\d{1,2})(?=[。；，])|(?:收入|支出)(?:总计|合计)(?:为)?(\d[\d,]*\.\d{1,2})(?=，?(?:其中|包括|具体)[：:]?)|(?:收入|支出|经费|[^%]费)(?:为)?(\d[\d,]*\.\d{1,2})(?=，占)/g;

/** A rate that lost its %. */
export const RATE_WITHOUT_PERCENT =
  /(?:增长|下降|降低|上升|占(?:比)?|完成(?:年初|全年|调整)?预算(?:数)?的|占[^，。；：（）\d]{2,20}的)(?:了|为)?(\d+(?:\.\d+)?)(?=[。；，）])/g;
/** A share that lost both its word and its %. */
export const BARE_SHARE = /万元，(\d+(?:\.\d+)?)(?=[；。])/g;

/** Cars are not counted as machines are. */
export const CARS_BY_TAI =
  /(?:公务用车|公车|用车|车辆|轿车|汽车)(?:(?!设备|仪器|平台)[^，。；、（）\d]){0,12}\d+(台)(?!（|次|套|班|件)/g;
/** Papers are not counted as people are. */
export const PAPERS_BY_HEAD = /(?:承诺书|责任书|协议书|责任状)》?\d+(?:余|多)?(人)(?!次)/g;

/** “2,68.30万元”, “1,2345.00万元”: a comma with other than three digits behind it, once the signs are even; the amount itself is the first group. */
export const BROKEN_THOUSANDS =
  /(?<![\d.，,])(\d{1,3}(?:,\d{3})*，(?:\d{1,2}|\d{4,6})(?:,\d{3})*(?:\.\d{1,2})?)(?=万?元)/g;
/** The sign that parts thousands, as it is typed. */
export const THOUSANDS = ',';
/** Whether a text parts thousands at all. */
export const HAS_THOUSANDS = /(?<![\d.])\d{1,3},\d{3}(?!\d)/;
