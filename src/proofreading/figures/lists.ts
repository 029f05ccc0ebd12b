import { groupBy } from '../../model';
import { wordOf } from '../../facts';
import type { FigureClaim, Ledger } from './claims';
import { BUDGET_GROUPS } from './group-words';
import { lessTerm, outcomeOf, plus, type Linear } from './equations';
import type { Told } from './told';
import { unitSlipIn } from './unit-slips';
import { TITLES } from './words';

/** One part alone may leave anything out. */
const FEWEST_PARTS = 2;
/** Stands for statements that are no part of anything. */
const NO_HEAD = -1;

/**
 * Lists of the text's own, “编制40人，其中行政25人、事业15人”, and “收入总计…，支出总计…” side by side. Nobody knows whether
 * such a list is whole, or whether both totals are: one that adds up shows that its figures are right, one that does not
 * says nothing, but for one of the budgets that 财政拨款 is of.
 */
export function listClaims({ amounts }: Ledger): readonly FigureClaim[] {
  const partsOf = groupBy(amounts.all, ({ statement }) => statement.partOf ?? NO_HEAD);
  const equations = amounts.all.flatMap((head) => listOf(partsOf.get(head.at) ?? [], head));
  const totals = amounts.all.flatMap((told, at) => totalsOf(told, amounts.all[at + 1]));
  return (
    [...equations, ...totals]
      .filter((equation) => equation.isStrong || outcomeOf(equation) === 'true' || unitSlipIn([equation]) !== null)
      // That a list holds but for one unit shows that it is whole.
      .map((equation) => ({
        readings: [{ ...equation, isStrong: equation.isStrong || unitSlipIn([equation]) !== null }],
      }))
  );
}

/**
 * “编制40人，其中行政25人、事业15人”: the parts of a head in its own passage, role and unit. A head of zero has nothing to divide,
 * and cars are not added to people.
 */
function listOf(told: readonly Told[], head: Told): readonly Linear[] {
  const { predicate, isAside } = head.statement;
  if (isAside || (predicate !== 'value' && predicate !== 'count') || head.amount.value === 0) return [];
  const parts = told.filter(
    ({ statement, role, figure, measure }) =>
      statement.passage === head.statement.passage &&
      role === head.role &&
      (measure === 'money' ? head.measure === 'money' : figure.unit === head.figure.unit) &&
      !statement.isAside,
  );
  // “20万元（其中：一般公共预算…），其中：出国费…”: the bracket and what follows it are two lists.
  return [...groupBy(parts, ({ statement }) => statement.depth).values()]
    .filter((list) => list.length >= FEWEST_PARTS)
    .map((list) => ({ ...linear('NR-A01', [lessTerm(head), ...list.map(plus)]), isStrong: isByBudget(list) }));
}

/** “（其中：一般公共预算…；政府性基金预算…）”: 财政拨款 is of these budgets and no other. */
function isByBudget(parts: readonly Told[]): boolean {
  const subjects = parts.map(({ statement }) => statement.subject);
  const isBracket = parts.every(({ statement }) => statement.depth > 0);
  return isBracket && BUDGET_GROUPS.every((budget) => subjects.some((subject) => budget.test(subject)));
}

/**
 * “收入总计…，支出总计…”: two totals one after the other in a sentence of the overall section are the same amount. Elsewhere 总计
 * may be of anything.
 */
function totalsOf(income: Told, spent: Told | undefined): readonly Linear[] {
  if (spent?.statement.sentence !== income.statement.sentence || income.kind !== 'overall') return [];
  const isTotal = (told: Told, name: string): boolean =>
    told.role === 'final' && told.statement.about.includes(wordOf(name).fact);
  const areTotals = isTotal(income, '收支总计') && isTotal(spent, '支出总计');
  return areTotals ? [linear('NR-C01', [lessTerm(spent), plus(income)])] : [];
}

/** Never strong: the text alone cannot tell whether a list of its own is whole. */
function linear(rule: string, terms: Linear['terms']): Linear {
  return { kind: 'linear', rule, terms, isStrong: false, title: TITLES[rule] ?? '' };
}
