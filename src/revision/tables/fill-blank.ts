import type { SheetSnapshot } from '../../model';
import type { Canvas } from '../canvas';
import type { Setting } from '../setting';
import { printCell, textOfCell, type CellManner } from './print-cell';
import { insertRow, strikeLine, toldRow, type RowPlace } from './table-lines';
import { NAMES_ROW, NOTE_LINE } from './table-words';
import { cellsOfLine, holdsSomething, linesOfSheet, type TablePair } from './text-tables';

type Line = ReturnType<typeof cellsOfLine>;

/** Where the rows of a table come in that has none, and how many of their cells name them. */
interface Blank {
  readonly place: RowPlace;
  readonly labels: number;
  /** Blank lines, which the rows take the place of. */
  readonly lines: readonly Line[];
}

/**
 * Rows for a table that has headings alone, or headings and blank lines: all of the books' below the headings.
 * @returns a sentence for each that could not be put in
 */
export function fillBlankTable(
  setting: Setting,
  pair: TablePair,
  manner: CellManner,
  canvas: Canvas,
): readonly string[] {
  const { inText, fresh } = pair;
  const rows = fresh.rows.filter(holdsSomething);
  const blank = blankIn(setting, pair);
  if (blank === null) return rows.map(toldRow);
  for (const row of rows) {
    const [code, name] = [row.code ?? '', row.label.trim()];
    const names = blank.labels === 1 ? [`${code} ${name}`.trim()] : [code, name];
    const cells = inText.columns.map(({ key }) => printCell(row.cells.get(key), '', manner));
    insertRow(inText.title, blank.place, [...names, ...cells], canvas);
  }
  if (rows.length > 0) for (const cells of blank.lines) strikeLine(setting, pair, cells, canvas);
  return [];
}

/** Null where no line is as wide as a row, or the headings do not tell which of its cells name one. */
function blankIn({ document }: Setting, { sheet, inText }: TablePair): Blank | null {
  const lines = linesOfSheet(sheet).map((line) => ({ line, cells: cellsOfLine(sheet, line) }));
  const said = (paragraph: number): string => textOfCell(document, paragraph).trim();
  const isBlank = (cells: Line): boolean => cells.every(({ paragraph }) => said(paragraph) === '');
  const first = lines.findIndex(({ cells }) => isBlank(cells));
  const note = lines.findIndex(({ cells }) => NOTE_LINE.test(said(cells[0]?.paragraph ?? -1)));
  const ends = [first, note].filter((at) => at >= 0);
  const headings = lines.slice(0, ends.length > 0 ? Math.min(...ends) : lines.length);
  const behind = headings.at(-1)?.cells.at(-1)?.paragraph;
  const model = first < 0 ? [...headings].reverse().find(({ line }) => isPlain(sheet, line)) : lines[first];
  const like = model?.cells[0]?.paragraph;
  if (behind === undefined || like === undefined) return null;
  const width = first < 0 ? widthOf(sheet) : (model?.cells.length ?? 0);
  const labels = width - inText.columns.length;
  const isNamed = (column: number): boolean =>
    headings.some(({ line, cells }) =>
      cells.some((cell) => NAMES_ROW.test(said(cell.paragraph)) && covers(sheet, line, cell.column, column)),
    );
  if ((labels !== 1 && labels !== 2) || ![0, 1].slice(0, labels).every(isNamed)) return null;
  const blank = first < 0 ? [] : lines.slice(first).filter(({ cells }) => isBlank(cells));
  const place = first < 0 ? { behind, like, isBelowHeadings: true as const } : { behind, like };
  return { place, labels, lines: blank.map(({ cells }) => cells) };
}

/** Columns of the cells of a table. */
function widthOf({ paragraphs = new Map<string, number>(), merges }: SheetSnapshot): number {
  const own = [...paragraphs.keys()].map((key) => Number(key.split(',')[1]));
  return Math.max(...own, ...merges.map(({ right }) => right)) + 1;
}

/** Whether each column has a cell of its own in a line, which may hang below another one. */
function isPlain({ merges }: SheetSnapshot, line: number): boolean {
  return !merges.some(({ top, bottom, left, right }) => top <= line && line <= bottom && right > left);
}

/** Whether a cell reaches to a column. */
function covers({ merges }: SheetSnapshot, line: number, from: number, column: number): boolean {
  const merged = merges.find(({ top, left }) => top === line && left === from);
  return from <= column && column <= (merged?.right ?? from);
}
