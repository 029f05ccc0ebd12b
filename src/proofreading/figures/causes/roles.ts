import type { BudgetBasis, FactId, TextCause } from '../../../model';
import { BUDGET_NAMES, budgetId, budgetOn, completionId, placeIn, priorId } from '../../../facts';
import { amountOfFact } from '../amounts';
import type { Ledger } from '../claims/claim';
import { total } from '../equations';
import type { Told } from '../told';
import { CAUSE_WORDS } from '../words';
import { FEWEST_PLACES, alike, ratioOf, type Search } from './search';

/** A value that may have been copied by mistake, and what is then said of it. */
interface NamedValue {
  readonly value: number;
  readonly cause: TextCause;
  readonly words: string;
}

/**
 * The same thing's figure of last year, of the budget, or of another table, put in the wrong place. Zero explains
 * nothing: too much is zero.
 */
export const byRole: Search = (ledger, { told }) => {
  const roles = told.measure === 'percent' ? ratesBeside(ledger, told) : valuesBeside(ledger, told);
  // A rate that was copied may have been cut where the other was rounded.
  const isAlike = (value: number): boolean =>
    alike(told, value) || (told.measure === 'percent' && Math.abs(told.amount.value - value) <= 3 * told.amount.half);
  const found = roles.find(({ value }) => told.amount.value !== 0 && isAlike(value));
  return found ? { cause: found.cause, words: found.words } : null;
};

/**
 * What an amount may have been taken for: the same subject's other roles, as the books know them and as the text tells
 * them elsewhere. Sizes only, for a text tells a decrease without a minus.
 */
function valuesBeside(ledger: Ledger, told: Told): readonly NamedValue[] {
  const { amounts, facts } = ledger;
  return told.statement.about.flatMap((about): readonly NamedValue[] => {
    const known = (id: FactId): readonly number[] => {
      const amount = amountOfFact(facts?.get(id));
      return amount ? [Math.abs(amount.value)] : [];
    };
    const inText = (role: 'prior' | 'budget' | 'final'): readonly number[] =>
      amounts
        .of(about, role)
        .filter(({ at }) => at !== told.at)
        .map(({ amount }) => amount.value);
    const named = (values: readonly number[], cause: TextCause, words: string): readonly NamedValue[] =>
      values.map((value) => ({ value, cause, words }));
    return [
      ...named([...known(priorId(about)), ...inText('prior')], 'priorYear', CAUSE_WORDS.priorYear),
      ...(told.role === 'budget' ? otherBudgets(ledger, told, about) : []).map(({ value, is, said }): NamedValue => ({
        value,
        cause: 'otherBudget',
        words: CAUSE_WORDS.isOtherBudget(is, said),
      })),
      ...(told.role === 'budget'
        ? named([...known(about), ...inText('final')], 'budget', CAUSE_WORDS.isFinal)
        : named([...known(budgetId(about)), ...inText('budget')], 'budget', CAUSE_WORDS.isBudget)),
      ...sameNamed(ledger, about),
    ];
  });
}

/** An amount's budget by the other name, as the books know it and as the text tells it. */
interface OtherBudget {
  readonly value: number;
  readonly is: string;
  /** What the statement calls its own. */
  readonly said: string;
}

/** Empty where a statement tells no budget by its name, or compares with none. */
function otherBudgets({ amounts, facts }: Ledger, told: Told, about: FactId): readonly OtherBudget[] {
  const { basis } = told.statement;
  if (basis === null) return [];
  const other: BudgetBasis = basis === 'original' ? 'adjusted' : 'original';
  const known = amountOfFact(facts?.get(budgetOn(about, other)));
  const inText = amounts
    .of(about, 'budget')
    .filter(({ at, statement }) => at !== told.at && statement.basis === other)
    .map(({ amount }) => amount.value);
  return [...(known ? [known.value] : []), ...inText].map((value) => ({
    value,
    is: BUDGET_NAMES[other],
    said: BUDGET_NAMES[basis],
  }));
}

/** “完成年初预算的91.67%” that was reckoned from 全年预算, or the reverse. */
export const byOtherBudget: Search = (ledger, wrong) => {
  const { told } = wrong;
  if (told.statement.predicate !== 'completion' || told.amount.value === 0) return null;
  const equation = ratioOf(wrong);
  const spent = equation
    ? [total(equation.part).value]
    : told.statement.about.flatMap((about) => spentOn(ledger, about));
  const others = told.statement.about.flatMap((about) => otherBudgets(ledger, told, about));
  const found = others.find(({ value }) => value > 0 && spent.some((part) => alike(told, (part * 100) / value)));
  return found ? { cause: 'otherBudget', words: CAUSE_WORDS.ofOtherBudget(found.is, found.value, found.said) } : null;
};

/** What was spent of a thing, as the books and the text know it. */
function spentOn({ amounts, facts }: Ledger, about: FactId): readonly number[] {
  const known = amountOfFact(facts?.get(about));
  return [...(known ? [known.value] : []), ...amounts.of(about, 'final').map(({ amount }) => amount.value)];
}

/** The figure of the same name in another table. */
function sameNamed({ facts }: Ledger, about: FactId): readonly NamedValue[] {
  const place = placeIn(about);
  if (!place || !facts) return [];
  return [...facts.values()].flatMap((fact): readonly NamedValue[] => {
    const other = placeIn(fact.id);
    if (fact.kind !== 'amount' || other?.row !== place.row || other.column !== place.column || fact.id === about)
      return [];
    return [{ value: fact.fen, cause: 'otherTable', words: CAUSE_WORDS.otherTable(fact.label) }];
  });
}

/**
 * A completion (“完成预算的96.15%”) copied as a share (“占96.15%”). No share of 100 or more is looked at, and a completion
 * of another subject counts only with places enough not to be met by chance.
 */
function ratesBeside({ amounts, facts }: Ledger, told: Told): readonly NamedValue[] {
  if (told.statement.predicate !== 'share' || told.amount.value >= 100) return [];
  return told.statement.about.flatMap((about): readonly NamedValue[] => {
    const completion = amountOfFact(facts?.get(completionId(about)));
    const inText = amounts
      .saying('completion', told)
      .filter(({ statement, figure }) => statement.about.includes(about) || figure.places >= FEWEST_PLACES);
    return [...(completion ? [completion.value] : []), ...inText.map(({ amount }) => amount.value)].map((value) => ({
      value,
      cause: 'completionAsShare',
      words: CAUSE_WORDS.completionAsShare,
    }));
  });
}
