import type { Fact, FactId } from '../../model';
import { budgetId, placeId, priorId } from '../ids';
import {
  AMOUNT_WANTED,
  amountFact,
  blankFact,
  differenceFact,
  growthFact,
  ratioFact,
  sumFact,
  type Identity,
} from '../making/make-fact';
import { wordOf } from '../vocabulary';
import {
  ADJUSTED_BY,
  AVAILABLE,
  INDICATORS,
  THREE_PUBLIC_BUDGET,
  USED,
  type Indicator,
} from '../vocabulary/indicators';
import { caliberOfId, isKnown, put, type Gathering } from './gathering';

/** What the indicators of 部门整体支出绩效 are rates of, and the rates; one that cannot be told is not there. */
export function addIndicators(gathering: Gathering): void {
  addAvailable(gathering);
  addThreePublicBudget(gathering);
  for (const indicator of INDICATORS) addRate(gathering, indicator);
}

/**
 * What could be spent, by how much the budget was adjusted, and what was used; nothing unless all four figures have a
 * fact.
 */
function addAvailable(gathering: Gathering): void {
  const [opening, closing, original, adjusted] = [
    '财政拨款年初结转和结余',
    '财政拨款年末结转和结余',
    '财政拨款年初预算',
    '财政拨款全年预算',
  ].map((name) => gathering.facts.get(wordOf(name).fact));
  if (!opening || !closing || !original || !adjusted) return;
  put(gathering, sumFact(identity(AVAILABLE, '可用预算', opening), [opening, adjusted]));
  put(gathering, differenceFact(identity(ADJUSTED_BY, '预算调整数', adjusted), adjusted, original));
  const available = gathering.facts.get(AVAILABLE);
  if (available) put(gathering, differenceFact(identity(USED, '预算执行数', opening), available, closing));
}

/** The budget in force before the original one. */
const BUDGET_COLUMNS = ['budget', 'originalBudget'] as const;

/** This year's as it was found; last year's from its book, from 助手资料, or a blank. */
function addThreePublicBudget(gathering: Gathering): void {
  const word = wordOf('“三公”经费');
  const now = gathering.facts.get(budgetId(word.fact));
  if (now) put(gathering, { ...now, id: THREE_PUBLIC_BUDGET });
  const id = priorId(THREE_PUBLIC_BUDGET);
  const label = '上年“三公”经费预算数';
  const caliber = caliberOfId(gathering, word.fact, { period: 'prior', measure: 'adjustedBudget' });
  const printed = BUDGET_COLUMNS.map((column) => priorId(placeId('threePublic', 'total', column)));
  const found = printed.find((place) => isKnown(gathering, place));
  const given = gathering.supplement.amounts[id];
  const read = found === undefined ? undefined : gathering.facts.get(found);
  if (read) put(gathering, { ...read, id, label });
  else if (given) put(gathering, amountFact({ id, label, caliber }, given));
  else put(gathering, blankFact({ id, label, caliber }, AMOUNT_WANTED, `${label}（万元），见上年公开稿的“三公”经费表`));
}

/** One rate, unless a step before has made it: some indicators are completions and shares that every text tells. */
function addRate(gathering: Gathering, { name, rate, how, part, base }: Indicator): void {
  const [top, whole] = [gathering.facts.get(part), gathering.facts.get(base)];
  if (!top || !whole || gathering.facts.has(rate)) return;
  const told = identity(rate, name, top);
  put(gathering, how === 'growth' ? growthFact(told, top, whole) : ratioFact(told, top, whole));
}

function identity(id: FactId, label: string, { caliber }: Fact): Identity {
  return { id, label, caliber };
}
