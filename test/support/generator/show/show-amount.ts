import type { AmountUnit, CellValue } from '../../../../src/model';
import type { AmountStyle } from '../layout/style';
import type { Random } from '../random';

/** 分 in the smallest difference that a cell shows: 0.01 of its unit. */
export const STEP: Readonly<Record<AmountUnit, number>> = { 元: 1, 万元: 10_000 };

const UNIT_FEN: Readonly<Record<AmountUnit, number>> = { 元: 100, 万元: 1_000_000 };

/** An amount as a cell holds it. */
export interface ShownAmount {
  readonly value: CellValue;
  readonly format: string | null;
  /** As shown, in 分. */
  readonly fen: number;
}

/** Rounds half away from zero to what a cell of this unit shows. */
export function roundToStep(fen: number, unit: AmountUnit): number {
  const rounded = Math.sign(fen) * Math.round(Math.abs(fen) / STEP[unit]) * STEP[unit];
  return rounded === 0 ? 0 : rounded;
}

/** Writes an exact amount the way the style wants it. */
export function showAmount(exactFen: number, unit: AmountUnit, style: AmountStyle, random: Random): ShownAmount {
  const fen = showsAllDigits(style) ? exactFen : roundToStep(exactFen, unit);
  if (exactFen === 0) return { ...showZero(style, random), fen };
  const format = style.format === 'fixed' && style.kind === 'number' ? '#,##0.00' : null;
  return { value: valueOf(exactFen, fen, unit, style), format, fen };
}

/** General format shows what the cell holds. */
function showsAllDigits({ kind, digits, format }: AmountStyle): boolean {
  return kind === 'number' && digits === 'full' && format === 'general';
}

function showZero(style: AmountStyle, random: Random): Omit<ShownAmount, 'fen'> {
  const zeros = style.zeros === 'mixed' ? random.pick(['blank', 'zero'] as const) : style.zeros;
  if (zeros === 'blank') return { value: null, format: null };
  if (zeros === 'dash') return { value: random.pick(['—', '－', '-']), format: null };
  if (style.kind !== 'number')
    return { value: style.kind === 'fullWidth' ? toFullWidth('0.00') : '0.00', format: null };
  return { value: 0, format: style.format === 'fixed' ? '#,##0.00' : null };
}

function valueOf(exactFen: number, fen: number, unit: AmountUnit, style: AmountStyle): CellValue {
  const decimals = style.digits === 'full' && unit === '万元' ? 6 : 2;
  const text = ((decimals === 6 ? exactFen : fen) / UNIT_FEN[unit]).toFixed(decimals);
  if (style.kind === 'number') return Number(text);
  const separated = withSeparators((fen / UNIT_FEN[unit]).toFixed(2));
  return style.kind === 'fullWidth' ? toFullWidth(separated) : separated;
}

/** "-12345.67" → "-12,345.67". */
export function withSeparators(text: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}

/** Digits and the signs between them as East Asian full-width characters. */
export function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
