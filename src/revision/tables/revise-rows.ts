import { maybeRow, type TableRow } from '../../model';
import type { Canvas } from '../canvas';
import type { Setting } from '../setting';
import { REVISION_WORDS } from '../words';
import { printCell, textOfCell, type CellManner } from './print-cell';
import { NAMES_ROW } from './table-words';
import { cellsOfLine, linesOfSheet, holdsSomething, isForm, type TablePair } from './text-tables';

/**
 * Rows of codes that came or went: struck, or put in where their code belongs.
 * @returns a sentence for each that came and could not be put in
 */
export function reviseRows(setting: Setting, pair: TablePair, manner: CellManner, canvas: Canvas): readonly string[] {
  const { inText, fresh } = pair;
  const came = fresh.rows.filter((row) => row.code !== null && holdsSomething(row) && !maybeRow(inText, row.key));
  if (inText.rows.length === 0) return fillBlank(setting, pair, manner, canvas);
  if (isEmptied(pair)) return came.filter((row) => !putInEmpty(setting, pair, row, manner, canvas)).map(toldRow);
  if (isForm(pair)) return came.map(toldRow);
  for (const row of inText.rows) if (row.code !== null && !maybeRow(fresh, row.key)) strike(setting, pair, row, canvas);
  const coded = inText.rows.filter(({ code }) => code !== null);
  const isSorted = coded.every((row, index) => index === 0 || (coded[index - 1]?.code ?? '') <= (row.code ?? ''));
  return came.filter((row) => !isSorted || !putIn(setting, pair, row, manner, canvas)).map(toldRow);
}

/** Whether a table of the text holds its total alone, where that of the books has rows of codes: it was empty. */
function isEmptied({ inText, fresh }: TablePair): boolean {
  return inText.rows.length === 1 && inText.rows[0]?.code === null && fresh.rows.some(({ code }) => code !== null);
}

/**
 * Rows for a table that has headings and blank lines alone: all of the books' in the place of the blank lines.
 * @returns a sentence for each that could not be put in
 */
function fillBlank(setting: Setting, pair: TablePair, manner: CellManner, canvas: Canvas): readonly string[] {
  const { inText, fresh } = pair;
  const rows = fresh.rows.filter(holdsSomething);
  const blank = blankLinesOf(setting, pair);
  if (blank === null) return rows.map(toldRow);
  const { upper, model, labels, lines } = blank;
  for (const row of rows) {
    const [code, name] = [row.code ?? '', row.label.trim()];
    const names = labels === 1 ? [`${code} ${name}`.trim()] : [code, name];
    const cells = inText.columns.map(({ key }) => printCell(row.cells.get(key), '', manner));
    insertRow(inText.title, upper, model, [...names, ...cells], canvas);
  }
  if (rows.length > 0) for (const cells of lines) strikeLine(setting, pair, cells, canvas);
  return [];
}

/** The blank lines of such a table, by paragraphs: what stands above them, and how many cells name a row. */
interface BlankLines {
  readonly upper: number;
  readonly model: number;
  readonly labels: number;
  readonly lines: readonly ReturnType<typeof cellsOfLine>[];
}

/** Null where there are none, or where the headings do not tell which of their cells name a row. */
function blankLinesOf({ document }: Setting, { sheet, inText }: TablePair): BlankLines | null {
  const lines = linesOfSheet(sheet).map((line) => cellsOfLine(sheet, line));
  const said = (paragraph: number): string => textOfCell(document, paragraph).trim();
  const first = lines.findIndex((cells) => cells.every(({ paragraph }) => said(paragraph) === ''));
  const model = lines[first];
  const upper = lines[first - 1]?.at(-1);
  if (!model?.[0] || !upper) return null;
  const labels = model.slice(0, model.length - inText.columns.length);
  const isNamed = labels.every(({ column }) =>
    lines
      .slice(0, first)
      .some((cells) => cells.some((cell) => cell.column === column && NAMES_ROW.test(said(cell.paragraph)))),
  );
  if ((labels.length !== 1 && labels.length !== 2) || !isNamed) return null;
  const blank = lines.slice(first).filter((cells) => cells.every(({ paragraph }) => said(paragraph) === ''));
  return { upper: upper.paragraph, model: model[0].paragraph, labels: labels.length, lines: blank };
}

/** Like the total, code and name in its label; false where the total's line has other cells too. */
function putInEmpty(setting: Setting, pair: TablePair, row: TableRow, manner: CellManner, canvas: Canvas): boolean {
  const [total] = pair.inText.rows;
  const model = total ? cellsOfLine(pair.sheet, total.labelRef.row) : [];
  const last = model[model.length - 1];
  if (!total || !model[0] || !last) return false;
  const columns = new Map([...total.cells].map(([key, { ref }]) => [ref.column, key]));
  const cells = model.flatMap(({ column, paragraph }) => {
    const key = columns.get(column);
    if (key !== undefined)
      return [printCell(row.cells.get(key), textOfCell(setting.document, paragraph).trim(), manner)];
    return column === total.labelRef.column ? [`${row.code ?? ''} ${row.label.trim()}`] : [];
  });
  if (cells.length < model.length) return false;
  insertRow(pair.inText.title, last.paragraph, model[0].paragraph, cells, canvas);
  return true;
}

function toldRow({ code, label }: TableRow): string {
  return REVISION_WORDS.rowCame(`${code ?? ''}${label.trim()}`);
}

/** All cells of a line go: a row is nothing without its label. */
function strike(setting: Setting, pair: TablePair, row: TableRow, canvas: Canvas): void {
  strikeLine(setting, pair, cellsOfLine(pair.sheet, row.labelRef.row), canvas);
}

function strikeLine(
  { document }: Setting,
  { inText }: TablePair,
  cells: ReturnType<typeof cellsOfLine>,
  canvas: Canvas,
): void {
  const [first] = cells;
  if (!first) return;
  const spans = cells.flatMap(({ paragraph }) => document.paragraphs[paragraph]?.span ?? []);
  const text = cells.map(({ paragraph }) => textOfCell(document, paragraph).trim()).join(' ');
  canvas.deleteRow(
    {
      kind: 'delete',
      paragraph: first.paragraph,
      text,
      note: REVISION_WORDS.itemGone,
      isRow: true,
      table: inText.title,
    },
    spans,
  );
}

/** Like the nearest row of a code as long; false where what its cells hold is not known. */
function putIn(setting: Setting, pair: TablePair, row: TableRow, manner: CellManner, canvas: Canvas): boolean {
  const { sheet, inText } = pair;
  const { document } = setting;
  const code = row.code ?? '';
  const coded = inText.rows.filter((each) => each.code !== null);
  const above = coded.filter((each) => (each.code ?? '') < code);
  const alike = coded.filter((each) => each.code?.length === code.length);
  const like = [...alike].reverse().find((each) => above.includes(each)) ?? alike[0];
  const behind = above[above.length - 1]?.labelRef.row ?? (coded[0]?.labelRef.row ?? 0) - 1;
  const upper = cellsOfLine(sheet, behind).at(-1);
  const model = like ? cellsOfLine(sheet, like.labelRef.row) : [];
  if (!like || !upper || !model[0]) return false;
  const columns = new Map([...like.cells].map(([key, { ref }]) => [ref.column, key]));
  const texts = model.map(({ column, paragraph }) => {
    const was = textOfCell(document, paragraph).trim();
    const key = columns.get(column);
    return key === undefined ? nameCell(was, like, row) : printCell(row.cells.get(key), was, manner);
  });
  const cells = texts.flatMap((text) => text ?? []);
  if (cells.length < texts.length) return false;
  insertRow(inText.title, upper.paragraph, model[0].paragraph, cells, canvas);
  return true;
}

/** A row behind that of one paragraph, like that of another. */
function insertRow(table: string, behind: number, like: number, cells: readonly string[], canvas: Canvas): void {
  const text = cells.join(' ');
  const pieces = [{ text, isOpen: false }];
  canvas.insertParagraph({
    kind: 'insert',
    behind,
    pieces,
    text,
    note: REVISION_WORDS.rowPutIn,
    row: { like, cells },
    table,
  });
}

/** A cell with a code, a part of one, or a name, for another row; null where it is neither. */
function nameCell(was: string, like: TableRow, row: TableRow): string | null {
  const [own, other] = [like.code ?? '', row.code ?? ''];
  if (was === '') return '';
  if (was === own) return other;
  if (was.replace(/\s/g, '') === like.label.replace(/\s/g, '')) return row.label.trim();
  const parts = [
    [0, 3],
    [3, 5],
    [5, 7],
  ] as const;
  const part = parts.find(([from, to]) => was === own.slice(from, to));
  return part ? other.slice(...part) : null;
}
