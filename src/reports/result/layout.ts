/** The columns of 核对结果, which findings and ledger share. Widths in characters. */
export const RESULT_COLUMNS = {
  index: 0,
  level: 1,
  rule: 2,
  place: 3,
  link: 4,
  message: 5,
  difference: 6,
  left: 7,
  right: 8,
  now: 9,
  width: 10,
} as const;

/** Parts of sums that are too long for one formula stand from here on. */
export const FURTHER_COLUMN = RESULT_COLUMNS.width + 1;

/** In the order of RESULT_COLUMNS up to the right side. */
const WIDTHS = [6, 9, 7, 38, 8, 60, 13, 30, 16];
/** Verdict of now and the width that rounding may hide. */
const FORMULA_WIDTHS = [12, 10];

/** Further parts of long sums stand behind the last, without a width of their own. */
export function resultColumns(withFormulas: boolean): readonly { readonly width: number }[] {
  return [...WIDTHS, ...(withFormulas ? FORMULA_WIDTHS : [])].map((width) => ({ width }));
}
