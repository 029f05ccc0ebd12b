import { UNWATCHED, type ReportModel, type Watch, type WorkbookSnapshot } from '../model';
import { recognise } from '../recognition';
import { mergeRules } from '../rules/custom';
import { mergeAnswers } from '../supplement';
import { composeCase, type Composed } from './compose';
import { chooseKept } from './kept/choose-kept';
import { NOTHING_KEPT } from './kept/kept-data';
import { keptFor } from './kept/kept-for';
import { ownSheets } from './kept/own-sheets';
import type { Materials } from './materials';

/** A case with its book understood, and what is to be said of what belongs to it. */
export interface Opened extends Composed {
  readonly report: ReportModel;
  /** Whose 助手资料 it is, where it is not the book's own; null where nothing is to be said. */
  readonly keptRemark: string | null;
  /** Rows and columns that are not where they were said to be. */
  readonly pointingProblems: readonly string[];
  /** What is off on the book's own sheet of rules; those are not judged. */
  readonly ruleProblems: readonly string[];
}

/**
 * Opens the case of a book in one go: finds what of the materials and of its own sheets belongs to it, and
 * understands it with that. Without any side file that on the book's own sheet counts. 出错说明 on a sheet of their
 * own come first: they hold for figures, whoever wrote them down. The pane takes the same steps one by one, since
 * what it holds counts before what it reads: `ownSheets`, `recognise`, `composeCase`.
 */
export function openCase(book: WorkbookSnapshot, materials: Materials, watch: Watch = UNWATCHED): Opened {
  const bare = recognise(book, materials.answers, watch);
  const own = ownSheets(book, () => bare);
  const beside = chooseKept(bare, materials.kept);
  const found = materials.kept.length > 0 ? beside && keptFor(bare, beside) : own.kept;
  const { kept, remark } = found ?? { kept: NOTHING_KEPT, remark: null };
  const answers = mergeAnswers(kept.answers, materials.answers);
  const report = Object.keys(kept.answers).length > 0 ? recognise(book, answers, watch) : bare;
  const customRules = [kept.customRules, own.rules ?? []].reduce(mergeRules, materials.customRules);
  const explanations = own.explanations ?? kept.supplement.explanations;
  const unitKind = materials.unitKind ?? kept.supplement.unitKind;
  const held = { supplement: { ...kept.supplement, unitKind, explanations }, answers, customRules };
  return {
    ...composeCase(book, report, held, materials),
    report,
    keptRemark: remark,
    pointingProblems: pointingProblems(report),
    ruleProblems: own.ruleProblems,
  };
}

/** Rows and columns of a book that are not where they were said to be, in Chinese. */
export function pointingProblems({ pointed = [] }: ReportModel): readonly string[] {
  return pointed.flatMap(({ problem }) => problem ?? []);
}
