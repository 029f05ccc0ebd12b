import type { Fact, FactId } from '../../model';
import { budgetId, budgetOn, shareId, spentOnId } from '../../facts';
import type { LoopNode, SentenceNode, SlotNode } from '../grammar/syntax';
import type { DraftContext, ListEntry, Language } from '../language';
import { budgetsTold } from '../wording/budgets';
import { budgetChangeClause, budgetChangeReason, changeClause, changeReason } from '../wording/change';
import { completionClause, differenceClause } from '../wording/completion';
import { factOf, type Subject } from '../wording/context';
import { blank, blankOf, figureOf, firstBlank, factSegment, textSegment, type Segment } from '../wording/segment';
import { subjectOf } from '../wording/subjects';
import { holds } from './holds';

/** The entry that a loop is at, and its number from 1. */
export interface Frame {
  readonly entry: ListEntry;
  readonly number: number;
}

const THIS = '此项';
const NUMBER = '序';

function maybeSubject({ words }: Language, name: string): Subject | null {
  const word = words.get(name);
  return word?.kind === 'amount' ? subjectOf(word) : null;
}

/** A parsed and checked sentence as segments. */
export function renderNodes(
  context: DraftContext,
  nodes: readonly SentenceNode[],
  frame: Frame | null,
): readonly Segment[] {
  return nodes.flatMap((node) => renderNode(context, node, frame));
}

function renderNode(context: DraftContext, node: SentenceNode, frame: Frame | null): readonly Segment[] {
  switch (node.kind) {
    case 'text':
      return [textSegment(node.text)];
    case 'slot':
      return renderSlot(context, node, frame);
    case 'loop':
      return renderLoop(context, node);
    case 'choice':
      return renderNodes(context, holds(context, node.condition) ? node.then : node.otherwise, frame);
  }
}

/** The body for each entry, with the separator between; the list's own blank where it has to be asked for. */
function renderLoop(context: DraftContext, node: LoopNode): readonly Segment[] {
  const entries = context.language.lists.get(node.list)?.entries(context) ?? [];
  if ('kind' in entries) return [entries];
  return entries.flatMap((entry, index) => [
    ...(index > 0 ? [textSegment(node.separator)] : []),
    ...renderNodes(context, node.body, { entry, number: index + 1 }),
  ]);
}

/** What stands between two braces, as segments; nothing for names that the check of the template would have refused. */
function renderSlot(context: DraftContext, node: SlotNode, frame: Frame | null): readonly Segment[] {
  if (node.form === '') return renderValue(context, node.name, frame);
  if (node.form === '填') return renderOwnText(context, node.name, node.argument);
  if (node.form === '数') return renderCount(context, node.name);
  const subject = node.name === THIS ? frame?.entry.subject : maybeSubject(context.language, node.name);
  const form = FORMS.get(node.form);
  return subject && form ? form(context, subject, node.argument) : [];
}

type Form = (context: DraftContext, subject: Subject, argument: string | null) => readonly Segment[];

/** The clauses that can be made of an amount, by the word before the colon. */
const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['占', renderShare],
  ['比上年', (context, subject, noun) => changeClause(context, subject, noun ?? '')],
  ['因变动', (context, subject, lead) => changeReason(context, subject, lead ?? '，主要原因是')],
  ['预算', renderBudget],
  ['全年预算', (context, { fact }) => budgetValue(context, budgetOn(fact, 'adjusted'), context.switches.adjustedName)],
  ['写预算', renderBudgets],
  ['完成', (context, subject, unsaid) => completionClause(context, subject, unsaid ?? '')],
  ['差异', (context, subject, lead) => differenceClause(context, subject, lead ?? '，')],
  ['用途', renderUse],
  ['比预算', (context, subject, noun) => budgetChangeClause(context, subject, noun ?? '')],
  ['因比预算', (context, subject, lead) => budgetChangeReason(context, subject, lead ?? '，主要原因是')],
]);

/** What the money of an item was spent on: only the unit knows. */
function renderUse(context: DraftContext, subject: Subject): readonly Segment[] {
  const id = spentOnId(subject.fact);
  const given = context.supplement.texts[id]?.trim();
  return [given ? textSegment(given) : blank(id, 'text', '用途', `${subject.name}主要用于什么`, '写明这笔支出的用途')];
}

/** The budget of an amount that its word is held against, whatever the switches say. */
function renderBudget(context: DraftContext, subject: Subject): readonly Segment[] {
  return budgetValue(context, budgetId(subject.fact), subject.budgetName ?? '预算');
}

/** “年初预算为12.30万元，全年预算为13.50万元”: the budgets that the text tells, each by its name. */
function renderBudgets(context: DraftContext, subject: Subject): readonly Segment[] {
  return budgetsTold(context, subject).flatMap(({ id, name }, index) => [
    textSegment(`${index > 0 ? '，' : ''}${name}为`),
    ...budgetValue(context, id, name),
  ]);
}

function budgetValue(context: DraftContext, id: FactId, name: string): readonly Segment[] {
  return valueOf(factOf(context, id), '写明预算数并计算完成率', `${name}数`);
}

/** Names of the forms above; those of the second list need a figure with a budget. */
export const AMOUNT_FORMS: readonly string[] = [...FORMS.keys()];
export const BUDGET_FORMS: readonly string[] = ['预算', '全年预算', '写预算', '完成', '差异', '比预算', '因比预算'];

/** A bare name: 序, 此项, a name of the entry, a text of the report, or a word, in this order. */
function renderValue(context: DraftContext, name: string, frame: Frame | null): readonly Segment[] {
  if (name === NUMBER) return [textSegment(String(frame?.number ?? ''))];
  const subject = name === THIS ? frame?.entry.subject : null;
  if (subject) return valueOf(factOf(context, subject.fact), '写出决算数', subject.name);
  const local = frame?.entry.names[name];
  if (local) return local;
  const localText = context.language.localTexts.get(name);
  if (localText) return [textSegment(localText.text(context))];
  const word = context.language.words.get(name);
  return word ? valueOf(factOf(context, word.fact), `写出${word.name}`, word.name) : [];
}

/** A figure with its unit, a text, or a blank for either. */
function valueOf(fact: Fact, why: string, label = fact.label): readonly Segment[] {
  return fact.kind === 'blank'
    ? [blankOf(fact, why, label), textSegment(fact.unit ?? '')]
    : [factSegment(fact, why, label)];
}

/** The share, or a blank for the first figure that it lacks; of a whole that is zero it says that there is no share. */
function renderShare(context: DraftContext, subject: Subject, argument: string | null): readonly Segment[] {
  const whole = argument === null ? subject.whole : context.language.words.get(argument)?.fact;
  if (!whole) return [];
  const share = shareId(subject.fact, whole);
  if (context.facts.has(share)) return [figureOf(context, share)];
  const [total, part] = [factOf(context, whole), factOf(context, subject.fact)];
  const open = firstBlank('计算占比', [total, '占比'], [part, '占比']);
  return open.length > 0 ? open : [textSegment('的比重因合计为零不计算')];
}

/** A text that the unit writes for this sentence; the argument is what it is asked. */
function renderOwnText(context: DraftContext, name: string, prompt: string | null): readonly Segment[] {
  const id = `own/${name}`;
  const given = context.supplement.texts[id]?.trim();
  return [given ? textSegment(given) : blank(id, 'text', name, prompt ?? name, `写出${name}`)];
}

function renderCount(context: DraftContext, list: string): readonly Segment[] {
  const entries = context.language.lists.get(list)?.entries(context) ?? [];
  return 'kind' in entries ? [entries] : [textSegment(String(entries.length))];
}
