/**
 * The little language of template sentences. Outside braces text stands for itself; inside:
 *
 *   {收支总计}                    a figure with its unit, or a text of the unit's
 *   {占：基本支出}                a share of its fixed whole; {占：甲｜乙} of another whole
 *   {比上年：收支总计｜收支总计}  the change as a clause, what changed named after ｜
 *   {因变动：收支总计｜，主要是}  the reason for that change, led in by what follows ｜; nothing if none is owed
 *   {比预算：甲｜支出}            like 比上年, against the budget; {因比预算：甲} the reason for that
 *   {预算：甲} {全年预算：甲}      年初预算 (of “三公” 预算数); the budget after adjustments
 *   {写预算：甲}                  “年初预算为12.30万元”: the budgets by their names, whichever the switches tell
 *   {完成：甲}                    “完成年初预算的98.20%” of those budgets, “无法计算完成率” where one is nothing
 *   {完成：甲｜预算为0，}          the same where the sentence does not tell the budget, said by what follows ｜
 *   {差异：甲}                    why it is above or below its budget, or that it is not
 *   {用途：甲}                    what it was spent on, which the user says
 *   {填：题目}                    a text that the user writes, asked for under that heading
 *   {数：名单}                    how many entries a list has
 *   {每：名单｜；}…{完}           the body for each entry, joined by what follows ｜
 *   {若：条件}…{否则}…{完}        one or the other
 */
export type SentenceNode = TextNode | SlotNode | LoopNode | ChoiceNode;

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
}

export interface SlotNode {
  readonly kind: 'slot';
  readonly at: SourceSpan;
  /** The word before the colon; '' for a plain figure or text. */
  readonly form: string;
  readonly name: string;
  /** What follows ｜; null where there is no ｜. */
  readonly argument: string | null;
}

export interface LoopNode {
  readonly kind: 'loop';
  readonly at: SourceSpan;
  readonly list: string;
  readonly separator: string;
  readonly body: readonly SentenceNode[];
}

export interface ChoiceNode {
  readonly kind: 'choice';
  readonly at: SourceSpan;
  readonly condition: string;
  readonly then: readonly SentenceNode[];
  readonly otherwise: readonly SentenceNode[];
}

/** A stretch of the sentence, from 0. */
export interface SourceSpan {
  readonly start: number;
  readonly length: number;
}

/** What is wrong with a sentence, at the character. */
export interface SentenceProblem {
  readonly at: SourceSpan;
  readonly message: string;
}

export interface ParsedSentence {
  readonly nodes: readonly SentenceNode[];
  readonly problems: readonly SentenceProblem[];
}
