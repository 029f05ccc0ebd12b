import { type Direction, type FactId, type Passage, type Statement, type TextFigure } from '../../model';
import { amountWordAt, budgetedBy, readId, shownFen } from '../../facts';
import { changeVerbIn, type ChangeVerb } from '../../reading';
import { isSure, type TextBinding } from '../bind';
import type { Canvas } from '../canvas';
import { plainDigits, evenAt, plainSpan, type Setting } from '../setting';
import { printLike, printNew } from '../values/figures';
import { endsOf, worthOf, type Worth } from '../values/worth';
import {
  ALMOST_LEVEL,
  CHOSEN,
  COMPARED_END,
  LAST_YEAR,
  LEVEL,
  NO_RATE,
  noRate,
  noRateOfNegative,
  OPPOSITES,
  OTHER_CHOICE,
  THE_BUDGET,
  THAN,
  TO_RATE,
  WITH,
} from './phrase-words';

/** A statement of more or less with what it tells. */
interface Told {
  readonly at: number;
  readonly statement: Statement;
  readonly figure: TextFigure;
  readonly fact: FactId;
}

/** “增加12.30万元，增长5.00%” in one sentence: the amount, and its rate where one follows. */
interface ChangeClause {
  readonly amount: Told;
  readonly rate: Told | null;
}

/** How this year's figure stands to what it is compared with. */
export type Standing = 'unknown' | 'level' | 'almostLevel' | 'fromNothing' | 'fromNegative' | 'up' | 'down';

/** @param of the amount, or its budget where it is compared with that */
export function standingOf({ fresh, manner }: Pick<Setting, 'fresh' | 'manner'>, of: FactId): Standing {
  const { now, before } = endsOf(of);
  const [a, b] = [worthOf(fresh, now), worthOf(fresh, before)];
  if (!a || a.measure !== b?.measure || a.measure === 'percent') return 'unknown';
  const isShown = a.measure === 'money' && !manner.isFine;
  const [current, prior] = isShown ? [shownFen(a.value), shownFen(b.value)] : [a.value, b.value];
  if (current === prior) return a.value === b.value ? 'level' : 'almostLevel';
  if (prior === 0) return 'fromNothing';
  if (prior < 0) return 'fromNegative';
  return current > prior ? 'up' : 'down';
}

/** Whether nothing is told to have changed. */
export function isLevel(standing: Standing): boolean {
  return standing === 'level' || standing === 'almostLevel';
}

/** What a change or a rate of change is counted of. */
export function changedOf(fact: FactId): FactId | null {
  const read = readId(fact);
  return read?.kind === 'change' || read?.kind === 'growth' ? read.of : null;
}

/** Brings every “增加…，增长…” to this year: figures, verbs, and the words where nothing changed or no rate can be told. */
export function reviseChanges(setting: Setting, bindings: readonly TextBinding[], canvas: Canvas): void {
  const { read } = setting;
  const used = new Set<number>();
  read.statements.forEach((statement, at) => {
    if (used.has(at) || statement.predicate !== 'change') return;
    const amount = toldAt(setting, bindings, at);
    if (!amount) return;
    const rate = rateOf(setting, bindings, amount);
    used.add(at);
    if (rate) used.add(rate.at);
    reviseClause(setting, { amount, rate }, canvas);
  });
  read.statements.forEach((statement, at) => {
    if (used.has(at) || statement.predicate !== 'growth') return;
    const rate = toldAt(setting, bindings, at);
    if (rate) reviseVerb(setting, rate, canvas);
  });
}

/** A statement whose meaning is sure; null for all others, which stay as they are. */
function toldAt({ read }: Setting, bindings: readonly TextBinding[], at: number): Told | null {
  const [statement, binding] = [read.statements[at], bindings[at]];
  const figure = statement && read.figures[statement.figure];
  if (!statement || !figure || !isSure(binding)) return null;
  return { at, statement, figure, fact: binding.fact };
}

/** The rate of a change: right behind it, of the same thing, with nothing between that would begin another clause. */
function rateOf(setting: Setting, bindings: readonly TextBinding[], amount: Told): Told | null {
  const rate = toldAt(setting, bindings, amount.at + 1);
  const passage = passageOf(setting, amount);
  if (!rate || !passage || rate.statement.predicate !== 'growth') return null;
  if (rate.statement.passage !== amount.statement.passage || changedOf(rate.fact) !== changedOf(amount.fact))
    return null;
  const between = passage.text.slice(endIn(passage, amount), evenAt(passage, rate.figure.digits.start));
  return TO_RATE.test(between) ? rate : null;
}

/** The passage that a statement stands in. */
function passageOf({ read }: Setting, { statement }: Told): Passage | undefined {
  return read.passages[statement.passage];
}

/** Where a figure with its unit ends in the evened words. */
function endIn(passage: Passage, { figure }: Told): number {
  return evenAt(passage, figure.span.end - 1) + 1;
}

/**
 * Brings a clause to this year: level, or the verb, then the rate as it can be told. The figures themselves are
 * brought by others.
 */
function reviseClause(setting: Setting, clause: ChangeClause, canvas: Canvas): void {
  const { amount, rate } = clause;
  const passage = passageOf(setting, amount);
  const of = changedOf(amount.fact);
  if (!passage || of === null) return;
  const standing = standingOf(setting, of);
  if (standing === 'unknown') return;
  if (standing === 'level' || standing === 'almostLevel') {
    levelClause(setting, passage, clause, standing, canvas);
    return;
  }
  reviseVerb(setting, amount, canvas);
  const telling = rateUntold(of, standing);
  const from = endIn(passage, amount);
  if (telling !== null) {
    if (rate) canvas.change({ kind: 'phrase', span: plainSpan(passage, from, endIn(passage, rate)), new: telling });
    return;
  }
  if (rate) reviseVerb(setting, rate, canvas);
  else rateAgain(setting, passage, amount, of, from, canvas);
}

/** The words in the place of a rate that cannot be told; null where it can. */
function rateUntold(of: FactId, standing: Standing): string | null {
  const before = budgetedBy(endsOf(of).before) !== null ? THE_BUDGET : LAST_YEAR;
  if (standing === 'fromNothing') return noRate(before, amountWordAt(of)?.flow ?? '');
  return standing === 'fromNegative' ? noRateOfNegative(before) : null;
}

/** “，上年无此项支出，增长率不可比” where there is a rate this year. */
function rateAgain(
  setting: Setting,
  passage: Passage,
  { fact, statement }: Told,
  of: FactId,
  from: number,
  canvas: Canvas,
): void {
  const [said] = NO_RATE.exec(passage.text.slice(from)) ?? [];
  const worth = worthOf(setting.fresh, fact.replace('change:', 'growth:') as FactId);
  if (said === undefined || worth === null || statement.isAside) return;
  const direction = worth.value < 0 ? 'down' : 'up';
  const text = `，${CHOSEN.growth[direction]}${printNew(worth, setting.manner)}%`;
  const span = plainSpan(passage, from, from + said.length);
  canvas.change({ kind: 'phrase', span, new: text, fact: of, sources: worth.sources });
}

/** “比上年增加12.30万元，增长5.00%” becomes “与上年持平”: verb, amount and rate go together, and 比 turns into 与. */
function levelClause(
  setting: Setting,
  passage: Passage,
  { amount, rate }: ChangeClause,
  standing: 'level' | 'almostLevel',
  canvas: Canvas,
): void {
  const start = evenAt(passage, amount.figure.digits.start);
  const verb = verbBefore(passage, start);
  const words = standing === 'level' ? LEVEL : ALMOST_LEVEL;
  const end = endIn(passage, rate ?? amount);
  const before = passage.text.slice(0, verb?.at ?? start);
  // “与上年相比，增加…” → “与上年持平”; “比上年增加…” → “与上年持平”; “高于上年…” → “与上年持平”.
  const lead = COMPARED_END.exec(before)?.[0].length ?? 0;
  const isThan = verb !== null && verb.than !== '';
  const from = isThan ? start : (verb?.at ?? start) - lead;
  const [than] = THAN.exec(before) ?? [];
  if (isThan) {
    canvas.change({ kind: 'phrase', span: plainSpan(passage, verb.at, verb.at + verb.length), new: WITH });
  } else if (than !== undefined && lead === 0) {
    const at = before.lastIndexOf(than, before.length - 1);
    canvas.change({ kind: 'phrase', span: plainSpan(passage, at, at + 1), new: WITH });
  }
  const worth = worthOf(setting.fresh, amount.fact);
  const sources = worth?.sources ?? [];
  canvas.change({
    kind: 'phrase',
    span: plainSpan(passage, from, end),
    new: words,
    fact: amount.fact,
    sources,
  });
}

/** The verb that ends the words before a figure. */
function verbBefore(passage: Passage, start: number): ChangeVerb | null {
  const from = Math.max(0, start - 24);
  const found = changeVerbIn(passage.text.slice(from, start));
  if (!found) return null;
  const at = from + found.at;
  const [other] = OTHER_CHOICE.exec(passage.text.slice(Math.max(0, at - 4), at)) ?? [];
  if (other === undefined) return { ...found, at };
  return { ...found, at: at - other.length, length: found.length + other.length, direction: null };
}

/** A figure of more or less, and the verb before it. */
function reviseVerb(setting: Setting, { statement, figure, fact }: Told, canvas: Canvas): void {
  const passage = setting.read.passages[statement.passage];
  const worth = worthOf(setting.fresh, fact);
  if (!passage || worth === null) return;
  const verb = verbBefore(passage, evenAt(passage, figure.digits.start));
  const told = verb !== null && (statement.predicate === 'change' || statement.predicate === 'growth');
  const isNew = worth.value < 0 ? 'down' : 'up';
  if (told && worth.value !== 0 && verb.direction !== isNew) {
    const span = plainSpan(passage, verb.at, verb.at + verb.length);
    const word = otherWord(statement.predicate === 'change' ? 'change' : 'growth', verb, isNew);
    canvas.change({ kind: 'direction', span, new: word, fact, sources: worth.sources });
  }
  putFigure(setting, figure, worth, fact, told, canvas);
}

/**
 * The opposite verb that the text's own word goes with: 上升 has 下降, 增加 has 减少. Where both were left open the usual one
 * is chosen.
 */
function otherWord(predicate: 'change' | 'growth', { word, direction }: ChangeVerb, wanted: Direction): string {
  if (direction === null) return CHOSEN[predicate][wanted === 'down' ? 'down' : 'up'];
  return OPPOSITES[predicate][word] ?? CHOSEN[predicate][wanted === 'down' ? 'down' : 'up'];
}

/** Puts this year's figure in the place of the one that stands there. */
export function putFigure(
  setting: Setting,
  figure: TextFigure,
  worth: Worth,
  fact: FactId,
  size: boolean,
  canvas: Canvas,
  note: string | null = null,
): void {
  const span = plainDigits(setting, figure);
  const printed = setting.document.plain.slice(span.start, span.end);
  const text = printLike(figure, printed, worth, setting.manner, size);
  canvas.change({ kind: 'figure', span, new: text, fact, sources: worth.sources, note });
}
