import { formatAmount } from '../model';
import { dayWords, type Day } from './day';

/** Heads of a 名册, as names are compared and without what stands in brackets behind them. */
export const HEADS = {
  name: /^(?:(?:预算|决算|公开|应公开|填报|基层)?单位(?:名称|全称)?|部门\(单位\)(?:名称)?|单位\(部门\)(?:名称)?)$/,
  /** Where no column says 单位, the units are departments. */
  department: /^(?:一级)?(?:预算)?部门(?:名称)?$/,
  above: /^(?:主管(?:部门|单位)|上级(?:单位|部门|主管部门)?|(?:所属|归口|一级)?(?:预算)?部门(?:名称)?|一级预算单位)$/,
  exempt: /^(?:是否)?(?:因)?(?:涉密|保密)?(?:免公开|免予公开|不公开|不予公开|涉密)(?:单位)?$/,
  approved: /^(?:决算|部门决算|财政)?批复(?:日期|时间|日)$/,
  published: /^(?:决算|部门决算|实际)?(?:公开|发布|公布)(?:日期|时间|日)$/,
} as const;

/** Rows of a 名册 that are no unit. */
export const NO_UNIT =
  /^(?:合计|小计|总计|共计|注\d?|备注|说明|填表(?:人|单位|日期)?|制表人?|审核人?|联系(?:人|电话))(?:[:,。(]|$)/;

export const YES = /^(?:是|√|✓|✔|y|yes|1|涉密|免公开|免予公开|涉密免公开|不公开|不予公开)$/i;
export const NO = /^(?:否|不|×|✗|x|n|no|0|无|-|—|\/|公开|应公开|非涉密|不涉密)?$/i;

/** What is said of a 名册 that was read. */
export const ROSTER_REMARKS = {
  twice: (name: string) => `名册里“${name}”列了不止一行，按第一行核对。`,
  unclearExempt: (name: string, words: string) =>
    `名册里“${name}”的涉密免公开写的是“${words}”，看不出是否免公开，按应当公开核对。`,
  noDay: (name: string, head: string, words: string) =>
    `名册里“${name}”的${head}写的是“${words}”，读不出是哪一天，没有采用。`,
  head: { approved: '批复日期', published: '公开日期' },
} as const;

/** How a unit stands, in a word. */
export const STANDING_NAMES = {
  published: '已公开',
  missing: '未公开',
  twice: '重复',
  otherYear: '年度错',
  yearUnknown: '年度未识别',
  unreadable: '读不出',
  unsettled: '待确认',
  exempt: '涉密免公开',
  exemptFound: '免公开而已公开',
} as const;

const LAW = '《中华人民共和国预算法》第十四条、《预算法实施条例》第六条';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');

/** What stands against a unit, as it can be quoted. */
export const PROBLEM_WORDS = {
  missing: (year: number) => `未见公开${year}年度决算。`,
  twice: (year: number, files: readonly string[]) =>
    `${year}年度决算有${files.length}份：${quoted(files)}，请确认以哪一份为准。`,
  otherYear: (year: number, files: readonly string[], years: readonly number[]) =>
    `公开的不是${year}年度决算：${quoted(files)}是${years.join('、')}年度的。`,
  yearUnknown: (files: readonly string[]) => `${quoted(files)}没有写明年度，请确认是哪一年的决算。`,
  unreadable: (file: string, why: string) => `“${file}”没有读取，未能核对：${why}`,
  unsettled: (files: readonly string[]) => `${quoted(files)}的名称对应不止一个单位，请确认是不是本单位的。`,
  exemptFound: (files: readonly string[]) => `名册写明涉密免公开，却有公开的文件${quoted(files)}，请立即核实。`,
  late: (approved: Day, published: Day, days: number, most: number) =>
    `${dayWords(approved)}批复，${dayWords(published)}公开，历时${days}日，超过法定期限${most}日（${LAW}）。`,
  early: (approved: Day, published: Day) =>
    `${dayWords(published)}公开，早于${dayWords(approved)}的批复，请核对两个日期。`,
  lacks: (level: 'lawful' | 'form' | 'advised', name: string) =>
    ({ lawful: `没有公开法定内容：${name}。`, form: `没有本省模板要求的：${name}。`, advised: `建议补充：${name}。` })[
      level
    ],
  misnamed: (file: string, inside: string) =>
    `文件“${file}”里写的单位是“${inside}”，与文件名称不是同一个单位，请核对。`,
} as const;

const FIGURE_NAMES = { income: '本年收入合计', expenditure: '本年支出合计' } as const;
const wan = (fen: number): string => `${formatAmount(fen, '万元')}万元`;

/** What is told of a department and its units. */
export const ACROSS_WORDS = {
  sum: (figure: keyof typeof FIGURE_NAMES, whole: number, count: number, sum: number, difference: number) =>
    `部门决算的${FIGURE_NAMES[figure]}为${wan(whole)}，名册上所属${count}个单位（含本级）相加为${wan(sum)}，相差${wan(difference)}；汇总时抵销的上下级收支除外，请核实。`,
} as const;

/** Why a file is nobody's. */
export const STRANGER_WORDS = {
  none: '名册里没有这个单位',
  several: (names: readonly string[]) => `与名册里的${quoted(names)}都对得上，请确认是哪一个`,
  unnamed: '文件里和名称里都没有认出单位',
} as const;

/** Why a 名册 cannot serve. */
export const ROSTER_REFUSALS = {
  noRoster: (name: string) => `“${name}”里没有认出名册：请在表头写明“单位名称”，每个单位一行。`,
  damaged: (name: string) => `“${name}”里的上一轮公开情况标识不完整，没有采用；请选没有改动过标识的原件。`,
  otherYear: (name: string, before: number, now: number) =>
    `“${name}”是${before}年度的公开情况，与本次核对的${now}年度不符，未作比对。`,
} as const;
