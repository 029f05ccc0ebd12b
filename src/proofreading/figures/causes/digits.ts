import { FEN } from '../amounts';
import { CAUSE_WORDS } from '../words';
import { areSwapped, differInOne } from '../slips';
import type { Search, Wrong } from './search';

/** What a figure prints as digits, and what would have stood there. */
function digitsOf({ told, expected }: Wrong): readonly [string, string] {
  const { figure, measure } = told;
  const divisor = measure === 'money' ? ((figure.unit && FEN[figure.unit]) ?? 1_000_000) : 1;
  return [figure.value.toFixed(figure.places), Math.abs(expected / divisor).toFixed(figure.places)];
}

/** The point is taken out first, so that digits on either side of it are found too: 68.68 for 68.86, 97.51 for 91.57. */
export const byTransposition: Search = (_ledger, wrong) => {
  const [stated, right] = digitsOf(wrong);
  return areSwapped(stated, right) ? { cause: 'transposition', words: CAUSE_WORDS.transposition } : null;
};

/** A rate whose last place was cut where it had to be rounded. Of rates only. */
export const byTruncation: Search = (_ledger, { told, expected }) => {
  const step = 10 ** -told.figure.places;
  const isCut =
    told.measure === 'percent' && Math.abs(Math.trunc(expected / step) * step - told.amount.value) < step / 1000;
  return isCut ? { cause: 'truncated', words: CAUSE_WORDS.truncated } : null;
};

/**
 * One digit other, or one too few or too many. Late, since a digit is met by chance more often than all that was tried
 * before.
 */
export const byDigit: Search = (_ledger, wrong) => {
  const [stated, right] = digitsOf(wrong);
  if (differInOne(stated, right)) return { cause: 'digit', words: CAUSE_WORDS.digit };
  if (stated.length === right.length) return null;
  const [short, long] = stated.length < right.length ? [stated, right] : [right, stated];
  const isDropped =
    long.length === short.length + 1 &&
    [...long].some((_digit, at) => long.slice(0, at) + long.slice(at + 1) === short);
  return isDropped ? { cause: 'droppedDigit', words: CAUSE_WORDS.droppedDigit } : null;
};
