import type { FactTable, TableId, TypedCell } from '../../model';
import { nameId, placeId, placeIn, wordsAt } from '../../facts';
import type { Canvas } from '../canvas';
import type { Setting } from '../setting';
import { printLike } from '../values/figures';
import { worthOf } from '../values/worth';
import { REVISION_WORDS } from '../words';
import { typedDecimals, typedValue, type KnownTable, type TypedTable } from './typed-table';
import { ONLY_AMOUNT } from './table-words';

/** A line of a typed table that goes by a code. */
interface CodedLine {
  readonly code: string;
  readonly cells: readonly TypedCell[];
  readonly paragraph: number;
}

/** A typed table of which every column is one of the same table of the books, with its lines in the order of codes. */
interface CodedTable {
  readonly lines: readonly CodedLine[];
  readonly known: KnownTable;
  readonly table: TableId;
  readonly columns: readonly string[];
}

const CODE = /^\d{3,7}$/;

/**
 * Lines of codes that came or went: struck, or put in where their code belongs. Only where the table lists all that the
 * old books have, of codes as long as its own: of a choice nobody knows what else would belong to it.
 */
export function reviseTypedRows(setting: Setting, typed: TypedTable, known: KnownTable, canvas: Canvas): void {
  const coded = codedTable(typed, known);
  if (coded === null) return;
  const { lines } = coded;
  const lengths = new Set(lines.map(({ code }) => code.length));
  const [was, is] = [setting.old, setting.fresh].map((facts) =>
    codesIn(facts, coded).filter((code) => lengths.has(code.length)),
  );
  if (!was || !is || was.some((code) => !lines.some((line) => line.code === code))) return;
  for (const line of lines) if (was.includes(line.code) && !is.includes(line.code)) strike(setting, line, canvas);
  const came = is.filter((code) => !lines.some((line) => line.code === code)).sort();
  const told = came.filter((code) => !putIn(setting, coded, code, canvas));
  const [first] = typed.lines[0] ?? [];
  if (!first || told.length === 0) return;
  const sentences = told.map((code) => REVISION_WORDS.rowCame(`${code}${wordsAt(setting.fresh, nameId(code)) ?? ''}`));
  canvas.leave('asked', first.span, sentences.join('；'));
}

/** Null where its columns are of several tables, or its lines in no order. */
function codedTable({ first, lines }: TypedTable, known: KnownTable): CodedTable | null {
  const coded = lines.flatMap((cells, index): readonly CodedLine[] => {
    const code = cells.find(({ text }) => CODE.test(text))?.text;
    return code === undefined ? [] : [{ code, cells, paragraph: first + index }];
  });
  const meanings = [...known.columns.values()];
  const [table, ...others] = new Set(meanings.map((meaning) => meaning.table));
  const isSorted = coded.every(({ code }, index) => index === 0 || (coded[index - 1]?.code ?? '') < code);
  if (table === undefined || others.length > 0 || coded.length === 0 || !isSorted) return null;
  const columns = meanings.filter(({ isBudget }) => !isBudget).map(({ column }) => column);
  return { lines: coded, known, table, columns };
}

/** The codes of the rows that hold something in some of the columns. */
function codesIn(facts: FactTable, { table, columns }: CodedTable): readonly string[] {
  const codes = [...facts.values()].flatMap(({ id, kind }) => {
    const place = kind === 'amount' ? placeIn(id) : null;
    const isOwn = place?.table === table && columns.includes(place.column) && CODE.test(place.row);
    return isOwn && id === placeId(place.table, place.row, place.column) && (worthOf(facts, id)?.value ?? 0) !== 0
      ? [place.row]
      : [];
  });
  return [...new Set(codes)];
}

function strike({ document }: Setting, { paragraph }: CodedLine, canvas: Canvas): void {
  const span = document.paragraphs[paragraph]?.span;
  if (span === undefined) return;
  const text = document.plain.slice(span.start, span.end);
  canvas.deleteParagraph({ kind: 'delete', paragraph, text, note: REVISION_WORDS.itemGone }, span);
}

/** Like the nearest line of a code as long; false where that holds what nobody knows. */
function putIn(setting: Setting, coded: CodedTable, code: string, canvas: Canvas): boolean {
  const alike = coded.lines.filter((line) => line.code.length === code.length);
  const above = coded.lines.filter((line) => line.code < code);
  const like = alike.filter((line) => line.code < code).at(-1) ?? alike[0];
  const text = like ? lineLike(setting, coded, like, code) : null;
  if (!like || text === null) return false;
  const behind = above.at(-1)?.paragraph ?? (coded.lines[0]?.paragraph ?? 0) - 1;
  const pieces = [{ text, isOpen: false }];
  canvas.insertParagraph({ kind: 'insert', behind, like: like.paragraph, text, pieces, note: REVISION_WORDS.rowPutIn });
  return true;
}

/** A line with the cells of another one said anew; null where one of them is no code, name or amount that is known. */
function lineLike(setting: Setting, coded: CodedTable, like: CodedLine, code: string): string | null {
  const { document, fresh } = setting;
  const span = document.paragraphs[like.paragraph]?.span;
  const name = wordsAt(fresh, nameId(code));
  if (span === undefined || name === null) return null;
  let text = '';
  let at = span.start;
  let hasName = false;
  for (const [index, cell] of like.cells.entries()) {
    const words = cell.text === like.code ? code : amountIn(setting, coded, code, index, cell);
    const isName: boolean = words === null && !hasName && cell.text !== '' && !ONLY_AMOUNT.test(cell.text);
    if (words === null && !isName) return null;
    hasName ||= isName;
    text += document.plain.slice(at, cell.span.start) + (words ?? name);
    at = cell.span.end;
  }
  return hasName ? text + document.plain.slice(at, span.end) : null;
}

/** What the cell of a column says in a new line; null where the column is not known. An empty cell may stay empty. */
function amountIn(
  { fresh, manner }: Setting,
  { lines, known, table }: CodedTable,
  code: string,
  index: number,
  { text }: TypedCell,
): string | null {
  const meaning = known.columns.get(index);
  if (meaning === undefined || meaning.isBudget) return text === '' ? '' : null;
  const column = lines.flatMap(({ cells }) => cells[index]?.text ?? []);
  const worth = worthOf(fresh, placeId(table, code, meaning.column));
  const isNothing = worth === null || worth.value === 0;
  const zero = column.find((each) => typedValue(each) === 0);
  if (isNothing && zero !== undefined) return zero;
  const sample = column.find((each) => typedValue(each) !== 0) ?? '';
  if (worth === null) return null;
  const figure = { unit: known.unit, places: typedDecimals(sample), value: typedValue(sample), inWords: false };
  return printLike(figure, sample, worth, manner);
}
