import type { AmountUnit } from '../../model';

/** A number written as text. `decimals` counts the digits after the point as typed. */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
}

/** Every sign that people type for a dash, / and ~ among them. */
const DASHES = /^[-—–―─－‐‑‒﹣_/~]+$/;
const WRITTEN =
  /^(?<open>\()?(?<sign>[-−–+△▲负])?[¥￥]?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d*)?(?<unit>万元|元)?(?<close>\))?$/u;

/** Dashes and their kin stand for “not applicable”. */
export function isDash(text: string): boolean {
  return DASHES.test(text);
}

/**
 * The number that a text writes: thousands separators, brackets or △ for negative ones, a unit behind it
 * where that is the table's own. `text` is already comparable (half width, no spaces). Null for anything else.
 */
export function readWrittenNumber(text: string, unit: AmountUnit): WrittenNumber | null {
  const groups = WRITTEN.exec(text)?.groups;
  if (groups === undefined) return null;
  const { open, sign, whole = '', fraction = '', unit: written, close } = groups;
  // A single bracket is a slip of typing: the sign is then not known.
  if ((open === undefined) !== (close === undefined)) return null;
  if (written !== undefined && written !== unit) return null;
  const magnitude = Number(`${whole.replace(/,/g, '')}${fraction}`);
  const isNegative = open !== undefined || (sign !== undefined && sign !== '+');
  return { value: isNegative ? -magnitude : magnitude, decimals: Math.max(0, fraction.length - 1) };
}
