import { maybeRow, maybeTable, type BudgetBasis, type Fact, type FactId } from '../../model';
import {
  AMOUNT_WORDS,
  balanceBudgetOf,
  BUDGET_NAMES,
  budgetOn,
  isThreePublic,
  otherBasis,
  type BudgetName,
} from '../vocabulary';
import { caliberOfId, presentFacts, put, type Gathering } from './gathering';
import { budgetId, nameId, placeId, placeIn } from '../ids';
import type { ItemTable } from '../reading/items';
import { AMOUNT_WANTED, amountFact, blankFact, sumFact } from '../making/make-fact';
import { wordsAt } from '../making/values';

/** Budgets of the words that have one and of each 项: the table's own column, 助手资料, 财决01-1, or a blank. */
export function addBudgets(gathering: Gathering): void {
  for (const { fact, name, budgetName } of AMOUNT_WORDS) {
    if (budgetName) addBudget(gathering, fact, name, budgetName);
    if (budgetName && hasOtherBudget(fact, budgetName)) addOtherBudget(gathering, fact, name);
  }
  for (const [table, codes] of gathering.items) {
    for (const code of codes) addItemBudget(gathering, table, code);
  }
}

/** Texts hold what has an 年初预算 against 全年预算 too, and “三公” against either. */
function hasOtherBudget(fact: FactId, budgetName: BudgetName): boolean {
  return budgetName === '年初预算' || isThreePublic(fact);
}

/** An 项 that only the budget knows gets its 决算 first, as what the budget is held against. */
function addItemBudget(gathering: Gathering, table: ItemTable, code: string): void {
  const id = placeId(table, code, 'total');
  const name = `${code}${wordsAt(gathering.facts, nameId(code)) ?? ''}`;
  if (!gathering.facts.has(id)) put(gathering, unprintedItem(gathering, table, code, name));
  addBudget(gathering, id, name, '年初预算');
  addOtherBudget(gathering, id, name);
}

/** An 项 that is no row of the table was not spent on; one whose row has no such cell is not known. */
function unprintedItem(gathering: Gathering, table: ItemTable, code: string, name: string): Fact | null {
  const id = placeId(table, code, 'total');
  const identity = { id, label: name, caliber: caliberOfId(gathering, id) };
  const recognised = maybeTable(gathering.report, table);
  if (recognised && maybeRow(recognised, code)) {
    return blankFact(identity, AMOUNT_WANTED, `${name}的支出决算数（万元），表中这一行没有本年支出数`);
  }
  return sumFact(identity, [], `决算表没有${name}这一行，支出决算为0`);
}

/** The columns that may hold a budget, the one in force before the original. */
const BUDGET_COLUMNS = ['budget', 'originalBudget'] as const;

/** Where a budget of each basis comes from, for whoever has to look it up. */
const WHERE_FOUND: Readonly<Record<BudgetBasis, string>> = {
  original: '见预算批复或当年公开的部门预算',
  adjusted: '即调整后的预算数，见预算指标系统或财决报表全年预算数',
};

/** The budget that the word is held against, by the name that the word gives it. */
function addBudget(gathering: Gathering, fact: FactId, name: string, budgetName: BudgetName): void {
  const identity = {
    id: budgetId(fact),
    label: `${name}${budgetName}数`,
    caliber: caliberOfId(gathering, fact, {
      measure: budgetName === '年初预算' ? 'originalBudget' : 'adjustedBudget',
    }),
  };
  const prompt = `${name}的${budgetName}数（万元），${WHERE_FOUND.original}`;
  putBudget(gathering, identity, prompt, [
    ...printedAs(fact, BUDGET_COLUMNS),
    ...(budgetName === '年初预算' ? inBalance(fact, 'original') : []),
  ]);
}

/** 全年预算 beside 年初预算; of “三公” 年初预算 beside 预算数. */
function addOtherBudget(gathering: Gathering, fact: FactId, name: string): void {
  const basis = otherBasis(fact);
  const id = budgetOn(fact, basis);
  const budgetName = BUDGET_NAMES[basis];
  const identity = {
    id,
    label: `${name}${budgetName}数`,
    caliber: caliberOfId(gathering, fact, { measure: `${basis}Budget` }),
  };
  const prompt = `${name}的${budgetName}数（万元），${WHERE_FOUND[basis]}`;
  putBudget(gathering, identity, prompt, [...printedAs(fact, [`${basis}Budget`]), ...inBalance(fact, basis)]);
  const plain = basis === 'original' ? plainBudgetOf(gathering, fact) : null;
  if (plain && gathering.facts.get(id)?.kind === 'blank') put(gathering, { ...plain, id });
}

/** A header that says which budget its column prints. */
const SAYS_WHICH = /全年|调整/;

/**
 * The column of “三公” that is headed by no more than 预算数: 全年预算 by the form's note, and what a text calls 年初预算 as well,
 * since nothing there tells the two apart. Its caliber stays that of the column. Null where the header says which it is.
 */
function plainBudgetOf({ report, facts }: Gathering, fact: FactId): Fact | null {
  const place = placeIn(fact);
  const column = place && maybeTable(report, place.table)?.columns.find(({ key }) => key === 'budget');
  if (!place || !column || SAYS_WHICH.test(column.title)) return null;
  return facts.get(placeId(place.table, place.row, column.key)) ?? null;
}

/** A place that may print a budget, and whether it is the very table of the amount. */
interface BudgetPlace {
  readonly id: FactId;
  readonly isOwn: boolean;
}

function printedAs(fact: FactId, columns: readonly string[]): readonly BudgetPlace[] {
  const place = placeIn(fact);
  return place ? columns.map((column) => ({ id: placeId(place.table, place.row, column), isOwn: true })) : [];
}

function inBalance(fact: FactId, basis: BudgetBasis): readonly BudgetPlace[] {
  const id = balanceBudgetOf(fact, basis);
  return id === null ? [] : [{ id, isOwn: false }];
}

/** The table's own column where it has one, else 助手资料, else 财决01-1, else a blank that says where to look. */
function putBudget(
  gathering: Gathering,
  identity: { readonly id: FactId; readonly label: string; readonly caliber: Fact['caliber'] },
  prompt: string,
  places: readonly BudgetPlace[],
): void {
  const known = (isOwn: boolean): Fact | undefined => {
    const ids = places.filter((place) => place.isOwn === isOwn).map((place) => place.id);
    return presentFacts(gathering, ids).find(isOwn ? isStated : isFilledIn);
  };
  const given = gathering.supplement.amounts[identity.id];
  const own = known(true);
  if (own) put(gathering, { ...own, id: identity.id });
  else if (given) put(gathering, amountFact(identity, given));
  else put(gathering, relabelled(identity, known(false)) ?? blankFact(identity, AMOUNT_WANTED, prompt));
}

function isStated({ kind }: Fact): boolean {
  return kind !== 'blank';
}

/** Many leave the budgets of 财决01-1 empty, which prints 0. */
function isFilledIn(fact: Fact): boolean {
  return fact.kind === 'amount' && fact.fen !== 0;
}

/** A figure of another table tells of this amount under its own name, and of its own kind of budget. */
function relabelled(
  { id, label, caliber }: { readonly id: FactId; readonly label: string; readonly caliber: Fact['caliber'] },
  found: Fact | undefined,
): Fact | null {
  return found ? { ...found, id, label, caliber } : null;
}
