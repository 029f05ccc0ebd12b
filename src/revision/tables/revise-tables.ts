import { maybeRow, type BoundCell, type TableColumn, type TableRow } from '../../model';
import type { Canvas } from '../canvas';
import type { Setting } from '../setting';
import { REVISION_WORDS } from '../words';
import { askOfTableLines, askOfTables } from './ask-of-tables';
import { areGrouped, cellManner, printCell, textOfCell, type CellManner } from './print-cell';
import { reviseRows } from './revise-rows';
import { reviseTypedTables } from './typed-tables';
import { cellAt, fenOf, isForm, isSame, paragraphAt, pairsOf, type TablePair, type TextTables } from './text-tables';

/** Fills the tables that stand in the text with this year's figures, cell by cell; of all others it is told that they stay. */
export function reviseTables(setting: Setting, tables: TextTables | null, canvas: Canvas): void {
  const pairs = tables === null ? [] : pairsOf(setting.document, tables);
  const groups = areGrouped(setting.document, pairs);
  for (const pair of pairs) {
    const manner = cellManner(setting.document, pair, groups);
    const unbound = pair.inText.rows.flatMap((row) => reviseRow(setting, pair, row, manner, canvas));
    tellAtTable(setting, pair, [...unbound, ...reviseRows(setting, pair, manner, canvas)], canvas);
  }
  const filled = new Set(pairs.flatMap(({ sheet }) => [...(sheet.paragraphs?.values() ?? [])]));
  askOfTables(setting.document, filled, canvas);
  const typed = reviseTypedTables(setting, canvas);
  if (!setting.isSameYear) askOfTableLines(setting.read, setting.document, typed, canvas);
}

/** Says all that a person must do by hand at the table's first cell, where there is room for one remark only. */
function tellAtTable({ document }: Setting, { sheet }: TablePair, sentences: readonly string[], canvas: Canvas): void {
  const [first] = sheet.paragraphs?.values() ?? [];
  const span = document.paragraphs[first ?? -1]?.span;
  if (span && sentences.length > 0) canvas.leave('asked', span, sentences.join('；'));
}

/**
 * A row cell by cell.
 * @returns a sentence for each cell that cannot be found in the document and whose amount changed, so that nobody
 * takes it for done
 */
function reviseRow(
  setting: Setting,
  pair: TablePair,
  row: TableRow,
  manner: CellManner,
  canvas: Canvas,
): readonly string[] {
  const { sheet, inText, fresh } = pair;
  // A code that is not there any more goes with its whole row.
  if (row.code !== null && maybeRow(fresh, row.key) === undefined && !isForm(pair)) return [];
  return inText.columns.flatMap((column) => {
    const cell = row.cells.get(column.key);
    const paragraph = cell ? paragraphAt(sheet, cell.ref.row, cell.ref.column) : null;
    if (cell && paragraph !== null) {
      reviseCell(setting, pair, { row, column, cell, paragraph }, manner, canvas);
      return [];
    }
    const isChanged = cell && fenOf(cell) !== fenOf(cellAt(fresh, row.key, column.key));
    return isChanged ? [REVISION_WORDS.cellUnbound(row.label, column.title)] : [];
  });
}

/** A cell of a table with its paragraph in the document. */
interface PlacedCell {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: BoundCell;
  readonly paragraph: number;
}

/**
 * This year's amount in the place of last year's. One that last year's books deny is changed with a note; in a later
 * version of the same books it was put there by hand, and is only asked about.
 */
function reviseCell(
  setting: Setting,
  { inText, fresh, old }: TablePair,
  { row, column, cell, paragraph }: PlacedCell,
  manner: CellManner,
  canvas: Canvas,
): void {
  const span = setting.document.paragraphs[paragraph]?.span;
  if (span === undefined) return;
  const was = textOfCell(setting.document, paragraph);
  const now = cellAt(fresh, row.key, column.key);
  const before = old ? cellAt(old, row.key, column.key) : undefined;
  const isDenied = old !== null && !isSame(cell, before ?? { ...cell, amount: null });
  const text = printCell(now, was.trim(), manner);
  if (setting.isSameYear) {
    if (fenOf(before) === fenOf(now)) return;
    if (isDenied) {
      canvas.leave('asked', span, REVISION_WORDS.byHand + REVISION_WORDS.deniedNew(row.label.trim(), text));
      return;
    }
  }
  if (was.trim() === text || (cell.amount === null && was.trim() !== '')) return;
  canvas.change({
    kind: 'figure',
    span,
    new: text,
    label: REVISION_WORDS.cell(inText.title, row.label, column.title),
    sources: now ? [now.ref] : [],
    note: isDenied ? REVISION_WORDS.cellDenied : null,
    table: inText.title,
  });
}
