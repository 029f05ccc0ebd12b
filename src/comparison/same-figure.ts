import { FEN_PER_UNIT, halfWidthOf, type Amount, type AmountUnit, type BoundCell } from '../model';

/** A cell of one of the two books, with the unit that its table is in. */
export interface BookCell extends BoundCell {
  readonly unit: AmountUnit;
}

/** The smallest difference that a cell can show; an empty one would show what its table shows by convention. */
function stepOf({ step }: Amount, unit: AmountUnit): number {
  return step === 0 ? FEN_PER_UNIT[unit] / 100 : step;
}

/**
 * Whether two cells tell the same figure. Shown to the same step they have to be equal; otherwise the coarser one has to
 * be what the finer one rounds to, so that a published 万元 figure equals the 元 figure that it was made from. Nothing
 * is nothing, be it blank, a dash or 0.00. What is no amount is compared as it is written.
 */
export function isSameFigure(old: BookCell, now: BookCell): boolean {
  if (old.amount === null || now.amount === null) return isSameText(old, now);
  const steps = [stepOf(old.amount, old.unit), stepOf(now.amount, now.unit)];
  const [finer, coarser] = [Math.min(...steps), Math.max(...steps)];
  const difference = Math.abs(old.amount.fen - now.amount.fen);
  if (finer === coarser || difference === 0) return difference === 0;
  // A coarse 0.00 also stands for what is too little to be shown.
  return difference <= coarser / 2 + halfWidthOf(1, finer);
}

/** Whether two cells show the same and hold figures that differ beyond what is shown. */
export function differsUnseen({ amount: old }: BookCell, { amount: now }: BookCell): boolean {
  return old !== null && now !== null && old.fen === now.fen && (old.fullFen ?? old.fen) !== (now.fullFen ?? now.fen);
}

function isSameText({ value: old, amount: before }: BookCell, { value: now, amount: after }: BookCell): boolean {
  return before === null && after === null && JSON.stringify(old) === JSON.stringify(now);
}
