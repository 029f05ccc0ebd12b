import { budgetOn, priorId } from '../../../../facts';
import type { EquationOperand } from '../../equations';
import { isMoney, sameSubject, type Told } from '../../told';
import { distinct, knownOperand, type Ledger } from '../claim';
import { isNear } from './nearness';

/** What a growth is reckoned from: last year, or the budget (“较预算增长”). */
export type Base = 'prior' | 'budget';

/** The amounts of a thing near a figure, nearest first; of its budgets those of the name that the words give them. */
export function toldNear({ amounts }: Ledger, told: Told, role: Base | 'final'): readonly Told[] {
  return role === 'budget' ? amounts.budgetsNear(told) : amounts.near(told, role);
}

/** Those of them that are money and stand close by, each once. */
export function moneyNear(ledger: Ledger, told: Told, role: Base | 'final'): readonly Told[] {
  return distinct(toldNear(ledger, told, role).filter((each) => isMoney(each) && isNear(each, told)));
}

/** The base as the books know it, of each thing that the words may name. */
export function knownOf(ledger: Ledger, rate: Told, base: Base): readonly EquationOperand[] {
  return rate.statement.about.flatMap(
    (about) => knownOperand(ledger, base === 'budget' ? budgetOn(about, rate.statement.basis) : priorId(about)) ?? [],
  );
}

/**
 * “共100万元，其中：A 40万元，B 60万元，同比增加10万元”, “…，与年初预算90万元相比”: what stands behind the last part, and names nothing,
 * may be said of the whole.
 */
export function wholeBefore({ amounts }: Ledger, change: Told): readonly Told[] {
  const part = amounts.before(change);
  if (part?.statement.predicate !== 'value' || part.statement.sentence !== change.statement.sentence) return [];
  const whole = part.statement.partOf === null ? undefined : amounts.all[part.statement.partOf];
  return whole?.statement.sentence === change.statement.sentence && isMoney(whole) ? [whole] : [];
}

/** How many figures may stand between a budget and what changed of it. */
const FARTHEST_BUDGET = 12;

/** “公务接待费预算10万元，比上年减少2万元”: where a sentence tells nothing else of its subject, the budget itself changed. */
export function plannedBefore({ amounts }: Ledger, change: Told): readonly Told[] {
  const values = amounts.all
    .slice(Math.max(0, change.at - FARTHEST_BUDGET), change.at)
    .filter(
      (each) =>
        each.statement.sentence === change.statement.sentence &&
        each.statement.predicate === 'value' &&
        sameSubject(each, change),
    );
  return values.every(({ role, measure }) => role === 'budget' && measure === 'money') ? values.slice(-1) : [];
}
