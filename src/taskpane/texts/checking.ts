import type { Slip, Verdict } from '../../model';

/** What the page of checks says, and what is handed out of it. */

/** Shorter than the names of reports: five of them stand in a row of 320 px. */
export const VERDICT_TITLES: Readonly<Record<Verdict, string>> = {
  exact: '平',
  rounding: '尾差',
  broken: '不平',
  notChecked: '无法核对',
  notApplicable: '不适用',
};

/** What each count of the ledger means, said above its list. */
export const VERDICT_HINTS: Readonly<Record<Verdict, string>> = {
  exact: '左右两边相等。',
  rounding: '差额在各数四舍五入可能产生的范围之内。',
  broken: '差额超出四舍五入可能产生的范围。',
  notChecked: '缺少数据，没有核对，不等于没有问题。',
  notApplicable: '按本工作簿的情况，这些勾稽不需要成立。',
};

/** How the figure may have gone wrong; `unknown` says nothing because nothing is known. */
export const SLIP_TITLES: Readonly<Record<Slip, string | null>> = {
  transposition: '相邻两位数字颠倒',
  digit: '一位数字打错',
  droppedDigit: '少打或多打一位数字',
  sign: '正负号相反',
  unit: '元与万元混用',
  scale: '小数点错位',
  swap: '与相邻单元格互换',
  neighbour: '填成了相邻单元格的数',
  shift: '错位一格',
  priorYear: '填成了上年数',
  staleTotal: '合计未随明细更新',
  omitted: '漏填',
  missingRow: '漏列一行',
  duplicateRow: '重复列行',
  text: '数字格里是文字',
  unknown: null,
};

/** Above the figures that are held against the paper. */
export const FACTS = {
  heading: '与纸质报表对照',
} as const;

/** On the result and its cards. Every suspect is only “possible”: the cell is for a person to judge. */
export const FINDINGS = {
  broken: '先看这些',
  rounding: '尾差',
  notChecked: '无法核对',
  notCheckedHint: '下列内容缺少数据，没有核对，不等于没有问题。',
  showNotChecked: '逐项查看',
  noneBroken: '已核对的勾稽中没有不平。没有核对的见下。',
  noneBrokenAllChecked: '已核对的勾稽中没有不平。',
  noneShown: '筛选之后没有内容。',
  details: '详情',
  locate: '定位',
  possible: '可能是这一格',
  stated: '实填',
  sides: '相关单元格',
  suspects: '疑点单元格（可能）',
  candidates: '可能是其中之一',
  checks: '牵动的勾稽',
  difference: '差额',
  rule: '依据',
} as const;

/** The choices above the findings. */
export const FILTER = {
  table: '报表',
  class: '类别',
  severity: '性质',
  all: '全部',
} as const;

/** Around the five counts and their lists. */
export const LEDGER = {
  heading: '核对清单',
  back: '返回',
  uncovered: '没有公式管到的数',
  uncoveredHint: '没有一条勾稽约束这些数，录错了也不会被发现，请逐个对照。',
  empty: '没有。',
} as const;

/** The one sentence of the verdict. `tables` and the counts are whole numbers. */
export function verdictText(counts: {
  readonly tables: number;
  readonly checked: number;
  readonly exact: number;
  readonly rounding: number;
  readonly broken: number;
  readonly notChecked: number;
}): string {
  const { tables, checked, exact, rounding, broken, notChecked } = counts;
  return `${tables} 张表已识别；${checked} 项勾稽：${exact} 平，${rounding} 尾差，${broken} 不平；${notChecked} 项无法核对。`;
}

/** “若为 … 则全部平”, the value with which every check behind the finding would hold. */
export function suggestion(value: string, also?: string): string {
  return also === undefined ? `若为 ${value} 则全部平` : `若为 ${value}，且 ${also}，则全部平`;
}

/** Never more than possible. */
export function possibleSlip(slip: string): string {
  return `可能：${slip}`;
}

/** How much hangs on one cell. */
export function touches(count: number): string {
  return `牵动 ${count} 项勾稽`;
}

/** Some slips have to be mended in the accounts, or the workbook will not agree with them. */
export function mendIn(place: string): string {
  return `在${place}中修改`;
}

/** Said on the card, which names only the likeliest. */
export function moreSuspects(count: number): string {
  return `另有 ${count} 格也可能`;
}

/** A book that does not name its unit is told as such. */
export function reportTitle(unitName: string | null, year: number | null): string {
  const name = unitName ?? '（单位名称未能认出）';
  return year === null ? `${name} 决算核对结果` : `${name} ${year} 年度决算核对结果`;
}

/** In plain text nothing but the brackets makes a heading. */
export function sectionTitle(title: string, count: number): string {
  return `【${title} ${count} 项】`;
}
