/**
 * Money is an integer number of 分, with the step to which it was shown.
 * JavaScript's safe integers hold about 90 万亿元 in 分, far above any unit's book.
 */

/** The unit a table prints its amounts in. */
export type AmountUnit = '元' | '万元';

/** 分 in one of each unit. */
export const FEN_PER_UNIT: Readonly<Record<AmountUnit, number>> = { 元: 100, 万元: 1_000_000 };

/**
 * An amount as it is shown.
 * - `fen`: the shown figure, in 分.
 * - `step`: the smallest difference the cell can show, in 分 (0.01 元 = 1, 0.01 万元 = 10 000).
 * - `fullFen`: the figure at full stored precision, where the cell holds more digits than it shows.
 */
export interface Amount {
  readonly fen: number;
  readonly step: number;
  readonly fullFen?: number;
}

/** The amount that an empty cell stands for: nothing, known exactly. */
export const NOTHING: Amount = { fen: 0, step: 0 };

/**
 * How far the true figure may lie from the shown one, in 分.
 * Zero and blank have no width, nor have figures shown to the 分; everything else half a step.
 */
export function halfWidth({ fen, step }: Amount): number {
  return halfWidthOf(fen, step);
}

/** The same for a figure held in arrays, where an object each would cost more than the sum. */
export function halfWidthOf(fen: number, step: number): number {
  return fen === 0 || step <= 1 ? 0 : step / 2;
}

/**
 * The figure of a stored number in 分, rounded half away from zero to `decimals` of its unit.
 * Works on the number's own shortest decimal text, so binary noise such as
 * 69.09999999999999 is cut before it is rounded.
 * @throws RangeError where the number is not finite or too large for exact 分.
 */
export function toFen(value: number, unit: AmountUnit, decimals: number): number {
  const scaled = scaleDecimal(shortest(value), decimals);
  const fen = scaled * (FEN_PER_UNIT[unit] / 10 ** decimals);
  const whole = Math.round(fen);
  if (!Number.isSafeInteger(whole)) throw new RangeError(`amount out of range: ${value} ${unit}`);
  return whole === 0 ? 0 : whole;
}

/** The number of decimals a stored number really carries once binary noise is cut. */
export function decimalsOf(value: number): number {
  const text = shortest(value);
  const exponent = text.indexOf('e');
  const mantissa = exponent < 0 ? text : text.slice(0, exponent);
  const shift = exponent < 0 ? 0 : Number(text.slice(exponent + 1));
  const point = mantissa.indexOf('.');
  const digits = point < 0 ? 0 : mantissa.length - point - 1;
  return Math.max(0, digits - shift);
}

/** A number divided by 10^shift on its decimal digits, of which a stored number has fifteen. */
export function shiftedBy(value: number, shift: number): number {
  if (shift === 0) return value;
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  return Number(`${mantissa}e${Number(exponent) - shift}`);
}

/** `fen` as text in `unit` with its two (or more) decimals and thousands separators: "12,592.92". */
export function formatAmount(fen: number, unit: AmountUnit, options: FormatOptions = {}): string {
  const plain = plainAmount(fen, unit, options.decimals);
  return options.grouping === false ? plain : groupDigits(plain);
}

/** An amount as its cell shows it, without separators: "12592.92"; nothing is told with two decimals. */
export function shownAmount({ fen, step }: Amount, unit: AmountUnit): string {
  const decimals = step > 0 ? Math.max(0, Math.round(Math.log10(FEN_PER_UNIT[unit] / step))) : 2;
  return plainAmount(fen, unit, decimals);
}

/** A plain decimal text with thousands separators: "-1234.50" → "-1,234.50". No amount has more than 27 digits. */
export function groupDigits(text: string): string {
  const [whole = '', ...fraction] = text.split('.');
  return [whole.replace(/\B(?=(?:\d{3}){1,9}(?!\d))/g, ','), ...fraction].join('.');
}

/** How an amount is printed; `decimals` is the least number of decimals (more are kept if needed). */
export interface FormatOptions {
  readonly decimals?: number;
  readonly grouping?: boolean;
}

function plainAmount(fen: number, unit: AmountUnit, decimals = 2): string {
  const places = Math.log10(FEN_PER_UNIT[unit]);
  const digits = String(Math.abs(Math.round(fen))).padStart(places + 1, '0');
  const whole = digits.slice(0, -places);
  const fraction = digits.slice(-places);
  const kept = Math.max(decimals, fraction.replace(/(?<!0)0+$/, '').length);
  const sign = fen < 0 ? '-' : '';
  const shown = fraction.padEnd(kept, '0').slice(0, kept);
  return shown === '' ? `${sign}${whole}` : `${sign}${whole}.${shown}`;
}

/** Shortest text of a number at 15 significant digits, where binary noise does not reach. */
function shortest(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return String(Number(value.toPrecision(15)));
}

/** `text × 10^decimals`, rounded half away from zero, computed on the decimal digits. */
function scaleDecimal(text: string, decimals: number): number {
  const negative = text.startsWith('-');
  const [mantissa = '0', exponent = '0'] = text.slice(negative ? 1 : 0).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const shift = decimals + Number(exponent.replace('+', ''));
  const digits = whole + fraction;
  const point = whole.length + shift;
  const kept = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const next = point < 0 ? '0' : (digits[point] ?? '0');
  const magnitude = Number(kept) + (next >= '5' ? 1 : 0);
  return negative ? -magnitude : magnitude;
}
