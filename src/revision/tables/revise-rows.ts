import { maybeRow, type TableRow } from '../../model';
import type { Canvas } from '../canvas';
import type { Setting } from '../setting';
import { printCell, textOfCell, type CellManner } from './print-cell';
import { fillBlankTable } from './fill-blank';
import { insertRow, strikeLine, toldRow } from './table-lines';
import { cellsOfLine, holdsSomething, isForm, type TablePair } from './text-tables';

/**
 * Rows of codes that came or went: struck, or put in where their code belongs.
 * @returns a sentence for each that came and could not be put in
 */
export function reviseRows(setting: Setting, pair: TablePair, manner: CellManner, canvas: Canvas): readonly string[] {
  const { inText, fresh } = pair;
  const came = fresh.rows.filter((row) => row.code !== null && holdsSomething(row) && !maybeRow(inText, row.key));
  if (inText.rows.length === 0) return fillBlankTable(setting, pair, manner, canvas);
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
  insertRow(pair.inText.title, { behind: last.paragraph, like: model[0].paragraph }, cells, canvas);
  return true;
}

/** All cells of a line go: a row is nothing without its label. */
function strike(setting: Setting, pair: TablePair, row: TableRow, canvas: Canvas): void {
  strikeLine(setting, pair, cellsOfLine(pair.sheet, row.labelRef.row), canvas);
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
  insertRow(inText.title, { behind: upper.paragraph, like: model[0].paragraph }, cells, canvas);
  return true;
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
