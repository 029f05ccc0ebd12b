import type { Fact, FactId, SectionKind } from '../../../model';
import { budgetOn, shownFen, wordOf } from '../../../facts';
import { amountOfFact, type PrintedAmount } from '../amounts';
import type { FigureClaim, Ledger } from './claim';
import { plus, type Linear, type EquationOperand, type SumTerm } from '../equations';
import type { Told } from '../told';
import { TITLES } from '../words';

/** Which check holds a section against its table. */
const RULE_OF: Partial<Record<SectionKind, string>> = {
  overall: 'NR-T01',
  income: 'NR-T02',
  expenditure: 'NR-T02',
  fiscalOverall: 'NR-T04',
  generalBudget: 'NR-T05',
  generalBudgetOverall: 'NR-T05',
  generalBudgetStructure: 'NR-T05',
  generalBudgetItems: 'NR-T05',
  basicExpenditure: 'NR-T06',
  threePublic: 'NR-T07',
  threePublicOverall: 'NR-T07',
  threePublicDetail: 'NR-T07',
  governmentFund: 'NR-T08',
  stateCapital: 'NR-T08',
};

/** The check by which a figure of a section is held against the books. */
function tableRule(kind: SectionKind | null): string {
  return (kind && RULE_OF[kind]) ?? 'NR-T09';
}

/** Each figure against the facts that it may tell. */
export function bookClaims(ledger: Ledger): readonly FigureClaim[] {
  if (ledger.facts === null) return [];
  return ledger.amounts.all.flatMap((told) => {
    if (told.figure.isAbout || isOfWiderHead(ledger, told)) return [];
    const known = told.statement.facts.flatMap((fact) => knownExactly(ledger, told, fact) ?? []);
    const values = new Set(known.map(({ amount }) => amount.value));
    const isStrong = values.size === 1 && !told.statement.isAside;
    const asks = isOfPlainBudget(ledger, told) ? { isAsked: true } : {};
    return known.length === 0
      ? []
      : [{ readings: known.map((operand) => ({ ...against(told, operand, isStrong), ...asks })) }];
  });
}

/** What 一般公共预算 spent, and with the funds all of 财政拨款. */
const [GENERAL, FISCAL] = ['一般公共预算支出', '财政拨款本年支出'].map((name) => wordOf(name).fact);

/**
 * “财政拨款支出3881.93万元，主要用于：农林水支出…，占…”, where that is all of 财政拨款 by the books: its parts are no rows of 一般公共预算 alone.
 */
function isOfWiderHead({ amounts, facts }: Ledger, told: Told): boolean {
  const part = told.statement.predicate === 'share' ? amounts.before(told) : told;
  const head = amounts.all[part?.statement.partOf ?? -1];
  if (!head || !isOfGeneral(part)) return false;
  const [general, fiscal] = [GENERAL, FISCAL].map((id) => amountOfFact(facts?.get(id ?? ''))?.value);
  const isIt = (value = NaN): boolean => Math.abs(head.amount.value - value) <= head.amount.half;
  return isIt(fiscal) && !isIt(general);
}

/** Whether a statement tells a 类, 款 or 项 of 一般公共预算, by its name. */
function isOfGeneral(told: Told | undefined): boolean {
  return told?.statement.about.some((about) => /^generalBudgetExpenditure\/\d/.test(about)) ?? false;
}

/**
 * “公务接待费年初预算为5万元” beside a table that prints 预算数 and no more: that is 全年预算 by the form, and the same where nothing was
 * adjusted, so that a difference is only asked about.
 */
function isOfPlainBudget({ facts }: Ledger, { statement: { basis, about } }: Told): boolean {
  const [fact] = about;
  if (basis !== 'original' || fact === undefined) return false;
  return facts?.get(budgetOn(fact, basis))?.caliber.measure === 'adjustedBudget';
}

/** A value of the books, as it is held against a figure. */
type Known = Extract<EquationOperand, { kind: 'known' }>;

/**
 * A fact as a text would print it. What a table rounds the text has to repeat, so rounding hides nothing here; a change
 * is told by its size where a word tells its direction.
 */
function knownExactly({ facts }: Ledger, told: Told, id: FactId): Known | null {
  const fact = facts?.get(id);
  const amount = amountOfFact(fact);
  if (!fact || !amount) return null;
  const { direction } = told.statement;
  const shown = shownAs(exactly(told, fact, amount), direction);
  return { kind: 'known', amount: shown, label: fact.label, sources: fact.sources };
}

/** A rate may be counted from what the tables print or from what they round: all between is right. */
function exactly(told: Told, fact: Fact, amount: PrintedAmount): PrintedAmount {
  if (fact.kind === 'count') return amount;
  if (fact.kind !== 'ratio') return { value: nearer(told, amount), half: 0 };
  const { low, high } = fact.range ?? { low: fact.percent, high: fact.percent };
  return { value: fact.percent, half: Math.max(high - fact.percent, fact.percent - low, 0) };
}

/** The exact amount, or the one that it is rounded to: a text may print either. */
function nearer(told: Told, { value }: PrintedAmount): number {
  const size = told.amount.value;
  const shown = shownFen(value);
  return Math.abs(Math.abs(shown) - size) <= Math.abs(Math.abs(value) - size) ? shown : value;
}

/**
 * A fall is told by its size: the value turns round where the words say that there was less, and nothing stays
 * nothing.
 */
function shownAs(amount: PrintedAmount, direction: Told['statement']['direction']): PrintedAmount {
  return direction === 'down' ? { ...amount, value: amount.value === 0 ? 0 : -amount.value } : amount;
}

/** A figure less what the books know. Its check goes by the section, for each section tells one table. */
function against(told: Told, operand: Known, isStrong: boolean): Linear {
  const known: SumTerm = { operand, sign: -1 };
  const rule = tableRule(told.kind);
  return { kind: 'linear', rule, terms: [plus(told), known], isStrong, title: TITLES[rule] ?? '' };
}
