import type { Comparison, FactId, Passage, Span } from '../../model';
import { amountWordAt, BUDGET_NAMES, budgetOn, completionOf, reasonId } from '../../facts';
import { COMPARISON_DIRECTIONS } from '../../reading';
import type { TextBinding } from '../bind';
import type { Canvas } from '../canvas';
import { evenAt, plainSpan, type Setting } from '../setting';
import { statementsIn } from '../statements-in';
import { printNew } from '../values/figures';
import { worthOf } from '../values/worth';
import { isLevel, standingOf } from './change-clauses';
import {
  PHRASE_AGAINST_BUDGET,
  PHRASE_BUDGET_WORDS,
  completed,
  levelWith,
  OF_REASON,
  OVER_UNDER,
} from './phrase-words';
import { isFollowedByReason, openReason } from './reasons';

/** “决算数大于年初预算数” or “决算数与年初预算数持平”, in parts. */
interface BudgetWords {
  /** Where it begins in the passage. */
  readonly at: number;
  /** What is compared, before the word. */
  readonly lead: number;
  /** 大于; null where the two are level. */
  readonly word: string | null;
  readonly budget: string;
  readonly end: number;
}

/** Brings “决算数大于预算数” to how the two stand this year. */
export function reviseBudgetComparison(
  setting: Setting,
  bindings: readonly TextBinding[],
  comparison: Comparison,
  of: FactId,
  canvas: Canvas,
): void {
  const passage = setting.read.passages[comparison.passage];
  const budgetFact = budgetOn(of, comparison.basis);
  const standing = standingOf(setting, budgetFact);
  const words = passage && standing !== 'unknown' ? wordsOf(passage, comparison.span) : null;
  if (!passage || !words) return;
  const { at, lead, word, budget, end } = words;
  const sources = worthOf(setting.fresh, budgetFact)?.sources ?? [];
  const put = (from: number, to: number, text: string): void => {
    canvas.change({ kind: 'direction', span: plainSpan(passage, from, to), new: text, fact: of, sources });
  };
  if (isLevel(standing)) {
    if (word !== null) put(at + lead, end, levelWith(budget));
    return;
  }
  const way = standing === 'down' ? 'down' : 'up';
  if (word !== null) {
    if (COMPARISON_DIRECTIONS[word] !== way) {
      put(at + lead, at + lead + word.length, PHRASE_BUDGET_WORDS[word]?.[way] ?? OVER_UNDER[way]);
    }
    return;
  }
  const hasReason = isFollowedByReason(passage.text.slice(end));
  put(at, end, `${OVER_UNDER[way]}${budget}${hasReason ? '' : OF_REASON}`);
  if (!hasReason) openReason(setting, reasonId(completionOf(budgetFact)), plainSpan(passage, at, end).end, canvas);
  sayCompletion(setting, bindings, comparison, of, at, canvas);
}

/** The comparison in its parts; no `word` where the text says that the two are level. */
function wordsOf(passage: Passage, span: Span): BudgetWords | null {
  const from = evenAt(passage, span.start);
  const match = PHRASE_AGAINST_BUDGET.exec(passage.text.slice(from, evenAt(passage, span.end - 1) + 1));
  if (!match) return null;
  const [whole, before = '', word = null, behind, level = ''] = match;
  const at = from + match.index;
  const isTold = word !== null && COMPARISON_DIRECTIONS[word] !== 'level';
  return { at, lead: before.length, word: isTold ? word : null, budget: behind ?? level, end: at + whole.length };
}

/** A rate where last year's text needed none, since both were nothing. */
function sayCompletion(
  { read, fresh, manner }: Setting,
  bindings: readonly TextBinding[],
  { passage: index, sentence, basis }: Comparison,
  of: FactId,
  at: number,
  canvas: Canvas,
): void {
  const passage = read.passages[index];
  const id = completionOf(budgetOn(of, basis));
  const rate = worthOf(fresh, id);
  const isTold = statementsIn(read, index).some(
    ({ statement, at: place }) =>
      statement.predicate === 'completion' && statement.sentence === sentence && bindings[place]?.how !== 'none',
  );
  if (!passage || rate === null || isTold) return;
  // Before the comma of the clause that compares.
  const comma = passage.text.lastIndexOf('，', at);
  if (comma < 0 || /\d/.test(passage.text.slice(comma, at))) return;
  const span = plainSpan(passage, comma, comma);
  const words = completed(basis ? BUDGET_NAMES[basis] : amountWordAt(of)?.budgetName, printNew(rate, manner));
  canvas.change({ kind: 'phrase', span, new: words, fact: id, sources: rate.sources });
}
