import type { TableRow } from '../../model';
import type { Canvas } from '../canvas';
import type { Setting } from '../setting';
import { REVISION_WORDS } from '../words';
import { textOfCell } from './print-cell';
import type { cellsOfLine, TablePair } from './text-tables';

/** Strikes a line of a table with all its cells. */
export function strikeLine(
  { document }: Setting,
  { inText }: TablePair,
  cells: ReturnType<typeof cellsOfLine>,
  canvas: Canvas,
): void {
  const [first] = cells;
  if (!first) return;
  const spans = cells.flatMap(({ paragraph }) => document.paragraphs[paragraph]?.span ?? []);
  const text = cells.map(({ paragraph }) => textOfCell(document, paragraph).trim()).join(' ');
  const told = { text, note: REVISION_WORDS.itemGone, table: inText.title };
  canvas.deleteRow({ kind: 'delete', paragraph: first.paragraph, isRow: true, ...told }, spans);
}

/** Where a row comes in, by paragraphs: behind that of one, like that of another. */
export interface RowPlace {
  readonly behind: number;
  readonly like: number;
  readonly isBelowHeadings?: true;
}

/** Puts a row into a table. */
export function insertRow(
  table: string,
  { behind, ...place }: RowPlace,
  cells: readonly string[],
  canvas: Canvas,
): void {
  const text = cells.join(' ');
  const told = { text, pieces: [{ text, isOpen: false }], note: REVISION_WORDS.rowPutIn, table };
  canvas.insertParagraph({ kind: 'insert', behind, row: { ...place, cells }, ...told });
}

/** What is said of a row that came and could not be put in. */
export function toldRow({ code, label }: TableRow): string {
  return REVISION_WORDS.rowCame(`${code ?? ''}${label.trim()}`);
}
