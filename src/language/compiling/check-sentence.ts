import { SHARES } from '../../facts';
import { nearestName } from '../../standards';
import { parseSentence } from '../grammar/parse';
import type { SentenceNode, SentenceProblem, SlotNode } from '../grammar/syntax';
import type { Language, List } from '../language';
import { isCondition } from '../rendering/holds';
import { AMOUNT_FORMS, BUDGET_FORMS } from '../rendering/render';

/** Where a part of a sentence stands: in which language, and inside which list. */
interface Standing {
  readonly language: Language;
  readonly around: List | null;
}

/** Forms that speak of no amount: a text of the unit's, and how long a list is. */
const PLAIN_FORMS = ['填', '数'];
/** Names that mean something inside a loop only. */
const LOOP_NAMES = ['此项', '序'];

/**
 * What is wrong with a sentence, each at its characters, in the order of the sentence. `list` is the
 * list that its paragraph goes through, where it does.
 */
export function problemsIn(
  language: Language,
  sentence: string,
  list: string | null = null,
): readonly SentenceProblem[] {
  const { nodes, problems } = parseSentence(sentence);
  const around = list === null ? null : (language.lists.get(list) ?? null);
  return [...problems, ...nodesProblems({ language, around }, nodes)].sort((a, b) => a.at.start - b.at.start);
}

function nodesProblems(place: Standing, nodes: readonly SentenceNode[]): readonly SentenceProblem[] {
  return nodes.flatMap((node) => {
    switch (node.kind) {
      case 'text':
        return [];
      case 'slot':
        return slotProblem(place, node).map((message) => ({ at: node.at, message }));
      case 'loop': {
        const list = place.language.lists.get(node.list);
        // What may stand inside depends on the list, so an unknown one is all that is said.
        return list
          ? nodesProblems({ ...place, around: list }, node.body)
          : [{ at: node.at, message: unknownList(place, node.list) }];
      }
      case 'choice': {
        const unknown = isCondition(place.language, node.condition)
          ? []
          : [{ at: node.at, message: unknownCondition(place, node.condition) }];
        return [...unknown, ...nodesProblems(place, node.then), ...nodesProblems(place, node.otherwise)];
      }
    }
  });
}

/** The message about a slot, or none. */
function slotProblem(place: Standing, slot: SlotNode): readonly string[] {
  if (slot.form === '填') return slot.name === '' ? ['“{填：…}”要写上请单位填什么。'] : [];
  if (slot.form === '数') return place.language.lists.has(slot.name) ? [] : [unknownList(place, slot.name)];
  if (slot.form === '') return valueProblem(place, slot.name);
  if (!AMOUNT_FORMS.includes(slot.form)) return [unknownForm(slot.form)];
  return amountProblem(place, slot);
}

/** A bare name: of the entry, of a word, or of a text that follows from the report. */
function valueProblem(place: Standing, name: string): readonly string[] {
  if (LOOP_NAMES.includes(name) || isLocalOfSomeList(place, name)) return loopNameProblem(place, name);
  const { words, localTexts } = place.language;
  return words.has(name) || localTexts.has(name) ? [] : [unknownName(place, name)];
}

/** A name of an entry: outside of any loop it means nothing, inside it has to be one of that list's. */
function loopNameProblem({ around }: Standing, name: string): readonly string[] {
  if (!around) return [`“{${name}}”只能用在“{每：…}”里或逐条的段落里。`];
  if (name === '此项') return around.hasAmount ? [] : [`“${around.name}”的每一条没有金额，不能用“{此项}”。`];
  if (name === '序' || around.locals.includes(name)) return [];
  return [`“${around.name}”的每一条没有“${name}”，可用的有：${around.locals.join('、')}。`];
}

function isLocalOfSomeList({ language }: Standing, name: string): boolean {
  return [...language.lists.values()].some(({ locals }) => locals.includes(name));
}

/** A form needs an amount, some need one with a budget, and a share one that has a whole. */
function amountProblem(place: Standing, slot: SlotNode): readonly string[] {
  if (slot.name === '此项') return thisProblem(place, slot);
  const word = place.language.words.get(slot.name);
  if (!word) return [unknownName(place, slot.name)];
  if (word.kind !== 'amount') return [`“${slot.name}”不是金额，不能用“{${slot.form}：…}”。`];
  if (BUDGET_FORMS.includes(slot.form) && !word.budgetName) {
    return [`“${slot.name}”没有预算数，不能用“{${slot.form}：…}”。`];
  }
  return slot.form === '占' ? shareProblem(slot) : [];
}

/** 此项 is an amount where the list's entries have one, with a budget where they have that. */
function thisProblem(place: Standing, { form, name }: SlotNode): readonly string[] {
  const { around } = place;
  const problem = loopNameProblem(place, name);
  if (problem.length > 0 || !around || around.hasBudget || !BUDGET_FORMS.includes(form)) return problem;
  return [`“${around.name}”的每一条没有预算数，不能用“{${form}：此项}”。`];
}

/** A share is only told of a whole that is laid down for it. */
function shareProblem({ name, argument }: SlotNode): readonly string[] {
  const wholes = SHARES.filter(({ part }) => part === name).map(({ whole }) => whole);
  if (wholes.length === 0) return [`“${name}”没有规定占什么的比重。`];
  if (argument === null || wholes.includes(argument)) return [];
  return [`“${name}”不能算占“${argument}”的比重，可用的有：${wholes.join('、')}。`];
}

function unknownName({ language, around }: Standing, name: string): string {
  const known = [...language.words.keys(), ...language.localTexts.keys(), ...(around?.locals ?? [])];
  return `没有名为“${name}”的数或文字${suggestion(name, known)}。`;
}

function unknownForm(form: string): string {
  const known = [...AMOUNT_FORMS, ...PLAIN_FORMS, '每', '若'];
  return `没有“${form}：”这种写法，可用的有：${known.join('、')}。`;
}

function unknownList({ language }: Standing, name: string): string {
  const known = [...language.lists.keys()];
  return `没有名为“${name}”的名单${suggestion(name, known)}。`;
}

function unknownCondition({ language }: Standing, condition: string): string {
  const known = [...language.conditions.keys(), ...language.words.keys(), ...language.lists.keys()];
  return `没有“${condition}”这个条件${suggestion(condition, known)}。`;
}

/** “，是不是…” for a name that is nearly one; empty where none is near. */
function suggestion(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return near === null ? '' : `，是不是“${near}”`;
}
