import { FEN } from '../amounts';
import { CAUSE_WORDS } from '../words';
import type { Search, Wrong } from './search';

/** What a figure prints as digits, and what would have stood there. */
function digitsOf({ told, expected }: Wrong): readonly [string, string] {
  const { figure, measure } = told;
  const divisor = measure === 'money' ? ((figure.unit && FEN[figure.unit]) ?? 1_000_000) : 1;
  return [figure.value.toFixed(figure.places), Math.abs(expected / divisor).toFixed(figure.places)];
}

/**
 * Two digits that changed places, as 68.68 for 68.86 or 97.51 for 91.57. The point is taken out first, so that digits on
 * either side of it are found too.
 */
export const byTransposition: Search = (_ledger, wrong) => {
  const [stated = '', right = ''] = digitsOf(wrong).map((each) => each.replace('.', ''));
  if (stated.length !== right.length) return null;
  const [a = 0, b = 0, ...others] = [...stated].flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const isSwap = a !== b && others.length === 0 && stated[a] === right[b] && stated[b] === right[a];
  return isSwap ? { cause: 'transposition', words: CAUSE_WORDS.transposition } : null;
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
  if (stated.length === right.length) {
    const differing = [...stated].filter((digit, at) => digit !== right[at]).length;
    return differing === 1 ? { cause: 'digit', words: CAUSE_WORDS.digit } : null;
  }
  const [short, long] = stated.length < right.length ? [stated, right] : [right, stated];
  const isDropped =
    long.length === short.length + 1 &&
    [...long].some((_digit, at) => long.slice(0, at) + long.slice(at + 1) === short);
  return isDropped ? { cause: 'droppedDigit', words: CAUSE_WORDS.droppedDigit } : null;
};
