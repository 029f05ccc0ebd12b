import type { BudgetBasis, Statement, TextFigure } from '../../model';
import type { ReadClause } from './clause/clause';
import { unquoted } from './clause/unquoted';
import { BUDGET_BEHIND, OF_ALL_PARTS, OF_THE_AMOUNT, OWN_BUDGET, SAVED, TO_FIGURE } from './clause/words';
import { isToldAsFinal } from './part-heads';
import { toldSoFar, type Scene } from './scene';

/** What a clause leaves open is as the figures before have it. */
export function settled(scene: Scene, clause: ReadClause, figure: TextFigure, end: number): ReadClause {
  const { statements, input, sentence } = scene;
  const last = statements.at(-1);
  if (isLessByItsSign(clause, figure)) return { ...clause, direction: 'down' };
  if (clause.predicate === 'value' && BUDGET_BEHIND.test(input.passage.text.slice(end)))
    return { ...clause, measure: 'budget' };
  const isBeside = last?.passage === input.at && last.sentence === sentence;
  return isBeside ? besideLast(scene, clause, figure, last) : clause;
}

/** What a clause leaves open, as the figure right before it in its sentence has it. */
function besideLast(scene: Scene, clause: ReadClause, figure: TextFigure, last: Statement): ReadClause {
  const { flow } = scene;
  if (isRisenTo(scene, last))
    return { ...clause, predicate: last.predicate, direction: null, subject: null, period: 'current' };
  const isChange = last.predicate === 'change';
  if (clause.predicate === 'change' && figure.unit === null && isChange) return { ...clause, predicate: 'growth' };
  if (isOfOwnBudget(scene, clause, last)) return { ...clause, predicate: 'completion', whole: null };
  if (isOfNamedWhole(scene, clause, figure))
    return { ...clause, predicate: 'share', subject: null, whole: last.subject };
  if (isOfBudget(scene, last, figure)) return { ...clause, predicate: 'completion', subject: null, basis: last.basis };
  if (isBracketedShare(scene, clause, figure)) return { ...clause, predicate: 'share', whole: null };
  const isBareRate = figure.unit === '%' && clause.predicate === 'value' && unquoted(flow.clause) === '';
  if (isBareRate && isChange && clause.subject === null) {
    return { ...clause, predicate: 'growth', direction: last.direction };
  }
  return clause;
}

/** “比上年增加（减少）-12.40万元”, “增长-5.20%”: the minus says that there is less. */
function isLessByItsSign({ predicate, direction }: ReadClause, { value }: TextFigure): boolean {
  return value < 0 && (predicate === 'change' || (predicate === 'growth' && direction !== null));
}

/** “由上年的100万元增加到120万元”: this year's figure of what the one before it told last year's of. */
function isRisenTo({ flow }: Scene, { predicate, period }: Statement): boolean {
  const isValue = predicate === 'value' || predicate === 'count';
  return isValue && period === 'prior' && TO_FIGURE.test(unquoted(flow.clause));
}

/** “公务用车运行维护费9.47万元（81.64%）、公务接待费2.13万元（18.36%）”: a rate by itself in a bracket right behind an amount. */
function isBracketedShare(
  { flow, statements, depth }: Scene,
  { predicate }: ReadClause,
  { unit }: TextFigure,
): boolean {
  const last = statements.at(-1);
  const isBare = unit === '%' && predicate === 'value' && flow.clause === '';
  return isBare && last?.predicate === 'value' && last.measure !== 'budget' && last.depth === depth - 1;
}

/** “占本年支出合计18559.91万元的97.07%”: a share of the amount right before it. */
function isOfNamedWhole({ flow }: Scene, { predicate }: ReadClause, { unit }: TextFigure): boolean {
  return flow.isOfShare && predicate === 'value' && unit === '%' && OF_THE_AMOUNT.test(unquoted(flow.clause));
}

/** “完成年初预算2,400.00万元的104.17%”. */
function isOfBudget({ flow }: Scene, last: Statement, { unit }: TextFigure): boolean {
  const isOf = unit === '%' && OF_THE_AMOUNT.test(unquoted(flow.clause));
  return isOf && last.measure === 'budget' && last.predicate === 'value';
}

/** “预算数为100万元，实际支出60万元，占总预算比为60%”: nothing is a part of what was planned for it. */
function isOfOwnBudget(scene: Scene, clause: ReadClause, last: Statement): boolean {
  if (clause.predicate !== 'share' || clause.subject !== null || !OWN_BUDGET.test(clause.whole ?? '')) return false;
  const isSpent = last.predicate === 'value' && last.measure !== 'budget';
  return isSpent && toldSoFar(scene).some(({ measure, subject }) => measure === 'budget' && subject === last.subject);
}

/** “预算32万元，支出28.6万元，节约3.4万元”: of what the sentence had as its budget. */
function isSaved(scene: Scene): boolean {
  return SAVED.test(unquoted(scene.flow.clause)) && toldSoFar(scene).some(({ measure }) => measure === 'budget');
}

/** Which money, of when and against what a statement tells, with what the words before it say. */
export function settledSaying(
  scene: Scene,
  clause: ReadClause,
  head: Statement | undefined,
): Pick<Statement, 'predicate' | 'measure' | 'period' | 'against' | 'basis'> {
  const { predicate } = clause;
  const { flow } = scene;
  const inherited = head?.measure === 'budget' && !isToldAsFinal(scene, head) ? 'budget' : null;
  let { against } = clause;
  if (predicate === 'change' || predicate === 'growth')
    against ??= flow.against ?? (isSaved(scene) ? 'budget' : 'prior');
  if (predicate === 'completion') against ??= 'budget';
  const measure = clause.measure ?? (predicate === 'value' ? measureOfParts(scene) : null) ?? inherited;
  const basis = basisOf(scene, clause, head, { predicate, against, measure });
  return {
    predicate,
    against,
    basis,
    measure,
    period: clause.period ?? (head?.period === 'prior' ? 'prior' : flow.period),
  };
}

/** “预算分别为3.60万元、1.20万元，合计4.80万元”: as the parts were told right before. */
function measureOfParts({ flow, statements, sentence }: Scene): Statement['measure'] {
  const last = statements.at(-1);
  return last?.sentence === sentence && OF_ALL_PARTS.test(unquoted(flow.clause)) ? last.measure : null;
}

/**
 * Which budget a statement tells or is compared with: as its words say, or those of the whole that it is a part of.
 * “完成预算的” is said of the budget that the sentence told, of neither where it told two.
 */
function basisOf(
  scene: Scene,
  clause: ReadClause,
  head: Statement | undefined,
  { predicate, against, measure }: Pick<Statement, 'predicate' | 'against' | 'measure'>,
): BudgetBasis | null {
  const isOfBudget = predicate === 'gap' || against === 'budget' || measure === 'budget';
  if (!isOfBudget) return null;
  if (clause.basis !== null) return clause.basis;
  const ofHead = head?.measure === 'budget' ? head.basis : null;
  return (predicate === 'value' ? ofHead : basisTold(scene)) ?? scene.plainBasis;
}

/** The one budget that a sentence has told so far by its name; null where it told none, or both. */
export function basisTold(scene: Scene): BudgetBasis | null {
  const told = toldSoFar(scene).flatMap(({ measure, basis }) => (measure === 'budget' ? (basis ?? []) : []));
  const [one, other] = new Set(told);
  return other === undefined ? (one ?? scene.flow.basis) : null;
}
