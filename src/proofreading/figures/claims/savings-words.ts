/** What was saved, right before its amount: “节约资金”, “节约财政资金”, “节支”. */
export const SAVED_AMOUNT =
  /(?:节约|节省|节支)(?:了)?(?:财政|采购|预算)?(?:资金|金额|经费|支出)?(?:共|共计|合计|达到?|为|约)?$/;
/** Which part of the budget was saved. */
export const SAVED_RATE = /(?:节约|节省|节支|节资)(?:资金)?率(?:为|达到?|约|是)?$/;
/** What was meant to be spent, before its amount. */
export const PLANNED = /预算|计划|控制价|限价|概算/;
/** What was spent in fact, or contracted for. */
export const ACTUAL = /实际|成交|中标|合同|实施|采购(?:规模|总?金额|总?额|支出)/;
/** “较采购计划节约资金”: the plan is what was spent and what was saved. */
export const THAN_PLANNED = /[较比](?:采购)?(?:预算|计划)/;

/** What is left of both sides, right before its amount. */
export const LEFT_OF_BOTH = /(?:收支(?:相抵|轧差)[^，]{0,4}|^[，、]?年[终末])(?:滚存)?(?:结余|结转)(?:为|是)?$/;
/** What there was before the year. */
export const OPENING_WORDS = /(?:年初|上年)[^，]{0,10}(?:结转|结余)/;
/** Both sides, as the amounts before name them. */
export const OFFSET = [/收入/, /支出/] as const;

/** What a project was given, before its amount. */
export const GIVEN =
  /(?:下达|安排|到位|批复|拨付)(?:了)?(?:项目|专项|补助|预算)?(?:资金|经费|预算)?(?:共计|共)?$|预算资金(?:共计|共)?$|(?:全年|调整后?)预算数?(?:为)?$/;
/** What it spent of it. */
export const SPENT_OF_IT = /(?:支付|支出|使用|执行)(?:数)?(?:了)?(?:资金|金额)?(?:共计|共)?$/;
/** Which part of it that is. */
export const USED_RATE = /(?:支付|支出|使用|执行)率(?:为|达到?)?$/;
/** What is left of it. */
export const REMAINING =
  /^[，、；](?:资金)?(?:结余|剩余|未执行|未使用|未支付|结转下年|年末结转)(?:资金|金额|数)?的?(?:为)?$/;

/** A budget as it was approved, right before its amount. */
export const ORIGINAL_BUDGET = /(?:年初预算|预算批复|批复预算|年初批复)(?:数|额|安排|收入|支出)?(?:为|是)?$/;
/** What was added to it within the year, and what was taken from it. */
export const ADDED_BUDGET = /(?:追加|调增|增加)(?:了)?(?:预算|资金|指标)?(?:共|为)?$/;
export const CUT_BUDGET = /(?:追减|调减|核减)(?:了)?(?:预算|资金|指标)?(?:共|为)?$/;
/** What it was in the end. */
export const ADJUSTED_BUDGET = /(?:调整后|调整|全年|追加后)(?:的)?(?:总)?预算(?:数|额|总额)?(?:为|是|达)?$/;
