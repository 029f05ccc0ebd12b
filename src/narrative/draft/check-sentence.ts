import { nearestName } from '../../standards';
import { parseSentence } from '../grammar/parse';
import type { SentenceNode, SentenceProblem, SlotNode } from '../grammar/syntax';
import { maybeWord, SHARES, WORDS } from '../../facts';
import { CONDITIONS, isCondition } from './conditions';
import { LISTS, maybeList, type List } from './lists';
import { isLocalText, LOCAL_TEXTS } from './local-texts';
import { AMOUNT_FORMS, BUDGET_FORMS } from './render';

const PLAIN_FORMS = ['填', '数'];
const LOOP_NAMES = ['此项', '序'];

/**
 * What is wrong with a sentence, each at its characters, in the order of the sentence. `list` is the
 * list that its paragraph goes through, where it does.
 */
export function sentenceProblems(sentence: string, list: string | null = null): readonly SentenceProblem[] {
  const { nodes, problems } = parseSentence(sentence);
  const around = list === null ? null : (maybeList(list) ?? null);
  return [...problems, ...nodesProblems(nodes, around)].sort((a, b) => a.at.start - b.at.start);
}

function nodesProblems(nodes: readonly SentenceNode[], around: List | null): readonly SentenceProblem[] {
  return nodes.flatMap((node) => {
    switch (node.kind) {
      case 'text':
        return [];
      case 'slot':
        return slotProblem(node, around).map((message) => ({ at: node.at, message }));
      case 'loop': {
        const list = maybeList(node.list);
        // What may stand inside depends on the list, so an unknown one is all that is said.
        return list ? nodesProblems(node.body, list) : [{ at: node.at, message: unknownList(node.list) }];
      }
      case 'choice': {
        const unknown = isCondition(node.condition) ? [] : [{ at: node.at, message: unknownCondition(node.condition) }];
        return [...unknown, ...nodesProblems(node.then, around), ...nodesProblems(node.otherwise, around)];
      }
    }
  });
}

/** The message about a slot, or none. */
function slotProblem(slot: SlotNode, around: List | null): readonly string[] {
  if (slot.form === '填') return slot.name === '' ? ['“{填：…}”要写上请单位填什么。'] : [];
  if (slot.form === '数') return maybeList(slot.name) ? [] : [unknownList(slot.name)];
  if (slot.form === '') return valueProblem(slot.name, around);
  if (!AMOUNT_FORMS.includes(slot.form)) return [unknownForm(slot.form)];
  return amountProblem(slot, around);
}

function valueProblem(name: string, around: List | null): readonly string[] {
  if (LOOP_NAMES.includes(name) || isLocalOfSomeList(name)) return loopNameProblem(name, around);
  return maybeWord(name) || isLocalText(name) ? [] : [unknownName(name, around)];
}

function loopNameProblem(name: string, around: List | null): readonly string[] {
  if (!around) return [`“{${name}}”只能用在“{每：…}”里或逐条的段落里。`];
  if (name === '此项') return around.hasAmount ? [] : [`“${around.name}”的每一条没有金额，不能用“{此项}”。`];
  if (name === '序' || around.locals.includes(name)) return [];
  return [`“${around.name}”的每一条没有“${name}”，可用的有：${around.locals.join('、')}。`];
}

function isLocalOfSomeList(name: string): boolean {
  return LISTS.some(({ locals }) => locals.includes(name));
}

function amountProblem(slot: SlotNode, around: List | null): readonly string[] {
  if (slot.name === '此项') return thisProblem(slot, around);
  const word = maybeWord(slot.name);
  if (!word) return [unknownName(slot.name, around)];
  if (word.kind !== 'amount') return [`“${slot.name}”不是金额，不能用“{${slot.form}：…}”。`];
  if (BUDGET_FORMS.includes(slot.form) && !word.budgetName) {
    return [`“${slot.name}”没有预算数，不能用“{${slot.form}：…}”。`];
  }
  return slot.form === '占' ? shareProblem(slot) : [];
}

function thisProblem({ form, name }: SlotNode, around: List | null): readonly string[] {
  const problem = loopNameProblem(name, around);
  if (problem.length > 0 || !around || around.hasBudget || !BUDGET_FORMS.includes(form)) return problem;
  return [`“${around.name}”的每一条没有预算数，不能用“{${form}：此项}”。`];
}

function shareProblem({ name, argument }: SlotNode): readonly string[] {
  const wholes = SHARES.filter(({ part }) => part === name).map(({ whole }) => whole);
  if (wholes.length === 0) return [`“${name}”没有规定占什么的比重。`];
  if (argument === null || wholes.includes(argument)) return [];
  return [`“${name}”不能算占“${argument}”的比重，可用的有：${wholes.join('、')}。`];
}

function unknownName(name: string, around: List | null): string {
  const known = [...WORDS.map((word) => word.name), ...LOCAL_TEXTS, ...(around?.locals ?? [])];
  return `没有名为“${name}”的数或文字${suggestion(name, known)}。`;
}

function unknownForm(form: string): string {
  const known = [...AMOUNT_FORMS, ...PLAIN_FORMS, '每', '若'];
  return `没有“${form}：”这种写法，可用的有：${known.join('、')}。`;
}

function unknownList(name: string): string {
  const known = LISTS.map((list) => list.name);
  return `没有名为“${name}”的名单${suggestion(name, known)}。`;
}

function unknownCondition(condition: string): string {
  const known = [...CONDITIONS, ...WORDS, ...LISTS].map(({ name }) => name);
  return `没有“${condition}”这个条件${suggestion(condition, known)}。`;
}

function suggestion(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return near === null ? '' : `，是不是“${near}”`;
}
