import { lessTerm, plus, type SumTerm } from '../equations';
import { isMoney, type TextAmounts, type Told } from '../told';
import { linear, type FigureClaim, type Ledger } from './claim';
import { ADDED_BUDGET, ADJUSTED_BUDGET, CUT_BUDGET, ORIGINAL_BUDGET } from './savings-words';

/**
 * A budget as it was approved, what was added to it within the year, and what it was in the end, one right behind the other:
 * “年初预算100万元，年中追加20万元，调整后预算120万元”. Only asked about: it may have been cut as well.
 */
export function adjustedClaims({ amounts }: Ledger): readonly FigureClaim[] {
  return amounts.all.flatMap((adjusted) => {
    const [change, original] = [amounts.all[adjusted.at - 1], amounts.all[adjusted.at - 2]];
    if (!change || !original || ![original, change, adjusted].every((each) => isOneOf(adjusted, each))) return [];
    const term = changeOf(change, wordsOf(amounts, change));
    const isFrame =
      ORIGINAL_BUDGET.test(wordsOf(amounts, original)) && ADJUSTED_BUDGET.test(wordsOf(amounts, adjusted));
    if (!term || !isFrame) return [];
    const sum = linear('NR-A01', [lessTerm(adjusted), plus(original), term], true);
    return [{ readings: [{ ...sum, isAsked: true }] }];
  });
}

/** What was added, or taken away; null where the words say neither. */
function changeOf(change: Told, words: string): SumTerm | null {
  if (ADDED_BUDGET.test(words)) return plus(change);
  return CUT_BUDGET.test(words) ? lessTerm(change) : null;
}

/** Whether a figure is money of the same sentence. */
function isOneOf({ statement: { sentence } }: Told, told: Told): boolean {
  return told.statement.sentence === sentence && isMoney(told) && !told.statement.isAside;
}

/** No name of a budget is longer. */
const LONGEST_WORDS = 30;

function wordsOf(amounts: TextAmounts, told: Told): string {
  return amounts.wordsBefore(told).slice(-LONGEST_WORDS);
}
