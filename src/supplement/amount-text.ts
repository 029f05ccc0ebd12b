import { FEN_PER_UNIT, formatAmount, toFen, type Amount, type AmountUnit } from '../model';
import { readWrittenNumber } from '../recognition';
import { normaliseText } from '../standards';

/** An amount as it is written down: its figure, and the unit that it is in. */
export interface WrittenAmount {
  readonly text: string;
  readonly unit: AmountUnit;
}

/** Steps below one 元 are written in 元, with as many decimals as the step has. */
const LARGEST_STEP_IN_YUAN = 100;

/** Writes an amount so that its step can be read back. */
export function amountText({ fen, step }: Amount): WrittenAmount {
  const unit: AmountUnit = step > 0 && step <= LARGEST_STEP_IN_YUAN ? '元' : '万元';
  const decimals = step > 0 ? Math.max(0, Math.round(Math.log10(FEN_PER_UNIT[unit] / step))) : 2;
  return { text: formatAmount(fen, unit, { decimals, grouping: false }), unit };
}

const UNIT_BEHIND = /(万元|元)$/;

/**
 * Reads an amount that a person typed: separators, full width, brackets for negative ones, its own unit behind
 * it. Figures without decimals are taken for as exact as figures with two.
 * @param unit the unit where none is written
 * @returns null where the text is no amount
 */
export function maybeAmount(text: string, unit: AmountUnit = '万元'): Amount | null {
  const plain = normaliseText(text);
  const own = UNIT_BEHIND.exec(plain)?.[1];
  const stated = own === '元' || own === '万元' ? own : unit;
  const written = readWrittenNumber(plain, stated);
  if (written === null) return null;
  const most = Math.log10(FEN_PER_UNIT[stated]);
  const decimals = Math.min(Math.max(2, written.decimals), most);
  try {
    return { fen: toFen(written.value, stated, decimals), step: FEN_PER_UNIT[stated] / 10 ** decimals };
  } catch (error) {
    // Too large for exact 分 is no amount of any unit.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
