import type { Pointing } from '../../model';
import { normaliseHeader, tableColumns, tableRows } from '../../standards';
import type { HeaderColumn } from '../sheet/header-columns';
import { INCOME_SIDE, OUTGO_SIDE } from '../sheet/header-words';
import type { SheetSegment } from '../sheet/segments';

/** A segment whose columns that were shown by hand are headed as their standard heads them. */
export function withPointedColumns(segment: SheetSegment, pointings: readonly Pointing[]): SheetSegment {
  if (pointings.length === 0) return segment;
  const pointed = pointings.map((pointing) => headerOf(segment, pointing));
  const rest = segment.columns.filter(({ column }) => pointed.every((each) => each.column !== column));
  return { ...segment, columns: [...rest, ...pointed].sort((a, b) => a.column - b.column) };
}

/** A header as the standard's own words: it is then bound as any printed one. The title stays as it is printed. */
function headerOf(segment: SheetSegment, pointing: Pointing): HeaderColumn {
  const { column } = pointing.cell;
  const printed = segment.columns.find((header) => header.column === column);
  const words = wordsOf(pointing);
  return {
    column,
    path: [...sideAbove(segment, column), ...words.map(normaliseHeader)],
    title: printed?.title ?? words.join('·'),
    row: printed?.row ?? segment.band.bottom,
    role: 'value',
  };
}

/** The headers that a standard knows the line by, from the outermost to its own. */
function wordsOf({ table, row, column }: Pointing): readonly string[] {
  const own = (lines: ReturnType<typeof tableColumns>, key: string | null): readonly string[] =>
    key === null ? [] : [lines.find((line) => line.key === key)?.labels[0] ?? codeWord(key)];
  return [...own(tableColumns(table), column), ...own(tableRows(table), row)];
}

/** A matrix heads its columns by codes. */
function codeWord(key: string): string {
  return key === 'total' ? '合计' : key;
}

/** 收入 or 支出 where the sheet heads its columns by sides: that of the nearest column to the left. */
function sideAbove({ columns }: SheetSegment, column: number): readonly string[] {
  const sides = columns.filter((header) => header.column <= column).flatMap(({ path: [outer] }) => outer ?? []);
  const side = sides[sides.length - 1];
  return side === INCOME_SIDE || side === OUTGO_SIDE ? [side] : [];
}
