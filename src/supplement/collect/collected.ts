import type { PlacedLine } from '../kept-line';
import type { ReadLines } from '../read-lines';

/** A form that came back. */
export interface Collected extends ReadLines {
  /** The unit's name, else the file's. */
  readonly from: string;
  /** Every line of the form, filled in or not. */
  readonly lines: readonly PlacedLine[];
}
