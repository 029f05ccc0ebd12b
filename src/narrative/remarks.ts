import { maybeTable, type Fact, type ReportModel } from '../model';
import {
  budgetId,
  countAt,
  type FactInputs,
  fenIn,
  fenAt,
  internalObjection,
  rateAt,
  priorObjection,
  recodingRemarks,
  shareId,
  shownFen,
  VEHICLE_KINDS,
  wordOf,
} from '../facts';
import type { DraftContext, Segment } from '../language';

/** Half of 0.01 万元, which each figure of a text may hide. In 分. */
const HALF_STEP = 5_000;

/** What whoever signs the text should know about its numbers; nothing here was changed in the text. */
export function remarksOn(
  context: DraftContext,
  { prior, internal }: Pick<FactInputs, 'prior' | 'internal'>,
): readonly string[] {
  return [
    ...(prior ? priorRemarks(context.report, prior) : []),
    internal ? internalObjection(context.report, internal) : null,
    // Totals of the tables first, then sums in the text, then what a person typed.
    twoTotals(context, '收支总计', '支出总计', '收入支出决算总表'),
    twoTotals(context, '财政拨款收支总计', '财政拨款支出总计', '财政拨款收入支出决算总表'),
    threePublicCaliber(context.report),
    ...['收入来源', '支出构成', '一般公共预算类级科目'].map((list) => shareSum(context, list)),
    threePublicShares(context),
    budgetSum(context),
    ...['内设机构', '决算单位'].map((list) => namedTwice(context, list)),
    vehiclesKept(context),
    partsOf(context, '政府采购支出总额', ['政府采购货物支出', '政府采购工程支出', '政府采购服务支出']),
    partsOf(context, '车辆合计', VEHICLE_KINDS),
  ].filter((remark): remark is string => remark !== null);
}

/** A prior book that is none (other unit, wrong year) is said first; its codes are then not worth a word. */
function priorRemarks(report: ReportModel, prior: ReportModel): readonly string[] {
  const objection = priorObjection(report, prior);
  return objection === null ? recodingRemarks(report, prior) : [objection];
}

/** 收入总计 and 支出总计 must be one number: the text can only tell one. */
function twoTotals({ facts }: DraftContext, told: string, other: string, table: string): string | null {
  const income = fenAt(facts, wordOf(told).fact);
  const expenditure = fenAt(facts, wordOf(other).fact);
  if (income === null || expenditure === null || shownFen(income) === shownFen(expenditure)) return null;
  return `${table}的收入总计与支出总计不是同一个数，正文写的是收入总计；请先核对这张表。`;
}

/**
 * The table of “三公” was widened with the accounts of 2022, so 2021 was another caliber; not where a province still
 * calls it 一般公共预算's.
 */
function threePublicCaliber(report: ReportModel): string | null {
  if (report.year !== 2022 || maybeTable(report, 'threePublic')?.title.includes('一般公共预算')) return null;
  return '2022年度起“三公”经费由一般公共预算财政拨款口径改为财政拨款口径，与2021年度比较时请核对口径，不同的要在正文注明。';
}

/**
 * Null where the shares make 100.00, where one is unknown, or where the list itself is still asked for. In hundredths
 * of a percent, since sums of decimals would drift.
 */
function shareSum(context: DraftContext, list: string): string | null {
  const entries = context.language.lists.get(list)?.entries(context) ?? [];
  if ('kind' in entries || entries.length === 0) return null;
  const shares = entries.map(({ subject }) => {
    const id = subject?.whole ? shareId(subject.fact, subject.whole) : null;
    return id && rateAt(context.facts, id);
  });
  return sharesRemark(`“${list}”`, shares);
}

/** The parts of “三公” that texts tell one by one with their shares. */
const THREE_PUBLIC_PARTS = ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'] as const;

function threePublicShares({ facts }: DraftContext): string | null {
  const whole = wordOf('“三公”经费').fact;
  const shares = THREE_PUBLIC_PARTS.map((part) => rateAt(facts, shareId(wordOf(part).fact, whole)));
  return sharesRemark('“三公”经费', shares);
}

/** @param shares of all parts of a whole, in percent; null for one that cannot be told, a blank of the text already */
function sharesRemark(name: string, shares: readonly (number | null)[]): string | null {
  if (shares.includes(null)) return null;
  const sum = shares.reduce<number>((total, share) => total + Math.round((share ?? 0) * 100), 0);
  if (sum === 100_00) return null;
  const shown = (sum / 100).toFixed(2);
  // Each rounded share is off by at most half a step.
  const isRounding = Math.abs(sum - 100_00) * 2 <= shares.length;
  const cause = isRounding ? '是四舍五入的尾差，不改数' : '不是尾差，请核对表内合计';
  return `${name}各项占比合计${shown}%，${cause}。`;
}

/** Each part and the total hide half a step, so a difference within their sum proves nothing. */
function budgetSum(context: DraftContext): string | null {
  const total = fenAt(context.facts, budgetId(wordOf('一般公共预算支出').fact));
  const entries = context.language.lists.get('一般公共预算项级科目')?.entries(context) ?? [];
  if (total === null || 'kind' in entries) return null;
  const budgets = entries.map(({ subject }) => subject && fenAt(context.facts, budgetId(subject.fact)));
  if (budgets.some((fen) => fen === null)) return null;
  const sum = budgets.reduce<number>((all, fen) => all + (fen ?? 0), 0);
  const hidden = (budgets.length + 1) * HALF_STEP;
  return Math.abs(sum - total) <= hidden ? null : '各项年初预算数之和不等于年初预算总数，请核对助手资料中的年初预算。';
}

/** A list that the unit typed, with an entry that stands in it twice and so is counted twice. */
function namedTwice(context: DraftContext, list: string): string | null {
  const entries = context.language.lists.get(list)?.entries(context) ?? [];
  if ('kind' in entries) return null;
  const names = entries.map((entry) => (entry.names['名'] ?? []).map(printedText).join(''));
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  return twice.length === 0 ? null : `“${list}”名单里“${[...new Set(twice)].join('”“')}”写了不止一次，个数请核对。`;
}

/** Figures and blanks are no part of a name. */
function printedText(segment: Segment): string {
  return segment.kind === 'text' ? segment.text : '';
}

/** 保有量 counts what 财政拨款 pays for, a part of all vehicles: more than the whole cannot be. */
function vehiclesKept({ facts }: DraftContext): string | null {
  const kept = countAt(facts, wordOf('公务用车保有量').fact);
  const all = countAt(facts, wordOf('车辆合计').fact);
  if (kept === null || all === null || kept <= all) return null;
  return `公务用车保有量${kept}辆大于车辆合计${all}辆，请核对。`;
}

/** A total that the user gave beside its parts; amounts may be off by what rounding hides. */
function partsOf({ facts }: DraftContext, total: string, parts: readonly string[]): string | null {
  const whole = valueOf(facts.get(wordOf(total).fact));
  const values = parts.map((part) => valueOf(facts.get(wordOf(part).fact)));
  if (whole === null || values.some((value) => value === null)) return null;
  const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const hidden = wordOf(total).kind === 'amount' ? (parts.length + 1) * HALF_STEP : 0;
  return Math.abs(sum - whole) <= hidden ? null : `${total}不等于各分项之和，请核对。`;
}

/** Counts as they are, amounts in 分; null for words and blanks. */
function valueOf(fact: Fact | undefined): number | null {
  if (fact === undefined) return null;
  return fact.kind === 'count' ? fact.count : fenIn(fact);
}
