import { normaliseHeader, remember } from '../../standards';
import { areaAt, printedText, spreadText, type Grid } from './grid';
import type { HeaderBand } from './header-bands';
import { isDash } from '../figures/number-text';
import { frameRole, isBareUnit, isNeutral, isRank, isTotalLabel, type FrameRole } from './header-words';

/** A column with the headers above it, from the outermost to its own. */
export interface HeaderColumn {
  readonly column: number;
  readonly path: readonly string[];
  /** The path as people read it, joined by “·”. */
  readonly title: string;
  /** Row of the lowest header of its own. */
  readonly row: number;
  readonly role: FrameRole | 'value';
}

interface HeaderCell {
  readonly text: string;
  readonly printed: string;
  /** False where the text was taken over from the left, as in a sheet whose merged cells were lost. */
  readonly own: boolean;
  readonly row: number;
}

/** A column's number, also with how it is computed: 3=4+5. */
const NUMBER_LIKE = /^[-(]?[\d,.]+\)?(?:=.*)?$/;

/** The columns of a header band with their header paths; columns without any header are left out. */
export function headerColumns(grid: Grid, band: HeaderBand): readonly HeaderColumn[] {
  const lines = fillLeft(readHeaderCells(grid, band), grid.columns);
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < grid.columns; column += 1) {
    const header = describeColumn(lines, column);
    if (header !== null) columns.push(header);
  }
  return withUnitsNamed(columns);
}

/** 单位 alone, left of all figures where no other column names the rows, heads the units that they are about. */
function withUnitsNamed(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const first = columns.find(({ role }) => role !== 'code' && role !== 'line');
  const isNamed = columns.some(({ role }) => role === 'name' || role === 'label');
  if (isNamed || !isBareUnit(first?.path.join('') ?? '')) return columns;
  return columns.map((header) => (header === first ? { ...header, role: 'name' } : header));
}

/** Whether a column holds what its row is: a code, a name, a label. */
export function isLabelling({ role }: HeaderColumn): boolean {
  return role === 'code' || role === 'name' || role === 'label';
}

/** The headers of a band by row and column, blank rows left out; a merged text stands in each of its cells. */
function readHeaderCells(grid: Grid, band: HeaderBand): (HeaderCell | null)[][] {
  const lines: (HeaderCell | null)[][] = [];
  for (let row = band.top; row <= band.bottom; row += 1) {
    const isShared = band.sharesTotal && row === band.bottom;
    const line: (HeaderCell | null)[] = [];
    for (let column = 0; column < grid.columns; column += 1) line.push(readHeaderCell(grid, row, column));
    if (line.every((cell) => cell === null)) continue;
    lines.push(isShared ? withoutTotalLabel(line, lines) : line);
  }
  return lines;
}

/** A header as it is compared; null for 栏次, dashes and the numbers of columns, which head nothing. */
const headerText = remember((text) =>
  isRank(text) || isDash(text) || NUMBER_LIKE.test(text) ? null : normaliseHeader(text),
);

function readHeaderCell(grid: Grid, row: number, column: number): HeaderCell | null {
  const text = spreadText(grid, row, column);
  const header = text === '' ? null : headerText(text);
  if (header === null) return null;
  const area = areaAt(grid, row, column);
  const printed = printedText(grid, area?.top ?? row, area?.left ?? column);
  return { text: header, printed, own: true, row: area?.top ?? row };
}

/** On the row that 合计 shares with the headers, its label is no header. */
function withoutTotalLabel(
  line: readonly (HeaderCell | null)[],
  above: readonly (readonly (HeaderCell | null)[])[],
): (HeaderCell | null)[] {
  return line.map((cell, column) => {
    const inFrame = above.some((other) => frameRole(other[column]?.text ?? '') !== null);
    return cell !== null && inFrame && isTotalLabel(cell.text) ? null : cell;
  });
}

/** A blank header cell repeats its left neighbour where both stand under the same headers. */
function fillLeft(lines: (HeaderCell | null)[][], width: number): readonly (readonly (HeaderCell | null)[])[] {
  lines.forEach((line, level) => {
    for (let column = 1; column < width; column += 1) {
      const left = line[column - 1] ?? null;
      if (line[column] !== null || left === null) continue;
      if (sameAbove(lines, level, column)) line[column] = { ...left, own: false };
    }
  });
  return lines;
}

/** Whether a column and the one to its left have the same headers on all rows above. */
function sameAbove(lines: readonly (readonly (HeaderCell | null)[])[], level: number, column: number): boolean {
  return lines.every((line, index) => index >= level || line[column]?.text === line[column - 1]?.text);
}

/** A header merged over several rows counts once. Null where no header of its own stands over a column of figures. */
function describeColumn(lines: readonly (readonly (HeaderCell | null)[])[], column: number): HeaderColumn | null {
  const path: string[] = [];
  const printed: string[] = [];
  let above: HeaderCell | null = null;
  let own: HeaderCell | null = null;
  for (const line of lines) {
    const cell: HeaderCell | null = line[column] ?? null;
    if (cell === null) continue;
    if (cell.text !== above?.text) {
      path.push(cell.text);
      printed.push(cell.printed);
    }
    if (cell.own) own = cell;
    above = cell;
  }
  const role = roleOf(path);
  if (own === null && role === 'value') return null;
  return { column, path, title: printed.join('·'), row: (own ?? above)?.row ?? 0, role };
}

/** The innermost header that says anything decides; 小计 under 科目名称 is still a name. */
function roleOf(path: readonly string[]): HeaderColumn['role'] {
  for (let level = path.length - 1; level >= 0; level -= 1) {
    const header = path[level] ?? '';
    if (!isNeutral(header)) return frameRole(header) ?? 'value';
  }
  return 'value';
}
