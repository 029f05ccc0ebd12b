import type { Direction } from '../../model';

/** What the ledger says of a figure that nothing can be held against. */
export const UNBOUND = '文中和报表里没有能同它核对的数';

/** What kind of reckoning an equation of a check is. */
export const TITLES: Readonly<Record<string, string>> = {
  'NR-A01': '分项之和',
  'NR-A02': '结转滚存',
  'NR-A03': '增减率重算',
  'NR-A04': '占比重算',
  'NR-A05': '完成率重算',
  'NR-A06': '差额重算',
  'NR-A07': '各类支出之和',
  'NR-C03': '各项预算之和',
  'NR-A12': '分项增减额之和',
  'NR-C01': '收、支总计相等',
  'NR-X01': '前后一致',
  'NR-T01': '与收入支出决算总表',
  'NR-T02': '与收入、支出决算表',
  'NR-T04': '与财政拨款收入支出决算总表',
  'NR-T05': '与一般公共预算财政拨款支出决算表',
  'NR-T06': '与基本支出决算表',
  'NR-T07': '与“三公”经费支出决算表',
  'NR-T08': '与政府性基金、国有资本经营预算表',
  'NR-T09': '与其他资料',
};

/** A sum holds; a figure agrees with a table. */
const holds = (title: string): string => `${title}${title.startsWith('与') ? '一致' : '成立'}`;
/** The same for what does not hold. */
const fails = (title: string): string => `${title}不${title.startsWith('与') ? '一致' : '成立'}`;

/** What the ledger says of a figure, by what became of its equation. */
export const VERDICT_WORDS = {
  holds,
  rounds: (title: string) => `${title}只差尾数`,
  fails,
  unsure: (title: string) => `${fails(title)}，但对应的数不能确定，请人工核`,
};

/** An amount that a template left open: “支出决算为XX万元”. */
export const UNFILLED = /(?:[XxＸ×*＊〇○]|__|[（〔]\s*[）〕])(?:亿|万)?元(?!以[上下])/;

/** What was contracted for with them: the smaller are among the others, and contracts go beyond the year. */
export const CONTRACTED = /中小|小微/;

/** What one of many has, and not all of them. */
export const AVERAGE = /平均|^人均|^车均/;

/** What may be more than what it is a share of: contracts go beyond the year, and balances may be below nothing. */
export const MAY_EXCEED = /中小|小微|结转|结余/;

/** More than was planned, right before the amount. */
export const EXCEEDED = /超(?:支|出|过)?(?:年初|全年)?(?:预算|计划)?(?:数)?(?:了)?$/;
/** Said of all that was told before. */
export const OF_SEVERAL = /[，、](?:[均都皆]|全部|两者|二者|合计)/;

/** What was left over at either end of a year. */
export const OF_A_BALANCE = /结转|结余/;

/** What a total may hold besides what it is divided into: balances, and totals of other money. */
export const HELD_BESIDES = /结转|结余|(?:收入|支出|总计|合计)$/;

/** Posts, and the people who hold them. */
export const COUNTED_POSTS = /编制(?:数|人数|人员)?$/;
/** What people at their posts are called; the whole name has to match, since “在职教师” are a part of them. */
export const AT_POST = /^(?:实有|实际|年末)?(?:在职|在编)(?:在编|在岗)?(?:人数|人员|职工|教职工)?(?:总数)?$/;

/** What one of many costs: by its name, with the amount that is divided and the count that it is divided by. */
export const AVERAGES: readonly {
  readonly says: RegExp;
  readonly not: RegExp;
  readonly amount: string;
  readonly count: string;
}[] = [
  {
    says: /^(?:本部门|本单位)?(?:车均|平均每辆|每辆|辆均)/,
    not: /购置|燃|油|保险|维修|租/,
    amount: '公务用车运行维护费',
    count: '公务用车保有量',
  },
  {
    says: /^(?:本部门|本单位)?人均(?:(?:公务)?(?:接待|招待|用餐|就餐|消费))?(?:费用?|支出|标准|水平)?$/,
    not: /出国|境|外宾|外事/,
    amount: '公务接待费',
    count: '国内公务接待人次',
  },
  { says: /^(?:本部门|本单位)?人均.*(?:出国|境）)/, not: /接待/, amount: '因公出国（境）费', count: '出国（境）人次' },
];

/** “每人500元”; by the month or the day the sum is another one. */
export const OF_EACH = /^每(?:人|户|名)(?!每|次)[^年月天日次]{0,8}$/;
/** What each of some counted things got, right before its amount: “，户均”. */
export const EACH_OF =
  /^[^。]*，(?:平均)?(?:每)?([户亩辆台])均?(?:补助|补贴|投入|投资|安排|(?:公务用车)?(?:运行维护费|维护费|运行费))?(?:约)?$/;
/** The same of anything that is counted: “，平均每期”, “，每村平均补助”, “，场均”, “，批均费用”. */
export const APIECE =
  /[，；（、](?:平均每([一-龥]{1,8})|每([一-龥]{1,3})平均[一-龥]{0,4}|((?:[户亩场期批村册吨件项组队人车辆台]|批次|人次|次)均)(?![^。]*[月日天年餐油购险修租])[一-龥]{0,8})$/;
/** What is counted where a short word says one of it: “人均” of 人次, “车均” of 辆. */
export const COUNTED_AS: readonly { readonly each: RegExp; readonly counters: readonly string[] }[] = [
  { each: /^(?:人次?均|每?人次?$)/, counters: ['人次', '人', '名'] },
  { each: /^批次?均/, counters: ['批次', '批'] },
  { each: /^[车辆台]均/, counters: ['辆', '台'] },
  { each: /^次均/, counters: ['批次', '次'] },
];
/** What a thing in these words is counted in. */
export const UNIT_OF_EACH: Readonly<Record<string, string>> = { 台: '台（套）' };

/** The name of a sum of money for something, right before its amount: “道路硬化项目资金”, “招标价”. */
export const SUM_NAMED =
  /(?:资金|经费|费用|支出|收入|预算|补助|投资|款|(?:招标|中标|合同|采购|成交)(?:价|金额)|购置费|工程费)(?:共|共计|合计|约|为|是|仅)?$/;
/** What is lawfully as small as that: what one gets or pays, and trifles of a bank. */
export const SMALL_SUM = /每|均|标准|单价|人|天|日|月|次|餐|票|利息|孳息|手续费|返还|押金|滞纳金|罚|结余|尾款/;
/** The same of any amount with places: what each of some gets or costs, and trifles. */
export const LAWFULLY_SMALL = /每|均(?!衡|为|已)|标准|单价|票价|利息|孳息|手续费|返还|押金|滞纳金|罚|尾款/;
/** What makes an amount one of each, behind it. */
export const PER = /^(?:[/／]|每|的标准|标准|左右)/;
/** The sum of what each got. */
export const TOLD_AS_SUM = /^(?:共|共计|合计|总计|发放|支出|资金|金额|补助|计)/;

/** What a total of all money goes by. */
export const GRAND_TOTAL_WORDS = /总计|总收入|总支出/;

/** Totals, and what is no more than they are. */
export const WHOLES_OF: readonly (readonly [whole: string, part: string])[] = [
  ['财政拨款收支总计', '财政拨款收入'],
  ['财政拨款收支总计', '财政拨款本年支出'],
  ['财政拨款收支总计', '财政拨款本年收入'],
  ['财政拨款收支总计', '一般公共预算支出'],
  ['财政拨款本年支出', '一般公共预算支出'],
  ['财政拨款本年支出', '基金本年支出'],
  ['收支总计', '本年收入合计'],
  ['收支总计', '本年支出合计'],
  ['收支总计', '财政拨款收入'],
  ['收支总计', '财政拨款收支总计'],
  ['本年收入合计', '财政拨款收入'],
  ['本年收入合计', '财政拨款本年收入'],
  ['本年支出合计', '财政拨款本年支出'],
  ['本年支出合计', '一般公共预算支出'],
  ['基本支出', '一般公共预算基本支出合计'],
  ['一般公共预算支出', '一般公共预算基本支出合计'],
];

/** The 款 that a sentence says money was spent on. */
export const NAMED_LIST = /主要包括：?([^。；，]+)/g;

/** The wholes that a rate is taken of by mistake. */
export const TOTAL_NAMES: readonly string[] = [
  '收支总计',
  '支出总计',
  '本年收入合计',
  '本年支出合计',
  '财政拨款收支总计',
  '财政拨款支出总计',
  '财政拨款本年收入',
  '财政拨款本年支出',
  '一般公共预算支出',
  '一般公共预算基本支出合计',
  '“三公”经费',
  '政府采购支出总额',
];

/** 分 as texts print money: “606.03万元”. */
export function wan(fen: number): string {
  return `${(fen / 1_000_000).toFixed(2)}万元`;
}

/** What a rate is called, and what it is reckoned from, for rates whose base a text seldom prints. */
export const BASE_WORDS = {
  completion: { rate: '完成率', base: '预算数' },
  growth: { rate: '增减率', base: '上年数' },
} as const;

/** Why a figure is wrong, behind the sentence that it is. */
export const CAUSE_WORDS = {
  missingTenThousand: '可能漏了“万”字，按万元计算成立',
  extraTenThousand: '可能多了“万”字，按元计算成立',
  scale: (power: number) => `与应有的数恰差${power >= 1 ? power : Math.round(1 / power)}倍，可能是单位或小数点有误`,
  priorYear: '所写等于上年数',
  isBudget: '所写等于预算数',
  isOtherBudget: (is: string, said: string) => `所写等于${is}数，不是${said}数`,
  ofOtherBudget: (is: string, fen: number, said: string) => `所写是以${is}数${wan(fen)}为分母得到的，不是${said}数`,
  isFinal: '所写等于决算数，“预算”可能应为“决算”',
  otherTable: (label: string) => `所写等于${label}`,
  completionAsShare: '所写等于完成率，可能误抄',
  swap: (subject: string) => `与“${subject}”的数可能互换了`,
  inverted: '分子、分母可能颠倒了',
  complement: '所写恰为100%减去应有的数',
  direction: '增减方向可能写反',
  transposition: '可能有两位数字颠倒',
  truncated: '可能截断而没有四舍五入',
  denominator: (label: string, fen: number) => `所写是以${label}${wan(fen)}为分母得到的`,
  ofThisYear: '本年数',
  digit: '可能有一位数字写错',
  droppedDigit: '可能漏写或多写一位数字',
  neighbour: (subject: string) => `所写等于“${subject}”的数，可能抄错了项`,
  omitted: (label: string, fen: number) => `差额恰为${label}${wan(fen)}，可能漏列或重复计入`,
};

/** What a figure is called in a sentence, by its role or by what it says. */
const ROLE_WORDS: Readonly<Record<string, string>> = {
  budget: '预算数',
  prior: '上年数',
  change: '增减额',
  growth: '增减率',
  share: '占比',
  completion: '完成率',
  gap: '差额',
};

/** “公务接待费”占比 / 预算数: whose figure it is. */
export function figureName(subject: string, what: string): string {
  const role = ROLE_WORDS[what] ?? '';
  return subject === '' ? role || '此数' : `“${subject}”${role}`;
}

/** How two amounts compare, in the words of a finding. */
const DIRECTION_WORDS: Readonly<Record<Direction, string>> = { up: '大', down: '小', level: '相等' };

/** The sentences of findings. Figures come as they are printed. */
export const SENTENCES = {
  book: (name: string, stated: string, label: string, expected: string) =>
    `${name}写的是${stated}，而${label}为${expected}。`,
  endOfRate: (name: string, stated: string, rate: string, expected: string) =>
    `${name}写的是${stated}，与${rate}不能同时成立，应为${expected}。`,
  rate: (name: string, stated: string, part: string, whole: string, expected: string) =>
    `${name}写的是${stated}，按${part}÷${whole}应为${expected}。`,
  wrongWhole: (name: string, stated: string, count: number, about: string) =>
    `${name}写的是${stated}，以它为分母的${count}个占比都不合；按这些占比推算，应约为${about}。`,
  belowNothing: (name: string, change: string, base: string) =>
    `${name}按增加额${change}推算，原来的数是${base}，小于零，不能成立，请核对这几个数和单位。`,
  sum: (name: string, stated: string, sum: string, difference: string) =>
    `${name}写的是${stated}，而各分项之和为${sum}，相差${difference}。`,
  otherBudget: '文中写的是年初预算，表上的预算数按表样是全年预算数；不是同一个数时应写明，请核对。',
  notSpent: '有预算而没有支出的项可能没有列，请核对。',
  reasonDenied: (said: string, name: string, change: string) =>
    `原因里写“${said}”，而同一节写的“${name}”是${change}，请核对。`,
  misnamedBalance: (name: string, stated: string, part: string, other: string) =>
    `“${name}”${stated}里列有“${part}”${other}，那就是财政拨款的结转和结余，名称请核对。`,
  withBalance: '总计应包括年初（年末）的结转和结余，请核对口径。',
  notListed: '有没有漏列，或者其中一个数有误，请核对。',
  notChanged: '有一个分项没有写增减，请核对是漏写，还是其中一处有误。',
  nearlySame: (name: string, one: string, other: string) => `${name}此处为${one}，另一处为${other}，只差末位，请统一。`,
  otherWhole: '如果说的是另一个总数，请写明是占什么的比重。',
  maybeOther: '两处说的若不是同一个数（范围或口径不同），请写明，否则请改正。',
  otherMeaning: '如果说的是本年收入（支出）的增减，与前面的总计口径不一致，请写明。',
  notKept: '其中一处有误，或者有的不由财政拨款开支，请核对。',
  otherCount: '如果说的不是前面紧挨着的这个数，请写明。',
  sumOfPart: (part: string, stated: string, expected: string) => `不合的是${part}${stated}，应为${expected}。`,
  roll: (name: string, stated: string, expected: string) =>
    `${name}写的是${stated}，按年初（上年）结转、本年数与年末结转推算应为${expected}。`,
  difference: (name: string, stated: string, expected: string) => `${name}写的是${stated}，按两数相减应为${expected}。`,
  same: (name: string, one: string, other: string) => `${name}前后不一：此处为${one}，另一处为${other}，不能同时成立。`,
  equals: (one: string, a: string, other: string, b: string) => `${one}${a}与${other}${b}应当相等，不能同时成立。`,
  direction: (quote: string, now: string, base: string, is: Direction) =>
    `“${quote}”与数字矛盾：${now}与${base}相比应为${DIRECTION_WORDS[is]}。`,
  rateDirection: (quote: string, change: string) => `“${quote}”与前面的“${change}”矛盾，不能同时成立。`,
  zeroBase: (name: string, base: string, stated: string) => `${name}的${base}为0，增长率${stated}不可比。`,
  zeroBudget: (name: string, stated: string) => `${name}的预算数为0，不应写完成率${stated}。`,
  missing: (stated: string, missing: string, difference: string) =>
    `所列各类合计${stated}，比总数少${difference}，缺${missing}。`,
  tableDoubt: (title: string, count: number) =>
    `本节有${count}处数字${title}不符，可能是报表或对应关系有误，请先核对报表。`,
  lessThanPart: (whole: string, total: string, part: string, less: string) =>
    `${whole}写的是${total}，比其中的${part}${less}还小，不能成立。`,
  beyondAll: (name: string, stated: string, whole: string, total: string) =>
    `${name}写的是${stated}，比${whole}${total}还大得多，不能成立，请核对单位和小数点。`,
  mixed: (income: string, spent: string) =>
    `总收入${income}不含年初结转和结余，而总支出${spent}含年末结转和结余，口径不同，不能并列为收、支总计。`,
  budgetWord: (name: string, stated: string) => `${name}写成预算${stated}，而这是决算数，“预算”应为“决算”。`,
  strayUnit: (name: string, stated: string) =>
    `${name}写的是${stated}，同一节的其他金额都以万元计，请核对是不是漏了“万”字。`,
  strayInText: (name: string, stated: string) =>
    `${name}写的是${stated}，文中其他金额都以万元计，请核对是不是漏了“万”字。`,
  strayPart: (name: string, stated: string, whole: string, amount: string) =>
    `${name}写的是${stated}，而它所在的${whole}是${amount}，请核对是不是漏了“万”字。`,
  straySmall: (name: string, stated: string) =>
    `${name}写的是${stated}，同一段的其他金额都以万元计，请核对是不是漏了“万”字。`,
  strayTenThousand: (name: string, stated: string) => `${name}写的是${stated}，同一节的其他金额都以元计，请核对单位。`,
  twoUnits: (name: string, one: string, other: string) => `${name}此处为${one}，另一处为${other}，单位不一。`,
  notInTable: (name: string, stated: string, right: string) =>
    `${name}写了${stated}，而一般公共预算财政拨款支出决算表没有这一项，表中“${right}”正是这个数，请核对科目名。`,
  leftOut: (name: string, count: string, row: string, amount: string) =>
    `${name}下列了${count}项，各与表相符，表中还有“${row}”${amount}没有列，请核对是否漏列。`,
  namedAtNothing: (name: string) => `点名了“${name}”，而基本支出决算表中这一款没有数。`,
  truncated: (name: string, stated: string, expected: string) =>
    `${name}写的是${stated}，四舍五入应为${expected}，可能截断了末位。`,
  lastDigit: (name: string, stated: string, expected: string) =>
    `${name}写的是${stated}，按所列的数四舍五入应为${expected}，末位请核对。`,
  carsKept: (kept: string, all: string) =>
    `公务用车保有量${kept}，比国有资产占用情况里的车辆合计${all}还多，请核对或注明原因。`,
  fewerThanVisits: (people: string, visits: string) =>
    `${people}比${visits}还少，每批（团）至少有一人，两数可能互换了，请核对。`,
  overstaffed: (people: string, posts: string) => `在职${people}，超过编制${posts}，请核对。`,
  average: (stated: string, all: string, count: string, expected: string) =>
    `平均数写的是${stated}，按${all}÷${count}应为${expected}，请核对。`,
  grade: (score: string, stated: string, right: string) =>
    `得分${score}，等级写的是“${stated}”，按评分等级应为“${right}”，请核对是得分还是等级有误。`,
  meanScore: (stated: string, scores: string, expected: string) =>
    `平均得分写的是${stated}，按${scores}应为${expected}，请核对。`,
  incomplete: (sum: string, shares: string, rest: string) =>
    `所列各项合计${sum}，占比合计${shares}，都比总数少，差${rest}，可能漏列了一项。`,
  overfull: (sum: string, shares: string, rest: string) =>
    `所列各项合计${sum}，占比合计${shares}，都比总数多，多${rest}，可能有一项重复计入，或不属于这个总数。`,
  categoriesOver: (name: string, stated: string, sum: string, rest: string) =>
    `${name}写的是${stated}，而所列各类合计${sum}，比总数多${rest}，可能有一类重复计入，或不属于这个总数。`,
  otherCaliber: (change: string, total: string, own: string) =>
    `增减额${change}是总计${total}的增减额，而这里说的是${own}，口径不一致，请核对。`,
  withoutOneWhole: (one: string, whole: string, other: string, otherWhole: string) =>
    `${one}，总数应约为${whole}；${other}，总数应约为${otherWhole}：两个占比不能是同一个总数的，请核对。`,
  impliedBases: (
    { rate, base }: (typeof BASE_WORDS)[keyof typeof BASE_WORDS],
    rates: string,
    sum: string,
    name: string,
    stated: string,
    whole: string,
  ) =>
    `按各分项的${rate}${rates}推算，${base}合计约${sum}，而按${name}的${stated}推算约为${whole}，不能同时成立，请核对。`,
  sameProjects: (name: string, stated: string, other: string, otherStated: string) =>
    `${name}写的是${stated}，而${other}写的是${otherStated}，两处的其余各数都相同，请核对是不是同一批项目、同一笔钱。`,
  rateOfNoPart: (name: string, stated: string, part: string) => `${name}写的是${stated}，而前面的数是${part}，请核对。`,
  moreThanNow: (name: string, now: string, change: string) =>
    `${name}是${now}，不可能比原来增加${change}：原来的数会小于零，请核对这两个数和增减方向。`,
  overAll: (name: string, stated: string) => `${name}写的是${stated}，部分不能大于全部，请核对。`,
  overWhole: (name: string, stated: string, parts: string) =>
    `${name}写的是${stated}，而其中的部分有${parts}，部分不能大于全部，请核对。`,
  notNothing: (words: string, name: string, stated: string, isAsked: boolean) =>
    `此处写“${words}”，而别处${name}写的是${stated}，${isAsked ? '请核对，两处都对时写明原因。' : '不能同时成立。'}`,
  uncounted: (money: string, spent: string, counted: string, count: string, isSpent: boolean) =>
    isSpent
      ? `${money}写的是${spent}，而${counted}写的是${count}，请核对；如果是以前年度的尾款等，请写明。`
      : `${money}写的是${spent}，而${counted}写的是${count}，请核对是不是漏写了金额；由其他资金开支或调拨而来的，请写明。`,
  because: (why: string) => `${why}。`,
};
