import type { BookChanges, ComparedCell } from '../../comparison';
import { FEN_PER_UNIT, type FigureUnit, type TextFigure } from '../../model';

const FEN: Readonly<Partial<Record<FigureUnit, number>>> = {
  元: FEN_PER_UNIT.元,
  万元: FEN_PER_UNIT.万元,
  亿元: 10_000 * FEN_PER_UNIT.万元,
};

/** Fewer digits are met by chance. */
const TELLING_DIGITS = 4;

/**
 * The changed cells whose old figure a text prints, digit for digit, where its words do not tell what the figure is: a
 * hint where to look, no more.
 */
export function changesWithOldValue(
  figure: TextFigure | undefined,
  { cells }: Pick<BookChanges, 'cells'>,
): readonly ComparedCell[] {
  const fen = figure?.unit && FEN[figure.unit];
  if (!figure || !fen || figure.isAbout) return [];
  const digits = Math.abs(figure.value)
    .toFixed(figure.places)
    .replace(/\D|^0\.?0*/g, '');
  if (digits.length < TELLING_DIGITS) return [];
  const [told, step] = [Math.abs(figure.value) * fen, fen / 10 ** figure.places];
  return cells.filter(({ old }) => old?.amount && Math.abs(Math.abs(old.amount.fen) - told) <= step / 2);
}
