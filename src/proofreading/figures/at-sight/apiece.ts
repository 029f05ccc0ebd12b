import type { Ledger } from '../claims/claim';
import { counterOf, isExactCount, isMoney, sameUnit, type TextAmounts, type Told } from '../told';
import { APIECE, COUNTED_AS } from '../words';

/** What two figures make the average to be that stands behind them. */
export interface Apiece {
  readonly all: Told;
  readonly number: Told;
}

/**
 * “培训班8期，培训320人次，平均每期45人次”: an average of a sentence that tells one count of what it is of, and one sum in its own unit.
 * Null where it tells none, more than one, or some that make it right.
 */
export function apieceOf({ amounts }: Ledger, average: Told): Apiece | null {
  const each = (APIECE.exec(amounts.wordsBefore(average)) ?? []).slice(1).join('');
  if (each === '' || average.figure.isAbout || average.amount.value === 0) return null;
  const before = amounts.beside(average).filter((told) => told.at < average.at && told.amount.value > 0);
  const numbers = before.filter((told) => isExactCount(told) && isCountOf(amounts, told, each));
  const sums = before.filter((told) => !numbers.includes(told) && isSumOf(amounts, told, average));
  const [number, ...otherNumbers] = numbers;
  const [all, ...otherSums] = sums;
  if (!number || !all || otherNumbers.length > 0 || otherSums.length > 0) return null;
  return { all, number };
}

/** What an average goes on with that is of one of the counted: “期” of 8期, “村” of 28个村. */
function countedBy(amounts: TextAmounts, told: Told): string {
  return told.figure.unit === '个' ? amounts.wordsBehind(told).slice(0, 1) || '个' : counterOf(told);
}

/** Whether a figure counts what an average is of one of. */
function isCountOf(amounts: TextAmounts, told: Told, each: string): boolean {
  const counter = countedBy(amounts, told);
  const known = COUNTED_AS.find((short) => short.each.test(each));
  return known ? known.counters.includes(counter) : each.startsWith(counter);
}

/** Whether a figure may be what all of them have together, and no average itself. */
function isSumOf(amounts: TextAmounts, told: Told, average: Told): boolean {
  if (APIECE.test(amounts.wordsBefore(told))) return false;
  if (average.measure === 'count') return isExactCount(told) && sameUnit(told, average);
  return isMoney(told) && told.statement.predicate === 'value';
}
