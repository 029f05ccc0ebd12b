import type { Random } from '../random';
import type { FigureTableId, TableFigures, UnitFigures } from '../unit/figures';
import type { Unit } from '../unit/unit';
import { type DrawnCell, type FigureCell, textCell } from './drawing';
import type { Edition } from './edition';
import type { Style } from './style';

/** What every table is drawn from. */
export interface Context {
  readonly unit: Unit;
  readonly figures: UnitFigures;
  readonly edition: Edition;
  readonly style: Style;
  readonly random: Random;
}

/**
 * The cell of one figure.
 * @throws RangeError where the table has no such row or column: a slip in a layout.
 */
export function figureCell(context: Context, table: FigureTableId, row: string, column: string): FigureCell {
  const fen = rowsOf(context, table).get(row)?.get(column);
  if (fen === undefined) throw new RangeError(`no figure ${table}/${row}/${column}`);
  return { kind: 'figure', place: { table, row, column }, fen };
}

export function rowsOf(context: Context, table: FigureTableId): TableFigures {
  return context.figures[table];
}

/** A column number under a heading, or 栏次 itself. */
export function lineCell(text: string | number): DrawnCell {
  return textCell('lineNumber', text);
}

const ORDINALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** 1 → 一, 12 → 十二, 26 → 二十六. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = ORDINALS[value % 10] ?? '';
  const tensText = tens > 1 ? (ORDINALS[tens] ?? '') : '';
  return tens === 0 ? ones : `${tensText}十${ones}`;
}

/** “三、”, or nothing where the style leaves ordinals out. */
export function ordinal(context: Context, index: number): string {
  return context.style.ordinals ? `${chineseNumber(index)}、` : '';
}

/** The year whose names a book prints: now and then a unit keeps those of 2018. */
export function nameYear({ unit, style }: Context): number {
  return style.oldLabels ? Math.min(unit.year, 2018) : unit.year;
}
