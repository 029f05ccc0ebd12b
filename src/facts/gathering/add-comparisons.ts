import { maybeTable, type Fact, type FactId } from '../../model';
import { AMOUNT_WORDS, BUDGET_NAMES, budgetOn, otherBasis, SHARES, wordOf } from '../vocabulary';
import { comparedRows } from './add-prior-rows';
import { categoryCodes, codedRows } from '../reading/codes';
import type { Gathering } from './gathering';
import { put } from './gathering';
import { budgetId, changeId, completionOf, growthId, placeId, priorId, shareId } from '../ids';
import { ITEM_TABLES } from '../reading/items';
import { differenceFact, growthFact, ratioFact } from '../making/make-fact';

/** Every amount word, and every row that a text goes through, against last year. */
export function addChanges(gathering: Gathering): void {
  for (const { fact } of [...AMOUNT_WORDS, ...comparedRows(gathering)])
    addDifference(gathering, fact, fact, priorId(fact), '比上年');
}

/** Every figure that has a budget against it: completion, difference, and that in percent. */
export function addCompletions(gathering: Gathering): void {
  const items = [...gathering.items].flatMap(([table, codes]) => codes.map((code) => placeId(table, code, 'total')));
  const words = AMOUNT_WORDS.filter(({ budgetName }) => budgetName !== null).map(({ fact }) => fact);
  for (const id of [...words, ...items]) {
    addCompletion(gathering, id, budgetId(id), '预算');
    const basis = otherBasis(id);
    addCompletion(gathering, id, budgetOn(id, basis), BUDGET_NAMES[basis]);
  }
}

/** An amount against one of its budgets; nothing where it has no such. */
function addCompletion(gathering: Gathering, id: FactId, budget: FactId, name: string): void {
  addRatio(gathering, completionOf(budget), id, budget, `完成${name}`);
  addDifference(gathering, budget, id, budget, `比${name}`);
}

/** The shares that a text can say, and that of every 类 in its table. */
export function addShares(gathering: Gathering): void {
  for (const { part, whole } of SHARES) addShare(gathering, wordOf(part).fact, wordOf(whole).fact);
  for (const id of ITEM_TABLES) {
    const table = maybeTable(gathering.report, id);
    const codes = table ? categoryCodes(codedRows(table).keys()) : [];
    for (const code of codes) addShare(gathering, placeId(id, code, 'total'), placeId(id, 'total', 'total'));
  }
}

function addShare(gathering: Gathering, part: FactId, whole: FactId): void {
  addRatio(gathering, shareId(part, whole), part, whole, '占比');
}

/** Files a share or a rate; nothing where either fact is not there or has no value. */
function addRatio(gathering: Gathering, id: FactId, part: FactId, whole: FactId, what: string): void {
  const [top, base] = pair(gathering, part, whole);
  if (top && base) put(gathering, ratioFact(identity(id, top, what), top, base));
}

/** The difference and growth from one fact to another, filed under `subject`. */
function addDifference(gathering: Gathering, subject: FactId, now: FactId, before: FactId, what: string): void {
  const [a, b] = pair(gathering, now, before);
  if (!a || !b) return;
  put(gathering, differenceFact(identity(changeId(subject), a, `${what}增减额`), a, b));
  put(gathering, growthFact(identity(growthId(subject), a, `${what}增减率`), a, b));
}

function pair({ facts }: Gathering, a: FactId, b: FactId): readonly [Fact | undefined, Fact | undefined] {
  return [facts.get(a), facts.get(b)];
}

/** Called as the figure that it is made of, with what it tells behind; of the same money. */
function identity(id: FactId, of: Fact, what: string) {
  return { id, label: `${of.label}${what}`, caliber: of.caliber };
}
