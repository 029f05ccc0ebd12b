import type { ReportModel } from '../../model';
import { unitKey, unitRelation, whyNotPrior } from '../../standards';
import type { NamedReport, OtherBooks } from '../case';
import { refusalOf } from './refusal';

/** 本级's book of a department, and 本级's of last year among those that were brought as last year's. */
export interface ChosenOwnLevel {
  readonly book: NamedReport | undefined;
  readonly prior: NamedReport | undefined;
  /** In Chinese, why a book cannot serve as 本级's. */
  readonly refused: readonly string[];
}

/**
 * Of several books that were brought as 本级's the one of the unit; a book without a name only where nothing else was
 * brought. Last year's is 本级's only where it does not serve the open book itself.
 */
export function chooseOwnLevel(
  report: ReportModel,
  { ownLevel = [], prior = [] }: Pick<OtherBooks, 'ownLevel' | 'prior'>,
  isOnly: boolean,
): ChosenOwnLevel {
  const own = isOnly ? ownLevel : ownLevel.filter((each) => isNamedLike(report, each.report));
  const judged = own.map((book) => ({ book, refusal: refusalOf('ownLevel', book, report) }));
  const fitting = judged.filter(({ refusal }) => refusal === null);
  const book = fitting.length === 1 ? fitting[0]?.book : undefined;
  const refused = fitting.length > 0 ? [] : judged.flatMap(({ refusal }) => refusal?.text ?? []);
  return { book, prior: book && prior.find((each) => isPriorOf(report, book.report, each.report)), refused };
}

function isPriorOf(report: ReportModel, own: ReportModel, prior: ReportModel): boolean {
  const scoped: ReportModel = { ...own, scope: own.scope ?? 'ownLevel' };
  return whyNotPrior(scoped, prior) === null && (prior.scope !== null || whyNotPrior(report, prior) !== null);
}

function isNamedLike(report: ReportModel, other: ReportModel): boolean {
  const [ours, theirs] = [report, other].map((each) => ({ unitName: unitKey(each) }));
  return ours !== undefined && theirs !== undefined && unitRelation(ours, theirs) === 'same';
}
