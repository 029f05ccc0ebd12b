import { maybeExplanations } from '../checking';
import type { ReportModel, WorkbookSnapshot } from '../model';
import { recognise } from '../recognition';
import { mergeRules, readRuleSheet } from '../rules/custom';
import { mergeAnswers } from '../supplement';
import type { Case } from './case';
import { chooseKept } from './kept/choose-kept';
import { NOTHING_KEPT } from './kept/kept-data';
import { keptFor } from './kept/kept-for';
import { maybeKept } from './kept/sheets';
import type { Materials } from './materials';
import { chooseOthers } from './others/choose-others';

/** A case with its book understood, and what is to be said of what belongs to it. */
export interface Opened {
  readonly unit: Case;
  readonly report: ReportModel;
  /** Whose 助手资料 it is, where it is not the book's own; null where nothing is to be said. */
  readonly keptRemark: string | null;
  /** Rows and columns that are not where they were said to be. */
  readonly pointingProblems: readonly string[];
  /** What is off on the book's own sheet of rules; those are not judged. */
  readonly ruleProblems: readonly string[];
  /** In Chinese, why books that were brought are not compared with. */
  readonly otherRefusals: readonly string[];
}

/**
 * Opens the case of a book: finds what of the materials and of its own sheets belongs to it, and understands it with
 * that. Without any side file that on the book's own sheet counts. 出错说明 on a sheet of their own come first: they
 * hold for figures, whoever wrote them down.
 */
export function openCase(book: WorkbookSnapshot, materials: Materials): Opened {
  const bare = recognise(book, materials.answers);
  const found = materials.kept.length > 0 ? chooseKept(bare, materials.kept) : (maybeKept(book)?.kept ?? null);
  const { kept, remark } = found ? keptFor(bare, found) : { kept: NOTHING_KEPT, remark: null };
  const hasAnswers = Object.keys(kept.answers).length > 0;
  const answers = mergeAnswers(kept.answers, materials.answers);
  const report = hasAnswers ? recognise(book, answers) : bare;
  const rules = readRuleSheet(book);
  const customRules = [kept.customRules, rules?.rules ?? []].reduce(mergeRules, materials.customRules);
  const explanations = maybeExplanations(book) ?? kept.supplement.explanations;
  const { others, refusals } = chooseOthers(report, materials.others, materials.isOnly);
  return {
    unit: {
      book,
      kept: { ...kept, supplement: { ...kept.supplement, explanations }, answers, customRules },
      others,
      previous: materials.previous,
    },
    report,
    keptRemark: remark,
    pointingProblems: pointingProblems(report),
    ruleProblems: rules?.problems ?? [],
    otherRefusals: refusals,
  };
}

/** Rows and columns of a book that are not where they were said to be, in Chinese. */
export function pointingProblems({ pointed = [] }: ReportModel): readonly string[] {
  return pointed.flatMap(({ problem }) => problem ?? []);
}
