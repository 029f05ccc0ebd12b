import {
  FEN_PER_UNIT,
  NOTHING,
  decimalsOf,
  isCellError,
  shiftedBy,
  toFen,
  type AmountUnit,
  type BoundCell,
  type CellKind,
  type CellValue,
} from '../../model';
import { normaliseText } from '../../standards';
import { shownDigits, showsDate, type ShownDigits } from './number-format';
import { isDash, readWrittenNumber } from './number-text';
import { shownText } from './shown-text';

/** Both units are printed to 0.01 by convention. */
const CONVENTIONAL_DECIMALS = 2;
/** Places after the point that still make whole 分. */
const FINEST_DECIMALS: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 6 };

/** How the amounts of a table are read. */
export interface AmountContext {
  readonly unit: AmountUnit;
  /** Decimals of figures without a format: two, or more where most of the table's figures carry more. */
  readonly generalDecimals: number;
  /** Whether the book counts its dates from 1904. */
  readonly datesFrom1904?: true;
}

/** A cell read as an amount; `problem` says in Chinese why there is none where one was expected. */
export interface ReadAmount extends Pick<BoundCell, 'kind' | 'amount' | 'date' | 'shift'> {
  readonly problem: string | null;
}

/** Reads what stands in an amount cell. A formula without a result has no amount: it is not zero. */
export function readAmount(
  value: CellValue,
  format: string | undefined,
  formula: string | undefined,
  context: AmountContext,
): ReadAmount {
  if (isCellError(value)) return unreadable('error', `错误值 ${value.error}`);
  if (typeof value === 'number') return readNumber(value, format, context);
  if (typeof value === 'boolean') return unreadable('text', `逻辑值 ${value ? 'TRUE' : 'FALSE'}`);
  const text = value === null ? '' : normaliseText(value);
  if (text !== '') return readText(text, String(value), context);
  // A program wrote the formula and nobody calculated it: unknown, not zero.
  if (value === null && formula !== undefined) return unreadable('blank', `公式 ${formula} 没有计算结果`);
  return { kind: 'blank', amount: NOTHING, problem: null };
}

/**
 * Decimals that figures without a format stand in. General drops trailing zeros, so two by convention;
 * more only where at least half of the figures that are not zero carry more, so that one stray digit does
 * not make a whole rounded table exact.
 */
export function generalDecimals(figures: readonly number[], unit: AmountUnit): number {
  const carried = figures.filter((figure) => figure !== 0).map((figure) => carriedDecimals(figure, unit));
  const finer = carried.filter((decimals) => decimals > CONVENTIONAL_DECIMALS);
  return finer.length > 0 && finer.length * 2 >= carried.length ? Math.max(...finer) : CONVENTIONAL_DECIMALS;
}

/** A typed number has the decimals that were typed, two at least: “5” stands among figures of two. */
function readText(text: string, printed: string, context: AmountContext): ReadAmount {
  if (isDash(text)) return { kind: 'dash', amount: NOTHING, problem: null };
  // A figure that ends in its point has lost its decimals, on the next line or behind the edge of its column.
  const written = text.endsWith('.') ? null : readWrittenNumber(text, context.unit);
  if (written === null) return unreadable('text', `文字“${printed.trim()}”`);
  const decimals = Math.max(CONVENTIONAL_DECIMALS, written.decimals);
  return toAmount('numberText', written.value, decimals, context.unit);
}

/** The figure as the cell shows it: digits that its format hides are moved away first. */
function readNumber(value: number, format: string | undefined, context: AmountContext): ReadAmount {
  if (format !== undefined && showsDate(format, value)) {
    const date = shownText(value, format, context.datesFrom1904);
    return { ...unreadable('text', `显示为日期“${date}”`), date };
  }
  const digits = format === undefined ? null : shownDigits(format, value);
  const shown = digits === null ? value : shiftedBy(value, digits.shift);
  const decimals = digits === null ? plainDecimals(value, context) : formatDecimals(shown, digits);
  const read = toAmount('number', shown, decimals, context.unit);
  return digits === null || digits.shift === 0 ? read : { ...read, shift: digits.shift };
}

/** Without a format: as many decimals as the table's figures, or as this one carries where that is more. */
function plainDecimals(value: number, { unit, generalDecimals: table }: AmountContext): number {
  return Math.max(table, carriedDecimals(value, unit));
}

/** A fixed format decides; optional places count as far as the figure fills them, two by convention. */
function formatDecimals(value: number, { least, most }: ShownDigits): number {
  if (least === most) return most;
  return Math.min(most, Math.max(least, CONVENTIONAL_DECIMALS, decimalsOf(value)));
}

/** `fen` is rounded to the step that is shown; `fullFen` keeps the stored figure where rounding took something away. */
function toAmount(kind: CellKind, value: number, decimals: number, unit: AmountUnit): ReadAmount {
  try {
    const places = Math.min(decimals, FINEST_DECIMALS[unit]);
    const full = exactFen(value, unit);
    const step = FEN_PER_UNIT[unit] / 10 ** places;
    const fen = full % step === 0 ? full : toFen(value, unit, places);
    return { kind, amount: full === fen ? { fen, step } : { fen, step, fullFen: full }, problem: null };
  } catch (error) {
    if (error instanceof RangeError) return unreadable(kind, `数值 ${value} 过大`);
    throw error;
  }
}

/** The figure to the 分. Most carry two decimals at most, which is seen without looking at their digits. */
function exactFen(value: number, unit: AmountUnit): number {
  const cents = Math.round(value * 100);
  // The nearest double to cents ÷ 100 stands for no other number of two decimals.
  const isExact = cents / 100 === value && cents !== 0;
  const fen = isExact ? cents * (FEN_PER_UNIT[unit] / 100) : NaN;
  return Number.isSafeInteger(fen) ? fen : toFen(value, unit, FINEST_DECIMALS[unit]);
}

/** Decimals that a figure carries, two at least and no more than make whole 分. */
function carriedDecimals(value: number, unit: AmountUnit): number {
  if (!hasMoreDecimals(value)) return CONVENTIONAL_DECIMALS;
  return Number.isFinite(value) ? Math.min(decimalsOf(value), FINEST_DECIMALS[unit]) : 0;
}

/** Whether a figure carries more digits than are printed by convention. */
export function hasMoreDecimals(figure: number): boolean {
  return Math.round(figure * 100) / 100 !== figure;
}

function unreadable(kind: CellKind, problem: string): ReadAmount {
  return { kind, amount: null, problem };
}
