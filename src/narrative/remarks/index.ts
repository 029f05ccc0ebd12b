import { maybeTable, type ReportModel } from '../../model';
import {
  type FactInputs,
  fenAt,
  internalObjection,
  priorObjection,
  recodingRemarks,
  shownFen,
  wordOf,
} from '../../facts';
import type { DraftContext, Segment } from '../../language';
import { sharesOfList, sharesOfThreePublic } from './shares';
import { sideDataRemarks } from './side-data';
import { budgetSum, tails } from './sums';

/**
 * What whoever signs the text should know about its numbers; nothing here was changed in the text.
 * @param told the facts whose figures stand in the text
 */
export function remarksOn(
  context: DraftContext,
  told: ReadonlySet<string>,
  { prior, internal }: Pick<FactInputs, 'prior' | 'internal'>,
): readonly string[] {
  return [
    ...(prior ? priorRemarks(context.report, prior) : []),
    internal ? internalObjection(context.report, internal) : null,
    // Totals of the tables first, then sums in the text, then what a person typed.
    twoTotals(context, '收支总计', '支出总计', '收入支出决算总表'),
    twoTotals(context, '财政拨款收支总计', '财政拨款支出总计', '财政拨款收入支出决算总表'),
    threePublicCaliber(context.report),
    ...['收入来源', '支出构成', '一般公共预算类级科目'].map((list) => sharesOfList(context, list)),
    sharesOfThreePublic(context),
    tails(context, told),
    budgetSum(context),
    ...['内设机构', '决算单位'].map((list) => namedTwice(context, list)),
    ...sideDataRemarks(context.facts),
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
