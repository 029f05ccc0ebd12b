import type { FactId, Passage, Statement } from '../../model';
import { amountWordAt, completionId, endsOfCompletion, readId } from '../../facts';
import { isSure, type TextBinding } from '../bind';
import type { Canvas } from '../canvas';
import { evenAt, plainSpan, type Setting } from '../setting';
import { statementsIn } from '../statements-in';
import { printNew } from '../values/figures';
import { worthOf } from '../values/worth';
import { completed, COMPLETION_LEAD, NO_COMPLETION, NO_COMPLETION_SAID } from './phrase-words';

/** “完成年初预算的98.20%” where no rate can be told this year, and “无法计算完成率” where one can. */
export function reviseCompletions(setting: Setting, bindings: readonly TextBinding[], canvas: Canvas): void {
  const { read } = setting;
  read.statements.forEach((statement, at) => {
    const binding = bindings[at];
    const figure = read.figures[statement.figure];
    const passage = read.passages[statement.passage];
    const rate = completionTold(statement, binding);
    if (rate === null || !figure || !passage || worthOf(setting.fresh, completionId(rate)) !== null) return;
    const ends = endsOfCompletion(rate);
    const [spent, budget] = [worthOf(setting.fresh, ends.spent), worthOf(setting.fresh, ends.budget)];
    if (!spent || budget?.value !== 0) return;
    const start = evenAt(passage, figure.digits.start);
    const lead = COMPLETION_LEAD.exec(passage.text.slice(0, start))?.[0].length;
    if (lead === undefined) return;
    const span = plainSpan(passage, start - lead, evenAt(passage, figure.span.end - 1) + 1);
    const words = spent.value === 0 ? '' : NO_COMPLETION;
    canvas.change({ kind: 'phrase', span, new: words, fact: ends.spent, sources: budget.sources });
  });
  read.passages.forEach((passage, at) => {
    for (const match of passage.text.matchAll(NO_COMPLETION_SAID))
      sayRate(setting, bindings, passage, at, match, canvas);
  });
}

/** Of what a statement tells the completion, an amount or one of its budgets; null where that is not known. */
function completionTold({ predicate }: Statement, binding: TextBinding | undefined): FactId | null {
  if (predicate !== 'completion' || !isSure(binding)) return null;
  const told = readId(binding.fact);
  return told?.kind === 'completion' ? told.of : null;
}

/** “无法计算完成率” becomes a rate where the amount before it has one this year. */
function sayRate(
  setting: Setting,
  bindings: readonly TextBinding[],
  passage: Passage,
  at: number,
  match: RegExpExecArray | RegExpMatchArray,
  canvas: Canvas,
): void {
  const start = match.index ?? 0;
  const of = spentBefore(setting, bindings, passage, at, start);
  const rate = of === null ? null : worthOf(setting.fresh, completionId(of));
  if (of === null || rate === null) return;
  const words = completed(amountWordAt(of)?.budgetName, printNew(rate, setting.manner));
  const span = plainSpan(passage, start, start + match[0].length);
  canvas.change({ kind: 'phrase', span, new: words, fact: completionId(of), sources: rate.sources });
}

/** What the last amount before a place says was spent. */
function spentBefore(
  { read }: Setting,
  bindings: readonly TextBinding[],
  passage: Passage,
  at: number,
  place: number,
): FactId | null {
  let found: FactId | null = null;
  for (const { statement, at: index } of statementsIn(read, at)) {
    const binding = bindings[index];
    const figure = read.figures[statement.figure];
    if (!figure || evenAt(passage, figure.digits.start) > place) continue;
    if (!isSpent(statement) || !binding || binding.how === 'none' || binding.how === 'open') continue;
    if (readId(binding.fact)?.kind === 'place') found = binding.fact;
  }
  return found;
}

/** An amount of this year's 决算, told outside of reasons. */
function isSpent({ predicate, measure, period, isAside }: Statement): boolean {
  return predicate === 'value' && measure !== 'budget' && period !== 'prior' && !isAside;
}
