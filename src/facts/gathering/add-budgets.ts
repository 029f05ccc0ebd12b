import { maybeRow, maybeTable, type Fact, type FactId } from '../../model';
import { AMOUNT_WORDS, type BudgetName } from '../vocabulary';
import { caliberOfId, presentFacts, put, type Gathering } from './gathering';
import { budgetId, nameId, placeId, placeIn } from '../ids';
import type { ItemTable } from '../reading/items';
import { AMOUNT_WANTED, amountFact, blankFact, sumFact } from '../making/make-fact';
import { wordsAt } from '../making/values';

/** Budgets of the words that have one and of each 项: the table's own column, 助手资料, or a blank. */
export function addBudgets(gathering: Gathering): void {
  for (const { fact, name, budgetName } of AMOUNT_WORDS) {
    if (budgetName) addBudget(gathering, fact, name, budgetName);
  }
  for (const [table, codes] of gathering.items) {
    for (const code of codes) addItemBudget(gathering, table, code);
  }
}

/** An 项 that only the budget knows gets its 决算 first, as what the budget is held against. */
function addItemBudget(gathering: Gathering, table: ItemTable, code: string): void {
  const id = placeId(table, code, 'total');
  const name = `${code}${wordsAt(gathering.facts, nameId(code)) ?? ''}`;
  if (!gathering.facts.has(id)) put(gathering, unprintedItem(gathering, table, code, name));
  addBudget(gathering, id, name, '年初预算');
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

/** The table's own column where it has one, else 助手资料, else a blank that says where to look. */
function addBudget(gathering: Gathering, fact: FactId, name: string, budgetName: BudgetName): void {
  const id = budgetId(fact);
  const place = placeIn(fact);
  const places = place ? BUDGET_COLUMNS.map((column) => placeId(place.table, place.row, column)) : [];
  const printed = presentFacts(gathering, places).find(({ kind }) => kind !== 'blank');
  const given = gathering.supplement.amounts[id];
  const measure = budgetName === '年初预算' ? 'originalBudget' : 'adjustedBudget';
  const identity = { id, label: `${name}${budgetName}数`, caliber: caliberOfId(gathering, fact, { measure }) };
  const prompt = `${name}的${budgetName}数（万元），见预算批复或当年公开的部门预算`;
  if (printed) put(gathering, { ...printed, id });
  else put(gathering, given ? amountFact(identity, given) : blankFact(identity, AMOUNT_WANTED, prompt));
}
