/** All of one side, right before its amount and right behind the amount before it: “，收入总计”, “，总支出为”. */
export const ALL_OF_ONE_SIDE =
  /^(?:（[^（）]*）|）)?，(?:全年|当年)?(?:(?:收入|支出)(?:合计|总计)|总(?:收入|支出))(?:为|是|达|共)?$/;
/** What is added to what stands before: “，加上上级补助收入”, “；加上年结余”. */
export const ADDED_TO_IT = /[，；](?:再)?加(?:上|下)?[^，。；]*$/;
/** Words behind which something may have been left out. */
export const MAY_HOLD_MORE = /等(?:，|$)|比|较|计划|截[至止]/;
/** What is left, right before its amount: “。收支相抵，年终结余”, “。总收支相抵后，结转结余为”. */
export const BOTH_PAID =
  /收支(?:相抵|轧差)后?，?(?:年[终末])?(?:滚存)?(?:净)?(?:结余|结转)(?:结余)?(?:资金)?(?:为|是)?$/;
/** What went out, by the end of the words before an amount. */
export const SPENT_SIDE = /支出(?:合计|总计)?(?:为|是|达|共)?$/;
