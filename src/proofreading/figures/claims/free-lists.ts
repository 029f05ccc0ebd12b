import { isCategory } from '../categories';
import { lessTerm, plus } from '../equations';
import { isExact, mayBeOfOneAccount, sameUnit, type TextAmounts, type Told } from '../told';
import { linear, type FigureClaim, type Ledger } from './claim';
import { BOTH_SIDES, INTRODUCES, IN_A_ROW, LIST_ENDS, MAY_BE_SOME, OF_WHAT, SIDES } from './free-list-words';

/** One part alone may leave anything out. */
const FEWEST_PARTS = 2;
/** Fewer characters may name anything. */
const SHORTEST_NAME = 4;
/** No sentence lists so much. */
const MOST_PARTS = 60;

/**
 * Lists that say themselves that they are whole, though no 其中 ties them to their sum: “支出150万元，具体为：A88万元、B62万元”,
 * “186人（第一期62人、第二期58人…）”, “共35个科室，包括：…”. Asked about where they do not add up: something may have been left out.
 */
export function freeListClaims({ amounts }: Ledger): readonly FigureClaim[] {
  return amounts.all.flatMap((first) => {
    const words = amounts.wordsBefore(first);
    const [introduced, named = ''] = INTRODUCES.exec(words) ?? [];
    if (introduced === undefined || MAY_BE_SOME.test(words)) return [];
    const [, spent = ''] = OF_WHAT.exec(words) ?? [];
    const ofSides = headOfSides(amounts, first, named);
    const head = ofSides ?? headOf(amounts, first, spent);
    if (!head || !isAlike(first, head) || (spent === '' && isInList(amounts, head) && !isNamed(head, named))) return [];
    const parts = listFrom(amounts, first);
    const names = new Set(parts.map(({ statement }) => statement.subject));
    // All 类 of an account are added up by themselves, and more surely.
    if (parts.length < FEWEST_PARTS || names.size < parts.length || (!ofSides && parts.every(isCategory))) return [];
    const sum = linear('NR-A01', [lessTerm(head), ...parts.map(plus)], true);
    return [{ readings: [{ ...sum, isAsked: true }] }];
  });
}

/** The value that a list stands behind, with nothing but its own rates between them; or the last that goes by a name. */
function headOf({ all }: TextAmounts, { at, statement }: Told, name = ''): Told | undefined {
  for (let index = at - 1; index >= 0; index -= 1) {
    const each = all[index];
    if (each?.statement.passage !== statement.passage) return undefined;
    if (!isRateOfBefore(each) && each.statement.subject.endsWith(name)) return each;
  }
  return undefined;
}

/** “收支总预算700万元。收入包括：…；支出包括：…”: the second list is one of the whole that the first one stands behind. */
function headOfSides(amounts: TextAmounts, first: Told, named: string): Told | undefined {
  if (!SIDES[1].test(named)) return undefined;
  for (const each of amounts.inPassage(first.statement.passage).filter(({ at }) => at < first.at)) {
    const [introduced, side = ''] = INTRODUCES.exec(amounts.wordsBefore(each)) ?? [];
    const head = introduced !== undefined && SIDES[0].test(side) ? headOf(amounts, each) : undefined;
    if (head && BOTH_SIDES.test(head.statement.subject) && isAlike(first, head)) return head;
  }
  return undefined;
}

/** Whether a value is itself a part of a list, behind which the whole is divided again. */
function isInList(amounts: TextAmounts, head: Told): boolean {
  const before = headOf(amounts, head);
  return before !== undefined && isAlike(head, before) && IN_A_ROW.test(amounts.wordsBefore(head));
}

/** “单价100万元以上设备14台。100万元以上设备包括：”: whether the words before a list say that it is of this value. */
function isNamed({ statement: { subject } }: Told, named: string): boolean {
  return named.length >= SHORTEST_NAME && subject.includes(named);
}

/** “…，占94.95%”: what is told of an amount besides. */
function isRateOfBefore({ measure, statement }: Told): boolean {
  return measure === 'percent' && statement.subjectOrigin === 'before';
}

/** Whether a figure may be a part of another one: counted in the same, and told of the same account. */
function isAlike(part: Told, whole: Told): boolean {
  return (
    isExact(part) && isExact(whole) && mayBeOfOneAccount(part, whole) && sameUnit(part, whole) && whole.amount.value > 0
  );
}

/** The parts from the first on, parted by one and the same sign; empty where the list goes on behind them in another way. */
function listFrom(amounts: TextAmounts, first: Told): readonly Told[] {
  const parts = [first];
  let sign: string | undefined;
  for (const each of amounts.all.slice(first.at + 1, first.at + MOST_PARTS)) {
    if (each.statement.passage !== first.statement.passage) break;
    if (isRateOfBefore(each)) continue;
    const words = amounts.wordsBefore(each);
    const [, comma, semicolon] = IN_A_ROW.exec(words) ?? [];
    const found = comma ?? semicolon;
    if (found === undefined || (sign !== undefined && found !== sign)) break;
    if (!isAlike(each, first) || each.statement.depth !== first.statement.depth || MAY_BE_SOME.test(words)) return [];
    sign = found;
    parts.push(each);
  }
  const last = parts.at(-1) ?? first;
  const isEnded = sign !== undefined && LIST_ENDS[sign]?.test(amounts.wordsBehind(last));
  return isEnded ? parts : [];
}
