import type { Random } from '../random';
import { roundToStep, STEP } from '../show/show-amount';
import type { TruePlace } from '../show/truth';

/** Another shown amount in 分 for one that is not zero; null where the slip cannot happen to it. */
export type AmountSlip = (place: TruePlace, random: Random) => number | null;

const TEN_THOUSAND = 10_000;

/** Changes the digits that the cell shows; the result keeps its first digit from being 0. */
function onDigits(change: (digits: string, random: Random) => string): AmountSlip {
  return ({ fen, unit }, random) => {
    const shown = String(Math.abs(Math.round(fen / STEP[unit])));
    const changed = change(shown, random);
    return changed === '' || changed.startsWith('0') ? null : Math.sign(fen) * Number(changed) * STEP[unit];
  };
}

/** Two neighbouring digits change places. */
export const transposition = onDigits((digits, random) => {
  if (digits.length < 2) return '';
  const at = random.integer(0, digits.length - 2);
  return `${digits.slice(0, at)}${digits.charAt(at + 1)}${digits.charAt(at)}${digits.slice(at + 2)}`;
});

/** One digit is another. */
export const digit = onDigits((digits, random) => {
  const at = random.integer(0, digits.length - 1);
  return `${digits.slice(0, at)}${random.integer(0, 9)}${digits.slice(at + 1)}`;
});

/** One digit is missing, or typed twice. */
export const droppedDigit = onDigits((digits, random) => {
  const at = random.integer(0, digits.length - 1);
  const doubled = random.chance(0.3) ? digits.charAt(at).repeat(2) : '';
  return `${digits.slice(0, at)}${doubled}${digits.slice(at + 1)}`;
});

export const sign: AmountSlip = ({ fen }) => -fen;

/** The amount as the other unit would print it: 元 typed into a 万元 table, or 万元 into a 元 table. */
export const otherUnit: AmountSlip = ({ exactFen, unit }) => {
  const changed = unit === '万元' ? exactFen * TEN_THOUSAND : roundToStep(exactFen, '万元') / TEN_THOUSAND;
  const canBeShown = Number.isSafeInteger(changed) && roundToStep(changed, unit) === changed;
  return canBeShown ? nonZero(changed) : null;
};

/** Ten, a hundred or a thousand times too much or too little. */
export const scale: AmountSlip = ({ fen, unit }, random) => {
  const factor = random.pick([10, 100, 1000]);
  return random.chance(0.5) ? fen * factor : nonZero(roundToStep(fen / factor, unit));
};

/** Off by so many of the smallest differences that the cell shows. */
export function steps(count: number): AmountSlip {
  return ({ fen, unit }, random) => fen + (random.chance(0.5) ? 1 : -1) * count * STEP[unit];
}

function nonZero(fen: number): number | null {
  return fen === 0 ? null : fen;
}
